"""Who sees more than before: a change by which something opens is told, whatever field it was."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from sonestra_cli.domein.bestanden import bestanden
from sonestra_cli.domein.getypt import BESCHERMING, Getypt
from sonestra_cli.domein.soorten import IEDEREEN, Lezer
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import blokvelden
from sonestra_cli.domein.vergelijken.paren import koppel
from sonestra_cli.domein.zien.dicht import is_dicht_voor, wie_er_is
from sonestra_cli.domein.zien.zicht import mag_zien

NIEMAND: Mapping[str, str] = {}


class Geopend(NamedTuple):
    """A block, by the name of its class in small letters and its key if it has one, and who sees it now."""

    soort: str
    sleutel: str
    wie: tuple[Lezer, ...]


def wie_nu_meer_ziet(toen: Traject, nu: Traject, heette: Mapping[str, str] = NIEMAND) -> tuple[Geopend, ...]:
    """Every block that somebody sees now and did not see then; everybody stands for all of them.

    ``heette``: key -> the other key that this person had then. What either of the two saw is nothing new.
    """
    voor, na = wie_er_is(toen), wie_er_is(nu)
    lezers = (IEDEREEN, *map(Lezer, sorted(nu.netwerk.personen)))

    def toen_als(een: Lezer) -> set[Lezer]:
        return {een, Lezer(heette.get(een, een))}

    uit = []
    for sleutel, oud, nieuw in _paren(toen, nu):
        if all(getattr(oud, veld, None) == getattr(nieuw, veld, None) for veld in (*BESCHERMING, "dicht")):
            continue
        wie = tuple(
            een for een in lezers if _ziet(nieuw, een, na) and not any(_ziet(oud, wie, voor) for wie in toen_als(een))
        )
        if wie:
            uit.append(Geopend(type(nieuw).__name__.casefold(), sleutel, (IEDEREEN,) if IEDEREEN in wie else wie))
    return tuple(uit)


def _ziet(blok: Getypt, lezer: Lezer, bekend: Any) -> bool:
    return mag_zien(blok, lezer) and not is_dicht_voor(blok, lezer, bekend)


def _paren(toen: Traject, nu: Traject) -> Iterator[tuple[str, Getypt, Getypt]]:
    """Key, then and now, of every block that was there and is there still."""
    was = dict(bestanden(toen))
    for bestand, inhoud in bestanden(nu):
        yield from _binnen(was.get(bestand), inhoud, "")


def _binnen(toen: Any, nu: Any, sleutel: str) -> Iterator[tuple[str, Getypt, Getypt]]:
    if isinstance(toen, Getypt) and isinstance(nu, Getypt):
        yield sleutel, toen, nu
        for naam in blokvelden(type(toen)):
            yield from _binnen(getattr(toen, naam), getattr(nu, naam), sleutel)
    elif isinstance(toen, Mapping) and isinstance(nu, Mapping):
        for naam in sorted(toen.keys() & nu.keys()):
            yield from _binnen(toen[naam], nu[naam], str(naam))
    elif isinstance(toen, tuple) and isinstance(nu, tuple):
        for nieuw, oud in sorted(koppel(toen, nu).items()):
            yield from _binnen(toen[oud], nu[nieuw], "")
