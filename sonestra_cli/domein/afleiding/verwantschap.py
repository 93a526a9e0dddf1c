"""What one relative is to another, in a Dutch word: moeder, halfbroer, schoonzus, overgrootouder."""

from collections.abc import Iterator
from typing import Literal

from sonestra_cli.domein.afleiding import familie
from sonestra_cli.domein.keuzes import Geslacht
from sonestra_cli.domein.netwerk import Gezin, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel

_Soort = Literal["", "adoptie", "pleeg", "donor"]
_Voorouders = dict[Sleutel, tuple[int, _Soort]]

STIEF_DOOR = frozenset({"gehuwd", "geregistreerd_partnerschap", "samenwonend"})
"""Unions that make the partner of a parent a stepparent."""
_VER = 4
"""Generations upwards that still have a word of their own."""

_OMHOOG = {
    1: ("vader", "moeder", "ouder"),
    2: ("opa", "oma", "grootouder"),
    3: ("overgrootvader", "overgrootmoeder", "overgrootouder"),
    4: ("betovergrootvader", "betovergrootmoeder", "betovergrootouder"),
}
_OMLAAG = {
    1: ("zoon", "dochter", "kind"),
    2: ("kleinzoon", "kleindochter", "kleinkind"),
    3: ("achterkleinzoon", "achterkleindochter", "achterkleinkind"),
    4: ("achterachterkleinzoon", "achterachterkleindochter", "achterachterkleinkind"),
}
_BROER = ("broer", "zus", "broer of zus")
_OOM = ("oom", "tante", "oom of tante")
_NEEF = ("neef", "nicht", "neef of nicht")
_ACHTERNEEF = ("achterneef", "achternicht", "achterneef of achternicht")
_OPZIJ = {
    (2, 1): _OOM,
    (3, 1): ("oudoom", "oudtante", "oudoom of oudtante"),
    (1, 2): _NEEF,
    (2, 2): _NEEF,
    (1, 3): _ACHTERNEEF,
    (2, 3): _ACHTERNEEF,
    (3, 2): _ACHTERNEEF,
    (3, 3): _ACHTERNEEF,
}
"""Generations up from the one and from the other to who they both descend from."""
_SCHOONOUDER = ("schoonvader", "schoonmoeder", "schoonouder")
_SCHOONKIND = ("schoonzoon", "schoondochter", "schoonkind")
_ZWAGER = ("zwager", "schoonzus", "zwager of schoonzus")


def verwantschap(netwerk: Netwerk, van: Sleutel, naar: Sleutel) -> str | None:
    """What ``naar`` is to ``van``; None when they are not related, or too far for a word.

    The nearest tie wins: a direct line, then a partner, then step, then uncles and cousins, then in-laws.
    """
    if van == naar:
        return None
    geslacht = netwerk.personen.get(naar, Persoon()).geslacht
    for regel in (_recht, _broer_of_zus, _partner, _stief, _opzij, _aangetrouwd):
        for woorden, voor in regel(netwerk, van, naar):
            return _zeg(woorden, geslacht, voor)
    return None


_Gevonden = Iterator[tuple[tuple[str, str, str], str]]


def _zeg(woorden: tuple[str, str, str], geslacht: Geslacht, voor: str) -> str:
    man, vrouw, mens = woorden
    woord = {"man": man, "vrouw": vrouw}.get(geslacht, mens)
    return " of ".join(voor + deel for deel in woord.split(" of "))


def _recht(netwerk: Netwerk, van: Sleutel, naar: Sleutel) -> _Gevonden:
    omhoog, omlaag = _voorouders(netwerk, van).get(naar), _voorouders(netwerk, naar).get(van)
    if omhoog:
        yield (("donor",) * 3, "") if omhoog == (1, "donor") else (_OMHOOG[omhoog[0]], _voor(*omhoog))
    if omlaag:
        yield (_OMLAAG[omlaag[0]], _voor(*omlaag))


def _voor(ver: int, soort: _Soort) -> str:
    """Foster grandparents are called so; grandparents by adoption are just grandparents."""
    return soort if ver == 1 or soort == "pleeg" else ""


def _voorouders(netwerk: Netwerk, wie: Sleutel) -> _Voorouders:
    """Ancestors with their distance and, where the line is not by birth all the way, how."""
    gevonden: _Voorouders = {}
    rij: _Voorouders = {wie: (0, "")}
    for ver in range(1, _VER + 1):
        volgende: _Voorouders = {}
        for kind, (_, soort) in sorted(rij.items()):
            for ouder, band in familie.banden_met_ouders(netwerk, kind).items():
                eigen: _Soort = "" if band is None or band == "onbekend" else band
                nieuw = soort or eigen
                if ouder != wie and ouder not in gevonden and not (ouder in volgende and volgende[ouder][1] < nieuw):
                    volgende[ouder] = (ver, nieuw)
        gevonden |= volgende
        rij = volgende
    return gevonden


def _broer_of_zus(netwerk: Netwerk, van: Sleutel, naar: Sleutel) -> _Gevonden:
    waar = familie.plaatsen(netwerk.gezinnen).als_kind
    banden = {id(gezin): kind.band for gezin, kind in waar.get(van, ())}
    samen = [(banden[id(gezin)], kind.band) for gezin, kind in waar.get(naar, ()) if id(gezin) in banden]
    een, ander = familie.banden_met_ouders(netwerk, van), familie.banden_met_ouders(netwerk, naar)
    gedeeld = [(een[ouder], ander[ouder]) for ouder in een if ouder in ander]
    eigen = [paar for paar in gedeeld if "pleeg" not in paar]
    if any("pleeg" not in paar for paar in samen) or len(eigen) > 1:
        yield _BROER, ""
    elif eigen:
        yield _BROER, "half"
    elif samen or gedeeld:
        yield _BROER, "pleeg"


def _partner(netwerk: Netwerk, van: Sleutel, naar: Sleutel) -> _Gevonden:
    gezinnen = [gezin for gezin in familie.verbintenissen(netwerk, van) if naar in gezin.partners]
    if any(familie.is_samen(gezin) for gezin in gezinnen):
        yield ("partner",) * 3, ""
    elif any(gezin.verbinding != "kortstondig" for gezin in gezinnen):
        yield ("partner",) * 3, "ex-"


def stiefouders(netwerk: Netwerk, wie: Sleutel) -> tuple[Sleutel, ...]:
    """Who lives or lived with a parent to the end, and is no parent; not who died before ``wie`` was born."""
    eigen = familie.ouders(netwerk, wie)
    gezinnen = (gezin for ouder in eigen for gezin in familie.verbintenissen(netwerk, ouder) if _maakt_stief(gezin))
    anderen = dict.fromkeys(ander for gezin in gezinnen for ander in gezin.partners)
    return tuple(ander for ander in anderen if ander not in (*eigen, wie) and _leefde_nog(netwerk, ander, wie))


def _maakt_stief(gezin: Gezin) -> bool:
    return gezin.verbinding in STIEF_DOOR and familie.is_samen(gezin)


def _leefde_nog(netwerk: Netwerk, wie: Sleutel, bij_geboorte_van: Sleutel) -> bool:
    overleden = netwerk.personen.get(wie, Persoon()).overleden
    geboren = netwerk.personen.get(bij_geboorte_van, Persoon()).geboren
    return overleden is None or geboren is None or overleden.volgorde >= geboren.volgorde


def _stief(netwerk: Netwerk, van: Sleutel, naar: Sleutel) -> _Gevonden:
    omhoog, omlaag = stiefouders(netwerk, van), stiefouders(netwerk, naar)
    if naar in omhoog:
        yield _OMHOOG[1], "stief"
    if van in omlaag:
        yield _OMLAAG[1], "stief"
    if set(omhoog) & set(familie.ouders(netwerk, naar)) or set(omlaag) & set(familie.ouders(netwerk, van)):
        yield _BROER, "stief"
    if any(naar in familie.ouders(netwerk, ouder) for ouder in omhoog):
        yield _OMHOOG[2], "stief"
    if any(van in familie.ouders(netwerk, ouder) for ouder in omlaag):
        yield _OMLAAG[2], "stief"


def _opzij(netwerk: Netwerk, van: Sleutel, naar: Sleutel) -> _Gevonden:
    een, ander = _voorouders(netwerk, van), _voorouders(netwerk, naar)
    paren = sorted(
        (een[wie][0], ander[wie][0]) for wie in een if wie in ander and "pleeg" not in (een[wie][1], ander[wie][1])
    )
    for paar in sorted(paren, key=sum):
        if paar in _OPZIJ:
            yield _OPZIJ[paar], ""


def _aangetrouwd(netwerk: Netwerk, van: Sleutel, naar: Sleutel) -> _Gevonden:
    partners = familie.partners_nu(netwerk, van)
    if any(naar in familie.ouders(netwerk, partner) for partner in partners):
        yield _SCHOONOUDER, ""
    partners_van_naar = familie.partners_nu(netwerk, naar)
    if any(van in familie.ouders(netwerk, partner) for partner in partners_van_naar):
        yield _SCHOONKIND, ""
    broers = familie.broers_zussen(netwerk, van)
    if any(naar in familie.broers_zussen(netwerk, partner) for partner in partners):
        yield _ZWAGER, ""
    if any(partner in broers for partner in partners_van_naar):
        yield _ZWAGER, ""
    if any(woorden is _OOM for partner in partners_van_naar for woorden, _ in _opzij(netwerk, van, partner)):
        yield _OOM, ""
    if any(naar in familie.ouders(netwerk, ex) for ex in familie.partners(netwerk, van)):
        yield _SCHOONOUDER, "ex-"
