"""What somebody said of a bond, at its line: free of every box, every text and every line."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.delen.regels import breek
from sonestra_cli.kaarten.ringen.lijnen.hindernissen import Hindernissen
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.langs import Polylijn, lengte, op
from sonestra_cli.tekening.tekening import Deel, Meet, Punt, Tekst

PT = stijl.PT_KLEIN
_BREED, _REGELS, _LANGST = 112.0, 3, 90
"""Width in points and lines of what stands at a line; letters of somebody's words before the rest is left to hear."""
_DELEN = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9)
_VER = (4.0, 9.0, 16.0, 26.0, 38.0)
"""Where along the line, and how far beside it, room is looked for."""
_WIT = 2.0


@dataclass(frozen=True, slots=True)
class Gezegd:
    """Words of one line, broken as they will stand."""

    lijn: str
    regels: tuple[str, ...]
    breedte: float
    hoogte: float


def gezegd(lijn: str, wie: str, woorden: str, meet: Meet) -> Gezegd:
    """``Corrie: “hij belt nooit”``, in a few lines; what is left out shows as three dots."""
    tekst = f"{wie}: “{kort(woorden)}”"
    regels = breek(tekst, _BREED, PT, meet, "cursief", _REGELS)
    breed = max(meet(regel, PT, "cursief") for regel in regels)
    return Gezegd(lijn, regels, breed, len(regels) * PT * stijl.REGEL)


def kort(woorden: str) -> str:
    """Whole words as far as they fit."""
    if len(woorden) <= _LANGST:
        return woorden
    return f"{woorden[:_LANGST].rsplit(' ', 1)[0].rstrip(' ,;.')} …"


def zet_woorden(
    wat: Sequence[Gezegd], lijnen: Mapping[str, Polylijn], bezet: Sequence[Rechthoek], schijf: float, meet: Meet
) -> tuple[tuple[Deel, ...], tuple[str, ...]]:
    """The texts, and the lines whose words found no room."""
    bezet = list(bezet)
    delen: list[Deel] = []
    over = []
    for een in wat:
        plek = next((doos for doos in _plekken(een, lijnen[een.lijn]) if _is_vrij(doos, lijnen, bezet, schijf)), None)
        if plek is None:
            over.append(een.lijn)
            continue
        bezet.append(plek)
        boven = plek.y - een.hoogte / 2
        for nr, regel in enumerate(een.regels):
            hoog, breed = PT * stijl.REGEL, meet(regel, PT, "cursief")
            delen.append(
                Tekst(f"woorden-{een.lijn}-{nr}", een.lijn, regel, plek.x, boven + hoog * (nr + 0.5), breed, hoog,
                      PT, "cursief", klasse="woorden")
            )  # fmt: skip
    return tuple(delen), tuple(over)


def _plekken(een: Gezegd, lijn: Polylijn) -> Iterator[Rechthoek]:
    lang = lengte(lijn)
    for ver, deel, kant in itertools.product(_VER, _DELEN, (1, -1)):
        (x, y), (rx, ry) = op(lijn, lang * deel)
        af = abs(ry) * een.breedte / 2 + abs(rx) * een.hoogte / 2 + ver
        yield Rechthoek(
            round(x - kant * ry * af, 2), round(y + kant * rx * af, 2), een.breedte + 2 * _WIT, een.hoogte + 2 * _WIT
        )


def _is_vrij(doos: Rechthoek, lijnen: Mapping[str, Polylijn], bezet: Sequence[Rechthoek], schijf: float) -> bool:
    if doos.naaste < schijf or any(doos.raakt(ander, _WIT, _WIT) for ander in bezet):
        return False
    erin = Hindernissen((doos,), 0.0, 0.0)
    return not any(_raakt(erin, doos, lijn) for lijn in lijnen.values())


def _raakt(erin: Hindernissen, doos: Rechthoek, lijn: Polylijn) -> bool:
    return any(erin.geraakt(p, q) for p, q in itertools.pairwise(lijn) if _in_de_buurt(doos, p, q))


def _in_de_buurt(doos: Rechthoek, p: Punt, q: Punt) -> bool:
    return (
        min(p[0], q[0]) < doos.x + doos.breedte / 2
        and max(p[0], q[0]) > doos.x - doos.breedte / 2
        and min(p[1], q[1]) < doos.y + doos.hoogte / 2
        and max(p[1], q[1]) > doos.y - doos.hoogte / 2
    )
