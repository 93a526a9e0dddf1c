"""A folder on a lock: the sentence that opens it is asked, and never kept."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sonestra_cli.omgeving.bibliotheek import OntbreektBibliotheek
from sonestra_cli.omgeving.console import Console, is_gesprek
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.schrijffouten import maken
from sonestra_cli.opslaan.overdracht import zet_klaar
from sonestra_cli.opslaan.versleuteld import EIND, BlijftDicht, er_is_een_slot, van_slot, zet_op_slot

NIET_TE_ZIEN = "Wat je typt zie je niet. Alleen Enter: toch niet."
_KORTST = 12
"""Signs of a sentence that is not guessed soon."""


@contextmanager
def slotfouten() -> Iterator[None]:
    """Stops with 2 where the library is not there."""
    try:
        yield
    except OntbreektBibliotheek as fout:
        raise Stop(2, str(fout)) from fout


def kijk_of_het_kan() -> None:
    """Before anything is asked or made."""
    with slotfouten():
        er_is_een_slot()


def bedenk_zin(voor: str) -> str:
    """A sentence that these people think of, typed twice; in a script one line of what comes in."""
    vraag = f"Bedenk samen een zin die {voor} onthoudt. Zonder die zin gaat het nooit meer open. {NIET_TE_ZIEN}"
    while zin := _typ(vraag):
        if len(zin) < _KORTST:
            wat = f"Neem een langere zin, van {_KORTST} letters of meer."
        elif is_gesprek() and _typ("Nog een keer:") != zin:
            wat = "Dat waren twee verschillende zinnen."
        else:
            return zin
        if not is_gesprek():
            raise Stop(2, f"{wat} Er is niets gewist.")
        Console().meld(wat)
    raise Stop(2, "Zonder zin gaat de map niet op slot. Er is niets gewist.")


def leg_op_slot(naar: Path, inhoud: Mapping[str, bytes], zin: str) -> None:
    """The file, read back; raises Bezet and NietGelijk."""
    with slotfouten():
        zet_op_slot(naar, inhoud, zin)


def haal_van_slot(bestand: Path, naar: Path | None) -> Path:
    """The folder out of the file, whole; stops with a sentence, and then nothing was written."""
    kijk_of_het_kan()
    doel = (bestand.parent if naar is None else naar) / bestand.name.removesuffix(EIND)
    if doel.exists() or doel == bestand:
        raise Stop(2, f"{doel} is er al. Kies een andere plek met --naar.")
    with maken(bestand):
        pakje = bestand.read_bytes()
    try:
        inhoud = van_slot(pakje, _typ("De zin:"))
    except BlijftDicht as fout:
        raise Stop(
            1, "Dit gaat niet open: het is een andere zin, of het bestand is niet heel. Er is niets geschreven."
        ) from fout
    with maken(doel):
        zet_klaar(doel, inhoud)
    return doel


def _typ(zin: str) -> str:
    """Typed without showing it; without somebody at the keyboard a line of what comes in."""
    if not is_gesprek():
        return sys.stdin.readline().strip()
    from getpass import getpass

    Console().meld(zin)
    return getpass("> ", sys.stderr).strip()
