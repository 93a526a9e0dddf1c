"""What ``valideer --herstel`` does: carry out what the findings propose, after showing it or right away."""

import time
from collections.abc import Callable
from pathlib import Path

from sonestra_cli.bewerken.wegwijs.rondes import Uitkomst, herstel_in_rondes
from sonestra_cli.domein.bestanden import is_apart
from sonestra_cli.domein.bevinding import Bevinding, Verhuis
from sonestra_cli.domein.soorten import Bestandsnaam, Sleutels
from sonestra_cli.lezen.bron import naar_bytes, pad_van
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.wachten import LANG
from sonestra_cli.opdrachten.delen.begin import waarschuw_voor_git
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.opdrachten.delen.toen.geopend import zinnen_geopend
from sonestra_cli.opdrachten.delen.verschil import verschil
from sonestra_cli.opslaan.schrijven import Nieuw, samen_schrijven
from sonestra_cli.taal.zinnen import aantal, opsomming
from sonestra_cli.verslag.hersteld import vertel
from sonestra_cli.verslag.tekst import in_een_regel


def herstel_traject(
    wortel: Path, eigenaren: Sleutels, vooraf: bool, toon: Callable[[str], None], scherm: Console
) -> None:
    """Mend what can be mended without a choice; with ``vooraf`` show the lines that would change and write nothing.

    ``toon`` gets a line for each thing done, or the lines that would change. Words move as they stand. Every earlier
    version is kept. A file in ``apart/`` of nobody among ``eigenaren`` gets what moves there; nothing else of it
    changes, and nothing of it is shown. Stops with 1 when a file was changed in between.
    """
    nieuw = herstel_in_rondes(wortel, eigenaren, _Bezig(scherm))
    meer = zinnen_geopend(wortel, {n: tekst for n, tekst in nieuw.teksten.items() if not is_apart(n)})
    if vooraf:
        if tekst := verschil(_verschil(nieuw), eigenaren):
            toon(tekst)
        for zin in meer:
            scherm.meld(zin)
        return
    _schrijf(wortel, nieuw)
    for regel in vertel(nieuw.gedaan):
        toon(regel)
    for naam in sorted(nieuw.dicht):
        scherm.meld(f"{pad_van(naam)} kan ik niet lezen, daarom verhuist er niets naartoe")
    for bevinding in nieuw.over:
        scherm.meld(f"dit vraagt jouw hand: {bevinding.code} {bevinding.pad}")
    for melding in nieuw.keuzes:
        scherm.meld(f"hier kies jij: {in_een_regel(melding)}")
    for zin in meer:
        scherm.meld(f"{zin} Niet de bedoeling? Typ: sonestra terug")
    _waarschuw_voor_git(wortel, nieuw, scherm)


class _Bezig:
    """Tells who waits how far it is, on the same clock as everything that takes long."""

    def __init__(self, scherm: Console) -> None:
        self._scherm = scherm
        self._straks = time.monotonic() + LANG

    def __call__(self, aantal_gedaan: int) -> None:
        if (nu := time.monotonic()) >= self._straks:
            self._straks = nu + LANG
            self._scherm.meld(f"Ik ben nog aan het herstellen: {aantal(aantal_gedaan, 'ding', 'dingen')} tot nu toe.")


def _doel(bevinding: Bevinding) -> Bestandsnaam | None:
    """The file that something moves to."""
    return bevinding.wijziging.naar if isinstance(bevinding.wijziging, Verhuis) else None


def _verlaten(nieuw: Uitkomst) -> set[Bestandsnaam]:
    """The files that something private has left."""
    return {w.pad.bestand for gedaan in nieuw.gedaan if isinstance(w := gedaan.bevinding.wijziging, Verhuis)}


def _verschil(nieuw: Uitkomst) -> dict[str, tuple[str, str]]:
    oud = {naam: bron.tekst for naam, bron in nieuw.bronnen.items()}
    return {pad_van(naam): (oud.get(naam, ""), tekst) for naam, tekst in nieuw.teksten.items()}


def _schrijf(wortel: Path, nieuw: Uitkomst) -> None:
    """All files at once: what moves is at no moment nowhere."""
    wissels = {}
    for naam, tekst in nieuw.teksten.items():
        bron = nieuw.bronnen.get(naam)
        inhoud = naar_bytes(tekst, bron is not None and bron.bom)
        wissels[pad_van(naam)] = Nieuw(inhoud, None if bron is None else bron.hash)
    if wissels:
        with veranderen(opsomming(sorted(wissels))):
            samen_schrijven(wortel, wissels, _stap(nieuw), {pad_van(naam) for naam in _verlaten(nieuw)})


def _stap(nieuw: Uitkomst) -> str:
    """What ``terug`` calls it."""
    return f"Hersteld: {aantal(len(nieuw.gedaan), 'melding', 'meldingen')}"


def _waarschuw_voor_git(wortel: Path, nieuw: Uitkomst, scherm: Console) -> None:
    stonden = [pad_van(naam) for naam in sorted(_verlaten(nieuw))]
    apart = sorted({pad_van(naam) for gedaan in nieuw.gedaan if (naam := _doel(gedaan.bevinding))})
    waarschuw_voor_git(wortel, stonden, apart, scherm)
