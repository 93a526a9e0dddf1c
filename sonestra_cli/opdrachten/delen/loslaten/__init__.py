"""Letting go: what goes into each folder, what is wiped here, what stays out."""
