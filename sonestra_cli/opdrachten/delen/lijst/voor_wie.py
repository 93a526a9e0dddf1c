"""What in a line, or among words, was meant to say who may not see it: that is never left out of it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sonestra_cli.domein.bestanden import is_apart, vorm_op
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.lopen import Blad
from sonestra_cli.domein.soorten import IEDEREEN, Bestandsnaam, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Waarde, velden_van
from sonestra_cli.lezen.velden.bescherming import is_sterk
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.woorden.niet_voor_gezegd import namen_in, niet_voor_een_naam, niet_voor_gezegd

_NIET_VOOR = r"(?:niet|nie|alleen|enkel|behalve)\s+(?:voor|vor|foor|voro|vooor)"
_VOOR_WIE = zelden(
    rf"\b{_NIET_VOOR}\b(?!\s+(?:\d|een uur|half |kwart ))"
    r"|\bmag (?:het |dit )?niet (?:weten|lezen|zien)\b|\bzichtbaar\s+(?:voor|door)\b",
    re.IGNORECASE,
)
_VELD = zelden(r"([^\W\d][\w-]*)['\"]?\s*[:=]")
_HEEL_DE_REGEL = zelden(
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
        vorm = None if is_apart(blad.bestand) else vorm_op(blad.bestand, blad.stappen)
        if vorm == Waarde(str) and zegt_voor_wie(blad.waarde):
            yield f"Let op: ‘{blad.waarde}’ is gewone tekst. Die leest iedereen, en er blijft niets door verborgen."
        elif vorm == Waarde(Woorden):
            yield from map(tussen_de_woorden, filter(is_alleen_voor_wie, blad.waarde.splitlines()))


def gewone_woorden(tekst: str, traject: Traject) -> tuple[str, str]:
    """What in words that everybody will read says who may not, and whom it names there; empty where nothing does."""
    stuk, wie = niet_voor_gezegd(tekst, namen_in(traject.netwerk.personen))
    return (stuk, wie) if stuk else niet_voor_een_naam(tekst)


def hoe_wel(bestand: Bestandsnaam, stappen: Sequence[Stap], wie: str = "Kim") -> str:
    """How to keep what is new here from somebody, in a line of ``erbij``."""
    vorm = vorm_op(bestand, stappen)
    velden = velden_van(vorm.klasse) if isinstance(vorm, Blok) else {}
    if "niet_voor" in velden:
        return f"Zet het vóór het teken > en de woorden erachter, zo: niet voor {wie} > …"
    if "mag_gelezen_door" in velden:
        return "Zeg vóór het teken > wie het wel mag lezen, zo: voor Kim > …"
    if "zichtbaar" in velden:
        return f"Zet het zelf in {bestand}.yaml, met zichtbaar erbij: wie het wel mag lezen."
    return "Hier kan niets verborgen zijn. Laat het weg, of bewaar het in apart/."


def is_al_dicht(waarde: object) -> bool:
    """Whether a new entry says in a field of its own for whom it is not, or for whom alone it is."""
    if not isinstance(waarde, Mapping):
        return False
    wel = [waarde[veld] for veld in ("zichtbaar", "mag_gelezen_door") if waarde.get(veld)]
    return bool(waarde.get("niet_voor")) or any(IEDEREEN not in ([w] if isinstance(w, str) else w) for w in wel)


def tussen_de_woorden(regel: str) -> str:
    """What is told about such a line among somebody's own words."""
    return f"Let op: ‘{regel.strip()}’ staat tussen de woorden, en verbergt daar niets."


def is_alleen_voor_wie(regel: str) -> bool:
    """True for a line of which nothing is left without that: ``niet voor Kim``, ``niet_voor: [kim]``."""
    veld = _VELD.match(regel.lstrip(" \t-'\""))
    return (veld is not None and is_sterk(veld[1])) or _HEEL_DE_REGEL.fullmatch(regel.rstrip()) is not None
