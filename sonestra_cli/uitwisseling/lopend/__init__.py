"""Running text out of files of other programs: letters, reports, templates, what was copied from a mail."""
