"""``sonestra importeer BESTAND --in MAP``: a family tree of another program to a traject."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.bewerken.netwerktekst import netwerk_als_tekst
from sonestra_cli.domein.afleiding.familie import in_een_gezin
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.traject import Traject
from sonestra_cli.lezen.teruglezen import GRENS, MAX_MENSEN, NietTeLezen, lees_terug
from sonestra_cli.omgeving.bibliotheek import OntbreektBibliotheek
from sonestra_cli.omgeving.console import Console, noem_map
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.opdrachten.delen.begin import begin_geschiedenis, kijk_of_het_hier_blijft
from sonestra_cli.opdrachten.delen.opties import StilOptie, Stop, TochOptie, UitgebreidOptie, VoorafOptie
from sonestra_cli.opdrachten.delen.schrijffouten import maken
from sonestra_cli.opdrachten.delen.uitvoer import toonbaar
from sonestra_cli.opslaan.aanmaken import TrajectBegin, bestanden_van, schrijf_traject
from sonestra_cli.taal.stamboomwoorden import gezegd
from sonestra_cli.taal.zinnen import aantal, opsomming
from sonestra_cli.techniek.stuurtekens import kaal
from sonestra_cli.uitwisseling.gedcom.gezinnen import GEEN_GEZIN
from sonestra_cli.uitwisseling.gedcom.inlezen import Ingelezen, lees_gedcom
from sonestra_cli.uitwisseling.gedcom.opschonen import GeenGedcom

_KLEINER = "Bewaar in het andere programma een kleiner deel, zoals de familie rond één mens."
TONEN = 10
"""How many lost lines are named without ``-v``."""


def opdracht(
    bestand: Annotated[Path, typer.Argument(metavar="BESTAND", help="Een stamboombestand: GEDCOM 5.5.1 of 7 (.ged).")],
    in_: Annotated[Path, typer.Option("--in", metavar="MAP", help="De nieuwe map voor het traject.")],
    toch: TochOptie = False,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
    uitgebreid: UitgebreidOptie = 0,
) -> None:
    """Maak een traject van een stamboombestand. Wat ik niet kan lezen of plaatsen, noem ik: er verdwijnt niets stil.

    Er is één ding extra voor nodig. Is dat er nog niet, dan zeg ik wat je typt.

    Voorbeeld: sonestra importeer familie.ged --in familie
    """
    scherm = Console(stil, uitgebreid)
    if in_.exists():
        raise Stop(2, f"{in_} bestaat al. Ik schrijf nergens overheen: kies een andere map.")
    if not in_.parent.is_dir():
        raise Stop(2, f"De map {in_.parent} vind ik niet.")
    kijk_of_het_hier_blijft(in_.parent, toch)
    if bestand.is_dir():
        raise Stop(2, f"{bestand} is een map. Noem het stamboombestand zelf, zoals familie.ged.")
    try:
        ruw = bestand.read_bytes()
        if ruw.count(b" INDI") > MAX_MENSEN:
            raise Stop(2, f"{bestand.name}: dit zijn te veel mensen. In een traject past hoogstens {GRENS}. {_KLEINER}")
        gelezen = lees_gedcom(ruw)
    except OSError as fout:
        raise Stop(2, f"Het bestand {bestand} kan ik niet lezen. Klopt de naam?") from fout
    except GeenGedcom as fout:
        raise Stop(2, f"{bestand.name}: {fout}") from fout
    except OntbreektBibliotheek as fout:
        raise Stop(2, str(fout)) from fout
    bestanden = bestanden_van(TrajectBegin(kaal(bestand.stem), (), ""), meegeleverd("templates") / "nieuw")
    aanhef = bestanden["netwerk.yaml"].splitlines()[0] + f"\n# Ingelezen uit {kaal(bestand.name)}."
    bestanden["netwerk.yaml"] = netwerk_als_tekst(gelezen.netwerk, aanhef)
    try:
        lees_terug(bestanden)
    except NietTeLezen as fout:
        raise Stop(2, f"{bestand.name} komt niet in een traject: {fout} {_KLEINER}") from fout
    _vertel(gelezen, scherm)
    if vooraf:
        scherm.resultaat(f"zou komen: {in_}")
        return
    with maken(in_):
        schrijf_traject(in_, bestanden)
    begin_geschiedenis(in_, scherm)
    noem_map(str(toonbaar(in_)))
    scherm.meld(f"Klaar: {toonbaar(in_)}. Kijk het na met: sonestra valideer")


def _vertel(gelezen: Ingelezen, scherm: Console) -> None:
    netwerk = gelezen.netwerk
    mensen, gezinnen = len(netwerk.personen), len(netwerk.gezinnen)
    scherm.meld(f"Ingelezen: {aantal(mensen, 'mens', 'mensen')} en {aantal(gezinnen, 'gezin', 'gezinnen')}.")
    _som_op([f"niet meegenomen, regel {v.regel}: {v.waarom}: {v.tekst}" for v in gelezen.verloren], scherm)
    _som_op([f"niet helemaal gelezen, regel {h.regel}: {h.tekst} (werd: {h.datum})" for h in gelezen.half], scherm)
    _vertel_wat_geen_plek_heeft(gelezen, scherm)
    if los := sorted(netwerk.personen.keys() - in_een_gezin(netwerk)):
        _vertel_wie_los_staat(namen(Traject(netwerk=netwerk), los), scherm)
    if not gelezen.heel:
        _waarschuw_voor_een_half_bestand(gelezen, scherm)


def _vertel_wie_los_staat(los: Sequence[str], scherm: Console) -> None:
    rest = 0 if scherm.uitgebreid else len(los) - TONEN
    wie = opsomming([*los[:TONEN], f"nog {aantal(rest, 'ander', 'anderen')}"] if rest > 0 else los)
    mensen, staan = aantal(len(los), "mens", "mensen"), "staat die" if len(los) == 1 else "staan ze"
    scherm.meld(f"Wel in netwerk.yaml, niet op de familiekaart: {mensen} zonder familieband: {wie}.")
    scherm.meld(f"Op de relatiekaart {staan} bij 'nog te plaatsen'.")


def _waarschuw_voor_een_half_bestand(gelezen: Ingelezen, scherm: Console) -> None:
    weg = len({verloren.tekst.split()[-1] for verloren in gelezen.verloren if verloren.waarom == GEEN_GEZIN})
    mist = f"Er {'mist' if weg == 1 else 'missen'} {aantal(weg, 'gezin', 'gezinnen')} waar het wel naar verwijst. "
    scherm.meld(
        "Let op: dit bestand houdt halverwege op. De laatste regel (0 TRLR) is er niet. "
        f"{mist if weg else 'Misschien missen er mensen en gezinnen. '}"
        "Bewaar het opnieuw in het andere programma, of haal het opnieuw op."
    )


def _som_op(regels: list[str], scherm: Console) -> None:
    tonen = regels if scherm.uitgebreid else regels[:TONEN]
    for regel in tonen:
        scherm.meld(regel)
    if rest := len(regels) - len(tonen):
        scherm.meld(f"… en nog {aantal(rest, 'regel', 'regels')}. Zie ze allemaal met -v.")


def _vertel_wat_geen_plek_heeft(gelezen: Ingelezen, scherm: Console) -> None:
    if not gelezen.zonder_plek:
        return
    soorten = [(*gezegd(iets.tag), iets.regels) for iets in gelezen.zonder_plek]
    genoemd = (
        f"{woorden} ({len(regels)} keer, {tag})" if woorden else f"{tag} ({len(regels)} keer)"
        for woorden, tag, regels in soorten
    )
    scherm.meld(f"Hiervoor is geen plek in een traject: {', '.join(genoemd)}.")
    if not scherm.uitgebreid:
        scherm.meld("Zie met -v op welke regels dat staat.")
    for woorden, tag, regels in soorten:
        wat = f"{woorden} ({tag})" if woorden else tag
        scherm.vertel(f"{wat}: regel {opsomming([str(regel) for regel in regels])}")
