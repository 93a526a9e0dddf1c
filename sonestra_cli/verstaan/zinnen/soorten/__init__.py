"""The kinds of entries, by the file in which they stand; each says how people put it into words."""
