"""``sonestra importeer BESTAND --in MAP``: a family tree of another program to a traject."""

from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.bestanden.aanmaken import TrajectBegin, bestanden_van, schrijf_traject
from sonestra_cli.bestanden.netwerktekst import netwerk_als_tekst
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.opdrachten.begin import begin_geschiedenis, kijk_of_het_hier_blijft
from sonestra_cli.opdrachten.gedeeld import StilOptie, Stop, TochOptie, UitgebreidOptie, VoorafOptie
from sonestra_cli.opdrachten.schrijffouten import maken
from sonestra_cli.opdrachten.uitvoer import toonbaar, typbaar
from sonestra_cli.taal.zinnen import aantal, opsomming
from sonestra_cli.techniek.stuurtekens import kaal
from sonestra_cli.uitwisseling.gedcom.inlezen import Ingelezen, lees_gedcom
from sonestra_cli.uitwisseling.gedcom.opschonen import GeenGedcom

TONEN = 10
"""How many lost lines are named without ``-v``."""


def opdracht(
    bestand: Annotated[Path, typer.Argument(metavar="BESTAND", help="Een stamboombestand: GEDCOM 5.5.1 of 7 (.ged).")],
    in_: Annotated[Path, typer.Option("--in", metavar="MAP", help="De nieuwe map voor het traject.")],
    toch: TochOptie = False,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
    uitgebreid: UitgebreidOptie = False,
) -> None:
    """Maak een traject van een stamboombestand. Wat ik niet kan lezen of plaatsen, noem ik: er verdwijnt niets stil.

    Voorbeeld: sonestra importeer familie.ged --in familie
    """
    scherm = Console(stil, uitgebreid)
    if in_.exists():
        raise Stop(2, f"{in_} bestaat al. Ik schrijf nergens overheen: kies een andere map.")
    if not in_.parent.is_dir():
        raise Stop(2, f"De map {in_.parent} vind ik niet.")
    kijk_of_het_hier_blijft(in_.parent, toch)
    try:
        gelezen = lees_gedcom(bestand.read_bytes())
    except OSError as fout:
        raise Stop(2, f"Het bestand {bestand} kan ik niet lezen. Klopt de naam?") from fout
    except GeenGedcom as fout:
        raise Stop(2, f"{bestand.name}: {fout}") from fout
    _vertel(gelezen, scherm)
    if vooraf:
        scherm.resultaat(f"zou komen: {in_}")
        return
    bestanden = bestanden_van(TrajectBegin(kaal(bestand.stem), "", ""), meegeleverd("templates") / "nieuw")
    aanhef = bestanden["netwerk.yaml"].splitlines()[0] + f"\n# Ingelezen uit {kaal(bestand.name)}."
    bestanden["netwerk.yaml"] = netwerk_als_tekst(gelezen.netwerk, aanhef)
    with maken(in_):
        schrijf_traject(in_, bestanden)
    begin_geschiedenis(in_, scherm)
    scherm.meld(f"Klaar: {toonbaar(in_)}. Kijk het na met: sonestra valideer -C {typbaar(in_)}")


def _vertel(gelezen: Ingelezen, scherm: Console) -> None:
    netwerk = gelezen.netwerk
    mensen, gezinnen = len(netwerk.personen), len(netwerk.gezinnen)
    scherm.meld(f"Ingelezen: {aantal(mensen, 'mens', 'mensen')} en {aantal(gezinnen, 'gezin', 'gezinnen')}.")
    tonen = gelezen.verloren if scherm.uitgebreid else gelezen.verloren[:TONEN]
    for regel in tonen:
        scherm.meld(f"niet meegenomen, regel {regel.regel}: {regel.waarom}: {regel.tekst}")
    if len(tonen) < len(gelezen.verloren):
        scherm.meld(f"… en nog {len(gelezen.verloren) - len(tonen)} regels. Zie ze allemaal met -v.")
    if not gelezen.zonder_plek:
        return
    soorten = ", ".join(f"{iets.tag} ({len(iets.regels)})" for iets in gelezen.zonder_plek)
    scherm.meld(f"Hiervoor is geen plek in een traject: {soorten}.")
    if not scherm.uitgebreid:
        scherm.meld("Zie met -v op welke regels dat staat.")
    for iets in gelezen.zonder_plek:
        scherm.vertel(f"{iets.tag}: regel {opsomming([str(regel) for regel in iets.regels])}")
