"""``sonestra vergelijk VAN [TOT]``: what is different between then and now, in sentences or as maps."""

import json
import sys
from collections.abc import Sequence
from textwrap import wrap
from typing import Annotated, Any

import typer

from sonestra_cli.domein.soorten import IEDEREEN
from sonestra_cli.domein.vergelijken.bescherming import ook_dicht
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.omgeving.console import breedte_van
from sonestra_cli.opdrachten.delen.kaarten import RINGKAARTEN
from sonestra_cli.opdrachten.delen.openen import open_traject
from sonestra_cli.opdrachten.delen.opties import (
    MapOptie,
    MetApartOptie,
    OpenOptie,
    StilOptie,
    Stop,
    UitOptie,
    VoorafOptie,
    VoorOptie,
    console,
    kies,
)
from sonestra_cli.opdrachten.delen.toen.kaart import Kaartwens, teken_toen_en_later
from sonestra_cli.opdrachten.delen.toen.momenten import (
    NU,
    TOT,
    VAN,
    Moment,
    kies_moment,
    op_een_dag,
    zonder_wat_apart_staat,
)
from sonestra_cli.taal.vergelijking.groepen import Gezegd, koppen, vergelijking
from sonestra_cli.taal.zinnen import hoofdletter, opsomming

_BREEDTE = 80

VERBORGEN = "Er is meer anders dan {} lezen. Dat staat er niet bij."
NIETS = "Niets om te noemen."


def opdracht(
    van: Annotated[
        str, typer.Argument(metavar="VAN", help="Toen: een dag, een keer van het actieteam, beraad, of iets van git.")
    ],
    tot: Annotated[str, typer.Argument(metavar="TOT", help="En later: net zo. Anders is het nu.")] = NU,
    map_: MapOptie = None,
    formaat: Annotated[
        str | None,
        typer.Option(
            "--formaat", metavar="HOE", help="tekst of json. Bij --kaart: svg, pdf, png en wat kaart nog meer kan."
        ),
    ] = None,
    voor: VoorOptie = "iedereen",
    met_apart: MetApartOptie = None,
    kaart: Annotated[bool, typer.Option("--kaart", help="Teken het: de twee momenten naast elkaar.")] = False,
    soort: Annotated[
        str | None,
        typer.Option("--soort", metavar="A,B", help=f"Bij --kaart: {opsomming(RINGKAARTEN, 'of')}. Anders de eerste."),
    ] = None,
    uit: UitOptie = None,
    papier: Annotated[
        str | None, typer.Option("--papier", metavar="MAAT", help="Bij --kaart: vul dit papier, a4 tot a0.")
    ] = None,
    tegels: Annotated[
        bool, typer.Option("--tegels", help="Bij --kaart, pdf: bladen om aan elkaar te plakken.")
    ] = False,
    vooraf: VoorafOptie = False,
    open_: OpenOptie = False,
    stil: StilOptie = False,
) -> None:
    """Vertel wat er anders is dan toen: wie er kwam en ging, wie waar staat, en wat er werd van de afspraken.

    Een dag mag een jaar zijn, zoals 2019. Heeft de map een geschiedenis in git, dan kan alles vergeleken worden; zonder
    git wat een dag heeft.

    Voorbeeld: sonestra vergelijk beraad

    Voorbeeld: sonestra vergelijk 2026-05-07 2026-09-03

    Voorbeeld: sonestra vergelijk HEAD~3

    Voorbeeld: sonestra vergelijk beraad --kaart --formaat pdf --papier a3
    """
    scherm = console(stil, 0, "auto")
    wens = Kaartwens(soort, formaat, uit, papier, tegels, vooraf, open_)
    if not kaart and wens.alleen_hier:
        raise Stop(2, f"{wens.alleen_hier} is er voor de kaart. Typ er --kaart bij.")
    hoe = "kaart" if kaart else kies((formaat or "tekst").lower(), ("tekst", "json"), "--formaat")
    gelezen, beeld = open_traject(map_, voor, met_apart, scherm)
    momenten = [kies_moment(tekst, gelezen, beeld.met_apart, scherm, bij) for tekst, bij in ((van, VAN), (tot, TOT))]
    if any(een.dag is not None for een in momenten):
        momenten = [op_een_dag(een, gelezen.wortel) for een in momenten]
    _op_volgorde(*momenten)
    if any(een.commit for een in momenten):
        momenten = zonder_wat_apart_staat(momenten, gelezen, beeld.met_apart, scherm)
    trajecten = [ook_dicht(een.traject, gelezen.traject) for een in momenten]
    toen, nu = (bekijk(een, beeld.voor, beeld.met_apart).traject for een in trajecten)
    if hoe == "kaart":
        teken_toen_en_later(wens, gelezen, beeld, momenten, (toen, nu), scherm)
        return
    gezegd = vergelijking(toen, nu)
    if len(vergelijking(*trajecten)) > len(gezegd):
        scherm.meld(VERBORGEN.format("wie dit krijgt mag" if beeld.voor != (IEDEREEN,) else "iedereen mag"))
    if hoe == "json":
        scherm.resultaat(json.dumps(_als_json(momenten, gezegd), ensure_ascii=False, indent=1))
        return
    regels = [f"{hoofdletter(_tussen(momenten))}.", *_regels(gezegd, koppen(nu))]
    breedte = breedte_van(sys.stdout) or _BREEDTE
    scherm.resultaat("\n".join(vel for regel in regels for vel in _gevouwen(regel, breedte)))


def _op_volgorde(toen: Moment, nu: Moment) -> None:
    if toen.dag is not None and nu.dag is not None and toen.dag.volgorde > nu.dag.volgorde:
        raise Stop(2, f"Eerst toen, dan later: {nu.naam} was vóór {toen.naam}. Draai ze om.")


def _tussen(momenten: Sequence[Moment]) -> str:
    toen, nu = momenten
    return f"wat er anders is: eerst {toen.naam}, {'en nu' if nu.naam == NU else f'daarna {nu.naam}'}"


def _regels(gezegd: Sequence[Gezegd], kop: "dict[str, str]") -> list[str]:
    if not gezegd:
        return ["", NIETS]  # the same when there is something that the reader may not know of
    uit: list[str] = []
    groep = ""
    for een in gezegd:
        if een.groep != groep:
            groep = een.groep
            uit += ["", f"{kop[groep]}:"]
        uit += [f"{'  ' if nr else '- '}{deel}" for nr, deel in enumerate(een.zin.split("\n"))]
    return uit


def _gevouwen(regel: str, breedte: int) -> list[str]:
    """``regel`` broken between words; what goes on stands in under the words of its dash."""
    inspringen = "  " if regel.startswith(("- ", "  ")) else ""
    return wrap(
        regel, breedte, subsequent_indent=inspringen, break_long_words=False, break_on_hyphens=False,
    ) or [""]  # fmt: skip


def _als_json(momenten: Sequence[Moment], gezegd: Sequence[Gezegd]) -> dict[str, Any]:
    return {
        "versie": 1,
        "van": momenten[0].naam,
        "tot": momenten[1].naam,
        "veranderingen": [
            {
                "groep": een.groep,
                "wat": een.verandering.wat,
                "bestand": f"{een.verandering.bestand}.yaml",
                "pad": [*een.verandering.stappen],
                "zin": een.zin,
            }
            for een in gezegd
        ],
    }
