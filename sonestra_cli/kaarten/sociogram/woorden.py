"""What somebody said of a bond, at its line: free of every box, every text and every line."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.delen.regels import breek
from sonestra_cli.kaarten.ringen.lijnen.hindernissen import Hindernissen
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.langs import Polylijn, lengte, op
from sonestra_cli.tekening.tekening import Deel, Meet, Punt, Tekst, Vlak

PT = stijl.PT_KLEIN
_VORMEN = ((112.0, 3), (84.0, 4), (150.0, 3), (62.0, 6))
"""Width in points and lines of what stands at a line, as they are tried."""
_LANGST = 90
"""Letters of somebody's words before the rest is left to hear."""
_DELEN = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9)
_VER = (4.0, 9.0, 16.0, 26.0, 38.0)
"""Where along the line, and how far beside it, room is looked for."""
_WIT = 3.0


@dataclass(frozen=True, slots=True)
class Gezegd:
    """Words of one line, broken as they may stand."""

    lijn: str
    vormen: tuple[tuple[str, ...], ...]


def gezegd(lijn: str, wie: str, woorden: str, meet: Meet) -> Gezegd:
    """``Corrie: “hij belt nooit”``, in a few lines; what is left out shows as three dots."""
    tekst = f"{wie}: “{kort(woorden)}”"
    vormen = (breek(tekst, breed, PT, meet, "cursief", hoogstens) for breed, hoogstens in _VORMEN)
    return Gezegd(lijn, tuple(dict.fromkeys(vormen)))


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
        keuzes = (
            (regels, doos)
            for regels in een.vormen
            for doos in _plekken(regels, lijnen[een.lijn], meet)
            if _is_vrij(doos, lijnen, bezet, schijf)
        )
        if (keus := next(keuzes, None)) is None:
            over.append(een.lijn)
        else:
            bezet.append(keus[1])
            delen += _briefje(een.lijn, *keus, meet)
    return tuple(delen), tuple(over)


def _briefje(lijn: str, regels: Sequence[str], doos: Rechthoek, meet: Meet) -> Iterator[Deel]:
    """The words on paper, so that borders of the ground do not run through them."""
    yield Vlak(f"woorden-{lijn}", "woorden", doos.hoeken, None, stijl.PAPIER, laag="onder")
    hoog = PT * stijl.REGEL
    boven = doos.y - len(regels) * hoog / 2
    for nr, regel in enumerate(regels):
        breed = meet(regel, PT, "cursief")
        yield Tekst(f"woorden-{lijn}-{nr}", lijn, regel, doos.x, boven + hoog * (nr + 0.5), breed, hoog, PT, "cursief",
                    klasse="woorden")  # fmt: skip


def _plekken(regels: Sequence[str], lijn: Polylijn, meet: Meet) -> Iterator[Rechthoek]:
    breed = max(meet(regel, PT, "cursief") for regel in regels) + 2 * _WIT
    hoog = len(regels) * PT * stijl.REGEL + 2 * _WIT
    lang = lengte(lijn)
    for ver, deel, kant in itertools.product(_VER, _DELEN, (1, -1)):
        (x, y), (rx, ry) = op(lijn, lang * deel)
        af = kant * (abs(ry) * breed / 2 + abs(rx) * hoog / 2 + ver)
        yield Rechthoek(round(x - ry * af, 2), round(y + rx * af, 2), breed, hoog)


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
