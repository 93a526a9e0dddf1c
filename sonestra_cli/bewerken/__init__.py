"""From changes to new texts: one set of splices per file, and all that a hand wrote around them stays as it was."""
