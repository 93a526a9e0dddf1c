"""Where everybody stands on a ring map: rings, sectors, and a free place for every chip."""
