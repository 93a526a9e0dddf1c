"""``sonestra blad SOORT [WIE…]``: a sheet for the day, such as the draaiboek; ``--lijst`` tells which there are."""

from typing import Annotated

import typer

from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.opdrachten.delen.kaart.plekken import Plekken
from sonestra_cli.opdrachten.delen.openen import open_traject
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
    kies,
)
from sonestra_cli.opdrachten.delen.papier.lijst import toon_lijst
from sonestra_cli.opdrachten.delen.papier.per_mens import elk_het_zijne, ontvangers
from sonestra_cli.opdrachten.delen.papier.stukken import kies_formaten, meld_wat_mist, papierstukken, schrijf_papieren
from sonestra_cli.opdrachten.delen.papier.tas import TAS, UITLEG, de_tas

_VOOR = "blad-"
SOORTEN = {naam.removeprefix(_VOOR): wat.uitleg for naam, wat in papiersoorten().items() if naam.startswith(_VOOR)}
"""What is typed -> what it is."""
_HULP = "; ".join(f"{naam}: {uitleg}" for naam, uitleg in {**SOORTEN, TAS: UITLEG}.items()) + "."


def opdracht(
    soort: Annotated[str | None, typer.Argument(metavar="SOORT", help=_HULP)] = None,
    wie: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WIE…]", help="Voor wie, bij een blad dat ieder zelf krijgt. Niemand genoemd: allen."),
    ] = None,
    map_: MapOptie = None,
    formaat: FormaatOptie = None,
    uit: UitOptie = None,
    voor: VoorOptie = "iedereen",
    met_apart: MetApartOptie = None,
    lijst: Annotated[
        bool,
        typer.Option(
            "--lijst", help="Laat zien welke papieren er zijn, voor wie, en welke nu kunnen. Ook met --formaat json."
        ),
    ] = False,
    vooraf: VoorafOptie = False,
    open_: OpenOptie = False,
    stil: StilOptie = False,
    uitgebreid: UitgebreidOptie = 0,
    kleur: KleurOptie = "auto",
) -> None:
    """Schrijf een blad voor de dag zelf, of voor daarna. Alle papieren op een rij: sonestra blad --lijst

    Voorbeeld: sonestra blad draaiboek --formaat pdf --open
    """
    scherm = console(stil, uitgebreid, kleur)
    if lijst:
        if soort is not None:
            raise Stop(2, f"Met --lijst noem ik alle papieren. Laat '{soort}' weg.")
        toon_lijst(map_, voor, kies(formaat or "tekst", ("tekst", "json"), "--formaat") == "json", scherm)
        return
    if soort is None:
        raise Stop(2, "Zeg erbij welk blad, zoals: sonestra blad draaiboek. Welke er zijn zegt: sonestra blad --lijst")
    gekozen = _VOOR + kies(soort.lower(), (*SOORTEN, TAS), "blad")
    formaten = kies_formaten(formaat)
    if gekozen == _VOOR + TAS and (wie or formaat not in (None, "pdf")):
        raise Stop(2, "De tas is één pdf, voor iedereen samen. Laat de rest weg: sonestra blad tas")
    gelezen, beeld = open_traject(map_, voor, met_apart, scherm)
    if gekozen == _VOOR + TAS:
        schrijf_papieren([de_tas(gelezen, beeld, scherm)], gelezen, uit, vooraf, open_, scherm)
        return
    meld_wat_mist(gekozen, beeld, scherm)
    if papiersoorten()[gekozen].voor is not None:
        mensen = ontvangers(gekozen, wie or (), gelezen, f"blad {soort}")
        werk = list(elk_het_zijne(gekozen, mensen, formaten, gelezen, beeld))
    elif wie:
        raise Stop(2, f"Het blad {soort} is voor iedereen hetzelfde. Laat '{' '.join(wie)}' weg.")
    else:
        werk = papierstukken((gekozen,), formaten, beeld, gelezen, Plekken(gelezen).in_beeld)
    schrijf_papieren(werk, gelezen, uit, vooraf, open_, scherm)
