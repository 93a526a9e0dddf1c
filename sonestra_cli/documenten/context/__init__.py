"""Pure: a Beeld to frozen words for a template. No YAML, no files, no clock."""
