"""What an order costs, held against counting lines that are really drawn: every way to draw them is tried."""

from itertools import combinations, product

import pytest

from sonestra_cli.kaarten.genogram.volgorde.kosten import band_kruist, boog_kruist

Kinderen = tuple[int, ...]


def bogen_tekenen(a1: int, b1: int, drop1: bool, a2: int, b2: int, drop2: bool) -> int:
    """Fewest crossings of two couple lines below a row: either may lie deeper, lines to children go anywhere."""
    een, ander = (a1, b1, drop1), (a2, b2, drop2)
    beste = []
    for boven, onder in ((een, ander), (ander, een)):
        zakt = [x / 2 for x in range(2 * boven[0] + 1, 2 * boven[1], 2)] if boven[2] else [None]
        door_boven = sum(boven[0] < x < boven[1] for x in onder[:2])
        beste += [door_boven + (x is not None and onder[0] < x < onder[1]) for x in zakt]
    return min(beste)


PAREN = [(a, b) for a, b in combinations(range(5), 2) if b - a > 1]


@pytest.mark.parametrize(("drop1", "drop2"), list(product((False, True), repeat=2)))
def test_twee_partnerlijnen_kruisen_als_het_niet_anders_getekend_kan(drop1: bool, drop2: bool) -> None:
    for een, ander in product(PAREN, combinations(range(5), 2)):
        if een != ander:
            getekend = bogen_tekenen(*een, drop1, *ander, drop2) > 0
            assert boog_kruist(*een, drop1, *ander, drop2) is getekend, (een, ander)


def test_wie_binnen_een_ander_paar_staat_kruist_alleen_met_een_lijn_naar_kinderen() -> None:
    assert not boog_kruist(0, 3, True, 1, 2, False)
    assert boog_kruist(0, 3, False, 1, 2, True)
    assert boog_kruist(0, 2, False, 1, 3, False), "one of the two in between: always"


def banden_tekenen(f: Kinderen, g: Kinderen, f_eerst: bool | None) -> int:
    """Fewest crossings of two families: either bar above, and the line from the parents anywhere."""
    plekken = [x / 3 for x in range(-4, 3 * max(*f, *g) + 5) if x % 3]
    beste = 99
    for xf, xg in product(plekken, repeat=2):
        if xf == xg or (f_eerst is not None and (xf < xg) != f_eerst):
            continue
        for (boven, xb), (onder, xo) in (((f, xf), (g, xg)), ((g, xg), (f, xf))):
            links, rechts = min(xo, *onder), max(xo, *onder)
            door_onder = sum(links < kind < rechts for kind in boven)
            beste = min(beste, door_onder + (min(xb, *boven) < xo < max(xb, *boven)))
    return beste


FAMILIES = [
    (f, tuple(k for k in range(5) if k in g))
    for hoeveel in (1, 2, 3)
    for f in combinations(range(5), hoeveel)
    for ander in (1, 2, 3)
    for g in combinations([k for k in range(5) if k not in f], ander)
]


@pytest.mark.parametrize("f_eerst", [True, False, None])
def test_twee_gezinnen_kruisen_niet_meer_en_niet_minder_dan_nodig(f_eerst: bool | None) -> None:
    for f, g in FAMILIES:
        assert band_kruist(f, g, f_eerst) == banden_tekenen(f, g, f_eerst), (f, g)
