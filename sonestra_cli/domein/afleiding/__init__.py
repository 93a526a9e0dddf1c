"""What nobody types because it follows: names, family, groups, ages, the plan as it is now, the life line."""
