"""Who is left out of a folder and still stands there by name: in what somebody said, in what a house is called."""

from pathlib import Path

from sonestra_cli.bewerken.weg.wissen import als_patroon, sporen_van, vind_sporen
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.lezen.openen import BestandDicht, ontcijfer
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.opdrachten.delen.loslaten.inhoud import Pakket
from sonestra_cli.opdrachten.delen.loslaten.teksten import beeld_van
from sonestra_cli.opslaan.schone_map import met_woorden


def nog_genoemd(gelezen: Gelezen, een: Pakket) -> dict[str, list[str]]:
    """Name of somebody whom the readers of this folder may not see -> the files that go along and name them.

    Words are of whoever said them, so they stay; the maker knows it before it is given away.
    """
    mensen = gelezen.traject.netwerk.personen
    zij_zien = beeld_van(gelezen.traject, een.wie).traject.netwerk.personen
    teksten = _teksten(gelezen, een)
    uit: dict[str, list[str]] = {}
    for wie in (wie for wie in mensen if wie not in zij_zien):
        sporen = sporen_van(wie, mensen[wie], ((ander, mensen[ander]) for ander in zij_zien if ander in mensen))
        in_tekst = [pad for pad, tekst in teksten.items() if vind_sporen(tekst, sporen)]
        ander = [pad for pad in een.los if pad not in in_tekst]
        if waar := [*in_tekst, *met_woorden(gelezen.wortel, ander, als_patroon(sporen))]:
            uit[namen(gelezen.traject, (wie,))[0]] = waar
    return uit


def _teksten(gelezen: Gelezen, een: Pakket) -> dict[str, str]:
    """What can be read in it, by path: the files as they were sieved, the papers of their own, and what a file is
    called."""
    los = {pad: pad + "\n" + (_als_tekst(gelezen.wortel / pad) or "") for pad in een.los}
    return {**{pad_van(naam): tekst for naam, tekst in een.gezeefd.teksten.items()}, **los}


def _als_tekst(pad: Path) -> str | None:
    try:
        return ontcijfer(pad.read_bytes())
    except (BestandDicht, OSError):
        return None
