"""``sonestra wijzig``: change, add or take away fields of one entry."""

from collections.abc import Sequence
from typing import Annotated

import typer

from sonestra_cli.bewerken.wensen import Onduidelijk, lees_wens, vervul, zonder_eind
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.getypt import BESCHERMING
from sonestra_cli.domein.lopen import Blad
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.aanwijzen import wijs_aan, wijs_blok_aan
from sonestra_cli.opdrachten.delen.lijst.voor_wie import verbergt_niets
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import MapOptie, StilOptie, Stop, VoorafOptie
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.opdrachten.delen.stap import doe, open_bronnen, stop_bij_nieuwe_fouten


def opdracht(
    sleutel: Annotated[
        str,
        typer.Argument(
            metavar="SLEUTEL", help="Wie of wat: kim, v1, a3, p1, gast:kim, of een bestand: traject, beraad."
        ),
    ],
    velden: Annotated[
        list[str],
        typer.Argument(metavar="VELD=WAARDE …", help="Wat het wordt. Niets achter de = haalt het veld weg."),
    ],
    map_: MapOptie = None,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Verander velden van een mens, een vraag, een afspraak, een piketpaaltje of een gast.

    De rest van het bestand blijft precies zoals het was, ook wat je er zelf bij schreef. Klopt een waarde niet, dan
    verandert er niets en zeg ik waarom. Terug kan altijd, met: sonestra terug

    Een veld binnen een veld: contact.hoe_vaak=elke_week. Een lijst: sterk_in=koken,zingen. Er iets bij of af:
    sterk_in+=koken, sterk_in-=koken. Een veld weg: kring=

    Staat er een spatie in, zet dan aanhalingstekens om het geheel: "wie=buurvrouw van de hoek". Heet een vraag net als
    een mens? Typ dan vraag:v1, afspraak:a1, paaltje:p1 of gast:kim. Wat één keer in een bestand staat noem je met dat
    bestand: sonestra wijzig beraad datum=2026-04-11. Of met de dag van het actieteam.

    Voorbeeld: sonestra wijzig kim kring=hart sterk_in+=koken
    """
    scherm = Console(stil)
    wortel = zoek_wortel(map_)
    bronnen = open_bronnen(wortel)
    doel = wijs_blok_aan(sleutel, bronnen) or wijs_aan(sleutel, bronnen)
    tekst = bronnen[doel.bestand].tekst
    gedaan, let_op = [], list[str]()
    try:
        with veranderen(pad_van(doel.bestand)):
            for wens in [lees_wens(veld) for veld in velden]:
                wens, zin = zonder_eind(wens, doel.klasse)
                tekst, stappen = vervul(tekst, doel.stappen, doel.klasse, wens)
                gedaan.append(f"{_zoals_getypt(stappen)}{wens.teken}{wens.waarde}")
                let_op += [zin] if zin else []
                let_op += verbergt_niets([Blad(doel.bestand, (*doel.stappen, *stappen), str, wens.waarde)])
                if stappen[-1] in BESCHERMING and not wens.waarde:
                    scherm.meld(f"Let op: zonder '{stappen[-1]}' geldt wat voor alles geldt. Wie ziet dit nu?")
    except Onduidelijk as fout:
        raise Stop(2, str(fout)) from fout
    if tekst == bronnen[doel.bestand].tekst:
        scherm.meld("Dat staat er al zo. Er is niets veranderd.")
        return
    stop_bij_nieuwe_fouten(wortel, (), {doel.bestand: tekst}, str, scherm)
    for zin in let_op:
        scherm.meld(zin)
    wat = f"{doel.sleutel}: {', '.join(gedaan)}"
    if doe(wortel, bronnen, {doel.bestand: tekst}, f"{doel.sleutel} veranderd", vooraf, scherm) and not vooraf:
        scherm.resultaat(f"veranderd: {wat}  ({pad_van(doel.bestand)})")


def _zoals_getypt(stappen: Sequence[Stap]) -> str:
    """A field with dots; the first of a list is 1."""
    return ".".join(str(stap + 1) if isinstance(stap, int) else stap for stap in stappen)
