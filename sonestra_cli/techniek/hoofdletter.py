"""A capital at the beginning, the Dutch way."""


def hoofdletter(tekst: str) -> str:
    """``tekst`` with a capital: of the first letter only, and IJ as one letter."""
    return "IJ" + tekst[2:] if tekst.startswith("ij") else tekst[:1].upper() + tekst[1:]
