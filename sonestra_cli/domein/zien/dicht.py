"""Hiding fails closed: a protection that is not understood, or that names nobody, hides its block for everybody.

The maker still has every line of the plan: that is made whole for who is not named.
"""

from collections import Counter
from collections.abc import Container

from sonestra_cli.domein.bestanden import bestanden, is_apart
from sonestra_cli.domein.getypt import BESCHERMING, OP_NAAM, Dicht, Getypt
from sonestra_cli.domein.soorten import IEDEREEN, IEMAND, Lezer
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import blokken


def wie_er_is(traject: Traject) -> Container[str]:
    """Every key that a protection can name: the people, also those of whom something is kept apart."""
    apart = (wie for deel in traject.apart.values() for wie in deel.personen)
    return frozenset((*traject.netwerk.personen, *apart, IEMAND))


def dicht_van(blok: Getypt, bekend: Container[str]) -> Dicht:
    """For whom this block is closed, with the keys that are known."""
    if blok.dicht != "nee":
        return blok.dicht
    for veld in BESCHERMING:
        namen = getattr(blok, veld, None) or ()
        mag = (IEDEREEN,) if veld not in OP_NAAM else ()
        if any(naam not in bekend and naam not in mag for naam in namen):
            return "op_naam" if veld in OP_NAAM else "helemaal"
    return "nee"


def is_dicht_voor(blok: Getypt, lezer: Lezer, bekend: Container[str]) -> bool:
    """Whether the block is closed for one reader."""
    dicht = dicht_van(blok, bekend)
    return dicht == "helemaal" or (dicht == "op_naam" and lezer != IEDEREEN)


def dichte_blokken(traject: Traject) -> Counter[str]:
    """How many blocks are closed, by the name of their class in lower case."""
    bekend = wie_er_is(traject)
    return Counter(
        type(blok).__name__.casefold()
        for _, inhoud in bestanden(traject)
        for blok in blokken(inhoud)
        if dicht_van(blok, bekend) != "nee"
    )


def is_beschermd(blok: Getypt) -> bool:
    """Whether the block is closed for somebody, by a field of its own or by one that was not understood."""
    return blok.dicht != "nee" or any(_sluit(getattr(blok, veld, None), veld) for veld in BESCHERMING)


def _sluit(namen: tuple[str, ...] | None, veld: str) -> bool:
    return namen is not None and (bool(namen) if veld in OP_NAAM else IEDEREEN not in namen)


def niet_voor_ieder(traject: Traject) -> int:
    """How many blocks of the ordinary files are not for everybody."""
    gewoon = (inhoud for bestand, inhoud in bestanden(traject) if not is_apart(bestand))
    return sum(is_beschermd(blok) for inhoud in gewoon for blok in blokken(inhoud))
