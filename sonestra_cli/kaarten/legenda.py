"""The legend: exactly what occurs on the map, a sample beside its meaning in words, in columns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sonestra_cli.kaarten import stijl
from sonestra_cli.kaarten.tekening import Deel, Meet, Streek, Symbool, Tekst, Vlak

MONSTER_BREED, MONSTER_HOOG = 52.0, 26.0
_RIJ = 28.0
_NAAST, _TUSSEN = 8.0, 20.0
PT = stijl.PT_KLEIN + 1


@dataclass(frozen=True, slots=True)
class Regel:
    """A sample, drawn inside the box (0, 0)-(MONSTER_BREED, MONSTER_HOOG), and what it means."""

    monster: tuple[Deel, ...]
    woorden: str


def verschuif(deel: Deel, dx: float, dy: float, voor_id: str = "") -> Deel:
    """The same part elsewhere, with ``voor_id`` before its id."""
    if isinstance(deel, (Symbool, Tekst)):
        return replace(deel, id=voor_id + deel.id, x=deel.x + dx, y=deel.y + dy)
    punten = tuple((x + dx, y + dy) for x, y in deel.punten)
    if isinstance(deel, Vlak):
        return replace(deel, id=voor_id + deel.id, punten=punten)
    assert isinstance(deel, Streek)
    return replace(deel, id=voor_id + deel.id, punten=punten)


def zet_legenda(
    regels: Sequence[Regel], x: float, y: float, breedte: float, meet: Meet
) -> tuple[tuple[Deel, ...], float]:
    """Lay the rows out in columns from (x, y), as many as fit in ``breedte``; gives the parts and their height."""
    if not regels:
        return (), 0.0
    breed = [meet(r.woorden, PT) for r in regels]
    rijen, kolommen = _kolommen(breed, breedte)
    delen: list[Deel] = []
    for nr, regel in enumerate(regels):
        kolom, rij = divmod(nr, rijen)
        links, boven = x + sum(kolommen[:kolom]), y + rij * _RIJ
        delen += [verschuif(deel, links, boven, f"legenda-{nr}-") for deel in regel.monster]
        midden = links + MONSTER_BREED + _NAAST + breed[nr] / 2
        delen.append(
            Tekst(f"legenda-{nr}", "", regel.woorden, midden, boven + MONSTER_HOOG / 2, breed[nr],
                  PT * stijl.REGEL, PT, klasse="legenda")
        )  # fmt: skip
    return tuple(delen), rijen * _RIJ


def _kolommen(breed: Sequence[float], breedte: float) -> tuple[int, list[float]]:
    """The fewest rows whose columns fit side by side, each column as wide as its own widest words; and the widths."""
    for rijen in range(1, len(breed) + 1):
        groepen = (breed[van : van + rijen] for van in range(0, len(breed), rijen))
        kolommen = [max(groep) + MONSTER_BREED + _NAAST + _TUSSEN for groep in groepen]
        if sum(kolommen) - _TUSSEN <= breedte:
            break
    return rijen, kolommen
