"""Somebody or something goes from a text."""
