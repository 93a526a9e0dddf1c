"""Who knows whom, as the files say: families of which both are part, households of now, and ``kennen_elkaar``."""

from collections.abc import Iterable, Iterator
from itertools import permutations

from sonestra_cli.domein.afleiding.groepen import huishoudens_nu
from sonestra_cli.domein.afleiding.verwantschap import verwantschap
from sonestra_cli.domein.netwerk import Gezin
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject

_SAMEN = "woont samen"


def wie_kent_wie(traject: Traject) -> dict[Sleutel, dict[Sleutel, str]]:
    """Of everybody whom they know, with what the other is to them; both in the order of the keys."""
    uit: dict[Sleutel, dict[Sleutel, str]] = {}
    samen = set(_paren(traject, (huis.wie for huis in huishoudens_nu(traject))))
    familie = _paren(traject, map(_leden, traject.netwerk.gezinnen))
    bekend = _paren(traject, (groep.wie for groep in traject.netwerk.kennen_elkaar))
    for van, naar in sorted({*samen, *familie, *bekend}):
        verwant = verwantschap(traject.netwerk, van, naar)
        delen = ([verwant] if verwant else []) + ([_SAMEN] if (van, naar) in samen else [])
        uit.setdefault(van, {})[naar] = ", ".join(delen)
    return uit


def _leden(gezin: Gezin) -> Sleutels:
    """A donor and the child need not know each other."""
    return (*gezin.partners, *(kind.wie for kind in gezin.kinderen if kind.band != "donor"))


def _paren(traject: Traject, groepen: Iterable[Sleutels]) -> Iterator[tuple[Sleutel, Sleutel]]:
    for groep in groepen:
        yield from permutations(sorted(set(groep) & traject.netwerk.personen.keys()), 2)
