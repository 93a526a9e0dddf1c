"""Choices as people say them: the word itself, what it may mean, and what was said beside it."""
