"""What an order should respect when crossings do not decide: households, the drawing before, who came first."""

import itertools
from collections.abc import Iterator, Mapping

from sonestra_cli.domein.afleiding.familie import op_geboorte
from sonestra_cli.domein.netwerk import Huishouden
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie, Unie
from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop
from sonestra_cli.kaarten.genogram.volgorde.slijpen import Wensen


def maak_wensen(
    familie: Familie, bouw: Bouw, huishoudens: tuple[Huishouden, ...], vorige: Mapping[str, float]
) -> Wensen:
    """Wishes by node number; ``vorige`` is x per person."""
    nr = {wie: knoop for knoop, wie in bouw.per_knoop() if wie is not None}
    huizen = [frozenset(nr[k] for k in huis.wie if k in nr) for huis in huishoudens]
    sekse = set()
    relaties: dict[Knoop, list[Knoop]] = {}
    for koppel in bouw.koppels:
        for ik, ander in ((koppel.a, koppel.b), (koppel.b, koppel.a)):
            relaties.setdefault(ik, []).append(ander)
            if _geslacht(familie, bouw, ik) == "man" and _geslacht(familie, bouw, ander) == "vrouw":
                sekse.add((ik, ander))
    begin = {frozenset((k.a, k.b)): familie.unies[k.unie].gezin.sinds for k in bouw.koppels}
    links = set()
    for ik, anderen in relaties.items():
        met = [(begin[frozenset((ik, a))], a) for a in dict.fromkeys(anderen)]
        for sinds, een in met:
            links |= {(een, ander) for later, ander in met if sinds and later and sinds.volgorde < later.volgorde}
    rest = (*_halfbroers(familie), *_later_gezin(familie), *itertools.combinations(familie.hoofdpersonen, 2))
    links |= {(nr[een], nr[ander]) for een, ander in rest}
    vroeger = {nr[Sleutel(k)]: x for k, x in vorige.items() if k in nr}
    return Wensen(tuple(h for h in huizen if len(h) > 1), vroeger or None, frozenset(links), frozenset(sekse))


def _geslacht(familie: Familie, bouw: Bouw, knoop: Knoop) -> str:
    wie = bouw.wie[knoop]
    return familie.personen[wie].geslacht if wie is not None else ""


def _halfbroers(familie: Familie) -> Iterator[tuple[Sleutel, Sleutel]]:
    """Children of one parent with several partners: the older and the younger, where both have a date."""
    kinderen: dict[Sleutel, list[Sleutel]] = {}
    for unie in familie.unies:
        for ouder in unie.partners:
            kinderen.setdefault(ouder, []).extend(k for k in unie.kinderen if k in unie.eigen)
    for van_een in kinderen.values():
        met = [k for k in dict.fromkeys(van_een) if familie.personen[k].geboren is not None]
        yield from itertools.combinations(op_geboorte(familie.personen, met), 2)


def _later_gezin(familie: Familie) -> Iterator[tuple[Sleutel, Sleutel]]:
    """Children of one parent with several partners, where a date is missing: by when the parents came together."""
    unies_van: dict[Sleutel, list[Unie]] = {}
    for unie in familie.unies:
        if unie.gezin.sinds is not None and len(unie.partners) == 2:
            for ouder in unie.partners:
                unies_van.setdefault(ouder, []).append(unie)
    for eerst, later in (paar for unies in unies_van.values() for paar in itertools.permutations(unies, 2)):
        if _begin(eerst) < _begin(later):
            for een, ander in itertools.product(eerst.kinderen, later.kinderen):
                datumloos = any(familie.personen[k].geboren is None for k in (een, ander))
                if datumloos and een in eerst.eigen and ander in later.eigen:
                    yield een, ander


def _begin(unie: Unie) -> tuple[int, ...]:
    return unie.gezin.sinds.volgorde if unie.gezin.sinds else ()
