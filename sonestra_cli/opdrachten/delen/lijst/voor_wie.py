"""What in a line, or among words, was meant to say who may not see it: that is never left out of it."""

import re

from sonestra_cli.lezen.velden.bescherming import is_sterk

_NIET_VOOR = r"(?:niet|nie|alleen|enkel|behalve)\s+(?:voor|vor|foor|voro|vooor)"
_VOOR_WIE = re.compile(
    rf"\b{_NIET_VOOR}\b"
    r"|\bmag (?:het |dit )?niet (?:weten|lezen|zien)\b",
    re.IGNORECASE,
)
_VELD = re.compile(r"([^\W\d][\w-]*)['\"]?\s*[:=]")
_HEEL_DE_REGEL = re.compile(
    rf"[\W_]*(?:{_NIET_VOOR}|zichtbaar\s+(?:voor|door))"
    r"(?:\s+[\w-]+,?){1,5}\W*(?<![.!?])",
    re.IGNORECASE,
)


def zegt_voor_wie(tekst: str) -> bool:
    """True for ``brand, niet voor Kim``, and for a field that protects, or looks like one: ``brand niet_vor=kim``."""
    return _VOOR_WIE.search(tekst) is not None or any(is_sterk(veld[1]) for veld in _VELD.finditer(tekst))


def is_alleen_voor_wie(regel: str) -> bool:
    """True for a line of which nothing is left without that: ``niet voor Kim``, ``niet_voor: [kim]``."""
    veld = _VELD.match(regel.lstrip(" \t-'\""))
    return (veld is not None and is_sterk(veld[1])) or _HEEL_DE_REGEL.fullmatch(regel.rstrip()) is not None
