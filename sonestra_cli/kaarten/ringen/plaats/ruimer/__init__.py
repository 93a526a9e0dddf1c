"""A ring that is full becomes thicker by itself; what lies outside it moves out with its line."""
