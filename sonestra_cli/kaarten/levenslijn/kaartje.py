"""The label of one event: when, what, in whose words, with whom, who helped."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Gevoel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.kaarten.delen.regels import breek, loop_door
from sonestra_cli.kaarten.levenslijn.tijd import Tijdspanne, is_later, wanneer
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Gewicht, Meet

Naamstuk: TypeAlias = tuple[str, float, Gewicht, str]
"""Text, size in points, weight, colour."""
INSPRING = 7.0
"""From the pole to the text, in points."""
MERK = 13.0
"""Room for the mark before the date."""
_BREEDTEN = (122.0, 170.0, 240.0, 340.0, 480.0, 640.0)
_REGELS_GENOEG = 8
"""A longer text gets a wider label."""
_IN_EVENWICHT = 3


@dataclass(frozen=True, slots=True)
class GebeurtenisRegel:
    """One line, ``dx`` points from the left of the label."""

    tekst: str
    pt: float
    gewicht: Gewicht
    kleur: str
    breedte: float
    dx: float = INSPRING

    @property
    def hoogte(self) -> float:
        return self.pt * stijl.REGEL


@dataclass(frozen=True, slots=True)
class GebeurtenisKaartje:
    """An event with its place in time and its lines. ``id`` goes by the order in time; ``later``: after the day of the
    map."""

    id: str
    gebeurtenis: Gebeurtenis
    tijd: Tijdspanne | None
    regels: tuple[GebeurtenisRegel, ...]
    later: bool = False

    @property
    def gevoel(self) -> Gevoel | None:
        return self.gebeurtenis.gevoel

    @property
    def breedte(self) -> float:
        return max(regel.dx + regel.breedte for regel in self.regels)

    @property
    def hoogte(self) -> float:
        return math.fsum(regel.hoogte for regel in self.regels)


def gebeurtenis_kaartje(
    nr: int, gebeurtenis: Gebeurtenis, traject: Traject, nu: Datum | None, meet: Meet
) -> GebeurtenisKaartje:
    """The label of event ``nr``, as narrow as its text allows; nothing is left out."""
    stukken = _stukken(gebeurtenis, traject)
    for breedte in _BREEDTEN:
        regels = zet_regels(stukken, breedte, meet)
        if len(regels) <= _REGELS_GENOEG:
            break
    return GebeurtenisKaartje(f"gebeurtenis-{nr}", gebeurtenis, wanneer(gebeurtenis), regels, is_later(gebeurtenis, nu))


def zet_regels(stukken: Sequence[Naamstuk], breedte: float, meet: Meet) -> tuple[GebeurtenisRegel, ...]:
    """From top to bottom, the first one beside the mark."""
    uit: list[GebeurtenisRegel] = []
    for tekst, pt, gewicht, kleur in stukken:
        ruimte = breedte - (0.0 if uit else MERK)
        for regel in vul_regels(tekst, ruimte, pt, meet, gewicht):
            uit.append(GebeurtenisRegel(regel, pt, gewicht, kleur, meet(regel, pt, gewicht)))
    return (replace(uit[0], dx=INSPRING + MERK), *uit[1:])


def _stukken(gebeurtenis: Gebeurtenis, traject: Traject) -> tuple[Naamstuk, ...]:
    """What stands on the label, from top to bottom; what nobody said a feeling with is a little quieter."""
    stil, grijs = stijl.PT_KLEIN, stijl.GRIJS
    datum: list[Naamstuk] = [(datumtekst(gebeurtenis), stil, "gewoon", grijs)] if wanneer(gebeurtenis) else []
    if gebeurtenis.in_woorden:
        datum.append((f"“{gebeurtenis.in_woorden}”", stil, "cursief", grijs))
    wat: Naamstuk = (gebeurtenis.wat, stijl.PT_NAAM, "vet", stijl.INKT)
    if gebeurtenis.gevoel is None:
        wat = (gebeurtenis.wat, stijl.PT_NAAM - 1, "gewoon", stijl.INKT)
    woorden = f"“{gebeurtenis.woorden.strip()}”" if gebeurtenis.woorden else ""
    return (
        *datum,
        wat,
        *((regel, stil + 1, "cursief", stijl.INKT) for regel in woorden.splitlines() if regel.strip()),
        *((tekst, stil, "gewoon", grijs) for tekst in mensen(gebeurtenis, traject)),
    )


def vul_regels(tekst: str, breedte: float, pt: float, meet: Meet, gewicht: Gewicht) -> tuple[str, ...]:
    """As few lines as fit, of about one length when they are few; a much too wide word goes on in the next line."""
    woorden = []
    for woord in tekst.split():
        while len(woord) > 1 and meet(woord, pt, gewicht) > 2 * breedte:
            past = next(n for n in range(len(woord) - 1, 0, -1) if n == 1 or meet(woord[:n], pt, gewicht) <= breedte)
            woorden.append(woord[:past])
            woord = woord[past:]
        woorden.append(woord)
    regels = loop_door(" ".join(woorden), breedte, pt, meet, gewicht) or ("",)
    if len(regels) > _IN_EVENWICHT:
        return regels
    return breek(" ".join(woorden), breedte, pt, meet, gewicht, len(regels)) or ("",)


def datumtekst(gebeurtenis: Gebeurtenis) -> str:
    """``17 november 2025``, ``2011 – mei 2014``, ``sinds 2020``, ``tot 1990``; empty when no year is known."""
    delen = [zonder_weekdag(gebeurtenis.wanneer)] if _weten(gebeurtenis.wanneer) and gebeurtenis.wanneer else []
    van, tot = (
        zonder_weekdag(datum) if datum and _weten(datum) else "" for datum in (gebeurtenis.van, gebeurtenis.tot)
    )
    if van and tot:
        delen.append(f"{van} – {tot}")
    elif van or tot:
        delen.append(f"sinds {van}" if van else f"tot {tot}")
    return ", ".join(delen)


def _weten(datum: Datum | None) -> bool:
    return datum is not None and datum.jaar is not None


def mensen(gebeurtenis: Gebeurtenis, traject: Traject) -> tuple[str, ...]:
    """Who was there, when the event does not say so itself; who helped; whose story it is, when not that of the first
    hoofdpersoon."""
    wie = tuple(dict.fromkeys(namen(traject, gebeurtenis.wie)))
    erbij = any(naam.casefold() not in gebeurtenis.wat.casefold() for naam in wie)
    hielp = opsomming(tuple(dict.fromkeys(namen(traject, gebeurtenis.wie_hielp))))
    eerste = traject.kop.hoofdpersonen[:1]
    volgens = opsomming(namen(traject, gebeurtenis.volgens)) if gebeurtenis.volgens != eerste else ""
    return (
        *((opsomming(wie),) if erbij else ()),
        *((f"wie hielp: {hielp}",) if hielp else ()),
        *((f"verteld door {volgens}",) if volgens else ()),
    )
