"""How much room everybody takes: name in at most two lines, years, age, in points of the shipped letter."""

from collections.abc import Mapping
from dataclasses import dataclass

from sonestra_cli.domein.afleiding.leeftijd import leeftijd_van, peildatum
from sonestra_cli.domein.afleiding.namen import naam_bij_jaren
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import ZwangerschapSoort
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.delen.regels import loop_door
from sonestra_cli.kaarten.genogram.familie.eigen_woorden import eigen_woorden
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie
from sonestra_cli.kaarten.genogram.plaats.naamplaats import NaamPlek
from sonestra_cli.taal.datums import levensjaren
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Meet, Vorm

NAAM_MAX = 3.4 * stijl.S
"""Widest line of a name before its letter shrinks, and then before it ends in a visible ellipsis."""
WOORDEN_BREED, WOORDEN_REGELS = 2.6 * stijl.S, 6
"""Widest line of what somebody tells, and the most lines; the spoken version has all of it."""
RUIT_HOOFD = 1.5
"""A diamond of who it is about: larger, so that the age fits within the second outline."""
_VORMEN: dict[str, tuple[Vorm, float]] = {"man": ("vierkant", 1.0), "vrouw": ("cirkel", 1.0)}
_ZWANGER: dict[ZwangerschapSoort, tuple[Vorm, float]] = {
    "zwanger": ("driehoek", 0.6),
    "miskraam": ("cirkel", 0.2),
    "doodgeboren": ("ruit", 0.6),
    "afgebroken": ("ruit", 0.2),
}


@dataclass(frozen=True, slots=True)
class PersoonMaat:
    """Shape, side of its box, and the texts of one person. ``jaren`` splits at the line from the parents."""

    vorm: Vorm
    zijde: float
    regels: tuple[str, ...]
    pt: float
    breed: float
    jaren: tuple[str, str]
    jaren_breed: tuple[float, float]
    leeftijd: str = ""
    cursief: bool = False
    woorden: tuple[str, ...] = ()
    """What they tell of themselves, in lines under the name."""

    @property
    def naam_hoog(self) -> float:
        return (len(self.regels) * self.pt + len(self.woorden) * stijl.PT_KLEIN) * stijl.REGEL


def maak_maten(traject: Traject, familie: Familie, meet: Meet) -> dict[Sleutel, PersoonMaat]:
    op = peildatum(traject)
    maten = {}
    for sleutel, persoon in familie.personen.items():
        zwanger = familie.zwangerschappen.get(sleutel)
        tekst = (zwanger.naam or "") if zwanger else naam_bij_jaren(traject, sleutel)
        regels, pt, breed = breek_naam(tekst, meet)
        vorm, deel = _ZWANGER[zwanger.soort] if zwanger else _vorm(persoon)
        if vorm == "ruit" and sleutel in familie.hoofdpersonen:
            deel = RUIT_HOOFD
        jaren = ("", "") if zwanger else deel_jaren(persoon.geboren, persoon.overleden)
        if zwanger and zwanger.soort == "zwanger":
            jaren = ("zw.", str(zwanger.jaar or ""))
        breedten = (meet(jaren[0], stijl.PT_KLEIN), meet(jaren[1], stijl.PT_KLEIN))
        oud = leeftijd_van(persoon, op) if persoon.soort == "mens" and not zwanger else None
        leeftijd = f"{'ca. ' if oud.ongeveer else ''}{oud.jaren}" if oud else ""
        woorden = tuple(regel for k in persoon.kenmerken for regel in breek_woorden(eigen_woorden(k, op), meet))
        breed = max(breed, *(meet(regel, stijl.PT_KLEIN, "cursief") for regel in woorden), 0.0)
        maten[sleutel] = PersoonMaat(
            vorm, deel * stijl.S, regels, pt, breed, jaren, breedten, leeftijd, persoon.soort == "dier", woorden
        )
    return maten


def breek_woorden(tekst: str, meet: Meet) -> tuple[str, ...]:
    """Somebody's own words in lines under their name; a word that is wider than a line ends in a visible ellipsis."""
    regels = loop_door(tekst, WOORDEN_BREED, stijl.PT_KLEIN, meet, "cursief")
    if len(regels) > WOORDEN_REGELS:
        regels = (*regels[: WOORDEN_REGELS - 1], regels[WOORDEN_REGELS - 1] + " …")
    return tuple(_kort_in(regel, stijl.PT_KLEIN, meet) for regel in regels)


def _vorm(persoon: Persoon) -> tuple[Vorm, float]:
    return ("ruit", 0.6) if persoon.soort == "dier" else _VORMEN.get(persoon.geslacht, ("ruit", 1.2))


def deel_jaren(geboren: Datum | None, overleden: Datum | None) -> tuple[str, str]:
    """Years left and right of the middle: ``('84–, "")``, ``(1943–, 2002)``."""
    links, streep, rechts = levensjaren(geboren, overleden).rpartition("–")
    return (links + streep, rechts) if rechts != "?" or links else ("", "")


def breek_naam(tekst: str, meet: Meet) -> tuple[tuple[str, ...], float, float]:
    """Lines, size and width: one line where it is short, else the two lines that are narrowest."""
    woorden = tekst.split()
    if not woorden:
        return (), stijl.PT_NAAM, 0.0
    for pt in (stijl.PT_NAAM, stijl.PT_KLEIN):
        regels = _in_twee(woorden, pt, meet)
        breed = max(meet(r, pt) for r in regels)
        if breed <= NAAM_MAX:
            return regels, pt, breed
    regels = tuple(_kort_in(r, stijl.PT_KLEIN, meet) for r in regels)
    return regels, stijl.PT_KLEIN, max(meet(r, stijl.PT_KLEIN) for r in regels)


def _in_twee(woorden: list[str], pt: float, meet: Meet) -> tuple[str, ...]:
    heel = " ".join(woorden)
    if len(woorden) == 1 or meet(heel, pt) <= 1.2 * stijl.S:
        return (heel,)
    delingen = [(" ".join(woorden[:i]), " ".join(woorden[i:])) for i in range(1, len(woorden))]
    return min(delingen, key=lambda d: max(meet(d[0], pt), meet(d[1], pt)))


def _kort_in(regel: str, pt: float, meet: Meet) -> str:
    if meet(regel, pt) <= NAAM_MAX:
        return regel
    while regel and meet(regel + "…", pt) > NAAM_MAX:
        regel = regel[:-1]
    return regel.rstrip() + "…"


def uitersten(
    maat: PersoonMaat, inkomend: float, plek: NaamPlek, ruim: float = 0.0
) -> Mapping[str, tuple[float, float]]:
    """Reach left and right of the centre per height: symbol, years above, name below.

    ``inkomend``: half width of the lines from above (negative: none); ``ruim``: extra room beside the symbol.
    """
    links, rechts = maat.jaren_breed
    boven = (links + inkomend + 2, rechts + inkomend + 2) if inkomend >= 0 else ((links + rechts) / 2,) * 2
    half = maat.zijde / 2 + ruim
    return {"symbool": (half, half), "boven": boven, "naam": plek.reikt(maat.breed)}
