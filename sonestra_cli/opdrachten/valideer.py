"""``sonestra valideer``: look whether everything in a traject can be followed."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.lezen.indeling import APART, apart_sleutels
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.omgeving.console import Console, breedte_van
from sonestra_cli.opdrachten.delen.nakijken.een import VORMEN, Wijze, hier_van
from sonestra_cli.opdrachten.delen.nakijken.veel import Verteller
from sonestra_cli.opdrachten.delen.openen import kies_eigenaren, zoek_wortel
from sonestra_cli.opdrachten.delen.opties import (
    KleurOptie,
    MapOptie,
    MetApartOptie,
    StilOptie,
    Stop,
    VoorafOptie,
    console,
    kies,
)
from sonestra_cli.verslag.samenvatting import ZWAAR, samenvatting


def opdracht(
    mappen: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[MAP…]", help="De map van een traject, of een map met trajecten. Meer mag ook."),
    ] = None,
    map_: MapOptie = None,
    formaat: Annotated[
        str,
        typer.Option(
            "--formaat",
            metavar="SOORT",
            show_default=False,
            help="tekst (om te lezen, dat is gewoon), of voor een ander programma: json, github of sarif.",
        ),
    ] = "tekst",
    met_gelezen: Annotated[
        bool,
        typer.Option("--gelezen", help="Zet in de json ook wat ik las, in één vaste vorm. Hoort bij --formaat json."),
    ] = False,
    alles: Annotated[
        bool, typer.Option("--alles", help="Laat elke melding zien, ook als het er meer dan tien zijn.")
    ] = False,
    alleen_gewijzigd: Annotated[
        bool,
        typer.Option(
            "--alleen-gewijzigd",
            help="Laat alleen zien wat er kwam door wat er veranderde sinds de laatste commit van git: in de bestanden "
            "die veranderden, en nieuw in andere. Wat apart staat hoort er altijd bij.",
        ),
    ] = False,
    streng: Annotated[bool, typer.Option("--streng", help="Reken ook 'let op' als fout.")] = False,
    met_apart: MetApartOptie = None,
    herstel: Annotated[
        bool, typer.Option("--herstel", help="Herstel wat zonder keuze kan. Eerst zien? Zet er --vooraf bij.")
    ] = False,
    rust: Annotated[
        str | None,
        typer.Option(
            "--rust", metavar="CODE", help="Deze vraag is beantwoord: stel haar pas weer als er iets verandert."
        ),
    ] = None,
    regels: Annotated[bool, typer.Option("--regels", help="Laat alle regels zien, en kijk niets na.")] = False,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
    kleur: KleurOptie = "auto",
) -> None:
    """Kijk na of ik alles begrijp wat er staat. Zonder --herstel verandert er niets in je bestanden.

    Noem je een map met meer trajecten, dan kijk ik ze allemaal na. Bij meer dan één, en met --formaat github of sarif,
    staat elk pad er zoals je het typt vanaf de map waarin je staat.

    Eindigt met 0 als alles klopt en met 1 als er een fout is. Een vraag of een tip is nooit fout.

    Voorbeeld: sonestra valideer
    """
    als_wat = kies(formaat, VORMEN, "--formaat")
    if met_gelezen and als_wat != "json":
        raise Stop(2, "Wat ik las, zeg ik alleen in json. Typ erbij: --formaat json")
    if mappen and map_ is not None:
        raise Stop(2, "Noem de map één keer: achter valideer, of met -C.")
    scherm = console(stil, False, kleur)
    if regels:
        scherm.resultaat(_alle_regels(als_wat == "json"))
        return
    wortels, gemist = _gekozen(mappen or (), map_)
    eigenaren = kies_eigenaren(met_apart, (sleutel for wortel in wortels for sleutel in apart_sleutels(wortel)))
    if herstel:
        from sonestra_cli.opdrachten.delen.herstellen import herstel_traject

        toon = scherm.resultaat if als_wat == "tekst" else scherm.meld
        for wortel in wortels:
            herstel_traject(wortel, hier_van(wortel, eigenaren), vooraf, toon, scherm)
        if vooraf and als_wat == "tekst":
            return
    if rust is not None:
        from sonestra_cli.opdrachten.delen.rusten import zet_te_rusten

        for wortel in wortels:
            zet_te_rusten(wortel, hier_van(wortel, eigenaren), rust, vooraf, scherm)
        return
    wijze = Wijze(als_wat, eigenaren, alles, breedte_van(sys.stdout), met_gelezen, alleen_gewijzigd)
    verteller = Verteller(wijze, scherm)
    verteller.vertel(wortels, gemist)
    scherm.meld(samenvatting(verteller.standen, len(gemist)))
    for wortel in wortels if len(wortels) == 1 else ():
        _kijk_naar_git(wortel, scherm)
    if code := verteller.uitgang(ZWAAR if streng else ("fout",)):
        raise Stop(code)


def _gekozen(mappen: Sequence[Path], map_: Path | None) -> tuple[Sequence[Path], Sequence[Melding]]:
    """The trajecten that are meant, and what is wrong with places beside them."""
    if not mappen:
        return (zoek_wortel(map_),), ()
    from sonestra_cli.opdrachten.delen.nakijken.kiezen import kies_trajecten

    return kies_trajecten(mappen)


def _kijk_naar_git(wortel: Path, scherm: Console) -> None:
    """What is apart is not for git; who began a history by hand may have put it there."""
    apart = [f"{APART}/{sleutel}.yaml" for sleutel in apart_sleutels(wortel)]
    hier = wortel.resolve()
    if apart and any((map_ / ".git").exists() for map_ in (hier, *hier.parents)):
        from sonestra_cli.opdrachten.delen.begin import waarschuw_voor_git

        waarschuw_voor_git(wortel, apart, apart, scherm)


def _alle_regels(voor_programma: bool) -> str:
    from sonestra_cli.controles import instelbaar
    from sonestra_cli.lezen.register import register
    from sonestra_cli.verslag.regels import regels_als_json, regels_als_tekst

    als = regels_als_json if voor_programma else regels_als_tekst
    return als(register().values(), instelbaar())
