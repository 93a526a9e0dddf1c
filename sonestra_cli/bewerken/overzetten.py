"""Older layouts to the one of now: for each step which names changed, as edits of text in which all else stays."""

from collections.abc import Mapping
from typing import NamedTuple

from sonestra_cli.domein.bestanden import KOP
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.traject import FORMAAT
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, knopen_van
from sonestra_cli.yamltekst.knopen import TekstKnoop, Velden


class AndereNaam(NamedTuple):
    """In files of ``bestand`` (a name, or a folder) the field ``oud`` at the top is called ``nieuw``."""

    bestand: str
    oud: str
    nieuw: str


STAPPEN: Mapping[int, tuple[AndereNaam, ...]] = {
    0: (
        AndereNaam("netwerk", "mensen", "personen"),
        AndereNaam("apart", "mensen", "personen"),
        AndereNaam("beraad", "genodigden", "gasten"),
    ),
}
"""Layout -> what is called otherwise in the next one. Layout 0 was never used by anybody: it proves that this works."""


def formaat_van(tekst: str) -> int:
    """The layout that ``traject.yaml`` says; that of now where it says none. Raises NietTeBewerken."""
    knoop = _formaat(tekst)
    return int(knoop.waarde) if knoop is not None and knoop.waarde.isascii() and knoop.waarde.isdigit() else FORMAAT


def overgezet(teksten: Mapping[Bestandsnaam, str]) -> dict[Bestandsnaam, str]:
    """The files that change -> their text in the layout of now. Raises NietTeBewerken, and then nothing changed."""
    kop = teksten.get(KOP, "")
    uit = dict(teksten)
    for formaat in range(formaat_van(kop), FORMAAT):
        for stap in STAPPEN[formaat]:
            for naam in uit:
                if stap.bestand in (naam, naam.partition("/")[0]):
                    uit[naam] = _hernoemd(naam, uit[naam], stap)
    knoop = _formaat(kop)
    if knoop is not None and formaat_van(kop) < FORMAAT:
        uit[KOP] = f"{kop[: knoop.begin]}{FORMAAT}{kop[knoop.eind :]}"
    return {naam: tekst for naam, tekst in uit.items() if tekst != teksten[naam]}


def _formaat(tekst: str) -> TekstKnoop | None:
    wortel = knopen_van(tekst)
    paar = wortel.paar("formaat") if isinstance(wortel, Velden) else None
    return paar[1] if paar is not None and isinstance(paar[1], TekstKnoop) else None


def _hernoemd(naam: Bestandsnaam, tekst: str, stap: AndereNaam) -> str:
    wortel = knopen_van(tekst)
    paar = wortel.paar(stap.oud) if isinstance(wortel, Velden) else None
    if paar is None or not isinstance(wortel, Velden):
        return tekst
    if wortel.paar(stap.nieuw) is not None:
        raise NietTeBewerken(f"in {naam}.yaml staan '{stap.oud}' en '{stap.nieuw}' allebei. Maak er zelf één van")
    return f"{tekst[: paar[0].begin]}{stap.nieuw}{tekst[paar[0].eind :]}"
