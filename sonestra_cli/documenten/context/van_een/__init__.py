"""All that one person reads on a card of their own."""
