"""Which professionals there are now and who went: by name and task. People of the network are not counted."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sonestra_cli.domein.bevinding import Bevinding
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.passanten import gegaan, komen_nog, professionals_nu
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.voortgang import sinds_in_woorden
from sonestra_cli.taal.zinnen import aantal, hoofdletter, met_punt
from sonestra_cli.verslag.status import met_functie, punt

R34 = "R34"


class Telling(NamedTuple):
    """``veel``: questions about who carries many agreements, for the eyes of the facilitator alone."""

    nu: tuple[str, ...]
    komen: tuple[str, ...]
    gegaan: tuple[str, ...]
    sinds: str
    veel: tuple[str, ...]


def telling(traject: Traject, dag: Datum, bevindingen: Sequence[Bevinding]) -> Telling:
    """Who there are on that day, and who went before it."""
    return Telling(
        tuple(_met_sinds(traject, wie) for wie in professionals_nu(traject, dag)),
        tuple(_met_sinds(traject, wie, "vanaf") for wie in komen_nog(traject, dag)),
        tuple(
            met_functie(traject, een.wie) + (f", {zonder_weekdag(een.op)}" if een.op else "")
            for een in gegaan(traject, dag)
        ),
        sinds_in_woorden(traject),
        tuple(hoofdletter(met_punt(een.zin, "?")) for een in bevindingen if een.code == R34),
    )


def als_tekst(een: Telling) -> str:
    """For a screen of eighty columns."""
    if een.nu:
        regels = [f"Nu: {aantal(len(een.nu), 'professional', 'professionals')}.", *_punten(een.nu)]
    else:
        regels = ["Er zijn nu geen professionals."]
    if een.komen:
        regels += ["", "Wie nog komen:", *_punten(een.komen)]
    if een.gegaan:
        regels += ["", f"Wie gingen, {een.sinds}:", *_punten(een.gegaan)]
    if een.veel:
        regels += ["", "Een vraag voor jou:", *_punten(een.veel)]
    return "\n".join(regels)


def als_json(een: Telling) -> dict[str, Any]:
    """For another program; without what is asked of the facilitator alone."""
    return {"nu": list(een.nu), "komen": list(een.komen), "gegaan": list(een.gegaan)}


def _punten(zinnen: Sequence[str]) -> list[str]:
    return [regel for zin in zinnen for regel in punt(zin)]


def _met_sinds(traject: Traject, wie: Sleutel, woord: str = "sinds") -> str:
    persoon = traject.netwerk.personen[wie]
    sinds = (persoon.professional.sinds if persoon.professional else None) or persoon.sinds
    return met_functie(traject, wie) + (f", {woord} {zonder_weekdag(sinds)}" if sinds else "")
