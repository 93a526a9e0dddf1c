"""``sonestra weg``: an entry goes, with everything that names it; first it is said what that is."""

from typing import Annotated

import typer

from sonestra_cli.lezen.indeling import apart_sleutels
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.aanwijzen import SLEUTEL, wijs_aan, wijs_soort_aan
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import JaOptie, MapOptie, StilOptie, VoorafOptie
from sonestra_cli.opdrachten.delen.stap import doe, open_bronnen, stop_bij_nieuwe_fouten, vraag_of_het_mag
from sonestra_cli.opdrachten.delen.weg.gevolgen import alle_gevolgen, teksten_zonder, vertel_gevolgen
from sonestra_cli.taal.zinnen import aantal


def opdracht(
    sleutel: Annotated[
        str, typer.Argument(metavar="SLEUTEL", help="Wie of wat weg gaat: kim, v1, a3, gast:kim of gezin 1.")
    ],
    ja: JaOptie = False,
    map_: MapOptie = None,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Haal een mens, een vraag, een afspraak, een piketpaaltje of een gast weg, overal waar die genoemd wordt.

    Wat geen eigen naam heeft gaat met een nummer: sonestra weg "gezin 1"

    Eerst zeg ik waar dat is en wat er mee gaat, dan vraag ik of het mag. Uit een lijst gaat alleen deze naam. Een
    afspraak die dan niemand meer heeft blijft staan, en dat hoor je. Wat je zelf bij deze mens schreef, achter een #,
    gaat mee. Uit apart laat ik niets zien. Terug kan altijd, met: sonestra terug

    Voorbeeld: sonestra weg buurvrouw --vooraf
    """
    scherm = Console(stil)
    wortel = zoek_wortel(map_)
    eigenaren = apart_sleutels(wortel)
    bronnen = open_bronnen(wortel, eigenaren)
    doel = wijs_soort_aan(sleutel, bronnen) or wijs_aan(sleutel, bronnen, ("sonestra", "weg", SLEUTEL))
    alles = alle_gevolgen(doel, bronnen)
    teksten = teksten_zonder(doel, alles, bronnen)
    stop_bij_nieuwe_fouten(wortel, eigenaren, teksten, str, scherm)
    for zin in vertel_gevolgen(doel, alles, bronnen, teksten):
        scherm.meld(zin)
    if not vooraf:
        vraag_of_het_mag(f"Haal ik {doel.sleutel} weg?", ja)
    if doe(wortel, bronnen, teksten, f"{doel.sleutel} weg", vooraf, scherm) and not vooraf:
        scherm.resultaat(f"weg: {doel.sleutel}, uit {aantal(len(teksten), 'bestand', 'bestanden')}.")
        scherm.meld("In de eerdere versies die ik bewaar staat dit nog. Ook daar weg? Typ: sonestra vergeet")
