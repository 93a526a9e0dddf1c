"""Professionals as passers-by: who is there now, who of them has no end, and who went since the traject began."""

from collections.abc import Iterator
from typing import NamedTuple

from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.toen import einde_van, is_gestopt
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject


class Gegaan(NamedTuple):
    """Who went, and when, as far as that was said."""

    wie: Sleutel
    op: Datum | None


def professionals_nu(traject: Traject, dag: Datum) -> Sleutels:
    """Those who have not gone by that day, in the order of the file."""
    return tuple(wie for wie, _, _ in _professionals(traject) if not is_gestopt(traject, wie, dag))


def gegaan(traject: Traject, dag: Datum) -> tuple[Gegaan, ...]:
    """Those who went since the traject began and before that day; in the order in which they went."""
    begin = traject.kop.begonnen_op
    weg = [
        Gegaan(wie, einde_van(traject, wie))
        for wie, _, _ in _professionals(traject)
        if is_gestopt(traject, wie, dag) and not (begin and is_gestopt(traject, wie, begin))
    ]
    return tuple(sorted(weg, key=lambda een: een.op.volgorde if een.op else (10**6, 0, 0, 0)))


def zonder_eind(traject: Traject, dag: Datum) -> Sleutels:
    """Those of now of whom nothing says until when."""
    return tuple(
        wie
        for wie, persoon, vak in _professionals(traject)
        if vak.tot is None
        and persoon.tot is None
        and not (vak.mist("tot") or persoon.mist("tot", "overleden"))
        and not is_gestopt(traject, wie, dag)
    )


def _professionals(traject: Traject) -> Iterator[tuple[Sleutel, Persoon, Professional]]:
    for wie, persoon in traject.netwerk.personen.items():
        if persoon.professional and not persoon.overleden and is_professional(traject, wie):
            yield wie, persoon, persoon.professional
