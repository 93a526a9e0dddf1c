"""Lanes: fijn above the line, zwaar below, the rest on it; or, when asked, one for each person or each theme."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.afleiding.thema import thema
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.levenslijn.kaartje import GebeurtenisKaartje

BaanKeus: TypeAlias = Literal["gevoel", "wie", "soort"]
_REST: dict[BaanKeus, str] = {"gevoel": "", "wie": "van iedereen", "soort": "van alles"}


@dataclass(frozen=True, slots=True)
class Baan:
    """Events that stand together along the line; ``boven``: on top of it. All others hang below it."""

    kop: str
    kaartjes: tuple[GebeurtenisKaartje, ...]
    boven: bool = False


def verdeel(kaartjes: Sequence[GebeurtenisKaartje], keus: BaanKeus, traject: Traject) -> tuple[Baan, ...]:
    """Each event in one lane, in the order given; lanes without events are left out."""
    if keus == "gevoel":
        fijn = tuple(kaart for kaart in kaartjes if kaart.gevoel == "fijn")
        tussen = tuple(kaart for kaart in kaartjes if kaart.gevoel not in ("fijn", "zwaar"))
        zwaar = tuple(kaart for kaart in kaartjes if kaart.gevoel == "zwaar")
        banen = (Baan("fijn", fijn, boven=True), Baan("op de lijn", tussen), Baan("zwaar", zwaar))
        return tuple(baan for baan in banen if baan.kaartjes)
    koppen = _wie(traject) if keus == "wie" else {}
    groepen: dict[str, list[GebeurtenisKaartje]] = {kop: [] for kop in koppen.values()}
    for kaart in kaartjes:
        een = kaart.gebeurtenis
        kop = thema(een) if keus == "soort" else naam(traject, een.wie[0]) if een.wie else ""
        groepen.setdefault(kop, []).append(kaart)
    rest = groepen.pop("", [])
    return tuple(Baan(kop, tuple(groep)) for kop, groep in (*groepen.items(), (_REST[keus], rest)) if groep)


def _wie(traject: Traject) -> dict[str, str]:
    """The hoofdpersonen come first."""
    return {wie: naam(traject, wie) for wie in traject.kop.hoofdpersonen}
