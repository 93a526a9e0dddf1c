"""A traject about nobody."""
