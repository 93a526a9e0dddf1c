"""A good order where the best one with proof cannot be had: maps of far more than a hundred people."""
