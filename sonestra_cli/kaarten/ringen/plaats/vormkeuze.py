"""Who has a place and got more words keeps it: the box takes another shape where its own would touch somebody."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from sonestra_cli.domein.posities import Plek
from sonestra_cli.kaarten.ringen.plaats.bezet import RUIM_X, RUIM_Y
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.vullen import Lid, op

_OVER_DE_LIJN = 1.0
"""White between boxes of two rings, in points: each keeps more from the line between them."""


def ruimte(een: Lid, ander: Lid) -> tuple[float, float]:
    """White between these two, in points: beside and above each other."""
    return (RUIM_X, RUIM_Y) if een.ring == ander.ring else (_OVER_DE_LIJN, _OVER_DE_LIJN)


def passende_vormen(
    leden: Mapping[str, Lid], plekken: Mapping[str, Plek], straal: float, past: Callable[[Lid, Plek], bool]
) -> Mapping[str, Lid]:
    """Those with a place, each in a shape that stands free there where one does; ``past``: it fits its ring."""
    staan = {sleutel: op(leden[sleutel], plek.hoek, plek.straal * straal).doos for sleutel, plek in plekken.items()}
    uit = {sleutel: leden[sleutel] for sleutel in plekken}
    for sleutel in sorted(staan):
        lid, plek = leden[sleutel], plekken[sleutel]
        if _vrij(lid, staan[sleutel], staan, leden) and past(lid, plek):
            continue
        for anders in andere_vormen(lid):
            doos = op(anders, plek.hoek, plek.straal * straal).doos
            if _vrij(lid, doos, staan, leden) and past(anders, plek):
                staan[sleutel], uit[sleutel] = doos, anders
                break
    return uit


def andere_vormen(lid: Lid) -> Sequence[Lid]:
    """The same in each of its shapes, the smallest first, whatever the direction."""
    alle = {(maat.breedte * maat.hoogte, maat.breed): maat for maat in (lid.gewoon, *lid.vormen)}
    return [replace(lid, gewoon=alle[nr], vormen=(alle[nr],) * len(lid.vormen)) for nr in sorted(alle)]


def _vrij(lid: Lid, doos: Rechthoek, staan: Mapping[str, Rechthoek], leden: Mapping[str, Lid]) -> bool:
    for ander, andere_doos in staan.items():
        breed, hoog = ruimte(lid, leden[ander])
        if ander != lid.sleutel and doos.raakt(andere_doos, breed - 0.05, hoog - 0.05):
            return False
    return True
