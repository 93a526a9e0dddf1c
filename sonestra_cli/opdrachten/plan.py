"""``sonestra plan``: the plan of the family as it is now, or the one card of who does a piece of it."""

from typing import Annotated

import typer

from sonestra_cli.domein.afleiding.niet_voor import regels_niet_voor_ieder
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
    komma_lijst,
)
from sonestra_cli.opdrachten.delen.papier.per_mens import elk_het_zijne, ontvangers
from sonestra_cli.opdrachten.delen.papier.stukken import kies_formaten, papierstukken, schrijf_papieren
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
    koelkast: Annotated[
        bool,
        typer.Option(
            "--koelkast", help="Het plan op één bladzijde, voor op de koelkast. Zonder wat niet voor ieder is."
        ),
    ] = False,
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
    if koelkast and stukje is not None:
        raise Stop(2, "Kies één van beide: --koelkast, of --stukje.")
    if koelkast:
        werk = papierstukken(("koelkast",), formaten, beeld, gelezen.wortel, scherm)
        if regels_niet_voor_ieder(beeld.traject):
            scherm.meld("Niet alles in dit plan is voor iedereen. Dat staat niet op het blad voor de koelkast.")
    elif stukje is None:
        werk = papierstukken(("plan",), formaten, beeld, gelezen.wortel, scherm)
        if zin := zin_niet_voor(beeld):
            scherm.meld(zin)
    else:
        namen = komma_lijst(stukje)
        if not namen:
            raise Stop(2, "Bij --stukje staat nog niemand. Typ de sleutel uit netwerk.yaml, zoals: --stukje wim")
        wie = ontvangers("stukje", namen, gelezen, "--stukje")
        werk = list(elk_het_zijne("stukje", wie, formaten, gelezen, beeld, scherm))
    schrijf_papieren(werk, gelezen, uit, vooraf, open_, scherm)
