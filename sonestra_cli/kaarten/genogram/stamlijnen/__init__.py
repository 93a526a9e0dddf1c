"""Couple lines and lines to children, from points to strokes."""
