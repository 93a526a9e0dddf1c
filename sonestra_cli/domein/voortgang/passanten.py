"""Professionals as passers-by: who is there now, who of them has no end, and who went since the traject began."""

from typing import NamedTuple

from sonestra_cli.domein.afleiding.groepen import professionals
from sonestra_cli.domein.afleiding.stand import na
from sonestra_cli.domein.afleiding.toen import einde_van, is_gestopt
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject


class Gegaan(NamedTuple):
    """Who went, and when, as far as that was said."""

    wie: Sleutel
    op: Datum | None


def professionals_nu(traject: Traject, dag: Datum) -> Sleutels:
    """Those who have come and have not gone by that day, in the order of the file."""
    return tuple(
        wie
        for wie, _, _ in professionals(traject)
        if not (is_gestopt(traject, wie, dag) or _komt_nog(traject, wie, dag))
    )


def komen_nog(traject: Traject, dag: Datum) -> Sleutels:
    """Those who are there from a later day on."""
    return tuple(wie for wie, _, _ in professionals(traject) if _komt_nog(traject, wie, dag))


def _komt_nog(traject: Traject, wie: Sleutel, dag: Datum) -> bool:
    persoon = traject.netwerk.personen[wie]
    sinds = (persoon.professional.sinds if persoon.professional else None) or persoon.sinds
    return sinds is not None and na(sinds, dag.iso)


def gegaan(traject: Traject, dag: Datum) -> tuple[Gegaan, ...]:
    """Those who went since the traject began and before that day; in the order in which they went."""
    begin = traject.kop.begonnen_op
    weg = [
        Gegaan(wie, einde_van(traject, wie))
        for wie, _, _ in professionals(traject)
        if is_gestopt(traject, wie, dag) and not (begin and is_gestopt(traject, wie, begin))
    ]
    return tuple(sorted(weg, key=lambda een: een.op.volgorde if een.op else (10**6, 0, 0, 0)))


def zonder_eind(traject: Traject, dag: Datum | None = None) -> Sleutels:
    """Those of that day (without one: of the last day of the files) of whom nothing says until when."""
    return tuple(
        wie
        for wie, persoon, vak in professionals(traject)
        if vak.tot is None
        and persoon.tot is None
        and not (vak.mist("tot") or persoon.mist("tot", "overleden"))
        and not is_gestopt(traject, wie, dag)
    )
