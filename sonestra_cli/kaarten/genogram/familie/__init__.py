"""Who is on the genogram, and who is whose child, partner and twin."""
