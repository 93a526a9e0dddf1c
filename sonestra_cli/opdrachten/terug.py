"""``sonestra terug``: what the last command wrote is as it was before, and once more: as it was after."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.lezen.indeling import APART, apart_sleutels
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.klok import nu
from sonestra_cli.opdrachten.delen.openen import kies_eigenaren, zoek_wortel
from sonestra_cli.opdrachten.delen.opties import (
    KleurOptie,
    MapOptie,
    MetApartOptie,
    StilOptie,
    Stop,
    VoorafOptie,
    console,
)
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.opdrachten.delen.verschil import in_kleur, toon_verschil, verschil
from sonestra_cli.opslaan.stappen import Stap, bereikbaar
from sonestra_cli.opslaan.terug import Gang, HandErtussen, VersieKwijt, ga
from sonestra_cli.taal.datums import MAANDEN
from sonestra_cli.taal.zinnen import aantal, hoofdletter, opsomming

NIETS = (
    "Er is niets om terug te draaien: in dit traject veranderde sonestra nog niets. "
    "Wil je het hele traject niet meer? Gooi dan zelf de map weg."
)

NOEM = 4
"""Of more files only the number is told."""


def opdracht(
    map_: MapOptie = None,
    stappen: Annotated[
        int | None,
        typer.Option("--stappen", metavar="AANTAL", help="De laatste zoveel stappen terug. Zie ze met --lijst."),
    ] = None,
    lijst: Annotated[bool, typer.Option("--lijst", help="Laat de laatste stappen zien, de nieuwste eerst.")] = False,
    met_apart: MetApartOptie = None,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
    kleur: KleurOptie = "auto",
) -> None:
    """Draai terug wat de laatste opdracht in de bestanden veranderde. Nog eens terug zet het er weer neer.

    Wat je daarna met de hand veranderde, blijft. Dit kan ook zonder git; ik bewaar de laatste twintig stappen.

    Voorbeeld: sonestra terug --vooraf
    """
    scherm = console(stil, False, kleur)
    wortel = zoek_wortel(map_)
    eigenaren = kies_eigenaren(met_apart, apart_sleutels(wortel))
    alle = bereikbaar(wortel)
    if not alle:
        scherm.meld(NIETS)
    elif lijst:
        wanneer = [_wanneer(stap.wanneer) for stap in alle]
        breed = max(map(len, wanneer))
        for nummer, stap in enumerate(alle):
            weg = " (teruggedraaid)" if stap.terug else ""
            scherm.resultaat(f"{nummer + 1:2}  {wanneer[nummer]:>{breed}}  {_wat(stap, eigenaren)}{weg}")
    elif stappen is not None and not 0 < stappen <= len(alle):
        raise Stop(2, f"Er {'is' if len(alle) == 1 else 'zijn'} {aantal(len(alle), 'stap', 'stappen')} bewaard.")
    else:
        gang = _ga(wortel, stappen, vooraf, eigenaren, scherm)
        _vertel(gang, vooraf, eigenaren, scherm)
        if gang.stappen and not vooraf:
            scherm.meld(_hoe_nu_verder(gang, len(alle)))


def _ga(wortel: Path, stappen: int | None, vooraf: bool, eigenaren: Iterable[str], scherm: Console) -> Gang:
    try:
        with veranderen("Het traject"):
            return ga(wortel, stappen, vooraf)
    except HandErtussen as fout:
        wie = _naam(fout.stap, eigenaren)
        scherm.toon(verschil(fout.teksten, eigenaren), sys.stdout, in_kleur)
        raise Stop(
            1,
            f"{hoofdletter(wie)} laat ik staan: daarna is op dezelfde plek met de hand iets veranderd "
            f"in {opsomming(sorted(fout.teksten))}, en dat zou verdwijnen. Hierboven staat wat. Er is niets veranderd.",
        ) from fout
    except VersieKwijt as fout:
        raise Stop(1, f"Dit kan niet meer: {fout}. Er is niets veranderd.") from fout


def _vertel(gang: Gang, vooraf: bool, eigenaren: Iterable[str], scherm: Console) -> None:
    if not gang.stappen:
        scherm.meld("Dat is al teruggedraaid. Weer vooruit: sonestra terug")
        return
    kop = "Weer vooruit" if gang.vooruit else "Terug"
    anders = [naam for naam, (oud, nieuw) in sorted(gang.teksten.items()) if oud != nieuw]
    if vooraf:
        toon_verschil(gang.teksten, eigenaren, scherm)
        kop = f"Zou {'vooruit' if gang.vooruit else 'terug'} gaan"
    for stap in gang.stappen:
        scherm.meld(f"{kop}: {_naam(stap, eigenaren)}.")
    if vooraf:
        return
    if anders:
        hoe = "daarna" if gang.vooruit else "daarvoor"
        welke = opsomming(anders) if len(anders) <= NOEM else hoofdletter(aantal(len(anders), "bestand", "bestanden"))
        scherm.meld(f"{welke} {'is' if len(anders) == 1 else 'zijn'} weer zoals {hoe}.")
    if gang.met_hand:
        scherm.meld(f"Wat er met de hand veranderd is in {opsomming(gang.met_hand)}, is gebleven.")


def _hoe_nu_verder(gang: Gang, bewaard: int) -> str:
    if not gang.vooruit:
        return "Toch niet? Nog eens: sonestra terug"
    verder = min(len(gang.stappen) + 1, bewaard)
    return f"Verder terug: sonestra terug --stappen {verder}" if verder > 1 else "En weer terug: sonestra terug"


def _naam(stap: Stap, eigenaren: Iterable[str]) -> str:
    return f"{_wat(stap, eigenaren)} van {_wanneer(stap.wanneer)}"


def _wat(stap: Stap, eigenaren: Iterable[str]) -> str:
    """What a step did; not in words where somebody who is not named keeps them apart."""
    apart = {naam for naam in stap.bestanden if naam.startswith(f"{APART}/")}
    if apart - {f"{APART}/{wie}.yaml" for wie in eigenaren}:
        return f"een wijziging in {opsomming(sorted(stap.bestanden))}"
    return f"'{stap.wat}'"


def _wanneer(wanneer: str) -> str:
    """``21:40`` of today, ``27 november, 21:40`` of another day."""
    dag, _, tijd = wanneer.partition("T")
    if dag == nu().partition("T")[0]:
        return tijd[:5]
    jaar, maand, nummer = (int(deel) for deel in dag.split("-"))
    ander_jaar = "" if str(jaar) == nu()[:4] else f" {jaar}"
    return f"{nummer} {MAANDEN[maand - 1]}{ander_jaar}, {tijd[:5]}"
