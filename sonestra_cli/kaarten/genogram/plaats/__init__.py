"""From an order to places: the x of everybody, the heights, a track for every bar, room for every text."""
