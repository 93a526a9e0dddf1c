"""One line as somebody says it -> the values of a whole entry, for every kind of entry. Small grammars, as data."""
