"""Where fields belong something else stands: one word, a list, a whole line as somebody says it."""
