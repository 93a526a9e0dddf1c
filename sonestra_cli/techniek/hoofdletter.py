"""A capital at the beginning, the Dutch way."""

_SAMEN = {"ij": "IJ", "éé": "Eé"}
"""IJ is one letter, and the capital of "één" goes without its accent."""


def hoofdletter(tekst: str) -> str:
    """``tekst`` with a capital: of the first letter only. A word with a capital of its own stays as it is: ``iPad``."""
    if any(map(str.isupper, tekst[1:].partition(" ")[0])):
        return tekst
    begin, rest = tekst[:2], tekst[2:]
    return _SAMEN[begin] + rest if begin in _SAMEN else tekst[:1].upper() + tekst[1:]
