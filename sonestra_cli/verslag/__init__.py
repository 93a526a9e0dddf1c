"""Findings to what a person or a program reads: text, json."""
