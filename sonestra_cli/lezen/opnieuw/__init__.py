"""A text with something wrong in it is read once more, as it may have been meant."""
