"""Whole entries in and out, with the comments that belong to them: right above, or indented under."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, achter_regel, knopen_van, kolom_van, regeleinde_van
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.vondst import Stappen

_KOPJE = re.compile(r"\s*#+\s*[-=*~_]{2}")
"""A comment that is the heading of a group: ``# --- familie``."""


class Stuk(NamedTuple):
    """An entry of a block or list: what holds it, its place there, its key if it has one, its value."""

    ouder: Velden | Rij
    nummer: int
    sleutel: TekstKnoop | None
    waarde: Knoop


def vind(wortel: Knoop | None, stappen: Stappen) -> Stuk:
    """The entry at ``stappen``; raises NietTeBewerken when it is not there."""
    stuk: Stuk | None = None
    knoop = wortel
    for stap in stappen:
        if isinstance(knoop, Velden):
            paar = knoop.paar(str(stap))
            stuk = Stuk(knoop, knoop.paren.index(paar), *paar) if paar is not None else None
        elif isinstance(knoop, Rij) and isinstance(stap, int) and 0 <= stap < len(knoop.delen):
            stuk = Stuk(knoop, stap, None, knoop.delen[stap])
        else:
            stuk = None
        if stuk is None:
            break
        knoop = stuk.waarde
    if stuk is None:
        raise NietTeBewerken(f"dit staat niet in het bestand: {'.'.join(map(str, stappen))}")
    return stuk


def verwijder(tekst: str, stappen: Stappen) -> str:
    """``tekst`` without the entry at ``stappen`` and its comments; raises NietTeBewerken."""
    stuk = vind(knopen_van(tekst), stappen)
    begin, eind = _tussen_haken(tekst, stuk) if stuk.ouder.vloei else regels_van(tekst, stuk)
    return tekst[:begin] + tekst[eind:]


def voeg_toe(tekst: str, stappen: Stappen, regels: Sequence[str]) -> str:
    """``tekst`` with an entry behind the last one of the block or list at ``stappen``; ``()`` is the file itself.

    ``regels`` are its lines without indentation or line ends. Raises NietTeBewerken for a block in braces.
    """
    wortel = knopen_van(tekst)
    eind = regeleinde_van(tekst)
    if not stappen and wortel is None:
        los = tekst if not tekst or tekst.endswith("\n") else tekst + eind
        return los + "".join(regel + eind for regel in regels)
    stuk = vind(wortel, stappen) if stappen else None
    knoop = stuk.waarde if stuk is not None else wortel
    if isinstance(knoop, (Velden, Rij)) and not knoop.vloei:
        plaats, inspringing = achter_laatste(tekst, knoop), kolom_van(tekst, knoop.begin)
    else:
        tekst, plaats, inspringing = _maak_plaats(tekst, knoop, stuk.sleutel if stuk is not None else None)
    nieuw = "".join((" " * inspringing + regel if regel else "") + eind for regel in regels)
    if plaats and tekst[plaats - 1] != "\n":
        return tekst[:plaats] + eind + nieuw[: -len(eind)] + tekst[plaats:]
    return tekst[:plaats] + nieuw + tekst[plaats:]


def achter_laatste(tekst: str, knoop: Velden | Rij) -> int:
    """Behind the last entry of a block and the comment that belongs to it: what is indented deeper than its key."""
    sleutel = knoop.paren[-1][0] if isinstance(knoop, Velden) else knoop.delen[-1]
    waarde = knoop.paren[-1][1] if isinstance(knoop, Velden) else knoop.delen[-1]
    return achter(tekst, max(sleutel.eind, waarde.eind), kolom_van(tekst, knoop.begin))


def regels_van(tekst: str, stuk: Stuk) -> tuple[int, int]:
    """The lines of an entry, from its first comment to the line behind its last; raises NietTeBewerken.

    The first field of a list item shares its line with the dash: then what is left of the line stays.
    """
    anker = stuk.sleutel.begin if stuk.sleutel is not None else stuk.waarde.begin
    inspringing = kolom_van(tekst, stuk.ouder.begin)
    regel = anker - kolom_van(tekst, anker)
    eind = achter(tekst, max(anker, stuk.waarde.eind), inspringing)
    ervoor = tekst[regel:anker]
    if stuk.sleutel is None or not ervoor.strip():
        return eerste_commentaar(tekst, regel, inspringing), eind
    if isinstance(stuk.ouder, Velden) and len(stuk.ouder.paren) > 1:
        volgende = stuk.ouder.paren[1][0].begin
        if "#" not in tekst[stuk.waarde.eind : volgende]:
            return anker, volgende
    raise NietTeBewerken("dit veld deelt zijn regel met het streepje; haal het met de hand weg")


def achter(tekst: str, index: int, inspringing: int) -> int:
    """Behind the line at ``index`` and the comment lines below it that stand in deeper than ``inspringing``."""
    plaats = achter_regel(tekst, index)
    while plaats < len(tekst):
        volgende = achter_regel(tekst, plaats)
        regel = tekst[plaats:volgende]
        kaal = regel.lstrip(" ")
        if not kaal.startswith("#") or len(regel) - len(kaal) <= inspringing:
            break
        plaats = volgende
    return plaats


def eerste_commentaar(tekst: str, regel: int, inspringing: int) -> int:
    """The beginning of the comment lines right above, up to a heading; what opens the file belongs to the file."""
    begin = regel
    while begin:
        vorige = tekst.rfind("\n", 0, begin - 1) + 1
        regel_ervoor = tekst[vorige:begin]
        if not regel_ervoor.startswith(" " * inspringing + "#") or _KOPJE.match(regel_ervoor):
            return begin
        begin = vorige
    return regel


def _tussen_haken(tekst: str, stuk: Stuk) -> tuple[int, int]:
    """An entry in ``{ }`` or ``[ ]`` with its comma."""
    delen: Sequence[tuple[Knoop, Knoop]] = (
        stuk.ouder.paren if isinstance(stuk.ouder, Velden) else [(deel, deel) for deel in stuk.ouder.delen]
    )
    begin, eind = delen[stuk.nummer][0].begin, max(deel.eind for deel in delen[stuk.nummer])
    if stuk.nummer + 1 < len(delen):
        eind = delen[stuk.nummer + 1][0].begin
    elif stuk.nummer:
        begin = max(deel.eind for deel in delen[stuk.nummer - 1])
    if "\n" in tekst[begin:eind] or "#" in tekst[begin:eind]:
        raise NietTeBewerken("dit staat tussen haken op meer regels; haal het met de hand weg")
    return begin, eind


def _maak_plaats(tekst: str, knoop: Knoop | None, sleutel: TekstKnoop | None) -> tuple[str, int, int]:
    """Room under a key that holds nothing yet: the text, the place and the indentation."""
    leeg = isinstance(knoop, TekstKnoop) and knoop.leeg and not knoop.waarde
    leeg_haakje = isinstance(knoop, (Velden, Rij)) and not (knoop.paren if isinstance(knoop, Velden) else knoop.delen)
    if sleutel is None or knoop is None or not (leeg or leeg_haakje):
        raise NietTeBewerken("hier staat al iets anders; zet het er met de hand bij")
    if leeg_haakje:
        tekst = tekst[: knoop.begin].rstrip() + tekst[knoop.eind :]
    return tekst, achter_regel(tekst, sleutel.eind), kolom_van(tekst, sleutel.begin) + 2
