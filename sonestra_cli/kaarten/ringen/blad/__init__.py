"""A ring map on its sheet: the ground, the chips, the legend and the map in sentences."""
