"""``sonestra kaart [SOORT…]``: draw the maps."""

from collections.abc import Callable
from functools import cache, partial
from typing import Annotated

import typer

from sonestra_cli.domein.zicht import Beeld
from sonestra_cli.kaarten.tekening import Tekening
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.gedeeld import (
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
    kies_meer,
)
from sonestra_cli.opdrachten.openen import achtervoegsel, open_traject
from sonestra_cli.opdrachten.uitvoer import Stuk, bestemmingen, lever, open_eerste
from sonestra_cli.tekenen.motor import Motor
from sonestra_cli.tekenen.uitvoer import EXTENSIE, FORMATEN, Formaat, Keuzes, maak, waarschuwingen
from sonestra_cli.zetten.vellen import PAPIEREN

SOORTEN = ("genogram", "relatiekaart", "ecogram", "gebeurtenissen")
OOK_WEL = {
    "familiekaart": "genogram",
    "levenslijn": "gebeurtenissen",
    "gebeurteniskaart": "gebeurtenissen",
}
"""What people call a map besides its name."""
STANDAARD: tuple[Formaat, ...] = ("svg", "pdf")
MOTOREN: tuple[Motor, ...] = ("eigen", "dot")


def opdracht(
    soort: Annotated[
        list[str] | None, typer.Argument(metavar="[SOORT]…", help=f"{', '.join(SOORTEN)}. Geen genoemd: allemaal.")
    ] = None,
    map_: MapOptie = None,
    formaat: FormaatOptie = None,
    uit: UitOptie = None,
    voor: VoorOptie = "iedereen",
    met_apart: MetApartOptie = None,
    papier: Annotated[
        str, typer.Option("--papier", metavar="MAAT", help="Kleinste papier: a4 tot a0. Ik neem groter als het moet.")
    ] = "a4",
    zonder_letters: Annotated[
        bool, typer.Option("--zonder-letters", help="Kleinere svg, zonder de letters erin.")
    ] = False,
    motor: Annotated[
        str, typer.Option("--motor", metavar="WELKE", help="Wie tekent: eigen, of het programma dot.")
    ] = "eigen",
    vooraf: VoorafOptie = False,
    open_: OpenOptie = False,
    stil: StilOptie = False,
    uitgebreid: UitgebreidOptie = False,
    kleur: KleurOptie = "auto",
) -> None:
    """Teken de kaarten van het traject. Iedereen staat er één keer op.

    Voorbeeld: sonestra kaart genogram --formaat pdf --papier a3
    """
    scherm = console(stil, uitgebreid, kleur)
    namen = tuple(OOK_WEL.get(naam.lower(), naam.lower()) for naam in soort or ())
    soorten = tuple(dict.fromkeys(kies(naam, SOORTEN, "kaart") for naam in namen)) or SOORTEN
    formaten: tuple[Formaat, ...] = STANDAARD if formaat is None else kies_meer(formaat, FORMATEN, "--formaat")
    keuzes = Keuzes(zonder_letters, kies(motor, MOTOREN, "--motor"), kies(papier.lower(), tuple(PAPIEREN), "--papier"))
    gelezen, beeld = open_traject(map_, voor, met_apart, scherm)
    werk = stukken(soorten, formaten, beeld, keuzes, scherm)
    plekken = bestemmingen(uit, [stuk.naam for stuk in werk], gelezen.wortel / "uitvoer" / "kaarten")
    gemaakt = lever(werk, plekken, vooraf, scherm)
    if open_:
        open_eerste(gemaakt, scherm)


def stukken(
    soorten: tuple[str, ...], formaten: tuple[Formaat, ...], beeld: Beeld, keuzes: Keuzes, scherm: Console
) -> list[Stuk]:
    """One piece for each map in each kind of file; a map is placed once, when its first file is made."""
    werk = []
    for soort in soorten:
        teken = cache(partial(teken_kaart, soort, beeld))
        for formaat in formaten:
            naam = f"{soort}{achtervoegsel(beeld)}.{EXTENSIE[formaat]}"
            werk.append(Stuk(naam, partial(_maak, teken, formaat, keuzes, scherm)))
    return werk


def _maak(teken: Callable[[], Tekening], formaat: Formaat, keuzes: Keuzes, scherm: Console) -> bytes:
    for zin in waarschuwingen(teken(), formaat, keuzes):
        scherm.meld(zin)
    for regel in teken().geometrie.gebroken:
        scherm.vertel(f"Lukte niet op de tekening: {regel.regel}. {regel.waarom}")
    return maak(teken(), formaat, keuzes)


def teken_kaart(soort: str, beeld: Beeld) -> Tekening:
    """Where everything stands on this map."""
    from sonestra_cli.zetten.meten import meet

    if soort == "genogram":
        from sonestra_cli.kaarten.genogram import genogram

        return genogram(beeld, meet)
    if soort == "relatiekaart":
        from sonestra_cli.kaarten.relatiekaart import relatiekaart

        return relatiekaart(beeld, meet)
    if soort == "ecogram":
        from sonestra_cli.kaarten.ecogram import ecogram

        return ecogram(beeld, meet)
    from sonestra_cli.kaarten.levenslijn import gebeurtenissen

    return gebeurtenissen(beeld, meet)
