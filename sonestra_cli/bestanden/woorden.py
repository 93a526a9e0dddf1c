"""Own words that YAML would lose without a sound when they do not stand in a block (domein/3 §3.0)."""

import re
from collections.abc import Collection
from typing import NamedTuple

from sonestra_cli.bestanden.codes import N010, N011, N012
from sonestra_cli.bestanden.knopen import Tekst, Velden
from sonestra_cli.bestanden.opname import Opname
from sonestra_cli.bestanden.vondst import Stappen, kort
from sonestra_cli.domein.bevinding import Bevinding, Pad, Zet

AANHALEN = "zet aanhalingstekens om de hele zin"
BLOK = "zet '|' achter het veld en de woorden op de regels eronder"


def meld_stil_verlies(knoop: Tekst, stappen: Stappen, opname: Opname) -> None:
    """Report a ``#`` behind words (it makes a comment of the rest) and a second line that is glued to the first."""
    if knoop.stijl in ("|", ">") or knoop.leeg:
        return
    pad = Pad(opname.naam, stappen)
    bron = opname.tekst[knoop.begin : knoop.eind]
    if "\n" in bron:
        regels = "\n".join(regel.strip() for regel in bron.strip("'\"").splitlines())
        wijziging = Zet(pad, regels) if not knoop.stijl else None
        opname.meld(
            N011,
            "deze woorden staan op meer regels zonder blok: de regels plakken aan elkaar",
            knoop,
            stappen,
            tip=BLOK,
            wijziging=wijziging,
        )
    if not knoop.stijl and (rest := _achter(opname.tekst, knoop.eind)):
        begin = opname.tekst.index("#", knoop.eind)
        wijziging = None if "\n" in bron else Zet(pad, opname.tekst[knoop.begin : knoop.eind] + rest)
        bevinding = Bevinding(
            N010,
            "wat achter '#' staat hoort nu niet bij de woorden",
            pad,
            onder="dit leest niemand meer",
            tip=BLOK,
            wijziging=wijziging,
        )
        opname.voeg_toe(bevinding, begin, knoop.eind + len(rest))


def _achter(tekst: str, eind: int) -> str:
    """The comment right behind a value, with the space before it."""
    regel_eind = tekst.find("\n", eind)
    rest = tekst[eind : regel_eind if regel_eind >= 0 else len(tekst)].rstrip()
    return rest if rest.lstrip().startswith("#") else ""


class Soorten(NamedTuple):
    """The names of the fields of a block: all of them, those that hold words, and those that hold a list."""

    alle: Collection[str]
    tekst: Collection[str]
    lijst: Collection[str]


def meld_komma(velden: Velden, nummer: int, stappen: Stappen, opname: Opname, soorten: Soorten) -> bool:
    """True when the pair at ``nummer`` is no field but what a comma cut off the words before it: ``{zin: Ja, graag}``.

    Reported once for all that was cut off, at the first of it. Only words come together again by a repair, and only
    when nothing of what was cut off is the name of a field that still waits for its value.
    """
    if not _is_staart(velden, nummer):
        return False
    voor = nummer - 1
    while voor >= 0 and _is_staart(velden, voor):
        voor -= 1
    sleutel, waarde = velden.paren[voor] if voor >= 0 else (None, None)
    if sleutel is None or not isinstance(waarde, Tekst) or waarde.stijl or waarde.leeg:
        return False
    if voor + 1 < nummer:
        return True
    laatste = nummer
    while _is_staart(velden, laatste + 1):
        laatste += 1
    eind = velden.paren[laatste][0].eind
    pad = Pad(opname.naam, (*stappen, sleutel.waarde))
    woorden = opname.tekst[waarde.begin : eind]
    plakt = re.match(r"([\w-]+):\S", velden.paren[nummer][0].waarde)
    stukken = [stuk.waarde.partition(":")[0] for stuk, _ in velden.paren[nummer : laatste + 1]]
    zeker = (
        sleutel.waarde in soorten.tekst and "\n" not in woorden and not any(stuk in soorten.alle for stuk in stukken)
    )
    nieuw = f"is '{plakt[1]}' een nieuw veld? Typ een spatie achter de dubbele punt" if plakt else None
    bevinding = Bevinding(
        N012,
        f"door de komma horen deze woorden niet meer bij '{kort(sleutel.waarde)}'",
        pad,
        onder=nieuw or (_als_lijst(woorden) if sleutel.waarde in soorten.lijst else AANHALEN),
        wijziging=Zet(pad, woorden) if zeker else None,
    )
    opname.voeg_toe(bevinding, velden.paren[nummer][0].begin, eind)
    return True


def _als_lijst(woorden: str) -> str:
    """How to write ``praktisch, gezelschap`` where a list stands; round brackets were meant as the square ones."""
    return f"een lijst heeft haken: [{kort(' '.join(woorden.strip('()').split()))}]"


def _is_staart(velden: Velden, nummer: int) -> bool:
    """A key in ``{ }`` without a colon behind it."""
    if not 0 <= nummer < len(velden.paren):
        return False
    sleutel, waarde = velden.paren[nummer]
    return isinstance(waarde, Tekst) and waarde.leeg and not sleutel.stijl and waarde.begin == sleutel.eind
