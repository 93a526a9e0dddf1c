"""``sonestra valideer``: look whether everything in a traject can be followed."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.lezen.indeling import APART, SJABLONEN, apart_sleutels, namen_in
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.lezen.traject import Gelezen, lees_traject, met_bevindingen
from sonestra_cli.omgeving.console import breedte_van
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
from sonestra_cli.verslag.samenvatting import samenvatting


def opdracht(
    mappen: Annotated[
        list[Path] | None, typer.Argument(metavar="[MAP…]", help="De map van een traject. Meer mappen mag ook.")
    ] = None,
    map_: MapOptie = None,
    formaat: Annotated[
        str,
        typer.Option(
            "--formaat",
            metavar="SOORT",
            show_default=False,
            help="tekst (om te lezen, dat is gewoon) of json (voor een ander programma).",
        ),
    ] = "tekst",
    met_gelezen: Annotated[
        bool,
        typer.Option("--gelezen", help="Zet in de json ook wat ik las, in één vaste vorm. Hoort bij --formaat json."),
    ] = False,
    alles: Annotated[
        bool, typer.Option("--alles", help="Laat elke melding zien, ook als het er meer dan tien zijn.")
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

    Eindigt met 0 als alles klopt en met 1 als er een fout is. Een vraag of een tip is nooit fout.

    Voorbeeld: sonestra valideer
    """
    als_wat = kies(formaat, ("tekst", "json"), "--formaat")
    if met_gelezen and als_wat != "json":
        raise Stop(2, "Wat ik las, zeg ik alleen in json. Typ erbij: --formaat json")
    if mappen and map_ is not None:
        raise Stop(2, "Noem de map één keer: achter valideer, of met -C.")
    scherm = console(stil, False, kleur)
    if regels:
        scherm.resultaat(_alle_regels(als_wat == "json"))
        return
    wortels = [zoek_wortel(map_)] if not mappen else list(dict.fromkeys(zoek_wortel(map_) for map_ in mappen))
    eigenaren = kies_eigenaren(met_apart, (sleutel for wortel in wortels for sleutel in apart_sleutels(wortel)))
    if herstel:
        from sonestra_cli.opdrachten.delen.herstellen import herstel_traject

        toon = scherm.meld if als_wat == "json" else scherm.resultaat
        for wortel in wortels:
            herstel_traject(wortel, _hier(wortel, eigenaren), vooraf, toon, scherm)
        if vooraf and als_wat != "json":
            return
    if rust is not None:
        from sonestra_cli.opdrachten.delen.rusten import zet_te_rusten

        for wortel in wortels:
            zet_te_rusten(wortel, _hier(wortel, eigenaren), rust, vooraf, scherm)
        return
    gelezen = [lees_traject(wortel, _hier(wortel, eigenaren)) for wortel in wortels]
    per_traject = [_meldingen(een, met_map=len(wortels) > 1) for een in gelezen]
    meldingen = [melding for deel in per_traject for melding in deel]
    if als_wat == "json":
        from sonestra_cli.opdrachten.delen.als_json import als_json

        scherm.resultaat(als_json(gelezen, per_traject, len(wortels) > 1, met_gelezen).rstrip("\n"))
    elif meldingen:
        from sonestra_cli.verslag.kleur import in_kleur
        from sonestra_cli.verslag.tekst import op_het_scherm

        tekst = op_het_scherm(meldingen, breedte_van(sys.stdout), alles=alles)
        scherm.toon(tekst.rstrip("\n"), sys.stdout, in_kleur)
    scherm.meld(samenvatting(gelezen, meldingen))
    zwaar = ("fout", "let op") if streng else ("fout",)
    if any(melding.bevinding.niveau in zwaar for melding in meldingen):
        raise Stop(1)


def _alle_regels(voor_programma: bool) -> str:
    from sonestra_cli.controles import instelbaar
    from sonestra_cli.lezen.register import register
    from sonestra_cli.verslag.regels import regels_als_json, regels_als_tekst

    als = regels_als_json if voor_programma else regels_als_tekst
    return als(register().values(), instelbaar())


def _meldingen(gelezen: Gelezen, met_map: bool) -> list[Melding]:
    """All findings of one traject."""
    meldingen = list(met_bevindingen(gelezen, kijk_na(gelezen)))
    if any(melding.bevinding.niveau in ("fout", "let op") for melding in meldingen):
        from sonestra_cli.bewerken.wegwijs.wijzer import wijs_de_weg  # only where something is wrong

        meldingen = wijs_de_weg(gelezen, meldingen)
    niet = tuple(wie for wie in apart_sleutels(gelezen.wortel) if f"{APART}/{wie}" not in gelezen.bronnen)
    if niet:
        from sonestra_cli.lezen.apart_vorm import kijk_naar_vorm

        meldingen += kijk_naar_vorm(gelezen, niet)
    if namen_in(gelezen.wortel, SJABLONEN):
        from sonestra_cli.documenten.nakijken import kijk_sjablonen_na  # only where they have some of their own

        meldingen += kijk_sjablonen_na(gelezen.wortel)
    if not met_map:
        return meldingen
    plek = [replace(m.plek, bestand=(gelezen.wortel / m.plek.bestand).as_posix()) for m in meldingen]
    return [replace(melding, plek=waar) for melding, waar in zip(meldingen, plek, strict=True)]


def _hier(wortel: Path, eigenaren: Sleutels) -> Sleutels:
    hier = apart_sleutels(wortel)
    return tuple(sleutel for sleutel in eigenaren if sleutel in hier)
