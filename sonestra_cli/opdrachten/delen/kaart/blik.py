"""``--van``, ``--op`` and ``--naast``: how the ring maps look, from what somebody typed."""

from collections.abc import Iterable
from typing import Annotated, TypeAlias

import typer

from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.afleiding.namen import naam, namen
from sonestra_cli.domein.afleiding.ogen import met_eigen_plek, met_eigen_verhaal
from sonestra_cli.domein.afleiding.toen import op_moment
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.delen.blik import Blik, wanneer
from sonestra_cli.omgeving.klok import vandaag
from sonestra_cli.opdrachten.delen.kaarten import RINGKAARTEN
from sonestra_cli.opdrachten.delen.openen import onbekende_mens
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.zinnen import opsomming

VanOptie: TypeAlias = Annotated[
    str | None,
    typer.Option("--van", metavar="WIE", help="Kaart met ringen, contactschema: door de ogen van deze hoofdpersoon."),
]
OpOptie: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--op", metavar="DATUM", help="Kaart met ringen: wie er toen was. Gebeurtenissen: de dag van de kaart."
    ),
]
NaastOptie: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--naast", metavar="DATUM", help="Relatiekaart, ecogram: toen en nu naast elkaar, zoals: --naast 2019."
    ),
]


def kies_blik(van: str | None, op: str | None, naast: str | None, soorten: Iterable[str], traject: Traject) -> Blik:
    """How these maps are asked for; stops with 2 when that cannot be."""
    if not any((van, op, naast)):
        return Blik()
    for keus, gezegd, ook in (("--van", van, "contactschema"), ("--op", op, "gebeurtenissen"), ("--naast", naast, "")):
        kan = [soort for soort in (*RINGKAARTEN, ook) if soort]
        if gezegd is not None and not set(soorten) & set(kan):
            raise Stop(2, f"{keus} is er alleen voor {opsomming(kan)}.")
    ogen = None if van is None else _hoofdpersoon(van, traject)
    toen = None if naast is None else moment("--naast", naast)
    nu = None if op is None else moment("--op", op)
    if toen is not None and nu is None:
        nu = peildatum(traject) or lees_datum(vandaag())
    blik = Blik(ogen, nu, toen)
    for dag in (nu, toen):
        _wie_kijkt_is_er(blik, dag, traject)
    return blik


def eigen_kaarten(soorten: Iterable[str], blik: Blik, traject: Traject) -> str:
    """For whom there is more to see, and how that is asked for; empty where everything is on this map."""
    ogen = blik.ogen(traject)
    if ogen is None:
        return ""
    for soort, anders in (("ecogram", met_eigen_verhaal), ("relatiekaart", met_eigen_plek)):
        if soort in soorten and (zien := anders(traject, ogen)):
            rest = f" (of {opsomming(zien[1:], 'of')})" if len(zien) > 1 else ""
            return (
                f"Door andere ogen, van {opsomming(namen(traject, zien))}: sonestra kaart {soort} --van {zien[0]}{rest}"
            )
    return ""


def _hoofdpersoon(van: str, traject: Traject) -> Sleutel:
    hoofd, mensen = traject.kop.hoofdpersonen, traject.netwerk.personen
    if van not in mensen:
        raise Stop(2, onbekende_mens("--van", van, mensen))
    if van not in hoofd:
        wie = opsomming(hoofd, "of") or "een hoofdpersoon"
        raise Stop(2, f"Bij --van: {naam(traject, Sleutel(van))} staat niet in het midden van de kaart. Kies {wie}.")
    return Sleutel(van)


def moment(bij: str, tekst: str) -> Datum:
    """The day that somebody means; a word as *vorig jaar* counts from today."""
    from sonestra_cli.verstaan.datums import versta_datum

    kan = [dag for dag in versta_datum(tekst, int(vandaag()[:4])) if dag.grenzen is not None]
    if not kan:
        raise Stop(
            2, f"Bij {bij} begrijp ik '{tekst}' niet als datum. Typ een jaar, zoals 2019, of een dag: 3 mei 2019."
        )
    if len(kan) > 1:
        keuzes = opsomming([zonder_weekdag(dag) for dag in kan], "of")
        raise Stop(2, f"Bij {bij} kan '{tekst}' meer betekenen: {keuzes}. Typ welke je bedoelt.")
    return kan[0]


def _wie_kijkt_is_er(blik: Blik, dag: Datum | None, traject: Traject) -> None:
    """Nobody has a map of before their birth."""
    ogen = blik.ogen(traject)
    if dag is not None and ogen is not None and ogen not in op_moment(traject, dag).kop.hoofdpersonen:
        raise Stop(
            2,
            f"{wanneer(dag).capitalize()} was {naam(traject, ogen)} er nog niet, of niet meer. Kies een ander moment.",
        )
