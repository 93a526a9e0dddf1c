"""What in a line, or among words, was meant to say who may not see it: that is never left out of it."""

import re
from collections.abc import Iterable, Iterator

from sonestra_cli.domein.bestanden import vorm_op
from sonestra_cli.domein.lopen import Blad
from sonestra_cli.domein.soorten import Woorden
from sonestra_cli.domein.veld import Waarde
from sonestra_cli.lezen.velden.bescherming import is_sterk

_NIET_VOOR = r"(?:niet|nie|alleen|enkel|behalve)\s+(?:voor|vor|foor|voro|vooor)"
_VOOR_WIE = re.compile(
    rf"\b{_NIET_VOOR}\b(?!\s+(?:\d|een uur|half |kwart ))"
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


def verbergt_niets(bladen: Iterable[Blad]) -> Iterator[str]:
    """Of words that everybody will read: which were meant to keep them from somebody, and do not."""
    for blad in bladen:
        vorm = None if blad.bestand.startswith("apart/") else vorm_op(blad.bestand, blad.stappen)
        if vorm == Waarde(str) and zegt_voor_wie(blad.waarde):
            yield f"Let op: ‘{blad.waarde}’ is gewone tekst. Die leest iedereen, en er blijft niets door verborgen."
        elif vorm == Waarde(Woorden):
            yield from map(tussen_de_woorden, filter(is_alleen_voor_wie, blad.waarde.splitlines()))


def tussen_de_woorden(regel: str) -> str:
    """What is told about such a line among somebody's own words."""
    return f"Let op: ‘{regel.strip()}’ staat tussen de woorden, en verbergt daar niets."


def is_alleen_voor_wie(regel: str) -> bool:
    """True for a line of which nothing is left without that: ``niet voor Kim``, ``niet_voor: [kim]``."""
    veld = _VELD.match(regel.lstrip(" \t-'\""))
    return (veld is not None and is_sterk(veld[1])) or _HEEL_DE_REGEL.fullmatch(regel.rstrip()) is not None
