"""The outside world: git, the console, the log, cloud folders, the files that are shipped along."""
