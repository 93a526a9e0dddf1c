"""The field: frozen dataclasses of a traject. Standard library only; no files, no clock, no YAML."""
