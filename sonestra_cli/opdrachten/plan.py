"""``sonestra plan``: the plan of the family as it is now, or the one card of who does a piece of it."""

from collections.abc import Sequence
from typing import Annotated

import typer

from sonestra_cli.documenten.context.stukje import heeft_een_stukje, waarom_geen_stukje
from sonestra_cli.documenten.maken import PapierFormaat
from sonestra_cli.domein.soorten import IEDEREEN, Lezer, Sleutel
from sonestra_cli.domein.zien.zicht import Beeld, bekijk
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.openen import achtervoegsel, niet_aan_een_ander, onbekende_mens, open_traject
from sonestra_cli.opdrachten.delen.opties import (
    FormaatOptie,
    KleurOptie,
    MapOptie,
    MetApartOptie,
    OpenOptie,
    StilOptie,
    Stop,
    UitgebreidOptie,
    UitOptie,
    VoorafOptie,
    VoorOptie,
    console,
    komma_lijst,
)
from sonestra_cli.opdrachten.delen.papieren import kies_formaten, papierstukken, schrijf_papieren, stukken_van
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk
from sonestra_cli.opdrachten.delen.verborgen import zin_niet_voor


def opdracht(
    map_: MapOptie = None,
    formaat: FormaatOptie = None,
    uit: UitOptie = None,
    voor: VoorOptie = "iedereen",
    met_apart: MetApartOptie = None,
    stukje: Annotated[
        str | None,
        typer.Option(
            "--stukje",
            metavar="WIE",
            help="Alleen het kaartje van deze mens: alles waar zijn naam bij staat. Of: iedereen.",
        ),
    ] = None,
    vooraf: VoorafOptie = False,
    open_: OpenOptie = False,
    stil: StilOptie = False,
    uitgebreid: UitgebreidOptie = 0,
    kleur: KleurOptie = "auto",
) -> None:
    """Schrijf het plan van de familie uit, zoals het nu is. Wat eerst stond blijft erbij staan.

    Voorbeeld: sonestra plan --stukje wim --formaat pdf
    """
    scherm = console(stil, uitgebreid, kleur)
    formaten = kies_formaten(formaat)
    gelezen, beeld = open_traject(map_, voor, met_apart, scherm)
    plan = gelezen.traject.plan
    if not (plan and (plan.afspraken or plan.ongelezen)):
        scherm.meld("Er staan nog geen afspraken in plan.yaml. Ik maak een blad met ruimte om te schrijven.")
    if stukje is None:
        werk = papierstukken(("plan",), formaten, beeld, gelezen.wortel, scherm)
        if zin := zin_niet_voor(beeld):
            scherm.meld(zin)
    else:
        werk = _stukjes(stukje, formaten, gelezen, beeld, scherm)
    schrijf_papieren(werk, gelezen, uit, vooraf, open_, scherm)


def _stukjes(
    wie: str, formaten: Sequence[PapierFormaat], gelezen: Gelezen, beeld: Beeld, scherm: Console
) -> list[Uitvoerstuk]:
    """The card of each of ``wie``, as that person may see it, and as every reader of ``beeld`` may."""
    mensen = gelezen.traject.netwerk.personen
    namen = komma_lijst(wie)
    if not namen:
        raise Stop(2, "Bij --stukje staat nog niemand. Typ de sleutel uit netwerk.yaml, zoals: --stukje wim")
    if wie.strip() == IEDEREEN:
        namen = tuple(sleutel for sleutel in mensen if heeft_een_stukje(gelezen.traject, sleutel))
        if not namen:
            raise Stop(2, "In het plan heeft nog niemand een afspraak of een taak. Er is dus nog geen stukje te maken.")
    werk = []
    for naam in namen:
        if naam not in mensen:
            raise Stop(2, onbekende_mens("--stukje", naam, mensen))
        if zin := waarom_geen_stukje(gelezen.traject, Sleutel(naam)):
            raise Stop(2, zin)
        lezers = (Lezer(naam), *(lezer for lezer in beeld.voor if lezer != IEDEREEN))
        niet_aan_een_ander(beeld.met_apart, lezers)
        eigen = bekijk(gelezen.traject, lezers, beeld.met_apart)
        werk += stukken_van("stukje", formaten, eigen, achtervoegsel(beeld), gelezen.wortel, scherm)
    return werk
