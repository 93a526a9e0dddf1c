"""Who knows whom, as the files say: family, households of now, ``kennen_elkaar``, and who told of whom."""

from collections.abc import Iterator
from itertools import combinations

from sonestra_cli.domein.afleiding.groepen import van_nu
from sonestra_cli.domein.afleiding.onderling import groepen, nesten
from sonestra_cli.domein.afleiding.verwantschap import verwantschap
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject

_SAMEN = "woont samen"


def wie_kent_wie(traject: Traject) -> dict[Sleutel, dict[Sleutel, str]]:
    """Of everybody whom they know, with what the other is to them; both in the order of the keys."""
    netwerk = van_nu(traject).netwerk
    samen = {paar for nest in nesten(netwerk, netwerk.personen) if nest.soort == "huis" for paar in nest.paren}
    uit: dict[Sleutel, dict[Sleutel, str]] = {}
    for een, ander in sorted(set(_paren(netwerk))):
        huis = _SAMEN if (een, ander) in samen else ""
        for van, naar in ((een, ander), (ander, een)):
            uit.setdefault(van, {})[naar] = ", ".join(filter(None, (verwantschap(netwerk, van, naar), huis)))
    return {van: dict(sorted(uit[van].items())) for van in sorted(uit)}


def _paren(netwerk: Netwerk) -> Iterator[tuple[Sleutel, Sleutel]]:
    """Two keys in the order of the alphabet; who parted still know each other."""
    er = netwerk.personen
    for nest in nesten(netwerk, er):
        yield from nest.paren
    for groep in (*groepen(netwerk, er), *(gezin.partners for gezin in netwerk.gezinnen)):
        yield from combinations(sorted({wie for wie in groep if wie in er}), 2)
    for een in netwerk.belevingen:
        if een.van != een.met and {een.van, een.met} <= er.keys():
            yield min(een.van, een.met), max(een.van, een.met)
