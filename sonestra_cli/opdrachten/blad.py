"""``sonestra blad SOORT``: a sheet for the day, such as the draaiboek."""

from typing import Annotated

import typer

from sonestra_cli.documenten.context import papiersoorten
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

_VOOR = "blad-"
SOORTEN = {naam.removeprefix(_VOOR): wat.uitleg for naam, wat in papiersoorten().items() if naam.startswith(_VOOR)}
"""What is typed -> what it is."""
_HULP = "; ".join(f"{naam}: {uitleg}" for naam, uitleg in SOORTEN.items()) + "."


def opdracht(
    soort: Annotated[str, typer.Argument(metavar="SOORT", help=_HULP)],
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
    gekozen = kies(soort.lower(), tuple(SOORTEN), "blad")
    formaten = kies_formaten(formaat)
    gelezen, beeld = open_traject(map_, voor, met_apart, scherm)
    meld_zonder_dag(beeld, scherm)
    schrijf_papieren(
        papierstukken((_VOOR + gekozen,), formaten, beeld, gelezen.wortel, scherm), gelezen, uit, vooraf, open_, scherm
    )
