"""What ``valideer --herstel`` does: carry out what the findings propose, after showing it or right away."""

import sys
from collections.abc import Callable, Iterator, Mapping
from difflib import unified_diff
from pathlib import Path

from sonestra_cli.bewerken.herstel import Hersteld, herstel
from sonestra_cli.domein.bevinding import Bevinding, Verhuis
from sonestra_cli.domein.soorten import Bestandsnaam, Sleutels
from sonestra_cli.lezen.bron import Bron, naar_bytes, pad_van
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.openen import op_schijf
from sonestra_cli.lezen.traject import Gelezen, lees_traject
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.git import neemt_mee, staat_in_geschiedenis
from sonestra_cli.opdrachten.delen.doelen import met_doelen
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.opslaan.schrijven import schrijf, schrijf_verhuisd
from sonestra_cli.taal.zinnen import opsomming

APART = "apart/"
GIT = (
    "In de geschiedenis van git is nog te lezen wat er in {} stond: deel de map zo nog niet, en vraag iemand die git "
    "goed kent om het daar weg te halen (met git filter-repo)."
)
MEE = "Git zou {} ook bewaren. Zet daarom eerst een regel met apart/ in het bestand .gitignore."


def herstel_traject(
    wortel: Path, eigenaren: Sleutels, vooraf: bool, toon: Callable[[str], None], scherm: Console
) -> None:
    """Mend what can be mended without a choice; with ``vooraf`` show the lines that would change and write nothing.

    ``toon`` gets a line for each thing done, or the lines that would change. Words move as they stand. Every earlier
    version is kept. A file in ``apart/`` of nobody among ``eigenaren`` gets what moves there, and nothing else of it
    changes or is shown. Stops with 1 when a file was changed in between.
    """
    gelezen = lees_traject(wortel, eigenaren)
    if gelezen.onleesbaar:
        return
    bevindingen = [*(melding.bevinding for melding in gelezen.meldingen), *kijk_na(gelezen)]
    bronnen, dicht = met_doelen(gelezen, bevindingen)
    nieuw = herstel(bronnen, [bevinding for bevinding in bevindingen if _doel(bevinding) not in dicht])
    if vooraf:
        for regel in _verschil(gelezen, bronnen, nieuw):
            toon(regel)
        return
    _schrijf(gelezen.wortel, bronnen, nieuw)
    for bevinding in nieuw.gedaan:
        toon(f"hersteld: {bevinding.code} {bevinding.pad}")
    for naam in sorted(dicht):
        scherm.meld(f"{pad_van(naam)} kan ik niet lezen, daarom verhuist er niets naartoe")
    for bevinding in (*nieuw.over, *(bevinding for bevinding in bevindingen if _doel(bevinding) in dicht)):
        scherm.meld(f"dit vraagt jouw hand: {bevinding.code} {bevinding.pad}")
    _waarschuw_voor_git(gelezen.wortel, nieuw, scherm)


def _doel(bevinding: Bevinding) -> Bestandsnaam | None:
    """The file that something moves to."""
    return bevinding.wijziging.naar if isinstance(bevinding.wijziging, Verhuis) else None


def _verlaten(nieuw: Hersteld) -> set[Bestandsnaam]:
    """The files that something private has left."""
    return {b.wijziging.pad.bestand for b in nieuw.gedaan if isinstance(b.wijziging, Verhuis)}


def _verschil(gelezen: Gelezen, bronnen: Mapping[Bestandsnaam, Bron], nieuw: Hersteld) -> Iterator[str]:
    """The lines that change; of an ``apart/`` file that nobody named only what comes in."""
    for naam, tekst in nieuw.teksten.items():
        oud = bronnen[naam].tekst.splitlines() if naam in bronnen else []
        genoemd = naam in gelezen.bronnen or not naam.startswith(APART)
        regels = unified_diff(oud, tekst.splitlines(), pad_van(naam), pad_van(naam), lineterm="", n=int(genoemd))
        for nummer, regel in enumerate(regels):
            if genoemd or nummer < 2 or not regel.startswith("-"):
                yield regel


def _schrijf(wortel: Path, bronnen: Mapping[Bestandsnaam, Bron], nieuw: Hersteld) -> None:
    """First the files that something moves to, then those it leaves: at no moment it is nowhere."""
    verlaten = _verlaten(nieuw)
    for naam in sorted(nieuw.teksten, key=lambda naam: (not naam.startswith(APART), naam)):
        bron = bronnen.get(naam)
        inhoud = naar_bytes(nieuw.teksten[naam], bron is not None and bron.bom)
        zet_neer = schrijf_verhuisd if naam in verlaten else schrijf
        with veranderen(pad_van(naam)):
            zet_neer(op_schijf(wortel, naam), inhoud, None if bron is None else bron.hash)


def _waarschuw_voor_git(wortel: Path, nieuw: Hersteld, scherm: Console) -> None:
    """What git keeps, or is about to keep, this program does not touch; it is told under ``-q`` too."""
    bestanden = [pad_van(naam) for naam in sorted(_verlaten(nieuw))]
    if gebleven := [bestand for bestand in bestanden if staat_in_geschiedenis(wortel, bestand)]:
        scherm.toon(GIT.format(opsomming(gebleven)), sys.stderr, str)
    apart = sorted({pad_van(naam) for bevinding in nieuw.gedaan if (naam := _doel(bevinding))})
    if gaan_mee := [bestand for bestand in apart if neemt_mee(wortel, bestand)]:
        scherm.toon(MEE.format(opsomming(gaan_mee)), sys.stderr, str)
