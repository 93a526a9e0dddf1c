"""A possible repair: one or more splices of the text that belong together, what they do, and what was wrong."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from sonestra_cli.domein.bevinding import Regel

BOUW = 2
"""The ``rang`` from which a hypothesis is about where lines stand: likely only when all of it fits then."""


class Oorzaak(NamedTuple):
    """What is wrong when this repair is the right one."""

    regel: Regel
    zin: str


class Snee(NamedTuple):
    """What stands from ``begin`` to ``eind`` becomes ``tekst``."""

    begin: int
    eind: int
    tekst: str


class Reparatie(NamedTuple):
    """Splices that only make sense together, and a sentence that says what they do."""

    sneden: tuple[Snee, ...]
    zin: str
    oorzaak: Oorzaak | None = None


class Kans(NamedTuple):
    """One place where something may be wrong, and the ways to write it instead, the likeliest first."""

    wegen: tuple[Reparatie, ...]


class Hypothese(NamedTuple):
    """Repairs that together may be what was meant. A lower ``rang`` has more that speaks for it.

    ``vooraan``: told before others of that ``rang``.
    """

    reparaties: tuple[Reparatie, ...]
    rang: int = 0
    vooraan: bool = False

    @property
    def sneden(self) -> tuple[Snee, ...]:
        """All splices, in the order of the text; what comes in at one place is one of them."""
        uit: list[Snee] = []
        for snee in sorted((s for r in self.reparaties for s in r.sneden), key=lambda snee: snee[:2]):
            if uit and uit[-1][:2] == snee[:2] == (snee.eind, snee.begin):
                uit[-1] = snee._replace(tekst=uit[-1].tekst + snee.tekst)
            else:
                uit.append(snee)
        return tuple(uit)

    @property
    def omvang(self) -> int:
        """How many signs change."""
        return sum(snee.eind - snee.begin + len(snee.tekst) for snee in self.sneden)


def een(begin: int, eind: int, tekst: str, zin: str, oorzaak: Oorzaak | None = None) -> Reparatie:
    """A repair of one splice."""
    return Reparatie((Snee(begin, eind, tekst),), zin, oorzaak)


def kans(*wegen: Reparatie) -> Kans:
    """A place with these ways."""
    return Kans(wegen)


def toegepast(tekst: str, sneden: Iterable[Snee]) -> str:
    """``tekst`` with these splices; what overlaps an earlier one is left out."""
    delen, tot = [], 0
    for snee in sorted(sneden):
        if snee.begin >= tot:
            delen += [tekst[tot : snee.begin], snee.tekst]
            tot = snee.eind
    return "".join([*delen, tekst[tot:]])


def botst(sneden: Sequence[Snee]) -> bool:
    """True when two of the splices (in order) overlap."""
    return any(ander.begin < snee.eind for snee, ander in pairwise(sneden))
