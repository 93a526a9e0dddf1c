"""Relation lines: who is what to whom, and a way between the symbols for each, with its words."""
