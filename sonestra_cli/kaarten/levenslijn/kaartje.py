"""The label of one event: when, what, in whose words, with whom, who helped."""

from dataclasses import dataclass, replace

from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Gevoel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.kaarten import stijl
from sonestra_cli.kaarten.levenslijn.tijd import Tijd, wanneer
from sonestra_cli.kaarten.regels import loop_door
from sonestra_cli.kaarten.tekening import Gewicht, Meet
from sonestra_cli.taal.datums import ONBEKEND, zonder_weekdag
from sonestra_cli.taal.zinnen import opsomming

INSPRING = 7.0
"""From the pole to the text, in points."""
MERK = 13.0
"""Room for the mark before the date."""
_BREEDTEN = (122.0, 170.0, 240.0)
_REGELS_GENOEG = 8
"""A longer text gets a wider label."""


@dataclass(frozen=True, slots=True)
class Regeltje:
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
class Kaartje:
    """An event with its place in time and its lines. ``id`` goes by the order in time."""

    id: str
    gebeurtenis: Gebeurtenis
    tijd: Tijd | None
    regels: tuple[Regeltje, ...]

    @property
    def gevoel(self) -> Gevoel | None:
        return self.gebeurtenis.gevoel

    @property
    def breedte(self) -> float:
        return max(regel.dx + regel.breedte for regel in self.regels)

    @property
    def hoogte(self) -> float:
        return sum(regel.hoogte for regel in self.regels)


def kaartje(nr: int, gebeurtenis: Gebeurtenis, traject: Traject, meet: Meet) -> Kaartje:
    """The label of event ``nr``, as narrow as its text allows; nothing is left out."""
    for breedte in _BREEDTEN:
        regels = _regels(gebeurtenis, traject, breedte, meet)
        if len(regels) <= _REGELS_GENOEG:
            break
    return Kaartje(f"gebeurtenis-{nr}", gebeurtenis, wanneer(gebeurtenis), regels)


def _regels(gebeurtenis: Gebeurtenis, traject: Traject, breedte: float, meet: Meet) -> tuple[Regeltje, ...]:
    klein, groot = stijl.PT_KLEIN, stijl.PT_NAAM if gebeurtenis.gevoel else stijl.PT_NAAM - 1
    dik: Gewicht = "vet" if gebeurtenis.gevoel else "gewoon"
    stukken: list[tuple[str, float, Gewicht, str]] = [(datumtekst(gebeurtenis), klein, "gewoon", stijl.GRIJS)]
    if gebeurtenis.in_woorden:
        stukken.append((f"“{gebeurtenis.in_woorden}”", klein, "cursief", stijl.GRIJS))
    stukken.append((gebeurtenis.wat, groot, dik, stijl.INKT))
    woorden = [regel for regel in (gebeurtenis.woorden or "").splitlines() if regel.strip()]
    stukken += [
        (
            f"{'“' if nr == 0 else ''}{regel.strip()}{'”' if nr == len(woorden) - 1 else ''}",
            klein + 1,
            "cursief",
            stijl.INKT,
        )
        for nr, regel in enumerate(woorden)
    ]
    stukken += [(tekst, klein, "gewoon", stijl.GRIJS) for tekst in (*mensen(gebeurtenis, traject),)]
    uit: list[Regeltje] = []
    for tekst, pt, gewicht, kleur in stukken:
        ruimte = breedte - (0.0 if uit else MERK)
        uit += [
            Regeltje(regel, pt, gewicht, kleur, meet(regel, pt, gewicht))
            for regel in vul(tekst, ruimte, pt, meet, gewicht)
        ]
    return (replace(uit[0], dx=INSPRING + MERK), *uit[1:])


def vul(tekst: str, breedte: float, pt: float, meet: Meet, gewicht: Gewicht) -> tuple[str, ...]:
    """Full lines; a word that is much too wide goes on in the next line."""
    woorden = []
    for woord in tekst.split():
        while len(woord) > 1 and meet(woord, pt, gewicht) > 2 * breedte:
            past = next(n for n in range(len(woord) - 1, 0, -1) if n == 1 or meet(woord[:n], pt, gewicht) <= breedte)
            woorden.append(woord[:past])
            woord = woord[past:]
        woorden.append(woord)
    return loop_door(" ".join(woorden), breedte, pt, meet, gewicht)


def datumtekst(gebeurtenis: Gebeurtenis) -> str:
    """``17 november 2025``, ``2011 – mei 2014``, ``sinds 2020``, ``tot 1990``."""
    delen = [zonder_weekdag(gebeurtenis.wanneer)] if _weten(gebeurtenis.wanneer) and gebeurtenis.wanneer else []
    van, tot = (
        zonder_weekdag(datum) if datum and _weten(datum) else "" for datum in (gebeurtenis.van, gebeurtenis.tot)
    )
    if van and tot:
        delen.append(f"{van} – {tot}")
    elif van or tot:
        delen.append(f"sinds {van}" if van else f"tot {tot}")
    return ", ".join(delen) or ONBEKEND


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
