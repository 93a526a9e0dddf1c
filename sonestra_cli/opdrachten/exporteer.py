"""``sonestra exporteer SOORT``: the family for another program."""

from typing import Annotated

import typer

from sonestra_cli.opdrachten.gedeeld import MapOptie, StilOptie, UitOptie, VoorafOptie, VoorOptie, console, kies
from sonestra_cli.opdrachten.openen import achtervoegsel, open_traject
from sonestra_cli.opdrachten.uitvoer import Stuk, bestemmingen, lever

SOORTEN = ("gedcom",)


def opdracht(
    soort: Annotated[str, typer.Argument(metavar="SOORT", help="gedcom: de familie, voor een stamboomprogramma.")],
    map_: MapOptie = None,
    uit: UitOptie = None,
    voor: VoorOptie = "iedereen",
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Schrijf de familie voor een ander programma. Alleen namen, data en wie bij wie hoort; niets uit apart/.

    Voorbeeld: sonestra exporteer gedcom --uit familie.ged
    """
    from sonestra_cli.uitwisseling.gedcom.uitschrijven import schrijf_gedcom

    kies(soort.lower(), SOORTEN, "exporteer")
    scherm = console(stil, False, "auto")
    gelezen, beeld = open_traject(map_, voor, None, scherm)
    stuk = Stuk(f"familie{achtervoegsel(beeld)}.ged", lambda: schrijf_gedcom(beeld.traject.netwerk).encode("utf-8"))
    lever([stuk], bestemmingen(uit, [stuk.naam], gelezen.wortel / "uitvoer"), vooraf, scherm)
