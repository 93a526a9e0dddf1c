"""The sheet of the genogram: its contents, households, title, legend and the map in sentences."""
