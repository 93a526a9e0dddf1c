"""Changes between two trajecten, in sentences that people say."""
