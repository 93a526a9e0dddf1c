"""``sonestra tel``: the professionals of now, by name and task, and who went since the start."""

from typing import Annotated, Literal, get_args

import typer

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.opdrachten.delen.openen import stop_bij_onleesbaar, zoek_wortel
from sonestra_cli.opdrachten.delen.opties import KleurOptie, MapOptie, OpDagOptie, StilOptie, console, dag_van, kies
from sonestra_cli.verslag import telling
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
    """Welke professionals er nu zijn, met naam en functie, en wie er sinds het begin gingen.

    Mensen van het netwerk tel ik niet. Draagt iemand van hen veel afspraken, dan is dat een vraag aan jou.

    Voorbeeld: sonestra tel
    """
    scherm = console(stil, False, kleur)
    vorm = kies(formaat, get_args(Vorm), "--formaat")
    dag = lees_datum(dag_van(op))
    assert dag is not None
    gelezen = lees_traject(zoek_wortel(map_))
    stop_bij_onleesbaar(gelezen, scherm)
    nu = telling.telling(gelezen.traject, dag, kijk_na(gelezen))
    scherm.resultaat(als_ding(telling.als_json(nu)) if vorm == "json" else telling.als_tekst(nu))
