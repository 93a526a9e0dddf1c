"""One module per command: read the options, call, report."""
