"""Files of other programs to the field and back."""
