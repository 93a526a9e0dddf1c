"""``sonestra weg``: an entry goes, with everything that names it; first it is said what that is."""

from collections.abc import Iterator, Mapping
from typing import Annotated

import typer

from sonestra_cli.bewerken.weghalen import Gevolg, Houdvast, gevolgen, namen_in, zonder
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import Bron, pad_van
from sonestra_cli.lezen.indeling import apart_sleutels
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.aanwijzen import APART, Aangewezen, wijs_aan
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import JaOptie, MapOptie, StilOptie, Stop, VoorafOptie
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.opdrachten.delen.stap import doe, open_bronnen, stop_bij_nieuwe_fouten, vraag_of_het_mag
from sonestra_cli.taal.weghalen import blok
from sonestra_cli.taal.zinnen import aantal
from sonestra_cli.techniek.opsomming import opsomming


def opdracht(
    sleutel: Annotated[str, typer.Argument(metavar="SLEUTEL", help="Wie of wat weg gaat: kim, v1, a3 of gast:kim.")],
    ja: JaOptie = False,
    map_: MapOptie = None,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Haal een mens, een vraag, een afspraak, een piketpaaltje of een gast weg, overal waar die genoemd wordt.

    Eerst zeg ik waar dat is en wat er mee gaat, dan vraag ik of het mag. Uit een lijst gaat alleen deze naam. Een
    afspraak die dan niemand meer heeft blijft staan, en dat hoor je. Wat je zelf bij deze mens schreef, achter een #,
    gaat mee. Uit apart laat ik niets zien. Terug kan altijd, met: sonestra terug

    Voorbeeld: sonestra weg buurvrouw --vooraf
    """
    scherm = Console(stil)
    wortel = zoek_wortel(map_)
    eigenaren = apart_sleutels(wortel)
    bronnen = open_bronnen(wortel, eigenaren)
    doel = wijs_aan(sleutel, bronnen)
    alles = _alle_gevolgen(doel, bronnen)
    teksten: dict[Bestandsnaam, str | None] = {}
    for naam, wat in alles.items():
        with veranderen(pad_van(naam)):
            teksten[naam] = zonder(bronnen[naam].tekst, wat)
    if doel.soort == "mens" and f"{APART}{doel.sleutel}" in bronnen:
        teksten[f"{APART}{doel.sleutel}"] = None
    stop_bij_nieuwe_fouten(wortel, eigenaren, teksten, str, scherm)
    for zin in _vertel(doel, alles, bronnen, teksten):
        scherm.meld(zin)
    if not vooraf:
        vraag_of_het_mag(f"Haal ik {doel.sleutel} weg?", ja)
    if doe(wortel, bronnen, teksten, f"{doel.sleutel} weg", vooraf, scherm) and not vooraf:
        scherm.resultaat(f"weg: {doel.sleutel}, uit {aantal(len(teksten), 'bestand', 'bestanden')}.")
        scherm.meld("In de eerdere versies die ik bewaar staat dit nog. Ook daar weg? Typ: sonestra vergeet")


def _alle_gevolgen(doel: Aangewezen, bronnen: Mapping[Bestandsnaam, Bron]) -> dict[Bestandsnaam, list[Gevolg]]:
    """File -> what happens in it; stops with 1 where only people can say what must become of something."""
    if doel.soort == "gast":
        return {doel.bestand: [Gevolg(doel.bestand, doel.stappen, "entry", doel.klasse, 0)]}
    alles = {}
    for naam, bron in bronnen.items():
        if naam == f"{APART}{doel.sleutel}" and doel.soort == "mens":
            continue
        try:
            with veranderen(bron.bestand):
                wat = gevolgen(naam, bron.tekst, doel.soort, doel.sleutel)
        except Houdvast as fout:
            raise Stop(1, _houdvast(doel, bron, str(fout))) from fout
        if wat:
            alles[naam] = wat
    return alles


def _houdvast(doel: Aangewezen, bron: Bron, wat: str) -> str:
    if wat == "hoofdpersonen":
        return f"{doel.sleutel} is de enige hoofdpersoon. Zet eerst een ander bij hoofdpersonen in traject.yaml."
    if bron.naam.startswith(APART):
        return f"In {bron.bestand} staat iets dat alleen van {doel.sleutel} is. Kijk daar eerst wat ermee moet."
    eerst = f"Zet er eerst een ander bij, of haal het eerst weg met: sonestra weg {wat}"
    return f"'{wat}' in {bron.bestand} is alleen van {doel.sleutel}. {eerst}"


def _vertel(
    doel: Aangewezen,
    alles: Mapping[Bestandsnaam, list[Gevolg]],
    bronnen: Mapping[Bestandsnaam, Bron],
    teksten: Mapping[Bestandsnaam, str | None],
) -> Iterator[str]:
    """A line for each place; of what is apart only how many there are."""
    yield f"Met {doel.sleutel} gaat dit mee:"
    for naam, wat in alles.items():
        if naam.startswith(APART):
            yield f"  {pad_van(naam)}: op {aantal(len(wat), 'plek', 'plekken')}"
            continue
        for gevolg in wat:
            yield f"  {pad_van(naam)}, regel {gevolg.regel}: {_zin(doel, gevolg, bronnen[naam].tekst)}"
    for naam, tekst in teksten.items():
        if tekst is None:
            yield f"  {pad_van(naam)}: het hele bestand"


def _zin(doel: Aangewezen, gevolg: Gevolg, tekst: str) -> str:
    plek = ".".join(str(stap) for stap in gevolg.stappen if isinstance(stap, str))
    if gevolg.hoe == "entry":
        anderen = [naam for naam in namen_in(tekst, gevolg, doel.sleutel) if naam != doel.sleutel]
        met = f" (daarin ook {opsomming(anderen)})" if anderen and gevolg.stappen != doel.stappen else ""
        return f"{blok(gevolg.klasse.__name__ if gevolg.klasse else '')}{met}"
    if gevolg.hoe == "leeg":
        return f"bij {plek} staat dan niemand meer; kijk na of dat klopt"
    if gevolg.verlaten:
        return f"de naam bij {plek}. Deze afspraak blijft staan, en heeft dan niemand meer"
    return f"de naam bij {plek}"
