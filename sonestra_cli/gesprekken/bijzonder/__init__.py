"""What some kinds of entries ask besides."""
