"""What groslijst shares with nobody: asking, telling, and the worksheet."""
