"""What the command taal shares with nobody: where text comes from, what is heard in it, the game."""
