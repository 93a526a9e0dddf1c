"""Who has a place and got more words keeps it: the box takes another shape where its own would touch somebody."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import TypeAlias

from sonestra_cli.domein.posities import Plek
from sonestra_cli.kaarten.ringen.plaats.bezet import RUIM_X, RUIM_Y
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.vullen import Lid, op

KRAP = 1.0
"""White between boxes of two rings, in points: each keeps more from the line between them. And between any two who stay
when one of them got more words."""


Wit: TypeAlias = Callable[[Lid, Lid], tuple[float, float]]


def ruimte(een: Lid, ander: Lid) -> tuple[float, float]:
    """White between these two, in points: beside and above each other."""
    return (RUIM_X, RUIM_Y) if een.ring == ander.ring else (KRAP, KRAP)


def krap(_een: Lid, _ander: Lid) -> tuple[float, float]:
    """The least of it."""
    return KRAP, KRAP


def passende_vormen(
    leden: Mapping[str, Lid], plekken: Mapping[str, Plek], straal: float, past: Callable[[Lid, Plek], bool]
) -> Mapping[str, Lid]:
    """Those with a place, each in a shape that stands free there where one does; ``past``: it fits its ring.

    Where nobody's own shape helps, two neighbours change together: the one came when the other had changed already. And
    where that does not help either, who got more words stands close to a neighbour: that moves nobody.
    """

    def doos(lid: Lid) -> Rechthoek:
        plek = plekken[lid.sleutel]
        return op(lid, plek.hoek, plek.straal * straal).doos

    uit = {sleutel: leden[sleutel] for sleutel in plekken}
    staan = {sleutel: doos(lid) for sleutel, lid in uit.items()}

    def goed(*samen: Lid, wit: Wit = ruimte) -> bool:
        """Whether these stand free, also of each other, and fit."""
        zo = staan | {lid.sleutel: doos(lid) for lid in samen}
        return not any(list(_geraakt(lid, zo, leden, wit)) for lid in samen) and all(
            past(lid, plekken[lid.sleutel]) for lid in samen
        )

    def neem(*samen: Lid) -> None:
        for lid in samen:
            uit[lid.sleutel], staan[lid.sleutel] = lid, doos(lid)

    klem = []
    for sleutel in sorted(staan):
        keuzes = (lid for lid in (leden[sleutel], *andere_vormen(leden[sleutel])) if goed(lid))
        if (keus := next(keuzes, None)) is None:
            klem.append(sleutel)
        elif keus is not leden[sleutel]:
            neem(keus)
    for sleutel in klem:
        if goed(uit[sleutel]):
            continue
        buren = sorted(_geraakt(uit[sleutel], staan, leden, ruimte))
        paren = (
            (een, ander)
            for buur in buren
            for een, ander in product(_vormen(leden[sleutel]), _vormen(leden[buur]))
            if goed(een, ander)
        )
        dicht_opeen = ((een,) for een in _vormen(leden[sleutel]) if goed(een, wit=krap))
        neem(*next(paren, None) or next(dicht_opeen, ()))
    return uit


def _vormen(lid: Lid) -> Sequence[Lid]:
    return (lid, *andere_vormen(lid))


def andere_vormen(lid: Lid) -> Sequence[Lid]:
    """The same in each of its shapes, the smallest first, whatever the direction."""
    alle = {(maat.breedte * maat.hoogte, maat.breed): maat for maat in (lid.gewoon, *lid.vormen, *lid.alle)}
    return [replace(lid, gewoon=alle[nr], vormen=(alle[nr],) * len(lid.vormen)) for nr in sorted(alle)]


def _geraakt(lid: Lid, staan: Mapping[str, Rechthoek], leden: Mapping[str, Lid], wit: Wit) -> Iterator[str]:
    """Whom the box of ``lid`` stands too near to."""
    doos = staan[lid.sleutel]
    for ander, andere_doos in staan.items():
        breed, hoog = wit(lid, leden[ander])
        if ander != lid.sleutel and doos.raakt(andere_doos, breed - 0.05, hoog - 0.05):
            yield ander
