"""Who can be called: only who said yes to that, on a sheet of its own (domein/5 §5.12)."""

import re
from dataclasses import dataclass

from sonestra_cli.documenten.context.mensen import Voet, voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld

_OP_DE_LIJST = re.compile(r"\bbel-?lijst\b", re.IGNORECASE)
_NEE = re.compile(r"\b(?:niet|geen|nooit|nee|liever)\b", re.IGNORECASE)
"""An akkoord names the list itself, and says no word that may turn or narrow it: a number that is out is out."""


@dataclass(frozen=True, slots=True)
class Nummer:
    naam: str
    bereik: str


@dataclass(frozen=True, slots=True)
class BellijstWoorden:
    titel: str
    nummers: tuple[Nummer, ...]
    voet: Voet


def bellijst_woorden(beeld: Beeld) -> BellijstWoorden:
    """Everybody who said yes and of whom is known how; with ``--met-apart`` also what is kept apart."""
    traject = beeld.traject
    mensen = traject.netwerk.personen
    return BellijstWoorden(
        "Wie kun je bellen?",
        tuple(Nummer(naam(traject, wie), (mensen[wie].bereik or "").strip()) for wie in _mogen(traject)),
        voet(beeld, ""),
    )


def _mogen(traject: Traject) -> Sleutels:
    """Who said yes to sharing how to reach them, and did not take that back; in the order of the network."""
    ja: set[Sleutel] = set()
    nee: set[Sleutel] = set()
    for akkoord in traject.kop.akkoord:
        if _OP_DE_LIJST.search(akkoord.wat):
            gezegd = f"{akkoord.wat} {akkoord.hoe or ''}"
            weg = akkoord.ingetrokken_op is not None or bool(akkoord.ongelezen or _NEE.search(gezegd))
            (nee if weg else ja).update(akkoord.wie)
    mensen = traject.netwerk.personen.items()
    return tuple(wie for wie, mens in mensen if wie in ja - nee and mens.bereik and mens.overleden is None)


def _niemand(beeld: Beeld) -> str:
    if _mogen(beeld.traject):
        return ""
    return (
        "Er staat nog niemand op de bellijst. Vraag eerst of het mag. Zet dat in traject.yaml bij akkoord, zoals: "
        "- {wat: mijn nummer op de bellijst, wie: [wim]}. Zet bij die mens het nummer, bij bereik."
    )


PAPIER = Papiersoort(
    "blad-bellijst", bellijst_woorden, "wie je kunt bellen; alleen wie daar ja op zei", waarom_niet=_niemand
)
