"""What the maps keep in the traject."""
