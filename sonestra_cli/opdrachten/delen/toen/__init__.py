"""A traject as it was at another moment."""
