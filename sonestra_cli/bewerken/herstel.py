"""Turns the changes that findings propose into new texts; what cannot be done without touching more is left alone."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import NamedTuple

from sonestra_cli.bewerken.verhuizen import verhuis
from sonestra_cli.domein.bevinding import Bevinding, Verhuis, Zet
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import Bron
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken
from sonestra_cli.yamltekst.snede import zet_alle


class Hersteld(NamedTuple):
    """New texts of the files that changed, and which findings were mended; the others ask for a hand."""

    teksten: Mapping[Bestandsnaam, str]
    gedaan: tuple[Bevinding, ...]
    over: tuple[Bevinding, ...]


def herstel(bronnen: Mapping[Bestandsnaam, Bron], bevindingen: Iterable[Bevinding]) -> Hersteld:
    """Apply every change there is: the values and keys of a file together, then the moves, the last of a list first.

    Writes nothing.
    """
    teksten = {naam: bron.tekst for naam, bron in bronnen.items()}
    wensen = sorted((b for b in bevindingen if b.wijziging is not None), key=_volgorde)
    gedaan: set[int] = set()
    per_bestand: dict[Bestandsnaam, list[Zet]] = {}
    for bevinding in wensen:
        if isinstance(bevinding.wijziging, Zet):
            per_bestand.setdefault(bevinding.wijziging.pad.bestand, []).append(bevinding.wijziging)
    for naam, zetten in per_bestand.items():
        with suppress(NietTeBewerken):
            teksten[naam], klaar = zet_alle(teksten.get(naam, ""), zetten)
            gedaan.update(map(id, klaar))
    for bevinding in wensen:
        if isinstance(wens := bevinding.wijziging, Verhuis):
            van, naar = wens.pad.bestand, wens.naar
            with suppress(NietTeBewerken):
                teksten[van], teksten[naar] = verhuis(teksten.get(van, ""), wens.pad.stappen, teksten.get(naar, ""))
                gedaan.add(id(wens))
    anders = {n: t for n, t in sorted(teksten.items()) if n not in bronnen or t != bronnen[n].tekst}
    klaar_en_over = [[b for b in wensen if (id(b.wijziging) in gedaan) is goed] for goed in (True, False)]
    return Hersteld(anders, *map(tuple, klaar_en_over))


def _volgorde(bevinding: Bevinding) -> tuple[bool, bool, str, tuple[tuple[int, str], ...]]:
    """From the end of every list to its beginning, so that the numbers in a path keep their meaning."""
    wijziging = bevinding.wijziging
    pad = wijziging.pad if wijziging is not None else bevinding.pad
    stappen = tuple((-stap, "") if isinstance(stap, int) else (0, stap) for stap in pad.stappen)
    return isinstance(wijziging, Verhuis), pad.deel == "sleutel", pad.bestand, stappen
