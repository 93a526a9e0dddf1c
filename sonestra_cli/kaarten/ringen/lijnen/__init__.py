"""Lines between people on a ring map: round every other box, smooth, beside each other. Measured from the centre."""
