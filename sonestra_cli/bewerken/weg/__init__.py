"""Somebody or something goes from a text: with all that names it, or without a trace."""
