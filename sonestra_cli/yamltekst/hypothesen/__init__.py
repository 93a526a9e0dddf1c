"""What may have been meant where the notation is wrong: possible repairs, small changes that nobody tried yet."""
