"""``sonestra blad draaiboek``: a sheet for the day."""

from typing import Annotated

import typer

from sonestra_cli.opdrachten.delen.openen import open_traject
from sonestra_cli.opdrachten.delen.opties import (
    FormaatOptie,
    KleurOptie,
    MapOptie,
    MetApartOptie,
    OpenOptie,
    StilOptie,
    UitgebreidOptie,
    UitOptie,
    VoorafOptie,
    VoorOptie,
    console,
    kies,
)
from sonestra_cli.opdrachten.delen.papieren import kies_formaten, meld_zonder_dag, papierstukken, schrijf_papieren

SOORTEN = ("draaiboek",)


def opdracht(
    soort: Annotated[str, typer.Argument(metavar="SOORT", help="draaiboek: de zeven stappen, voor jou.")],
    map_: MapOptie = None,
    formaat: FormaatOptie = None,
    uit: UitOptie = None,
    voor: VoorOptie = "iedereen",
    met_apart: MetApartOptie = None,
    vooraf: VoorafOptie = False,
    open_: OpenOptie = False,
    stil: StilOptie = False,
    uitgebreid: UitgebreidOptie = 0,
    kleur: KleurOptie = "auto",
) -> None:
    """Schrijf een blad voor de dag zelf. Het draaiboek is voor de procesbegeleider.

    Voorbeeld: sonestra blad draaiboek --formaat pdf --open
    """
    scherm = console(stil, uitgebreid, kleur)
    kies(soort.lower(), SOORTEN, "blad")
    formaten = kies_formaten(formaat)
    gelezen, beeld = open_traject(map_, voor, met_apart, scherm)
    meld_zonder_dag(beeld, scherm)
    schrijf_papieren(
        papierstukken(("blad-draaiboek",), formaten, beeld, gelezen.wortel, scherm), gelezen, uit, vooraf, open_, scherm
    )
