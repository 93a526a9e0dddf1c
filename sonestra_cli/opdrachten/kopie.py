"""``sonestra kopie``: the folder once more, for somebody else: without what is apart, history and output."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.bewerken.anoniem.kopie import VRIJ, andere_naam, anoniem, dingen_in, wat_nog_kan_wijzen
from sonestra_cli.bewerken.anoniem.namen import vermom
from sonestra_cli.domein.bestanden import PLEKKEN
from sonestra_cli.domein.zien.dicht import niet_voor_ieder
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.lezen.indeling import APART
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.begin import kijk_of_het_hier_blijft
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import MapOptie, StilOptie, Stop, TochOptie, VoorafOptie
from sonestra_cli.opdrachten.delen.schrijffouten import maken, veranderen
from sonestra_cli.opdrachten.delen.stap import open_bronnen
from sonestra_cli.opdrachten.delen.uitvoer import toonbaar
from sonestra_cli.opslaan.aanmaken import schrijf_traject
from sonestra_cli.opslaan.schone_map import bestanden_in, bouw, koppelingen_in
from sonestra_cli.taal.zinnen import aantal, opsomming


def opdracht(
    naar: Annotated[Path, typer.Argument(metavar="NAAR", help="De nieuwe map. Die mag er nog niet zijn.")],
    anoniem_: Annotated[
        bool,
        typer.Option("--anoniem", help="Met andere namen en dagen, en zonder woorden. Voor intervisie en training."),
    ] = False,
    map_: MapOptie = None,
    toch: TochOptie = False,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Maak een kopie van het traject. Wat apart staat, eerdere versies, uitvoer en git gaan nooit mee.

    Met --anoniem heet iedereen anders, zijn de dagen verschoven, en staat er … waar woorden stonden. Mag een zin wel
    mee? Zet er in je bestand achter: # vrij. Wat dan nog naar mensen kan wijzen, zeg ik erbij.

    Voorbeeld: sonestra kopie ../voor-de-intervisie --anoniem
    """
    scherm = Console(stil)
    wortel = zoek_wortel(map_)
    if naar.exists() or naar.is_symlink():
        raise Stop(2, f"{toonbaar(naar)} bestaat al. Ik schrijf nergens overheen: kies een andere naam.")
    if not naar.absolute().parent.is_dir():
        raise Stop(2, f"De map {toonbaar(naar.absolute().parent)} vind ik niet.")
    if naar.resolve().is_relative_to(wortel.resolve()):
        raise Stop(2, "Een kopie in de map zelf kan niet: kies een plek ernaast.")
    kijk_of_het_hier_blijft(naar.absolute().parent, toch)
    if anoniem_:
        _zonder_namen(wortel, naar, vooraf, scherm)
    else:
        _gewoon(wortel, naar, vooraf, scherm)


def _gewoon(wortel: Path, naar: Path, vooraf: bool, scherm: Console) -> None:
    paden = list(bestanden_in(wortel))
    zonder: dict[str, bytes | None] = {p: None for p in paden if p.startswith(f"{APART}/") and p.endswith(".yaml")}
    if vooraf:
        for pad in paden:
            if pad not in zonder:
                scherm.resultaat(f"zou meegaan: {pad}")
        return
    with maken(naar):
        bouw(wortel, zonder, naar.absolute())
    scherm.meld(f"Klaar: {toonbaar(naar)}.")
    for zin in _wat_meeging(wortel, len(zonder)):
        scherm.meld(zin)
    if wijst := list(koppelingen_in(wortel)):
        scherm.toon(f"{opsomming(wijst)} ging niet mee: dat wijst naar een andere plek.", sys.stderr, str)


def _wat_meeging(wortel: Path, apart: int) -> Iterator[str]:
    """That it is everything: how much of it is not for everybody, and what stayed."""
    dicht = niet_voor_ieder(lees_traject(wortel).traject)
    ook = f", ook {aantal(dicht, 'stuk dat', 'stukken die')} niet voor iedereen {'is' if dicht == 1 else 'zijn'}"
    yield f"Dit is alles uit de gewone bestanden{ook if dicht else ''}. Wie deze map krijgt, leest dat."
    if apart:
        yield f"Wat in apart/ staat ging niet mee: {aantal(apart, 'bestand', 'bestanden')}."
    yield "Een map voor één mens, zonder wat die niet mag lezen, maakt: sonestra loslaten --aan SLEUTEL --vooraf"


def _zonder_namen(wortel: Path, naar: Path, vooraf: bool, scherm: Console) -> None:
    bronnen = open_bronnen(wortel)
    traject = lees_traject(wortel).traject
    ook = [naam for naam in (traject.kop.procesbegeleider.naam,) if naam]
    dingen: list[tuple[str, str]] = []
    teksten = {}
    for naam, bron in bronnen.items():
        with veranderen(bron.bestand):
            dingen += dingen_in(naam, bron.tekst)
    vermomming = vermom(traject.netwerk.personen, ook, dingen, traject.kop)
    for naam, bron in bronnen.items():
        teksten[andere_naam(naam)] = anoniem(naam, bron.tekst, vermomming)
    teksten = {naam: tekst for naam, tekst in teksten.items() if tekst.strip() or naam != PLEKKEN}
    if vooraf:
        for naam in sorted(teksten):
            scherm.resultaat(f"zou komen: {pad_van(naam)}\n{teksten[naam].rstrip()}")
        return
    with maken(naar):
        schrijf_traject(naar, {pad_van(naam): tekst for naam, tekst in teksten.items()})
    scherm.meld(
        f"Klaar: {toonbaar(naar)}, {aantal(len(traject.netwerk.personen), 'mens', 'mensen')} onder een andere naam."
    )
    if wijst := wat_nog_kan_wijzen(teksten):
        scherm.meld("Dit kan nog naar iemand wijzen, als je het gezin kent:")
        for zin in wijst:
            scherm.meld(f"  {zin}")
    scherm.meld(f"Woorden zijn … geworden, behalve waar {VRIJ} achter stond.")
    scherm.meld("Nummers en adressen gingen ook daar niet mee. Lees het na voor je het deelt.")
