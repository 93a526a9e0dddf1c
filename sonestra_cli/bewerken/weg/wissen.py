"""What is left of somebody in the words of others, after all that is theirs has gone: found, and made ``…``."""

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.techniek.sleutels import een_vorm
from sonestra_cli.verstaan.rolwoorden import GRENS, ROLLEN, VULSEL

WEG = "…"
_CIJFERS = 6
"""A number of fewer digits is no telephone number: it may as well be a year or a house."""


class Sporen(NamedTuple):
    """By what somebody can be found back: words, and telephone numbers as digits. ``gedeeld``: words that are of
    somebody else too, so that they stay."""

    woorden: tuple[str, ...]
    nummers: tuple[str, ...]
    gedeeld: tuple[str, ...] = ()


class Vondst(NamedTuple):
    """A place where somebody is still named."""

    regel: int
    woord: str


def sporen_van(sleutel: Sleutel, persoon: Persoon, anderen: Iterable[tuple[Sleutel, Persoon]]) -> Sporen:
    """The key, the name and its parts that are no role (``oma Riet`` -> ``Riet``), and how to reach them."""
    eigen = _namen(sleutel, persoon)
    van_anderen = {woord.casefold() for wie, een in anderen for woord in _namen(wie, een)}
    gedeeld = tuple(woord for woord in eigen if woord.casefold() in van_anderen)
    bereik = persoon.bereik or ""
    nummers = tuple(dict.fromkeys(cijfers for deel in re.findall(r"[+\d][\d\s()./-]{5,}\d", bereik)
                                  if len(cijfers := re.sub(r"\D", "", deel)) >= _CIJFERS))  # fmt: skip
    post = tuple(re.findall(r"[^\s,;<>]+@[^\s,;<>]+", bereik))
    return Sporen(tuple(woord for woord in (*eigen, *post) if woord not in gedeeld), nummers, gedeeld)


def vind_sporen(tekst: str, sporen: Sporen) -> list[Vondst]:
    """Every place in ``tekst`` where one of them stands, in its order."""
    return [Vondst(tekst.count("\n", 0, plek.start()) + 1, plek[0]) for plek in _plekken(tekst, sporen)]


def als_patroon(sporen: Sporen) -> re.Pattern[str]:
    """To look for them in what is no text of ours: as whole words; a number as its digits."""
    delen = [rf"(?<![^\W_]){re.escape(woord)}(?![^\W_])" for woord in sporen.woorden]
    return re.compile("|".join([*delen, *sporen.nummers]) or r"(?!)", re.IGNORECASE)


def zonder_sporen(tekst: str, sporen: Sporen) -> str:
    """``tekst`` with a visible ``…`` in each of these places."""
    delen, tot = [], 0
    for plek in _plekken(tekst, sporen):
        delen += [tekst[tot : plek.start()], WEG]
        tot = plek.end()
    return "".join([*delen, tekst[tot:]])


def _namen(sleutel: Sleutel, persoon: Persoon) -> tuple[str, ...]:
    heel = een_vorm(persoon.naam or "").strip()
    delen = [*re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", heel), *sleutel.split("-")]
    namen = [deel for deel in delen if len(deel) > 1 and not deel.isdigit() and deel.casefold() not in _geen_naam()]
    return tuple(dict.fromkeys(een for een in (heel, sleutel, *namen) if een))


def _geen_naam() -> Collection[str]:
    return {*ROLLEN, *VULSEL, *GRENS, "ma", "tia", "el", "al", "ben", "ter", "ten", "den", "der", "te", "oud"}


def _plekken(tekst: str, sporen: Sporen) -> list[re.Match[str]]:
    """The longest first, so that ``oma Riet`` is one place and not two."""
    woorden = sorted(sporen.woorden, key=lambda woord: (-len(woord), woord))
    patronen = [rf"(?<![^\W_]){re.escape(woord)}(?:['’]?s)?(?![^\W_])" for woord in woorden]
    patronen += [r"[\s().\-/]*".join(nummer) for nummer in sporen.nummers]
    patronen += [r"\+?31[\s().\-/]*" + r"[\s().\-/]*".join(nr[1:]) for nr in sporen.nummers if nr.startswith("0")]
    if not patronen:
        return []
    return list(re.finditer("|".join(patronen), tekst, re.IGNORECASE))
