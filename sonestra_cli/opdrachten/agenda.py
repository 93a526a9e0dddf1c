"""``sonestra agenda beraad`` and ``agenda actieteam``: the agenda that everybody gets."""

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
from sonestra_cli.opdrachten.delen.papier.stukken import kies_formaten, meld_wat_mist, papierstukken, schrijf_papieren

SOORTEN = ("beraad", "actieteam")
OOK_WEL = {"meedenkbijeenkomst": "beraad", "familieberaad": "beraad", "basisteam": "actieteam"}


def opdracht(
    soort: Annotated[
        str,
        typer.Argument(
            metavar="[SOORT]",
            help="beraad: de dag waarop iedereen bij elkaar komt om mee te denken; actieteam: de keren daarna.",
        ),
    ] = "beraad",
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
    """Schrijf de agenda die iedereen krijgt. Regels die iemand niet mag lezen, blijven weg.

    Voorbeeld: sonestra agenda actieteam --formaat pdf,docx
    """
    scherm = console(stil, uitgebreid, kleur)
    gekozen = kies(OOK_WEL.get(soort.lower(), soort.lower()), SOORTEN, "agenda")
    formaten = kies_formaten(formaat)
    gelezen, beeld = open_traject(map_, voor, met_apart, scherm)
    soort = f"agenda-{gekozen}"
    meld_wat_mist(soort, beeld, scherm)
    werk = papierstukken((soort,), formaten, beeld, gelezen)
    schrijf_papieren(werk, gelezen, uit, vooraf, open_, scherm)
