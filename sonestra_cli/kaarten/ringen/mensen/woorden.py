"""What stands under the name on a chip: who this is, and the support in words. Each map writes a part of it."""

from collections.abc import Iterator
from typing import TypeAlias

from sonestra_cli.domein.afleiding.groepen import kijk
from sonestra_cli.domein.afleiding.namen import kale_naam, naam
from sonestra_cli.domein.keuzes import SteunRichting
from sonestra_cli.domein.persoon import Steun
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.ringen.mensen.leden import KringMens
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.tekening.tekening import Gewicht

Klein: TypeAlias = tuple[tuple[str, Gewicht], ...]
"""Texts under the name, each wrapped on its own."""
STEUN_NU: frozenset[SteunRichting] = frozenset({"ik_krijg", "ik_geef", "over_en_weer"})
"""Support that is there now; what was there once, or might be, stands in words only."""


GESTOPT = "is gestopt"
"""Under the name of a professional whose time was over on the day of the map."""


def richting_in_woorden(richting: SteunRichting, kijker: str) -> str:
    """``naar Samira toe``: by name where *mij* could be several people."""
    if kijker and richting in ("ik_krijg", "ik_geef"):
        return f"naar {kijker} toe" if richting == "ik_krijg" else f"van {kijker}"
    return in_woorden(richting)


def steun_in_woorden(steun: tuple[Steun, ...], kijker: str = "") -> tuple[str, ...]:
    """The kinds of support; with the direction in words where the arrows alone do not tell them apart.

    ``kijker``: whose map it is, where it could be somebody else's.
    """
    per_richting: dict[SteunRichting, list[str]] = {}
    for een in steun:
        per_richting.setdefault(een.richting, []).append(in_woorden(een.soort))
    if len(per_richting) == 1 and set(per_richting) <= STEUN_NU:
        return (opsomming(tuple(dict.fromkeys(next(iter(per_richting.values()))))),)
    return tuple(
        f"{richting_in_woorden(richting, kijker)}: {opsomming(tuple(dict.fromkeys(soorten)))}"
        for richting, soorten in per_richting.items()
    )


def klein_wie(mens: KringMens) -> Klein:
    """On the relatiekaart and the sociogram: who this is."""
    wie: Klein = ((mens.wie, "gewoon"),) if mens.wie else ()
    return (*wie, (GESTOPT, "cursief")) if mens.gestopt else wie


def klein_steun(traject: Traject, mens: KringMens, steun: tuple[Steun, ...], kijker: str = "") -> Klein:
    """On the ecogram: the support in words; before it the task of a professional, and what tells equal names apart."""
    gelijk = mens.naam != kale_naam(traject, mens.sleutel)
    wie = klein_wie(mens) if mens.is_professional or gelijk else ()
    return (*wie, *((woorden, "cursief") for woorden in steun_in_woorden(steun, kijker)))


def op_enige_kaart(traject: Traject, mens: KringMens) -> Iterator[Klein]:
    """What some map writes under this name, through whoever's eyes: the chip is large enough for each of them."""
    hoofd = traject.kop.hoofdpersonen
    yield klein_wie(mens)
    if not hoofd:
        yield klein_steun(traject, mens, kijk(traject, mens.sleutel).steun)
    for ogen in hoofd:
        kijker = naam(traject, ogen) if len(hoofd) > 1 else ""
        yield klein_steun(traject, mens, kijk(traject, mens.sleutel, ogen).steun, kijker)


def heeft_lijn(traject: Traject, mens: KringMens) -> bool:
    """Whether the ecogram draws a line to them: a bond, or support that is there now."""
    alle = (kijk(traject, mens.sleutel), *mens.persoon.kijk_van.values())
    gezegd = any(een.band or any(steun.richting in STEUN_NU for steun in een.steun) for een in alle)
    return gezegd or any(
        beleving.met == mens.sleutel and beleving.van in traject.kop.hoofdpersonen
        for beleving in traject.netwerk.belevingen
    )
