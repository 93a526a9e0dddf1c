"""Looking trajecten through, one or a thousand, for ``valideer``."""
