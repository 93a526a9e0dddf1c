"""Who is whose parent, child, partner, brother or sister: it follows from ``gezinnen``.

Answers never depend on the order of the file: children go by birth, the rest by a fixed order.
"""

from collections.abc import Iterable, Mapping

from sonestra_cli.domein.datum import Datum, op_bekend_deel
from sonestra_cli.domein.keuzes import KindBand
from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.onthouden import onthoud


@gegeven
class Plaatsen:
    """In which families somebody stands, as partner and as child; both in a fixed order."""

    als_partner: dict[Sleutel, list[Gezin]]
    als_kind: dict[Sleutel, list[tuple[Gezin, Kind]]]


@onthoud()
def plaatsen(gezinnen: tuple[Gezin, ...]) -> Plaatsen:
    """Where everybody stands; one pass, remembered for as long as the same tuple is asked for."""
    uit = Plaatsen({}, {})
    for gezin in gezinnen_op_volgorde(gezinnen):
        for partner in gezin.partners:
            uit.als_partner.setdefault(partner, []).append(gezin)
        for kind in gezin.kinderen:
            uit.als_kind.setdefault(kind.wie, []).append((gezin, kind))
    return uit


def gezinnen_op_volgorde(gezinnen: Iterable[Gezin]) -> tuple[Gezin, ...]:
    """By the beginning of the union, then by content: the same for every order of the file."""
    return tuple(sorted(gezinnen, key=lambda gezin: (gezin.sinds is None, _begin(gezin), repr(gezin))))


def _begin(gezin: Gezin) -> tuple[int, int, int, int]:
    return gezin.sinds.volgorde if gezin.sinds else (0, 0, 0, 0)


def op_geboorte(personen: Mapping[Sleutel, Persoon], kinderen: Iterable[Sleutel]) -> Sleutels:
    """Eldest first, the only answer to that question; a child without a date stays beside its left neighbour in the
    list, and so do two whose dates do not tell who is older (domein/3 §3.0)."""
    blokken: list[list[Sleutel]] = [[]]
    datums: list[Datum] = []
    for kind in dict.fromkeys(kinderen):
        if geboren := _geboren(personen, kind):
            blokken.append([])
            datums.append(geboren)
        blokken[-1].append(kind)
    zonder_datum, *gedateerd = blokken
    return (*zonder_datum, *(kind for plek in op_bekend_deel(datums) for kind in gedateerd[plek]))


def _geboren(personen: Mapping[Sleutel, Persoon], sleutel: Sleutel) -> Datum | None:
    persoon = personen.get(sleutel)
    return persoon.geboren if persoon and persoon.geboren and persoon.geboren.jaar is not None else None


def ouders(netwerk: Netwerk, wie: Sleutel) -> Sleutels:
    """All parents: of birth, adoptive and foster; not the stepparents."""
    return tuple(sorted(banden_met_ouders(netwerk, wie)))


def banden_met_ouders(netwerk: Netwerk, wie: Sleutel) -> dict[Sleutel, KindBand | None]:
    """Every parent with the band; None is by birth, and that wins when both are typed."""
    banden: dict[Sleutel, KindBand | None] = {}
    for gezin, kind in plaatsen(netwerk.gezinnen).als_kind.get(wie, ()):
        for ouder in gezin.partners:
            banden[ouder] = None if kind.band is None or banden.get(ouder, kind.band) is None else kind.band
    return banden


def kinderen(netwerk: Netwerk, wie: Sleutel) -> Sleutels:
    """All children of all families of ``wie``, eldest first."""
    eigen = plaatsen(netwerk.gezinnen).als_partner.get(wie, ())
    return op_geboorte(netwerk.personen, (kind.wie for gezin in eigen for kind in gezin.kinderen))


def nakomelingen(netwerk: Netwerk, van: Iterable[Sleutel]) -> frozenset[Sleutel]:
    """The children of ``van``, and theirs, and so on; nobody of ``van`` because of that."""
    gezien: set[Sleutel] = set()
    te_doen = list(van)
    while te_doen:
        nieuw = set(kinderen(netwerk, te_doen.pop())) - gezien
        gezien |= nieuw
        te_doen += nieuw
    return frozenset(gezien)


def partners(netwerk: Netwerk, wie: Sleutel) -> Sleutels:
    """Everybody ``wie`` has or had a union or child with, by the beginning of the union."""
    return tuple(
        dict.fromkeys(ander for gezin in verbintenissen(netwerk, wie) for ander in gezin.partners if ander != wie)
    )


def verbintenissen(netwerk: Netwerk, wie: Sleutel) -> tuple[Gezin, ...]:
    """The families in which ``wie`` has a partner, by their beginning."""
    eigen = plaatsen(netwerk.gezinnen).als_partner.get(wie, ())
    return tuple(gezin for gezin in eigen if set(gezin.partners) != {wie})


def partners_nu(netwerk: Netwerk, wie: Sleutel) -> Sleutels:
    """Partners with whom it did not end (death does not end it), or began again; nothing short-lived."""
    samen = [gezin for gezin in verbintenissen(netwerk, wie) if is_samen(gezin)]
    return tuple(dict.fromkeys(ander for gezin in samen for ander in gezin.partners if ander != wie))


def is_samen(gezin: Gezin) -> bool:
    """Whether the union is there, as far as the partners themselves decide."""
    voorbij = (gezin.uit_elkaar or gezin.gescheiden) and not gezin.weer_samen
    return not voorbij and gezin.verbinding != "kortstondig"


def broers_zussen(netwerk: Netwerk, wie: Sleutel) -> Sleutels:
    """Who shares at least one parent (half, adoptive and foster included), or stands in the same family."""
    van_ouders = (kind for ouder in ouders(netwerk, wie) for kind in kinderen(netwerk, ouder))
    eigen = plaatsen(netwerk.gezinnen).als_kind.get(wie, ())
    zelfde_gezin = (kind.wie for gezin, _ in eigen for kind in gezin.kinderen)
    return op_geboorte(netwerk.personen, (kind for kind in (*van_ouders, *zelfde_gezin) if kind != wie))


def in_een_gezin(netwerk: Netwerk) -> frozenset[Sleutel]:
    """Everybody of the network who stands in a family, alone or with others: who the familiekaart is about."""
    waar = plaatsen(netwerk.gezinnen)
    return frozenset(netwerk.personen) & {*waar.als_partner, *waar.als_kind}


def verwanten(netwerk: Netwerk, van: Iterable[Sleutel]) -> frozenset[Sleutel]:
    """Everybody who is connected to one of ``van`` through families, themselves included."""
    waar = plaatsen(netwerk.gezinnen)
    gezien: set[Sleutel] = set(van)
    te_doen = sorted(gezien)
    while te_doen:
        wie = te_doen.pop()
        eigen = [*waar.als_partner.get(wie, ()), *(gezin for gezin, _ in waar.als_kind.get(wie, ()))]
        nieuw = {lid for gezin in eigen for lid in (*gezin.partners, *(kind.wie for kind in gezin.kinderen))} - gezien
        gezien |= nieuw
        te_doen += nieuw
    return frozenset(gezien)
