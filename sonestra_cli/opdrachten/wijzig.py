"""``sonestra wijzig``: change, add or take away fields of one entry."""

from collections.abc import Sequence
from typing import Annotated

import typer

from sonestra_cli.bewerken.wensen import Onduidelijk, Wens, lees_wens, vervul, zonder_eind
from sonestra_cli.controles.beschermd import A011
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.lopen import Blad
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.lezen.indeling import VAST
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.aanwijzen import SLEUTEL, als_een_woord, wijs_aan, wijs_blok_aan, wijs_soort_aan
from sonestra_cli.opdrachten.delen.lijst.voor_wie import verbergt_niets
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import MapOptie, StilOptie, Stop, VoorafOptie
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.opdrachten.delen.stap import doe, open_bronnen, stop_bij_nieuwe_fouten
from sonestra_cli.techniek.opsomming import opsomming

_ZO = "sonestra wijzig"


def opdracht(
    sleutel: Annotated[
        str,
        typer.Argument(
            metavar="SLEUTEL",
            help="Wie of wat: kim, v1, a3, p1, gast:kim, gezin 2, of een bestand: traject, beraad.",
        ),
    ],
    velden: Annotated[
        list[str] | None,
        typer.Argument(metavar="VELD=WAARDE …", help="Wat het wordt. Niets achter de = haalt het veld weg. [moet]"),
    ] = None,
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
    wensen = wensen_van(sleutel, velden or ())
    wortel = zoek_wortel(map_)
    bronnen = open_bronnen(wortel)
    zo = ("sonestra", "wijzig", SLEUTEL, *(velden or ()))
    doel = wijs_blok_aan(sleutel, bronnen) or wijs_soort_aan(sleutel, bronnen) or wijs_aan(sleutel, bronnen, zo)
    tekst = bronnen[doel.bestand].tekst
    gedaan, let_op = [], list[str]()
    try:
        with veranderen(pad_van(doel.bestand)):
            for wens in wensen:
                wens, zin = zonder_eind(wens, doel.klasse)
                tekst, stappen = vervul(tekst, doel.stappen, doel.klasse, wens)
                gedaan.append(f"{_zoals_getypt(stappen)}{wens.teken}{wens.waarde}")
                let_op += [zin] if zin else []
                let_op += verbergt_niets([Blad(doel.bestand, (*doel.stappen, *stappen), str, wens.waarde)])
    except Onduidelijk as fout:
        raise Stop(2, str(fout)) from fout
    if tekst == bronnen[doel.bestand].tekst:
        scherm.meld("Dat staat er al zo. Er is niets veranderd.")
        return
    gezien = stop_bij_nieuwe_fouten(wortel, (), {doel.bestand: tekst}, str, scherm)
    if any(melding.bevinding.regel is A011 for melding in gezien):
        raise Stop(1, "Zo leest iedereen dit, ook wie het niet mag lezen. Er is niets veranderd.")
    for zin in let_op:
        scherm.meld(zin)
    wat = f"{doel.sleutel}: {', '.join(gedaan)}"
    if doe(wortel, bronnen, {doel.bestand: tekst}, f"{doel.sleutel} veranderd", vooraf, scherm) and not vooraf:
        scherm.resultaat(f"veranderd: {wat}  ({pad_van(doel.bestand)})")


def wensen_van(sleutel: str, velden: Sequence[str]) -> list[Wens]:
    """The changes, as they were typed behind ``sleutel``; stops with 2 where that is not how it goes."""
    if "=" in sleutel:
        wie = next((woord for woord in velden if "=" not in woord), "")
        raise Stop(2, _wat_eerst_komt([sleutel, *(woord for woord in velden if "=" in woord)], wie))
    if not velden:
        raise Stop(2, f"Wat verandert er? Zet het erachter, zoals: {_ZO} {als_een_woord(sleutel)} kring=hart")
    samen = " ".join(velden)
    if velden[1:2] == ["="] or (len(velden) == 2 and not any("=" in woord or ":" in woord for woord in velden)):
        zo = f"{als_een_woord(sleutel)} {als_een_woord('='.join(samen.replace('=', ' ', 1).split(None, 1)))}"
        raise Stop(2, f"'{samen}' begrijp ik niet. Typ het zonder spaties om de =, zo: {_ZO} {zo}")
    try:
        return [lees_wens(veld) for veld in velden]
    except Onduidelijk as fout:
        raise Stop(2, str(fout)) from fout


def _wat_eerst_komt(velden: Sequence[str], wie: str) -> str:
    """The key comes before the fields; where none was typed, those files that have such a field."""
    kop = velden[0].partition("=")[0].rstrip("+-").partition(".")[0].strip()
    kan = [wie] if wie else [vak.naam for vak in VAST.values() if kop in velden_van(vak.soort)]
    erachter = " ".join(map(als_een_woord, velden))
    zo = opsomming([f"{_ZO} {als_een_woord(een)} {erachter}" for een in kan or ["kim"]], "of")
    return f"Waar hoort '{kop}' bij? Zet dat ervoor, zo: {zo}"


def _zoals_getypt(stappen: Sequence[Stap]) -> str:
    """A field with dots; the first of a list is 1."""
    return ".".join(str(stap + 1) if isinstance(stap, int) else stap for stap in stappen)
