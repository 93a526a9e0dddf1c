"""What people of the network have with each other by themselves: one family, one house (domein/3 §3.3)."""

from collections.abc import Collection, Iterator
from itertools import combinations
from typing import Literal

from sonestra_cli.domein.afleiding.familie import gezinnen_op_volgorde, is_samen
from sonestra_cli.domein.netwerk import Gezin, Netwerk
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.techniek.gegeven import gegeven

Samen = Literal["familie", "huis"]
Paar = tuple[Sleutel, Sleutel]
"""Two keys in the order of the alphabet."""


@gegeven
class Nest:
    """People who belong together, and which two of them do."""

    soort: Samen
    paren: tuple[Paar, ...]


def nesten(netwerk: Netwerk, wie: Collection[Sleutel]) -> tuple[Nest, ...]:
    """Families and households among these people; partners who parted belong together no more, parents always.

    ``netwerk``: with the households of now.
    """
    return tuple(Nest(soort, paren) for soort, paren in (*_gezinnen(netwerk, wie), *_huizen(netwerk, wie)) if paren)


def groepen(netwerk: Netwerk, wie: Collection[Sleutel]) -> tuple[Sleutels, ...]:
    """Who know each other as it was typed, as far as they are among these people; each group once, two at least."""
    gevonden = (tuple(sorted({een for een in groep.wie if een in wie})) for groep in netwerk.kennen_elkaar)
    uniek = sorted({groep for groep in gevonden if len(groep) > 1}, key=lambda groep: (len(groep), groep))
    return tuple(g for nr, g in enumerate(uniek) if not any(set(g) <= set(ander) for ander in uniek[nr + 1 :]))


def _gezinnen(netwerk: Netwerk, wie: Collection[Sleutel]) -> Iterator[tuple[Samen, tuple[Paar, ...]]]:
    for gezin in gezinnen_op_volgorde(netwerk.gezinnen):
        yield "familie", tuple(sorted(set(_in_gezin(gezin, wie))))


def _in_gezin(gezin: Gezin, wie: Collection[Sleutel]) -> Iterator[Paar]:
    partners = sorted({een for een in gezin.partners if een in wie})
    kinderen = sorted({kind.wie for kind in gezin.kinderen if kind.wie in wie and kind.band != "donor"})
    if is_samen(gezin):
        yield from combinations(partners, 2)
    yield from combinations(kinderen, 2)
    yield from (paar(ouder, kind) for ouder in partners for kind in kinderen if ouder != kind)


def _huizen(netwerk: Netwerk, wie: Collection[Sleutel]) -> Iterator[tuple[Samen, tuple[Paar, ...]]]:
    for bewoners in sorted(tuple(sorted({een for een in huis.wie if een in wie})) for huis in netwerk.huishoudens):
        yield "huis", tuple(combinations(bewoners, 2))


def paar(een: Sleutel, ander: Sleutel) -> Paar:
    """The two of them, whoever was named first."""
    return (een, ander) if een < ander else (ander, een)
