"""What lands on disk: atomic, one writer at a time, with the last versions kept."""
