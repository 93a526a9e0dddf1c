"""The people of a ring map: in which ring and group they stand, and what their chip says."""
