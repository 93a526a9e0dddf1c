"""Who is whose parent, child, partner, brother or sister: it follows from ``gezinnen``.

Answers never depend on the order of the file: children go by birth, the rest by a fixed order.
"""

from collections.abc import Iterable, Iterator

from sonestra_cli.domein.keuzes import KindBand
from sonestra_cli.domein.netwerk import Gezin, Netwerk
from sonestra_cli.domein.soorten import Sleutel, Sleutels

GEEN_STAMLIJN: frozenset[KindBand] = frozenset({"adoptie", "pleeg", "donor"})
"""What makes a parent another one than the father or mother of birth."""


def gezinnen_op_volgorde(gezinnen: Iterable[Gezin]) -> tuple[Gezin, ...]:
    """By year of beginning, then by content: the same for every order of the file."""
    return tuple(sorted(gezinnen, key=lambda gezin: (gezin.sinds is None, _begin(gezin), repr(gezin))))


def _begin(gezin: Gezin) -> tuple[int, int, int, int]:
    return gezin.sinds.volgorde if gezin.sinds else (0, 0, 0, 0)


def op_geboorte(netwerk: Netwerk, kinderen: Iterable[Sleutel]) -> Sleutels:
    """Eldest first. A child without a date stays beside its left neighbour in the list (domein/3 §3.0)."""
    blokken: list[list[Sleutel]] = [[]]
    for kind in dict.fromkeys(kinderen):
        if _geboren(netwerk, kind):
            blokken.append([])
        blokken[-1].append(kind)
    zonder_datum, *gedateerd = blokken
    gedateerd.sort(key=lambda blok: _geboren(netwerk, blok[0]) or (0, 0, 0, 0))
    return (*zonder_datum, *(kind for blok in gedateerd for kind in blok))


def _geboren(netwerk: Netwerk, sleutel: Sleutel) -> tuple[int, int, int, int] | None:
    persoon = netwerk.personen.get(sleutel)
    return persoon.geboren.volgorde if persoon and persoon.geboren and persoon.geboren.jaar is not None else None


def ouders(netwerk: Netwerk, wie: Sleutel) -> Sleutels:
    """All parents: of birth, adoptive and foster; not the stepparents."""
    return tuple(sorted(banden_met_ouders(netwerk, wie)))


def banden_met_ouders(netwerk: Netwerk, wie: Sleutel) -> dict[Sleutel, KindBand | None]:
    """Every parent with the band; None is by birth, and that wins when both are typed."""
    banden: dict[Sleutel, KindBand | None] = {}
    for gezin, band in _als_kind(netwerk, wie):
        for ouder in gezin.partners:
            banden[ouder] = None if band is None or banden.get(ouder, band) is None else band
    return banden


def ouders_van_geboorte(netwerk: Netwerk, wie: Sleutel) -> Sleutels:
    """Parents without adoptive, foster and donor ones."""
    banden = banden_met_ouders(netwerk, wie)
    return tuple(sorted(ouder for ouder, band in banden.items() if band not in GEEN_STAMLIJN))


def kinderen(netwerk: Netwerk, wie: Sleutel) -> Sleutels:
    """All children of all families of ``wie``, eldest first."""
    eigen = gezinnen_op_volgorde(gezin for gezin in netwerk.gezinnen if wie in gezin.partners)
    return op_geboorte(netwerk, (kind.wie for gezin in eigen for kind in gezin.kinderen))


def partners(netwerk: Netwerk, wie: Sleutel) -> Sleutels:
    """Everybody ``wie`` has or had a union or child with, by the beginning of the union."""
    eigen = gezinnen_op_volgorde(gezin for gezin in netwerk.gezinnen if wie in gezin.partners)
    return tuple(dict.fromkeys(ander for gezin in eigen for ander in gezin.partners if ander != wie))


def broers_zussen(netwerk: Netwerk, wie: Sleutel) -> Sleutels:
    """Who shares at least one parent (half, adoptive and foster included), eldest first."""
    alle = (kind for ouder in ouders(netwerk, wie) for kind in kinderen(netwerk, ouder))
    eigen_gezinnen = (gezin for gezin, _ in _als_kind(netwerk, wie) if not gezin.partners)
    zonder_ouders = (kind.wie for gezin in eigen_gezinnen for kind in gezin.kinderen)
    return op_geboorte(netwerk, (kind for kind in (*alle, *zonder_ouders) if kind != wie))


def verwanten(netwerk: Netwerk, van: Iterable[Sleutel]) -> frozenset[Sleutel]:
    """Everybody who is connected to one of ``van`` through families, themselves included."""
    gezinnen_van: dict[Sleutel, list[frozenset[Sleutel]]] = {}
    for gezin in netwerk.gezinnen:
        leden = frozenset(gezin.partners) | {kind.wie for kind in gezin.kinderen}
        for lid in leden:
            gezinnen_van.setdefault(lid, []).append(leden)
    gezien, te_doen = set(van), list(van := tuple(van))
    while te_doen:
        nieuw = {lid for leden in gezinnen_van.get(te_doen.pop(), ()) for lid in leden} - gezien
        gezien |= nieuw
        te_doen += nieuw
    return frozenset(gezien)


def _als_kind(netwerk: Netwerk, wie: Sleutel) -> Iterator[tuple[Gezin, KindBand | None]]:
    for gezin in gezinnen_op_volgorde(netwerk.gezinnen):
        for kind in gezin.kinderen:
            if kind.wie == wie:
                yield gezin, kind.band
