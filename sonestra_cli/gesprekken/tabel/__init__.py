"""The conversations, one row each: which entry, what is asked, with which words."""
