"""Two moments beside each other: words and borders for who is at one of them only."""

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sonestra_cli.kaarten.delen.legenda import MONSTER_BREED, MONSTER_HOOG, LegendaRegel
from sonestra_cli.kaarten.delen.opmaak import Inhoud
from sonestra_cli.kaarten.ringen.mensen.leden import NOG_TE_PLAATSEN
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, richting
from sonestra_cli.kaarten.ringen.plaats.plaatsing import Gezet, Plaatsing
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import (
    Deel,
    Geometrie,
    Meet,
    Patroon,
    Pen,
    PlekPersoon,
    Punt,
    Streek,
    Symbool,
    Tekst,
    Vlak,
)
from sonestra_cli.tekening.verschuiven import verschoven, verschuif

_TUSSEN, _KOP_WIT = 36.0, 8.0
"""White between the two maps, and below the name of a moment."""
_VERDEROP, _DRAAI = (5.0, 9.0, 14.0, 20.0, 28.0), 15
"""How far from a box its word may stand, in points, and from direction to direction, in degrees."""
_EIGEN = 4.0
"""So far from the box of somebody else a word stands at least, in points, unless a line says whose it is."""
_UIT_DE_SCHIJF = (36.0, 46.0, 58.0, 72.0, 90.0, 112.0, 140.0)
_LIJNTJE = Pen(stijl.INKT, 0.8)
TOEN = "toen-"
"""What stands before the ids of the earlier moment."""


@dataclass(frozen=True, slots=True)
class Merk:
    """What stands beside a box, and its border: a word and a line, never a colour."""

    woord: str
    uitleg: str
    dikte: float
    patroon: Patroon | None = None

    def pen(self, eerst: Pen) -> Pen:
        return Pen(eerst.kleur, self.dikte, self.patroon or eerst.patroon)


NIEUW = Merk("nieuw", "nieuw: was er op het eerste moment nog niet", 2.6)
WEG = Merk("was er toen", "was er toen: op het tweede moment niet meer", 2.6, "langstreep")
TUSSENDOOR = Merk("was er tussendoor", "was er tussendoor: kwam na het eerste moment, op het tweede al voorbij", 1.8)
_VERHUISD = "eerst hier, later hier: kwam in een andere ring of groep"
EERST, LATER = Merk("eerst hier", _VERHUISD, 1.8), Merk("later hier", _VERHUISD, 1.8)


def vergroot(stand: Plaatsing, keer: float) -> Plaatsing:
    """Everybody so many times as far from the middle; boxes, directions and shares stay as they are."""
    if keer == 1.0:
        return stand
    omlaag = stand.buitenste * (keer - 1)

    def verder(gezet: Gezet) -> Gezet:
        doos = gezet.doos
        if gezet.ring == NOG_TE_PLAATSEN:
            return replace(gezet, doos=replace(doos, y=doos.y + omlaag))
        return replace(gezet, doos=replace(doos, x=doos.x * keer, y=doos.y * keer))

    return replace(
        stand,
        straal=stand.straal * keer,
        ringen=tuple(
            replace(ring, straal=ring.straal + omlaag if ring.naam == NOG_TE_PLAATSEN else ring.straal * keer)
            for ring in stand.ringen
        ),
        mensen={wie: verder(gezet) for wie, gezet in stand.mensen.items()},
        ook=tuple(map(verder, stand.ook)),
        bak=None if stand.bak is None else replace(stand.bak, y=stand.bak.y + omlaag),
        opzij=None if stand.opzij is None else stand.opzij * keer,
    )


def gemerkt(inhoud: Inhoud, merken: Mapping[str, Merk], meet: Meet) -> tuple[Inhoud, bool]:
    """With a word and a border for everybody in ``merken``; and whether there was no room for some word."""
    delen = [_met_rand(deel, merken) for deel in inhoud.delen]
    bezet = [Rechthoek(wie.x, wie.y, wie.breedte, wie.hoogte) for wie in inhoud.geometrie.personen]
    bezet += [Rechthoek(deel.x, deel.y, deel.breedte, deel.hoogte) for deel in delen if isinstance(deel, Tekst)]
    bezet += _buiten(inhoud)
    schijf = [
        Rechthoek(deel.x, deel.y, deel.breedte, deel.hoogte)
        for deel in delen
        if isinstance(deel, Symbool) and deel.id == "midden"
    ]
    lijnen = [stuk for lijn in inhoud.geometrie.lijnen for stuk in itertools.pairwise(lijn.punten)]
    mist = False
    for wie in inhoud.geometrie.personen:
        merk = merken.get(wie.id)
        if merk is None:
            continue
        vrij = [plek for plek in _plekken(wie, merk, meet) if _vrij(plek, [*bezet, *schijf], lijnen)]
        plek = next((plek for plek in vrij if _is_eigen(plek, wie, inhoud.geometrie.personen)), None)
        if plek is None and (verder := _verderop(wie, merk, bezet, schijf, lijnen, meet)) is not None:
            plek, lijntje = verder
            lijnen.append(lijntje)
            delen.append(Streek(f"merklijn-{wie.id}", "merklijn", lijntje, _LIJNTJE, laag="midden"))
        plek = plek or next(iter(vrij), None)
        if plek is None:
            mist = True
            continue
        bezet.append(plek)
        delen += _woord(wie.id, merk, plek)
    return replace(inhoud, delen=tuple(delen)), mist


def _buiten(inhoud: Inhoud) -> Iterator[Rechthoek]:
    """What lies around the ground: a word there would be cut off by the sheet."""
    breed, hoog = inhoud.breedte, inhoud.hoogte
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        yield Rechthoek(breed * (0.5 + dx), hoog * (0.5 + dy), breed * (3 if dy else 1), hoog * (3 if dx else 1))


def _met_rand(deel: Deel, merken: Mapping[str, Merk]) -> Deel:
    merk = merken.get(deel.id.removeprefix("persoon-")) if isinstance(deel, Symbool) else None
    if merk is None or not isinstance(deel, Symbool) or not deel.id.startswith("persoon-"):
        return deel
    return replace(deel, pen=merk.pen(deel.pen), uitleg=f"{deel.uitleg}; {merk.woord}")


def _plekken(wie: PlekPersoon, merk: Merk, meet: Meet) -> Iterator[Rechthoek]:
    """Below the box, above it, and beside it."""
    breed, hoog = meet(merk.woord, stijl.PT_KAARTJE, "cursief") + 2, stijl.PT_KAARTJE * stijl.REGEL
    onder, opzij = (wie.hoogte + hoog) / 2 + 0.5, (wie.breedte + breed) / 2 + 1.5
    schuif = max(0.0, (wie.breedte - breed) / 2)
    for dy in (onder, -onder):
        for dx in (0.0, -schuif, schuif):
            yield Rechthoek(wie.x + dx, wie.y + dy, breed, hoog)
    for dx in (opzij, -opzij):
        yield Rechthoek(wie.x + dx, wie.y, breed, hoog)


def _verderop(
    wie: PlekPersoon,
    merk: Merk,
    bezet: list[Rechthoek],
    schijf: list[Rechthoek],
    lijnen: list[tuple[Punt, Punt]],
    meet: Meet,
) -> tuple[Rechthoek, tuple[Punt, Punt]] | None:
    """Where there is no room beside the box: the nearest free place, and a short line to it past all others. The word
    of somebody in the disc stands outside it."""
    breed, hoog = meet(merk.woord, stijl.PT_KAARTJE, "cursief") + 2, stijl.PT_KAARTJE * stijl.REGEL
    in_schijf = any(doos.raakt(Rechthoek(wie.x, wie.y, 0.0, 0.0), 0.0, 0.0) for doos in schijf)
    dichtbij = _VERDEROP + (_UIT_DE_SCHIJF if in_schijf else ())
    om = bezet if in_schijf else [*bezet, *schijf]
    for ver, hoek in itertools.product(dichtbij, range(0, 360, _DRAAI)):
        x, y = richting(hoek)
        uit, in_ = _tot_de_rand(wie.breedte, wie.hoogte, x, y) + 0.5, _tot_de_rand(breed, hoog, x, y)
        plek = Rechthoek(round(wie.x + x * (uit + ver + in_), 2), round(wie.y + y * (uit + ver + in_), 2), breed, hoog)
        lijntje = (wie.x + x * uit, wie.y + y * uit), (wie.x + x * (uit + ver), wie.y + y * (uit + ver))
        if _vrij(plek, [*bezet, *schijf], lijnen) and not any(een.geraakt(*lijntje) for een in om):
            return plek, lijntje
    return None


def _tot_de_rand(breed: float, hoog: float, x: float, y: float) -> float:
    """From the middle of a box to its edge in this direction."""
    return min(breed / 2 / abs(x) if abs(x) > 1e-9 else math.inf, hoog / 2 / abs(y) if abs(y) > 1e-9 else math.inf)


def _is_eigen(plek: Rechthoek, wie: PlekPersoon, mensen: Iterable[PlekPersoon]) -> bool:
    """Whether nobody can think that a word without a line to it belongs to somebody else."""
    anderen = (Rechthoek(een.x, een.y, een.breedte, een.hoogte) for een in mensen if een.id != wie.id)
    return not any(plek.raakt(een, _EIGEN, _EIGEN) for een in anderen)


def _vrij(plek: Rechthoek, bezet: list[Rechthoek], lijnen: list[tuple[Punt, Punt]]) -> bool:
    return not any(plek.raakt(een, 0.0, 0.0) for een in bezet) and not any(plek.geraakt(*stuk, 1.0) for stuk in lijnen)


def _woord(wie: str, merk: Merk, plek: Rechthoek) -> tuple[Deel, Deel]:
    b, h = plek.breedte / 2, plek.hoogte / 2 - 1
    hoeken = tuple((plek.x + dx * b, plek.y + dy * h) for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1)))
    return (
        Vlak(f"merkvlak-{wie}", "merkvlak", hoeken, None, stijl.PAPIER, laag="midden"),
        Tekst(f"merkwoord-{wie}", wie, merk.woord, plek.x, plek.y, plek.breedte - 2, plek.hoogte, stijl.PT_KAARTJE,
              "cursief", stijl.INKT, "merkwoord"),
    )  # fmt: skip


def merk_legenda(merken: Iterable[Merk]) -> tuple[LegendaRegel, ...]:
    """The borders that occur."""
    midden = (MONSTER_BREED / 2, MONSTER_HOOG / 2)
    return tuple(
        LegendaRegel(
            (Symbool("vak", "monster", "afgerond", *midden, 44, 20, merk.pen(stijl.PEN_DUN), stijl.PAPIER),),
            uitleg,
        )
        for uitleg, merk in {merk.uitleg: merk for merk in merken}.items()
    )


def naast_elkaar(bladen: tuple[Inhoud, Inhoud], koppen: tuple[str, ...], meet: Meet) -> Inhoud:
    """The earlier at the left, the later at the right, each under its name; the ids at the left begin with ``TOEN``."""
    links, rechts = bladen
    omlaag = stijl.PT_KOP * stijl.REGEL + _KOP_WIT
    hoogte = max(links.hoogte, rechts.hoogte)
    delen: list[Deel] = []
    x = 0.0
    for nr, (blad, kop) in enumerate(zip(bladen, koppen, strict=True)):
        breed = meet(kop, stijl.PT_KOP, "vet")
        delen.append(
            Tekst(f"moment-{nr}", "", kop, x + blad.breedte / 2, stijl.PT_KOP * stijl.REGEL / 2, breed,
                  stijl.PT_KOP * stijl.REGEL, stijl.PT_KOP, "vet", stijl.INKT, "moment")
        )  # fmt: skip
        delen += (_van_toen(verschuif(deel, x, omlaag), nr == 0) for deel in blad.delen)
        x += blad.breedte + _TUSSEN
    toen = verschoven(links.geometrie, 0.0, omlaag)
    later = verschoven(rechts.geometrie, links.breedte + _TUSSEN, omlaag)
    return replace(
        rechts, delen=tuple(delen), breedte=x - _TUSSEN, hoogte=hoogte + omlaag, geometrie=_samen(toen, later)
    )


def _van_toen(deel: Deel, toen: bool) -> Deel:
    if not toen:
        return deel
    deel = replace(deel, id=TOEN + deel.id)
    return replace(deel, bij=TOEN + deel.bij) if isinstance(deel, Tekst) and deel.bij else deel


def _samen(toen: Geometrie, later: Geometrie) -> Geometrie:
    """Rings, sectors and middle are those of the later moment; at the earlier they are as far from its own middle."""
    return replace(
        later,
        personen=(*(replace(wie, id=TOEN + wie.id) for wie in toen.personen), *later.personen),
        lijnen=(
            *(
                replace(lijn, id=TOEN + lijn.id, van=TOEN + lijn.van, naar=TOEN + lijn.naar, punten=lijn.punten)
                for lijn in toen.lijnen
            ),
            *later.lijnen,
        ),
    )
