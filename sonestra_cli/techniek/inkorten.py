"""What somebody typed, to be named in a sentence."""

LANG = 60
"""Letters of a text that a sentence still quotes whole."""


def kort(tekst: str) -> str:
    """The beginning of a text when it is long, visibly; else all of it."""
    return tekst if len(tekst) <= LANG else tekst[: LANG - 1] + "…"
