"""Empty boxes on a ring map, numbered from the heart outwards and clockwise: each wholly in its ring and its sector."""

from collections.abc import Iterator, Sequence

from sonestra_cli.kaarten.ringen.blad.namen import op
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek, hoek_van
from sonestra_cli.kaarten.ringen.plaats.plaatsing import RONDOM, Plaatsing
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Meet, Pen, Sector, Symbool, Tekst

BREED, HOOG = 74.0, 31.0
_TUSSEN, _VAN_DE_LIJN = 6.0, 2.0
_STAP_HOEK, _STAP_VER = 4.0, 8.0
_PER_VAK = (1, 1, 2, 2)
"""Boxes in one group, by ring from the heart; people who stand there count."""
_PT = 10.0


def lege_vakken(stand: Plaatsing, bezet: Sequence[Rechthoek]) -> tuple[Rechthoek, ...]:
    """As many boxes as there is room for beside what is ``bezet``, and no more than a ring should show."""
    sectoren = [sector for sector in stand.sectoren if sector.naam not in RONDOM]
    vakken: list[Rechthoek] = []
    binnen = stand.schijf
    for nr, ring in enumerate(een for een in stand.ringen if een.straal <= stand.straal):
        for sector in sectoren:
            er = [gezet for gezet in stand.mensen.values() if (gezet.ring, gezet.sector) == (ring.naam, sector.naam)]
            for _ in range(_PER_VAK[min(nr, len(_PER_VAK) - 1)] - len(er)):
                plekken = (
                    doos
                    for doos in _in_cel(sector, binnen, ring.straal)
                    if not any(doos.raakt(ander, _TUSSEN, _TUSSEN) for ander in (*bezet, *vakken))
                )
                vrij = next(plekken, None)
                if vrij is not None:
                    vakken.append(vrij)
        binnen = ring.straal
    return tuple(vakken)


def _in_cel(sector: Sector, binnen: float, buiten: float) -> Iterator[Rechthoek]:
    """Boxes in a cell, from its middle outwards."""
    midden, half = (sector.van + sector.tot) / 2, (sector.tot - sector.van) / 2
    ver = (binnen + buiten) / 2
    for hoek in _om(midden, half, _STAP_HOEK):
        for straal in _om(ver, (buiten - binnen) / 2, _STAP_VER):
            doos = Rechthoek(*op(straal, hoek), BREED, HOOG)
            in_ring = doos.naaste >= binnen + _VAN_DE_LIJN and doos.verste <= buiten - _VAN_DE_LIJN
            if in_ring and all(abs((hoek_van(x, y) - midden + 180) % 360 - 180) <= half for x, y in doos.hoeken):
                yield doos


def _om(midden: float, half: float, stap: float) -> Iterator[float]:
    yield midden
    for nr in range(1, int(half / stap) + 1):
        yield midden + nr * stap
        yield midden - nr * stap


def teken_vakken(vakken: Sequence[Rechthoek], meet: Meet) -> Iterator[Deel]:
    """Room for a name, with its number in the corner: so that the typed list can say which one it was."""
    for nr, doos in enumerate(vakken, start=1):
        yield Symbool(
            f"leeg-{nr}", "leeg", "afgerond", doos.x, doos.y, doos.breedte, doos.hoogte, Pen(stijl.INKT, 1.0),
            stijl.PAPIER,
        )  # fmt: skip
        breed, hoog = meet(f"{nr}", _PT, "vet"), _PT * stijl.REGEL
        x, y = doos.x - doos.breedte / 2 + 6 + breed / 2, doos.y - doos.hoogte / 2 + 3 + hoog / 2
        yield Tekst(f"leeg-nummer-{nr}", "", f"{nr}", x, y, breed, hoog, _PT, "vet", klasse="nummer")
