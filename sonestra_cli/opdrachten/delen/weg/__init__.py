"""What the commands that take something away share."""
