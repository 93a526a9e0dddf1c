"""Which horizontal line lies above which: as few crossings as there can be, and never two on each other."""

import random
from collections.abc import Sequence
from itertools import permutations

import pytest

from sonestra_cli.kaarten.genogram.plaats.sporen import Ligger, leg_sporen, tel_kruisingen


def getekend(liggers: Sequence[Ligger], hoogte: Sequence[int]) -> int:
    """Crossings of uprights with lines: those from above come down to their own line, the others go on from there."""
    som = 0
    for nr, een in enumerate(liggers):
        for ander, lig in enumerate(liggers):
            if ander != nr:
                som += sum(lig.links < x < lig.rechts and hoogte[ander] < hoogte[nr] for x in een.op)
                som += sum(lig.links < x < lig.rechts and hoogte[ander] > hoogte[nr] for x in een.neer)
    return som


def minst(liggers: Sequence[Ligger]) -> int:
    return min(getekend(liggers, hoogte) for hoogte in permutations(range(len(liggers))))


def willekeurig(kans: random.Random) -> list[Ligger]:
    uit = []
    for nr in range(kans.randint(2, 5)):
        links = kans.randint(0, 6) * 20.0
        rechts = links + kans.randint(1, 5) * 20.0
        uit.append(Ligger(links, rechts, (links + 3 + nr,), tuple(sorted({links, (links + rechts) / 2 - nr, rechts}))))
    return uit


@pytest.mark.parametrize("kern", range(40))
def test_geen_andere_stapel_heeft_minder_kruisingen(kern: int) -> None:
    liggers = willekeurig(random.Random(kern))
    sporen = leg_sporen(liggers)
    assert getekend(liggers, sporen) == tel_kruisingen(liggers) == minst(liggers)
    for nr, een in enumerate(liggers):
        for ander in range(nr):
            assert sporen[nr] != sporen[ander] or een.links > liggers[ander].rechts or een.rechts < liggers[ander].links


def test_ook_waar_lijn_voor_lijn_verschuiven_blijft_steken_is_de_stapel_de_beste() -> None:
    liggers = [
        Ligger(20.0, 180.0, (160.0,), (20.0, 40.0, 180.0)),
        Ligger(0.0, 60.0, (23.0,), (2.0, 22.0, 62.0)),
        Ligger(0.0, 100.0, (86.0,), (4.0, 64.0, 104.0)),
        Ligger(20.0, 120.0, (49.0,), (26.0, 106.0, 126.0)),
    ]
    assert getekend(liggers, leg_sporen(liggers)) == minst(liggers)


def test_wat_naar_boven_hangt_ligt_boven_wat_naar_beneden_gaat() -> None:
    """One line from above inside the other: it is crossed only when it lies lower."""
    op, breed = Ligger(0.0, 100.0, (), (0.0, 100.0)), Ligger(40.0, 60.0, (40.0, 60.0), ())
    assert leg_sporen([op, breed]) == [1, 0]
    assert tel_kruisingen([op, breed]) == 0


def test_wat_elkaar_niet_raakt_deelt_een_hoogte() -> None:
    assert leg_sporen([Ligger(0.0, 50.0, (), ()), Ligger(80.0, 120.0, (), ())]) == [0, 0]
