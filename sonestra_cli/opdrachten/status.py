"""``sonestra status``: where a traject is, what comes, and what still hangs on the procesbegeleider."""

from typing import Annotated, Literal, get_args

import typer

from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.omgeving.console import zoals_je_het_typt
from sonestra_cli.opdrachten.delen.openen import stop_bij_onleesbaar, zoek_wortel
from sonestra_cli.opdrachten.delen.opties import KleurOptie, MapOptie, OpDagOptie, StilOptie, console, dag_van, kies
from sonestra_cli.verslag import status as verslag
from sonestra_cli.verslag.als_json import als_ding

Vorm = Literal["tekst", "json"]


def opdracht(
    map_: MapOptie = None,
    formaat: Annotated[
        str, typer.Option("--formaat", metavar="SOORT", help="tekst om te lezen, of json voor een ander programma.")
    ] = "tekst",
    op: OpDagOptie = None,
    stil: StilOptie = False,
    kleur: KleurOptie = "auto",
) -> None:
    """Hoe het ervoor staat: waar jullie zijn, wat de volgende stap is, wat eraan komt, en wat nog aan jou hangt.

    Ik stel vragen en geef geen oordeel. Er verandert niets.

    Voorbeeld: sonestra status
    """
    scherm = console(stil, False, kleur)
    vorm = kies(formaat, get_args(Vorm), "--formaat")
    vandaag = dag_van(op)
    gelezen = lees_traject(zoek_wortel(map_))
    stop_bij_onleesbaar(gelezen, scherm)
    nu = verslag.status(gelezen.traject, gelezen.wortel.name, vandaag, kijk_na(gelezen))
    scherm.resultaat(als_ding(verslag.als_json(nu)) if vorm == "json" else zoals_je_het_typt(verslag.als_tekst(nu)))
