"""Text to field and back: reading with places, splices, guarded writing, finding the root, schemas for editors."""
