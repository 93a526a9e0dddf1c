"""Pages to look at on a screen: the network map as one file that works from a stick, without the internet."""
