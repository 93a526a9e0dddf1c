"""What the command kaart does besides drawing."""
