"""``sonestra actieteam``: the next meeting, made ready from the plan as it is now; and afterwards what was said."""

from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import IEDEREEN
from sonestra_cli.lezen.traject import Gelezen, lees_traject
from sonestra_cli.omgeving.console import Console, is_gesprek
from sonestra_cli.opdrachten.delen.keer.dag import anders_dan_afgesproken, kies_dag
from sonestra_cli.opdrachten.delen.openen import stop_bij_onleesbaar, zoek_wortel
from sonestra_cli.opdrachten.delen.opties import (
    KleurOptie,
    MapOptie,
    OpDagOptie,
    StilOptie,
    Stop,
    VoorafOptie,
    console,
    dag_van,
)
from sonestra_cli.taal.datums import in_woorden


def opdracht(
    dag: Annotated[
        list[str] | None,
        typer.Argument(metavar="[DAG]", help="De dag van de bijeenkomst. Anders neem ik de dag die is afgesproken."),
    ] = None,
    waren_er: Annotated[str | None, typer.Option("--waren-er", metavar="WIE", help="Wie er waren.")] = None,
    wie_leidt: Annotated[str | None, typer.Option("--wie-leidt", metavar="WIE", help="Wie het leidde.")] = None,
    klaar: Annotated[str | None, typer.Option("--klaar", metavar="a1,a2", help="Welke afspraken klaar zijn.")] = None,
    niet_meer_nodig: Annotated[
        str | None, typer.Option("--niet-meer-nodig", metavar="a1,a2", help="Welke afspraken niet meer nodig zijn.")
    ] = None,
    volgende_keer: Annotated[
        str | None, typer.Option("--volgende-keer", metavar="REGEL", help="Wanneer, waar, en wie het regelt.")
    ] = None,
    verder: Annotated[bool, typer.Option("--verder", help="Ga verder in een bijeenkomst die er al staat.")] = False,
    toch: Annotated[bool, typer.Option("--toch", help="Laat weg wat ik niet begrijp, en schrijf de rest.")] = False,
    map_: MapOptie = None,
    vooraf: VoorafOptie = False,
    op: OpDagOptie = None,
    stil: StilOptie = False,
    kleur: KleurOptie = "auto",
) -> None:
    """Maak de volgende keer van het actieteam klaar, of schrijf op wat er gezegd is.

    Moet de dag nog komen? Dan komt er een bestand met wat er nu is: de zorgen van de vorige keer, wat nieuw of anders
    werd, wat nog gevraagd zou worden. En de agenda. Is de dag geweest? Dan vraag ik wat er gezegd is. Alleen Enter
    slaat een vraag over. Elk antwoord waar je ja op zegt staat er meteen in; met sonestra terug haal je het weer weg.

    Voorbeeld: sonestra actieteam, of: sonestra actieteam 14 januari 2027
    """
    scherm = console(stil, False, kleur)
    vandaag = dag_van(op)
    wortel = zoek_wortel(map_)
    gelezen = lees_traject(wortel)
    stop_bij_onleesbaar(gelezen, scherm)
    keer = kies_dag(" ".join(dag or ()), gelezen.traject)
    gezegd = {
        "waren_er": waren_er,
        "wie_leidt": wie_leidt,
        "klaar": klaar,
        "niet_meer_nodig": niet_meer_nodig,
        "volgende_keer": volgende_keer,
    }
    in_een_regel = {veld: tekst for veld, tekst in gezegd.items() if tekst is not None}
    if keer.iso in gelezen.traject.actieteam and not verder:
        _vraag_of_we_verder_gaan(keer)
    if zin := anders_dan_afgesproken(keer, gelezen.traject):
        scherm.meld(zin)
    if in_een_regel:
        from sonestra_cli.opdrachten.delen.keer.vragen import zet_erin

        zet_erin(wortel, scherm, vooraf, keer, in_een_regel, toch)
    elif keer.iso > vandaag or (keer.iso == vandaag and not _ligt_klaar(gelezen, keer)):
        _leg_klaar(gelezen, keer, vooraf, scherm)
    else:
        from sonestra_cli.opdrachten.delen.keer.vragen import vraag_alles

        vraag_alles(wortel, scherm, vooraf, keer)


def _ligt_klaar(gelezen: Gelezen, keer: Datum) -> bool:
    return f"actieteam/{keer.iso}" in gelezen.bronnen


def _vraag_of_we_verder_gaan(keer: Datum) -> None:
    """Go on in a meeting that is there only when somebody says so."""
    zin = f"Van {in_woorden(keer)} staat er al een bijeenkomst, in actieteam/{keer.iso}.yaml."
    if not is_gesprek():
        raise Stop(2, f"{zin} Die laat ik zoals die is. Wil je erin verder? Zet er --verder bij.")
    from sonestra_cli.opdrachten.delen.praten import zegt_ja

    if not zegt_ja(f"{zin} Zal ik erin verder gaan? Wat er staat blijft."):
        raise Stop(2, "Goed. Er is niets veranderd.")


def _leg_klaar(gelezen: Gelezen, keer: Datum, vooraf: bool, scherm: Console) -> None:
    """The file to read together, unless it lies there already, and the agenda."""
    from sonestra_cli.documenten.keer import bestand_van_de_keer
    from sonestra_cli.domein.voortgang.bijeenkomst import met_volgende_keer
    from sonestra_cli.domein.zien.zicht import bekijk
    from sonestra_cli.opdrachten.delen.papier.stukken import papierstukken, schrijf_papieren

    beeld = bekijk(gelezen.traject, (IEDEREEN,))
    if _ligt_klaar(gelezen, keer):
        scherm.meld(f"actieteam/{keer.iso}.yaml ligt al klaar. Die laat ik zoals die is.")
    else:
        _schrijf(gelezen.wortel, keer, bestand_van_de_keer(beeld, keer), vooraf, scherm)
    met_dag = met_volgende_keer(gelezen.traject, keer)
    if met_dag is not gelezen.traject:
        scherm.meld("Deze dag staat nog niet in het traject. Hij staat nu alleen op deze agenda.")
    werk = papierstukken(("agenda-actieteam",), ("docx", "pdf"), bekijk(met_dag, (IEDEREEN,)), gelezen)
    schrijf_papieren(werk, gelezen, None, vooraf, False, scherm)
    if not vooraf:
        scherm.meld(f"Is het geweest? Typ dan: sonestra actieteam {keer.iso}")


def _schrijf(wortel: Path, keer: Datum, tekst: str, vooraf: bool, scherm: Console) -> None:
    from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
    from sonestra_cli.opslaan.schrijven import samen_bewerken

    pad = f"actieteam/{keer.iso}.yaml"
    if vooraf:
        from sonestra_cli.opdrachten.delen.verschil import toon_verschil

        toon_verschil({pad: ("", tekst)}, (), scherm)
        return
    with veranderen(pad):
        samen_bewerken(
            wortel, {pad: lambda er_is: er_is or tekst}, f"De bijeenkomst van {in_woorden(keer)} klaargelegd"
        )
    scherm.resultaat(pad)
