"""What ``valideer --herstel`` does: carry out what the findings propose, after showing it or right away."""

from collections.abc import Callable, Iterable, Iterator
from difflib import unified_diff
from pathlib import Path

from sonestra_cli.bestanden.bron import naar_bytes, pad_van
from sonestra_cli.bestanden.herstel import Hersteld, herstel
from sonestra_cli.bestanden.lezen import Gelezen, lees_traject
from sonestra_cli.bestanden.schrijven import schrijf
from sonestra_cli.controles import controleer
from sonestra_cli.domein.bevinding import Bevinding, Verhuis
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.schrijffouten import veranderen

APART = "apart/"


def herstel_traject(
    wortel: Path, eigenaren: Sleutels, vooraf: bool, toon: Callable[[str], None], scherm: Console
) -> None:
    """Mend what can be mended without a choice; with ``vooraf`` show the lines that would change and write nothing.

    ``toon`` gets a line for each thing done, or the lines that would change.
    Words move as they stand. Every earlier version is kept. Stops with 1 when a file was changed in between.
    """
    gelezen = lees_traject(wortel, eigenaren)
    bevindingen = _bevindingen(gelezen)
    nodig = _doelen(bevindingen)
    if nodig:
        gelezen = lees_traject(wortel, tuple(dict.fromkeys((*eigenaren, *nodig))))
        bevindingen = _bevindingen(gelezen)
    if gelezen.onleesbaar:
        return
    nieuw = herstel(gelezen.bronnen, bevindingen)
    if vooraf:
        for regel in _verschil(gelezen, nieuw):
            toon(regel)
        return
    _schrijf(gelezen, nieuw)
    for bevinding in nieuw.gedaan:
        toon(f"hersteld: {bevinding.code} {bevinding.pad}")
    for bevinding in nieuw.over:
        scherm.meld(f"dit vraagt jouw hand: {bevinding.code} {bevinding.pad}")


def _bevindingen(gelezen: Gelezen) -> list[Bevinding]:
    gevonden = [melding.bevinding for melding in gelezen.meldingen]
    return gevonden if gelezen.onleesbaar else [*gevonden, *controleer(gelezen.traject)]


def _doelen(bevindingen: Iterable[Bevinding]) -> Sleutels:
    """The owners to whose file something moves: it must be read before anything can join it."""
    naar = [b.wijziging.naar for b in bevindingen if isinstance(b.wijziging, Verhuis)]
    return tuple(dict.fromkeys(Sleutel(naam.removeprefix(APART)) for naam in naar if naam.startswith(APART)))


def _verschil(gelezen: Gelezen, nieuw: Hersteld) -> Iterator[str]:
    for naam, tekst in nieuw.teksten.items():
        bron = gelezen.bronnen.get(naam)
        oud = bron.tekst.splitlines() if bron is not None else []
        yield from unified_diff(oud, tekst.splitlines(), pad_van(naam), pad_van(naam), lineterm="", n=1)


def _schrijf(gelezen: Gelezen, nieuw: Hersteld) -> None:
    """First the files that something moves to, then those it leaves: at no moment it is nowhere."""
    for naam in sorted(nieuw.teksten, key=lambda naam: (not naam.startswith(APART), naam)):
        bron = gelezen.bronnen.get(naam)
        inhoud = naar_bytes(nieuw.teksten[naam], bron is not None and bron.bom)
        with veranderen(pad_van(naam)):
            schrijf(gelezen.wortel / pad_van(naam), inhoud, None if bron is None else bron.hash)
