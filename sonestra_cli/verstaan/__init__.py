"""What people say and type -> what it means: dates, choices, people, fields, whole entries in one line. Pure."""
