"""Which lines a sociogram has: what holds a family or a house together, who know each other, who told what of whom."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from sonestra_cli.domein.afleiding.onderling import Nest, groepen, nesten, paar
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.kaarten.delen.wie_met_wie import Relatie, onderling_beleefd
from sonestra_cli.kaarten.ringen.lijnen.rondjes import aaneen, rondje
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek

Soort = Literal["familie", "huis", "kennen", "beleving"]
LINTEN: tuple[Soort, ...] = ("familie", "huis")
"""Drawn as one ribbon: what holds people together by itself."""


@dataclass(frozen=True, slots=True)
class Lijnstuk:
    """One line from box to box."""

    id: str
    soort: Soort
    van: str
    naar: str
    relatie: Relatie | None = None


@dataclass(frozen=True, slots=True)
class Onderling:
    """All that the people outside the middle have with each other."""

    nesten: tuple[Nest, ...]
    groepen: tuple[Sleutels, ...]
    relaties: tuple[Relatie, ...]


def onderling(netwerk: Netwerk, mensen: Sleutels) -> Onderling:
    """Among these people; ``netwerk`` as it is now."""
    return Onderling(nesten(netwerk, mensen), groepen(netwerk, mensen), onderling_beleefd(netwerk, mensen))


def lijnstukken(wat: Onderling, dozen: Mapping[str, Rechthoek]) -> tuple[Lijnstuk, ...]:
    """As few lines as show it: a family and a house are held together, a group is a round."""
    uit: dict[tuple[str, str], Lijnstuk] = {}
    al: set[tuple[str, str]] = set()
    for nest in wat.nesten:
        for een, ander in aaneen(nest.paren, al, dozen):
            uit[een, ander] = Lijnstuk(f"samen-{een}-{ander}", nest.soort, een, ander)
        al.update(nest.paren)
    al |= {paar(relatie.van, relatie.naar) for relatie in wat.relaties}
    for een, ander in sorted(set(_rondjes(wat.groepen, al, dozen))):
        uit.setdefault((een, ander), Lijnstuk(f"kennen-{een}-{ander}", "kennen", een, ander))
    beleefd = (
        Lijnstuk(f"beleving-{nr}", "beleving", relatie.van, relatie.naar, relatie)
        for nr, relatie in enumerate(wat.relaties)
    )
    return (*(uit[twee] for twee in sorted(uit)), *beleefd)


def _rondjes(
    groepen: tuple[Sleutels, ...], al: set[tuple[str, str]], dozen: Mapping[str, Rechthoek]
) -> Iterator[tuple[str, str]]:
    """Two who have something else already need no line to say that they know each other."""
    for groep in groepen:
        if len(groep) > 2 or groep not in al:
            yield from rondje(groep, dozen)
