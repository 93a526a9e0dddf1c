"""The life line: what was typed, and beside it what follows from the other files."""

from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.afleiding.vanzelf import gebeurtenissen_vanzelf
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.domein.volgorde import op_tijd

ZELFDE_WOORDEN = {
    "geboren": ("gebor", "geboorte"),
    "overleden": ("overl", "verlies", "dood", "gestorven", "sterft", "begrafenis", "†"),
    "samen": ("trouw", "huwelijk", "bruiloft", "samenwonen", "samen wonen", "erbij", "verloof"),
    "uit_elkaar": ("uit elkaar", "uit_elkaar", "scheid", "weg", "verlaten", "vertrok", "vertrekt"),
    "gescheiden": ("scheid",),
    "weer_samen": ("weer samen", "weer_samen", "terug bij"),
    "verhuizing": ("verhui", "uit_huis", "uit huis", "thuis_gekomen", "naar", "woon", "wonen"),
    "beraad": ("beraad", "meedenkbijeenkomst"),
    "actieteam": ("actieteam", "basisteam"),
}
"""Parts of words in ``soort`` or ``wat`` of a typed event that say what the automatic one says."""


def alle_gebeurtenissen(traject: Traject) -> tuple[Gebeurtenis, ...]:
    """Typed and automatic events by date. Where both say the same (kind, time, somebody in common), the typed stays:
    those are their words. Automatic ones have no ``gevoel``."""
    getypt = traject.gebeurtenissen.gebeurtenissen
    vanzelf = (
        gebeurtenis
        for gebeurtenis in gebeurtenissen_vanzelf(traject)
        if not any(zegt_hetzelfde(traject, eigen, gebeurtenis) for eigen in getypt)
    )
    return tuple(sorted((*getypt, *vanzelf), key=op_tijd))


def zegt_hetzelfde(traject: Traject, getypt: Gebeurtenis, vanzelf: Gebeurtenis) -> bool:
    """Whether the family already told in their own way what would come by itself."""
    tekst = f"{getypt.soort or ''} {getypt.wat}".casefold()
    if not any(woord in tekst for woord in ZELFDE_WOORDEN[vanzelf.soort or ""]):
        return False
    wanneer = getypt.wanneer or getypt.van
    if wanneer is None or vanzelf.wanneer is None or wanneer.jaar != vanzelf.wanneer.jaar:
        return False
    if not vanzelf.wie:
        return _kan_zelfde_dag(wanneer, vanzelf.wanneer)
    genoemd = any(naam.casefold() in tekst for naam in namen(traject, vanzelf.wie))
    return genoemd or bool(set(getypt.wie) & set(vanzelf.wie))


def _kan_zelfde_dag(een: Datum, ander: Datum) -> bool:
    """Month and day do not say otherwise: a year may hold several meetings."""
    delen = ((een.maand, ander.maand), (een.dag, ander.dag))
    return all(links is None or rechts is None or links == rechts for links, rechts in delen)
