"""The same traject about nobody: other names, other days, no words."""
