"""What an editor may know: every field with its meaning, as JSON Schemas."""
