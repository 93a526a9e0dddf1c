"""``sonestra nieuw NAAM``: start a traject after the first meeting."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.gesprekken.bijzonder.nieuw import Begin, Genoemd, gesprek_nieuw, wie_het_zijn
from sonestra_cli.lezen.teruglezen import NietTeLezen, lees_terug
from sonestra_cli.lezen.wortel import vind_wortel
from sonestra_cli.omgeving.console import Console, is_gesprek, noem_map
from sonestra_cli.omgeving.klok import vandaag
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.opdrachten.delen.begin import begin_geschiedenis, kijk_of_het_hier_blijft
from sonestra_cli.opdrachten.delen.opties import StilOptie, Stop, TochOptie, VoorafOptie
from sonestra_cli.opdrachten.delen.praten import KORTE_HULP, Gestopt, praat, zeg
from sonestra_cli.opdrachten.delen.schrijffouten import maken, stop_als_het_niet_mag
from sonestra_cli.opdrachten.delen.uitvoer import toonbaar, typbaar
from sonestra_cli.opslaan.aanmaken import TrajectBegin, bestanden_van, schrijf_traject
from sonestra_cli.taal.zinnen import aantal, opsomming
from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.verstaan.datums import versta_datum


def opdracht(
    naam: Annotated[str, typer.Argument(metavar="NAAM", help="Hoe de map heet, zoals de mensen het noemen.")],
    genoemd: Annotated[
        str | None, typer.Option("--genoemd", metavar="NAAM", help="Hoe de hoofdpersoon genoemd wil worden.")
    ] = None,
    op: Annotated[str | None, typer.Option("--op", metavar="DATUM", help="De dag van de eerste ontmoeting.")] = None,
    in_: Annotated[Path, typer.Option("-C", "--map", metavar="MAP", help="In welke map het traject komt.")] = Path(),
    toch: TochOptie = False,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Begin een traject, ná de eerste ontmoeting. Daarbij bleef de laptop dicht.

    Ik vraag hooguit twee dingen: hoe iemand genoemd wil worden, en wanneer jullie elkaar zagen. Leeg laten mag.

    Voorbeeld: sonestra nieuw "Het plan van Kyra" --genoemd Kyra --op 2026-04-09
    """
    scherm = Console(stil)
    map_ = in_ / sleutel_van(naam)
    _kijk_of_het_kan(in_, map_, naam)
    stop_als_het_niet_mag(in_, vooraf)
    kijk_of_het_hier_blijft(in_, toch)
    gezegd = _vraag_wat_open_is(genoemd, None if op is None else _dag(op))
    wie = wie_het_zijn(gezegd.genoemd)
    begin = TrajectBegin(naam.strip(), wie.namen, gezegd.op)
    bestanden = bestanden_van(begin, meegeleverd("templates") / "nieuw")
    try:
        lees_terug(bestanden)
    except NietTeLezen as fout:
        raise Stop(2, f"Dit kan niet: {fout}") from fout
    if vooraf:
        for plek in sorted(bestanden):
            scherm.resultaat(f"zou komen: {map_ / plek}")
        _vertel_over_wie_het_gaat(wie, scherm)
        return
    with maken(map_):
        schrijf_traject(map_, bestanden)
    scherm.meld(f"Klaar: {toonbaar(map_)}. Lees daar eerst LEESMIJ.md.")
    if not any(map(str.isalnum, naam)):
        scherm.meld(f"De map heet {map_.name}: in '{naam.strip()}' staat geen letter of cijfer.")
    noem_map(str(toonbaar(map_)))
    _vertel_over_wie_het_gaat(wie, scherm)
    begin_geschiedenis(map_, scherm)
    scherm.meld("Nu de mensen: sonestra groslijst")


def _kijk_of_het_kan(in_: Path, map_: Path, naam: str) -> None:
    if not naam.strip():
        raise Stop(2, "Hoe heet het traject? Typ bijvoorbeeld: sonestra nieuw kyra")
    if not in_.is_dir():
        raise Stop(2, f"De map {in_} vind ik niet.")
    if map_.exists() or map_.is_symlink():
        raise Stop(2, f"{map_} bestaat al. Ik schrijf nergens overheen: kies een andere naam.")
    if (buiten := vind_wortel(in_)) is not None:
        raise Stop(
            2,
            f"In {buiten} is al een traject. Daarin begin ik er niet nog een: dan liggen twee families door elkaar. "
            f"Ga naar een andere map, of typ erbij: -C {typbaar(buiten.parent)}",
        )


def _vraag_wat_open_is(genoemd: str | None, op: str | None) -> Begin:
    """What was told by options, and the rest as it is answered, where somebody is there."""
    if not is_gesprek() or (genoemd is not None and op is not None):
        return Begin(genoemd or "", op or "")
    zeg(KORTE_HULP)
    try:
        return praat(partial(gesprek_nieuw, genoemd, op, vandaag()))
    except Gestopt as gestopt:
        raise Stop(1, f"{gestopt} Er is niets gemaakt.") from None


def _vertel_over_wie_het_gaat(wie: Genoemd, scherm: Console) -> None:
    """Where more was typed than one name: who stands there now, and who does not."""
    if len(wie.namen) > 1:
        scherm.meld(f"Het gaat over {aantal(len(wie.namen), 'mens', 'mensen')}: {opsomming(wie.namen)}.")
        for stuk in wie.geen_naam:
            scherm.meld(
                f"'{stuk}' is geen naam, dus dat schrijf ik niet op. Zet die mensen er straks bij, met hun naam."
            )
    elif wie.geen_naam:
        scherm.meld(
            f"'{wie.namen[0]}' staat er als één mens. Zijn het er meer? Zet ze er straks bij, met hun naam. "
            "Typ daarna: sonestra wijzig traject hoofdpersonen=, en erachter hun sleutels, met komma's ertussen."
        )


def _dag(op: str) -> str:
    """The day as typed; stops with 2 where it is none."""
    datums = versta_datum(op)
    if op.strip() and len(datums) != 1:
        raise Stop(2, f"Bij --op: '{op}' begrijp ik niet als dag. Schrijf het zo: 2026-04-09, of 2026-04.")
    return str(datums[0]) if op.strip() else ""
