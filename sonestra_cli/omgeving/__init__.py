"""The outside world: git, the console, the log, the clock, the files that are shipped along."""
