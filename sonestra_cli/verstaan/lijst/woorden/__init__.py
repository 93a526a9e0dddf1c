"""What one word or phrase behind a name says: a ring, a group, a date, a function … One module for each."""
