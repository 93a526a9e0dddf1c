"""``sonestra plan``: the plan of the family as it is now, or the one card of who does a piece of it."""

import os
from collections.abc import Sequence
from typing import Annotated

import typer

from sonestra_cli.documenten.context.berichtje import MEESTE
from sonestra_cli.documenten.maken import PapierFormaat
from sonestra_cli.documenten.papieren.eerder import wat_er_eerst_was
from sonestra_cli.domein.afleiding.niet_voor import regels_niet_voor_ieder
from sonestra_cli.domein.soorten import IEDEREEN, Sleutels
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.omgeving.console import Console
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
from sonestra_cli.opdrachten.delen.papier.samen import berichtjes, op_vellen
from sonestra_cli.opdrachten.delen.papier.stukken import kies_formaten, papierstukken, schrijf_papieren
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
            help="Alleen het kaartje van deze mens: alles waar zijn naam bij staat. Met iedereen krijg je er van elk "
            "een; als pdf staan ze dan samen op vellen om te knippen, in stukjes.pdf.",
        ),
    ] = None,
    berichtje: Annotated[
        str | None,
        typer.Option(
            "--berichtje",
            metavar="WIE",
            help=f"Hetzelfde in gewone tekst, om te plakken: hooguit {MEESTE} tekens, zonder namen van anderen.",
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
    """Schrijf het plan van de familie uit, zoals het nu is. Wat er eerst stond, komt op een eigen blad ernaast.

    Voorbeeld: sonestra plan --stukje wim --formaat pdf
    """
    scherm = console(stil, uitgebreid, kleur)
    if sum((koelkast, stukje is not None, berichtje is not None)) > 1:
        raise Stop(2, "Kies één van deze: --koelkast, --stukje of --berichtje.")
    if berichtje is not None and formaat not in (None, "txt"):
        raise Stop(2, "Een berichtje is gewone tekst (txt). Laat --formaat weg.")
    formaten = kies_formaten(None if berichtje is not None else formaat)
    gelezen, beeld = open_traject(map_, voor, met_apart, scherm)
    plan = gelezen.traject.plan
    if stukje is None and berichtje is None and not (plan and (plan.afspraken or plan.ongelezen)):
        scherm.meld("Er staan nog geen afspraken in plan.yaml. Ik maak een blad met ruimte om te schrijven.")
    if koelkast:
        werk = papierstukken(("koelkast",), formaten, beeld, gelezen)
        if regels_niet_voor_ieder(beeld.traject):
            scherm.meld("Niet alles in dit plan is voor iedereen. Dat staat niet op het blad voor de koelkast.")
    elif berichtje is not None:
        werk = [*berichtjes(_wie(berichtje, gelezen, "--berichtje"), gelezen, beeld, scherm)]
    elif stukje is not None:
        werk = _stukjes(stukje, formaten, gelezen, beeld, scherm)
    else:
        werk = papierstukken(_met_wat_eerst_was(beeld, formaten, uit, scherm), formaten, beeld, gelezen)
        if zin := zin_niet_voor(beeld):
            scherm.meld(zin)
    schrijf_papieren(werk, gelezen, uit, vooraf, open_, scherm)


def _met_wat_eerst_was(
    beeld: Beeld, formaten: Sequence[PapierFormaat], uit: str | None, scherm: Console
) -> tuple[str, ...]:
    """The plan, and the sheet with what stood there first when there is one; ``uit`` may be the name of one file."""
    if not wat_er_eerst_was(beeld):
        return ("plan",)
    if uit is not None and len(formaten) == 1 and not uit.endswith(("/", os.sep)):
        scherm.meld("Hoe het eerst was, staat op een eigen blad. Dat maak je met: sonestra blad eerder")
        return ("plan",)
    scherm.meld("Hoe het eerst was, staat op een eigen blad, naast het plan: blad-eerder")
    return ("plan", "blad-eerder")


def _wie(getypt: str, gelezen: Gelezen, bij: str) -> Sleutels:
    namen = komma_lijst(getypt)
    if not namen:
        raise Stop(2, f"Bij {bij} staat nog niemand. Typ de sleutel uit netwerk.yaml, zoals: {bij} wim")
    return ontvangers("stukje", namen, gelezen, bij)


def _stukjes(
    getypt: str, formaten: Sequence[PapierFormaat], gelezen: Gelezen, beeld: Beeld, scherm: Console
) -> list[Uitvoerstuk]:
    """A file for each; of everybody the cards lie together in one PDF, to cut."""
    wie = _wie(getypt, gelezen, "--stukje")
    if komma_lijst(getypt) != (str(IEDEREEN),) or "pdf" not in formaten or len(wie) == 1:
        return list(elk_het_zijne("stukje", wie, formaten, gelezen, beeld))
    scherm.meld("In stukjes.pdf staan alle kaartjes samen. Knip ze los: ieder krijgt alleen het eigen kaartje.")
    los = tuple(formaat for formaat in formaten if formaat != "pdf")
    return [
        op_vellen("stukje", "stukjes", wie, gelezen, beeld),
        *elk_het_zijne("stukje", wie, los, gelezen, beeld),
    ]
