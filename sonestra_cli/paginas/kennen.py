"""Who knows whom, as the files say: families of which both are part, and households of now."""

from collections.abc import Iterator
from itertools import permutations

from sonestra_cli.domein.afleiding.groepen import huishoudens_nu
from sonestra_cli.domein.afleiding.verwantschap import verwantschap
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject

_SAMEN = "woont samen"


def wie_kent_wie(traject: Traject) -> dict[Sleutel, dict[Sleutel, str]]:
    """Of everybody whom they know, with what the other is to them; both in the order of the keys."""
    uit: dict[Sleutel, dict[Sleutel, str]] = {}
    for van, naar, wat in sorted(_paren(traject)):
        anderen = uit.setdefault(van, {})
        anderen[naar] = f"{anderen[naar]}, {wat}" if anderen.get(naar, wat) != wat else wat
    return uit


def _paren(traject: Traject) -> Iterator[tuple[Sleutel, Sleutel, str]]:
    netwerk = traject.netwerk
    for gezin in netwerk.gezinnen:
        leden = {*gezin.partners, *(kind.wie for kind in gezin.kinderen if kind.band != "donor")}
        for van, naar in permutations(sorted(leden & netwerk.personen.keys()), 2):
            wat = verwantschap(netwerk, van, naar)
            if wat and wat != "donor":
                yield van, naar, wat
    for huis in huishoudens_nu(traject):
        for van, naar in permutations(sorted(set(huis.wie) & netwerk.personen.keys()), 2):
            yield van, naar, _SAMEN
