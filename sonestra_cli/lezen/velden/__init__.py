"""From nodes to the dataclasses of the field: one reader per kind of value, and what to say where that fails."""
