"""What not everyone in the family may know, wherever it stands in an ordinary file (domein/3 §3.0).

The rules ask here what to report and move to ``apart/``; the sieve asks here what to leave out until it has moved.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final, Literal

from sonestra_cli.domein.bestanden import is_apart
from sonestra_cli.domein.bevinding import Pad
from sonestra_cli.domein.keuzes import (
    ALLEEN_APART,
    BESCHERMDE_BANDEN,
    BESCHERMDE_GEBEURTENISSEN,
    BESCHERMDE_VERBINDINGEN,
    BESCHERMDE_ZWANGERSCHAPPEN,
    Band,
    Verbinding,
    ZwangerschapSoort,
)
from sonestra_cli.domein.lopen import Blad, bladen, op_plek
from sonestra_cli.domein.netwerk import Beleving, Gezin
from sonestra_cli.domein.persoon import Kenmerk, Kijk, Persoon
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.patroon import patroon

Soort = Literal["beleving", "relatie", "kenmerk", "zwangerschap", "gebeurtenis"]
_GEZOCHT: Final[frozenset[Any]] = frozenset({Band, Verbinding, ZwangerschapSoort, Kenmerk, Gebeurtenis})

_ANDERS_GEZEGD: Final = ("affaire", "buitenechtelijk", "overspel", "minnaar", "minnares", "stiekem")
"""How people call a secret union."""


_MISSCHIEN: Final = (
    "geweld", "misbruik", "mishandel", "aanrand", "verkracht", "incest", "bang", "angst", "geheim", "controle",
    "affaire", "overspel", "minna", "buitenechtelijk", "miskraam", "doodgeboren", "abortus", "afgebroken", "slaa",
    "slaving", "sloeg", "geslagen", "schopt", "getrapt", "bedreig", "stalk", "wurg", "alcoholis", "aan de dr",
    "aan de co", "durf",
)  # fmt: skip
"""Pieces of words: without any of these ``gevoelig`` finds nothing."""
_MISSCHIEN_NIET_VOOR: Final = patroon(
    r"\b(?:niet?\s+[vf]o|niet\s+(?:aan|door|zeggen|vertellen)\s|(?:niet|niks|niets|nooit)\s+(?:van\s+)?"
    r"(?:te\s+|meer\s+)?(?:weten|weet|lezen|leest|zien|ziet|horen|hoort)|(?:geheim|verborgen|verzwijgen|verzwegen|stil)"
    r"\s+(?:voor|houden)|(?:zeg|vertel)\s[^.]*\bniet|zonder\s+dat\s|behalve\s)",
    re.IGNORECASE,
)


@gegeven
class Beschermd:
    """One protected thing in an ordinary file.

    ``pad`` is where it shows, ``blok`` what moves to ``apart/`` of ``van_wie``, None where it may be of more than
    one: what is private goes to nobody by guess. ``woord`` is the protected choice, if it is one.
    """

    soort: Soort
    pad: Pad
    blok: Pad
    van_wie: Sleutel | None
    woord: str = ""


def beschermd(traject: Traject) -> Iterator[Beschermd]:
    """Everything protected that stands outside ``apart/``, in the order of the files."""
    for blad in bladen(traject, _GEZOCHT):
        if not is_apart(blad.bestand) and (iets := _beschermd(traject, blad)) is not None:
            yield iets


def eigenaar(traject: Traject, kandidaten: Sleutels) -> Sleutel | None:
    """Whose ``apart`` it is: the one hoofdpersoon among those it is about, else the one it is about.

    None when it may be of more than one: what is private goes to nobody by guess.
    """
    hoofd = tuple(dict.fromkeys(traject.kop.hoofdpersonen))
    over = tuple(dict.fromkeys(kandidaten)) or hoofd
    for mogelijk in (tuple(k for k in over if k in hoofd), over):
        if len(mogelijk) == 1:
            return mogelijk[0]
    return None


def is_geweld(gebeurtenis: Gebeurtenis) -> bool:
    """An event of violence or abuse by its ``soort``, also as ``huiselijk geweld`` or ``kindermishandeling``."""
    return _noemt_geweld(gebeurtenis.soort or "")


def noemt_beschermds(tekst: str) -> bool:
    """Words that name what belongs in ``apart/``, in whatever form: ``GEHEIM``, ``huiselijk geweld``, ``Bang voor``."""
    woorden = f" {_gewone_woorden(tekst)} "
    gezocht = (*map(_gewone_woorden, ALLEEN_APART), *_ANDERS_GEZEGD)
    return _noemt_geweld(tekst) or any(f" {woord}" in woorden for woord in gezocht)


def misschien_gevoelig(vrij: Sequence[Blad]) -> list[Blad]:
    """Those with a word that ``gevoelig`` has to look at. Asked of all at once: most trajecten have no such word."""
    teksten = [blad.waarde.casefold() if blad.waarde.isascii() else kaal(blad.waarde) for blad in vrij]
    samen = "\n".join(teksten)
    genoemd = [stuk for stuk in _MISSCHIEN if stuk in samen]
    if not genoemd:
        return []
    return [blad for blad, tekst in zip(vrij, teksten, strict=True) if any(stuk in tekst for stuk in genoemd)]


def misschien_niet_voor(tekst: str) -> bool:
    """Whether words have to be read for somebody from whom they want to keep something: most have nothing of it."""
    return bool(_MISSCHIEN_NIET_VOOR.search(tekst))


def _noemt_geweld(tekst: str) -> bool:
    return any(woord.endswith(BESCHERMDE_GEBEURTENISSEN) for woord in kaal(tekst).split())


def _gewone_woorden(tekst: str) -> str:
    return " ".join(kaal(tekst).replace("_", " ").split())


def _beschermd(traject: Traject, blad: Blad) -> Beschermd | None:
    pad = blad.pad
    blok = Pad(pad.bestand, pad.stappen[:-1])
    if blad.soort == Gebeurtenis:
        if not is_geweld(blad.waarde):
            return None
        return Beschermd("gebeurtenis", pad / "soort", pad, eigenaar(traject, blad.waarde.volgens or blad.waarde.wie))
    if blad.soort == Kenmerk:
        van = Sleutel(str(pad.stappen[-3])) if isinstance(op_plek(traject, blok, 1), Persoon) else None
        return Beschermd("kenmerk", blok.als_sleutel, blok, van) if pad.stappen[-1] == 0 else None
    if blad.waarde in BESCHERMDE_BANDEN:
        return _band(traject, pad, blok, blad.waarde)
    if blad.waarde in BESCHERMDE_VERBINDINGEN:
        gezin = op_plek(traject, blok)
        return Beschermd("relatie", pad, blok, _van_gezin(traject, gezin), blad.waarde)
    if blad.waarde in BESCHERMDE_ZWANGERSCHAPPEN:
        return Beschermd("zwangerschap", blok, blok, _van_gezin(traject, op_plek(traject, blok, 2)), blad.waarde)
    return None


def _band(traject: Traject, pad: Pad, blok: Pad, band: str) -> Beschermd:
    """A quality: of an experience, which goes as a whole; of a person, as the first hoofdpersoon or another sees it."""
    match op_plek(traject, blok):
        case Beleving(van=van):
            return Beschermd("beleving", pad, blok, van, band)
        case Persoon(bij=bij):
            hoofd = next(iter(traject.kop.hoofdpersonen), None)
            return Beschermd("beleving", pad, pad, bij or hoofd or Sleutel(str(pad.stappen[-2])), band)
        case Kijk():
            return Beschermd("beleving", pad, pad, Sleutel(str(pad.stappen[-2])), band)
    return Beschermd("beleving", pad, pad, None, band)


def _van_gezin(traject: Traject, gezin: Any) -> Sleutel | None:
    return eigenaar(traject, gezin.partners) if isinstance(gezin, Gezin) else None
