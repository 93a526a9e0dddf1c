"""``sonestra spiekbrief``: every field of every file with an example, one printable sheet per file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.documenten.maken import FORMATEN, Papier, PapierFormaat, bladzijden, in_formaat
from sonestra_cli.documenten.spiekbrief import Spiekbrief, als_markdown, als_papier, spiekbrieven
from sonestra_cli.lezen.wortel import vind_wortel
from sonestra_cli.opdrachten.delen.opties import (
    FormaatOptie,
    MapOptie,
    OpenOptie,
    StilOptie,
    UitgebreidOptie,
    UitOptie,
    VoorafOptie,
    console,
    kies,
    kies_meer,
)
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk, bestemmingen, lever, open_eerste


def opdracht(
    soorten: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[BESTAND…]", help="netwerk, plan, beraad … Niets genoemd is allemaal.", show_default=False
        ),
    ] = None,
    map_: MapOptie = None,
    formaat: FormaatOptie = "pdf",
    uit: UitOptie = None,
    vooraf: VoorafOptie = False,
    open_: OpenOptie = False,
    stil: StilOptie = False,
    uitgebreid: UitgebreidOptie = 0,
) -> None:
    """Een blad om naast het toetsenbord te leggen: alle velden van een bestand, met een voorbeeld.

    Voorbeeld: sonestra spiekbrief netwerk --open
    """
    scherm = console(stil, uitgebreid, "auto")
    alle = spiekbrieven()
    namen = [kies(soort.lower().removesuffix(".yaml"), tuple(alle), "spiekbrief") for soort in soorten or alle]
    formaten: Sequence[PapierFormaat] = kies_meer(formaat or "pdf", FORMATEN, "--formaat")
    stukken = [
        Uitvoerstuk(f"spiekbrief-{naam}.{een}", partial(_maak, alle[naam], een)) for naam in namen for een in formaten
    ]
    wortel = vind_wortel(map_ or Path())
    standaard = wortel / "uitvoer" / "papieren" if wortel else map_ or Path()
    gemaakt = lever(stukken, bestemmingen(uit, stukken, standaard), vooraf, scherm)
    if open_:
        open_eerste(gemaakt, scherm)


def _maak(brief: Spiekbrief, formaat: PapierFormaat) -> bytes:
    titel = f"Spiekbrief {brief.plek}"
    if formaat != "pdf":
        tekst = als_markdown(brief) if formaat == "md" else als_papier(brief)
        return in_formaat(Papier(f"spiekbrief-{brief.naam}", titel, tekst), formaat)
    from sonestra_cli.documenten.schrijvers.spiek_typst import GROOTTEN, als_typst
    from sonestra_cli.zetten.drukken import markup_naar_pdf

    vellen = (markup_naar_pdf(als_typst(brief, grootte), {}, titel) for grootte in GROOTTEN)
    return next((vel for vel in vellen if bladzijden(vel) == 1), markup_naar_pdf(als_typst(brief), {}, titel))
