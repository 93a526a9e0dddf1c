"""The order of people in every row: what it costs, and the best one with proof."""
