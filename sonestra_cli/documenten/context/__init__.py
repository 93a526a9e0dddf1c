"""From a Beeld to what a template prints: pure, only words and lists."""
