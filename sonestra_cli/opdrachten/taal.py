"""``sonestra taal``: the facilitator's own sentences, read once more: who is at the wheel in them?"""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.lezen.plaatsen import op_volgorde
from sonestra_cli.lezen.wortel import vind_wortel
from sonestra_cli.omgeving.console import Console, breedte_van
from sonestra_cli.opdrachten.delen.nakijken.een import VORMEN, Wijze, vorm_van
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import (
    KleurOptie,
    MapOptie,
    StilOptie,
    Stop,
    bedoel_je,
    console,
    kies,
    komma_lijst,
)
from sonestra_cli.opdrachten.delen.taal.bestanden import lezing_van
from sonestra_cli.opdrachten.delen.taal.eigen import eigen_lezingen, namen_van
from sonestra_cli.opdrachten.delen.taal.horen import hoor, samenvatting
from sonestra_cli.opdrachten.delen.taal.lezing import Lezing
from sonestra_cli.taal.check.namen import Namen
from sonestra_cli.taal.check.regels import TAALREGELS
from sonestra_cli.uitwisseling.lopend.lopend import GeenTekst
from sonestra_cli.verslag.vorm import rijg

CODES = tuple(regel.regel.code for regel in TAALREGELS)
WAT_LEES_IK = "Noem een bestand: sonestra taal brief.docx. Of plak je tekst: sonestra taal -"


def opdracht(
    bestanden: Annotated[
        list[str] | None,
        typer.Argument(metavar="[BESTAND…|-]", help="Tekst, Markdown of Word. Met - plak je de tekst zelf."),
    ] = None,
    map_: MapOptie = None,
    alleen: Annotated[str, typer.Option("--alleen", metavar="T01,T02", help="Luister alleen naar deze regels.")] = "",
    formaat: Annotated[
        str,
        typer.Option(
            "--formaat",
            metavar="SOORT",
            show_default=False,
            help="tekst (om te lezen, dat is gewoon), of voor een ander programma: json, github of sarif.",
        ),
    ] = "tekst",
    alles: Annotated[
        bool, typer.Option("--alles", help="Laat elke zin zien, ook als het er meer dan tien zijn.")
    ] = False,
    streng: Annotated[
        bool, typer.Option("--streng", help="Eindig met 1 als er iets is dat meer is dan een tip.")
    ] = False,
    oefen: Annotated[
        bool, typer.Option("--oefen", help="Oefen met zinnen omdraaien. Zonder score. Eén regel: --oefen T05")
    ] = False,
    vanaf: Annotated[int, typer.Option("--vanaf", metavar="NUMMER", min=1, help="Bij welke zin --oefen begint.")] = 1,
    stil: StilOptie = False,
    kleur: KleurOptie = "auto",
) -> None:
    """Lees je eigen zinnen nog eens: wie zit er aan het stuur? Er verandert niets in je tekst.

    Zonder bestand lees ik wat jij zelf in het traject schreef, ook in sjablonen/. De woorden van de familie lees ik
    nooit na.

    Mag een zin blijven zoals hij is? Zet erachter: # taal: ok — waarom. Voor één regel: # taal: ok T05 — waarom. In
    Markdown: <!-- taal: ok -->

    Woorden die vaak helpen: ontmoeten, luisteren, meedenken, meedoen, vragen of iemand wil, wie kan en wil, verhaal,
    kwestie, eigen, samen, bekijken, aansluiten, loslaten, bijstellen, wie houdt het vast.

    Voorbeeld: sonestra taal uitnodiging.docx
    """
    als_wat = kies(formaat, VORMEN, "--formaat")
    if oefen:
        from sonestra_cli.opdrachten.delen.taal.oefenen import oefen_zinnen

        oefen_zinnen(_codes(",".join([*(bestanden or []), alleen]).strip(",")), vanaf)
        return
    codes = _codes(alleen)
    scherm = console(stil, False, kleur)
    lezingen, namen, gemist = _lees(bestanden or [], map_, scherm, vanaf_hier=als_wat in ("github", "sarif"))
    gehoord = [(lezing, hoor(lezing, namen, codes)) for lezing in lezingen]
    meldingen = op_volgorde(melding for _, hier in gehoord for melding in hier)
    vorm = vorm_van(Wijze(als_wat, alles=alles, breedte=breedte_van(sys.stdout)))
    uit = "".join(rijg(vorm, [vorm.stuk([(melding, ()) for melding in meldingen])] if meldingen else [])).rstrip("\n")
    if uit and als_wat == "tekst":
        from sonestra_cli.verslag.kleur import in_kleur

        scherm.toon(uit, sys.stdout, in_kleur)
    elif uit:
        scherm.resultaat(uit)
    if lezingen:
        scherm.meld(samenvatting(gehoord))
    if gemist:
        raise Stop(2)
    if streng and any(melding.bevinding.niveau != "tip" for melding in meldingen):
        raise Stop(1)


def _codes(woorden: str) -> tuple[str, ...]:
    """``t5, T06`` as codes; stops with 2 at one that is none."""
    codes = tuple(map(_als_code, komma_lijst(woorden)))
    for code in codes:
        if code not in CODES:
            raise Stop(2, f"De regel '{code}' ken ik niet.{bedoel_je(code, CODES)} Alle regels: sonestra leg-uit")
    return codes


def _als_code(woord: str) -> str:
    letter, nummer = woord[:1].upper(), woord[1:]
    return f"{letter}{int(nummer):02}" if nummer.isdecimal() else woord


def _lees(
    namen: list[str], map_: Path | None, scherm: Console, *, vanaf_hier: bool
) -> tuple[list[Lezing], Namen, bool]:
    """What there is to read, who is named, and whether something could not be read.

    ``vanaf_hier``: files of the traject are named from the folder in which we stand.
    """
    wortel = zoek_wortel(map_) if map_ is not None else vind_wortel(Path())
    if not namen:
        if wortel is None:
            raise Stop(2, f"Hier is geen traject. {WAT_LEES_IK}")
        gelezen, lezingen = eigen_lezingen(wortel)
        if not lezingen:
            scherm.meld(f"In dit traject staan nog geen zinnen van jou. {WAT_LEES_IK}")
        voor = _vanaf_hier(wortel) if vanaf_hier else Path()
        uit = [lezing._replace(bestand=(voor / lezing.bestand).as_posix()) for lezing in lezingen]
        return uit, namen_van(gelezen.traject), False
    uit, gemist = [], False
    for naam in dict.fromkeys(namen):
        try:
            uit.append(lezing_van(naam))
        except GeenTekst as fout:
            Console().meld(str(fout))
            gemist = True
    if wortel is None:
        return uit, Namen(), gemist
    return uit, namen_van(eigen_lezingen(wortel)[0].traject), gemist


def _vanaf_hier(map_: Path) -> Path:
    """``map_`` as it is called from the folder in which we stand; on another disk by its whole path."""
    try:
        return Path(os.path.relpath(map_))
    except ValueError:
        return map_
