"""A paper as typst: its measures, its opening, and how its pieces lie on sheets."""
