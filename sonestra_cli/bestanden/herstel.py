"""Turns the changes that findings propose into new texts; what cannot be done without touching more is left alone."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sonestra_cli.bestanden.bewerkbaar import NietTeBewerken
from sonestra_cli.bestanden.bron import Bron
from sonestra_cli.bestanden.snede import zet
from sonestra_cli.bestanden.verhuizen import verhuis
from sonestra_cli.domein.bevinding import Bevinding, Verhuis, Zet
from sonestra_cli.domein.soorten import Bestandsnaam


class Hersteld(NamedTuple):
    """New texts of the files that changed, and which findings were mended; the others ask for a hand."""

    teksten: Mapping[Bestandsnaam, str]
    gedaan: tuple[Bevinding, ...]
    over: tuple[Bevinding, ...]


def herstel(bronnen: Mapping[Bestandsnaam, Bron], bevindingen: Iterable[Bevinding]) -> Hersteld:
    """Apply every change there is, values before keys and moves last, the last of a list first. Writes nothing."""
    teksten: dict[Bestandsnaam, str] = {}
    gedaan: list[Bevinding] = []
    over: list[Bevinding] = []

    def tekst_van(naam: Bestandsnaam) -> str:
        bron = bronnen.get(naam)
        return teksten.get(naam, bron.tekst if bron is not None else "")

    for bevinding in sorted((b for b in bevindingen if b.wijziging is not None), key=_volgorde):
        wijziging = bevinding.wijziging
        try:
            if isinstance(wijziging, Zet):
                naam = wijziging.pad.bestand
                teksten[naam] = zet(tekst_van(naam), wijziging.pad, wijziging.tekst)
            elif isinstance(wijziging, Verhuis):
                van, naar = wijziging.pad.bestand, wijziging.naar
                teksten[van], teksten[naar] = verhuis(tekst_van(van), wijziging.pad.stappen, tekst_van(naar))
        except NietTeBewerken:
            over.append(bevinding)
        else:
            gedaan.append(bevinding)
    anders = {n: t for n, t in sorted(teksten.items()) if n not in bronnen or t != bronnen[n].tekst}
    return Hersteld(anders, tuple(gedaan), tuple(over))


def _volgorde(bevinding: Bevinding) -> tuple[bool, bool, str, tuple[tuple[int, str], ...]]:
    """From the end of every list to its beginning, so that the numbers in a path keep their meaning."""
    wijziging = bevinding.wijziging
    pad = wijziging.pad if wijziging is not None else bevinding.pad
    stappen = tuple((-stap, "") if isinstance(stap, int) else (0, stap) for stap in pad.stappen)
    return isinstance(wijziging, Verhuis), pad.deel == "sleutel", pad.bestand, stappen
