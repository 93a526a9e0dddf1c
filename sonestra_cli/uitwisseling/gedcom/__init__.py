"""GEDCOM 5.5.1 and 7: the language of family trees."""
