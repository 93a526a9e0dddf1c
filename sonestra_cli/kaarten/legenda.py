"""The legend: exactly what occurs on the map, a sample beside its meaning in words, in columns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sonestra_cli.kaarten import stijl
from sonestra_cli.kaarten.tekening import Deel, Meet, Streek, Symbool, Tekst, Vlak

MONSTER_BREED, MONSTER_HOOG = 52.0, 26.0
_RIJ = 30.0
_TUSSEN = 22.0


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
    """Lay the rows out in columns from (x, y), at most ``breedte`` points wide; gives the parts and their height."""
    if not regels:
        return (), 0.0
    vak = MONSTER_BREED + 8 + max(meet(r.woorden, stijl.PT_KLEIN + 1) for r in regels) + _TUSSEN
    kolommen = max(1, min(len(regels), int(breedte // vak)))
    rijen = -(-len(regels) // kolommen)
    delen: list[Deel] = []
    for nr, regel in enumerate(regels):
        kolom, rij = divmod(nr, rijen)
        links, boven = x + kolom * vak, y + rij * _RIJ
        delen += [verschuif(deel, links, boven, f"legenda-{nr}-") for deel in regel.monster]
        breed = meet(regel.woorden, stijl.PT_KLEIN + 1)
        delen.append(
            Tekst(
                f"legenda-{nr}",
                "",
                regel.woorden,
                links + MONSTER_BREED + 8 + breed / 2,
                boven + MONSTER_HOOG / 2,
                breed,
                (stijl.PT_KLEIN + 1) * stijl.REGEL,
                stijl.PT_KLEIN + 1,
                klasse="legenda",
            )
        )
    return tuple(delen), rijen * _RIJ
