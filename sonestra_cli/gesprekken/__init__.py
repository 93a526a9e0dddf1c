"""Conversations: what is asked, in which order, and what comes of the answers. No file, no screen."""
