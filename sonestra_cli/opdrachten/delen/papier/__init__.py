"""From a kind of paper to files: the same for everybody, or one for each reader."""
