"""Signs that steer a screen or turn its reading direction: a name with one in it can show something else than it is."""

import re

_STUURT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def zichtbaar(tekst: str) -> str:
    """``tekst`` for a screen: a replacement character for each of them; line ends and tabs stay."""
    return _STUURT.sub("\ufffd", tekst)


def ontsnapt(json: str) -> str:
    """JSON that means the same and holds none of them: inside its strings they become ``\\u`` escapes."""
    return _STUURT.sub(lambda gevonden: f"\\u{ord(gevonden[0]):04x}", json)
