"""What the papers share: people, agreements, questions and the day in words. Pure: no YAML, no files, no clock."""
