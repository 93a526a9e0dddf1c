"""Who is on the list to call, and who said something like yes and is not: that is told, never left out in silence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Akkoord, Traject
from sonestra_cli.taal.noemen import in_een_zin
from sonestra_cli.taal.zinnen import hoofdletter

_OP_DE_LIJST = re.compile(r"\bbel-?lijst\b", re.IGNORECASE)
_NEE = re.compile(r"\b(?:niet|geen|nooit|nee|liever)\b", re.IGNORECASE)
"""An akkoord names the list itself, and says no word that may turn or narrow it: a number that is out is out."""
_Gezegd: TypeAlias = Literal["ja", "met iets erbij", "teruggenomen"]


@dataclass(frozen=True, slots=True)
class Bellijst:
    """``erop``: a yes and a number. ``vraag_nog``: with the yes stands something that may be a no.

    ``zonder_nummer``: a yes, and no number. Who took a yes back is in none of them: there is nothing to ask.
    """

    erop: Sleutels
    vraag_nog: Sleutels
    zonder_nummer: Sleutels


def op_de_bellijst(traject: Traject) -> Bellijst:
    """Everybody who is alive and spoke of the list, in the order of the network."""
    gezegd: dict[Sleutel, set[_Gezegd]] = {}
    for akkoord in traject.kop.akkoord:
        for wie in akkoord.wie if _OP_DE_LIJST.search(akkoord.wat) else ():
            gezegd.setdefault(wie, set()).add(_gezegd(akkoord))
    leeft = {wie: mens for wie, mens in traject.netwerk.personen.items() if wie in gezegd and mens.overleden is None}
    ja = [wie for wie in leeft if gezegd[wie] == {"ja"}]
    return Bellijst(
        tuple(wie for wie in ja if leeft[wie].bereik),
        tuple(wie for wie in leeft if "met iets erbij" in gezegd[wie] and "teruggenomen" not in gezegd[wie]),
        tuple(wie for wie in ja if not leeft[wie].bereik),
    )


def _gezegd(akkoord: Akkoord) -> _Gezegd:
    if akkoord.ingetrokken_op is not None:
        return "teruggenomen"
    woorden = f"{akkoord.wat} {akkoord.hoe or ''}"
    return "met iets erbij" if akkoord.ongelezen or _NEE.search(woorden) else "ja"


def nog_te_vragen(traject: Traject) -> Iterator[str]:
    """For the procesbegeleider: who is not on the list, and what to do about it."""
    lijst = op_de_bellijst(traject)
    for wie in lijst.vraag_nog:
        yield (
            f"{hoofdletter(in_een_zin(traject, wie))} staat niet op de bellijst: bij dat akkoord staat nog iets. Vraag "
            "het na. Is het ja? Schrijf dan alleen: mijn nummer op de bellijst."
        )
    for wie in lijst.zonder_nummer:
        yield (
            f"{hoofdletter(in_een_zin(traject, wie))} zei ja, en staat niet op de bellijst: bij bereik staat geen "
            f"nummer. Staat het in apart/? Dan komt het mee met --met-apart {wie}."
        )
