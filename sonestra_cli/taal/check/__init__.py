"""The language check of the method: ``controleer_tekst`` of a text gives what is worth asking about."""
