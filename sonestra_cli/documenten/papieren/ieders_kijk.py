"""The poster *Ieders kijk* (domein/5 §5.12): three questions as columns, a row for each voice that all may read."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.mensen import Voet, voet, wie
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.domein.soorten import IEDEREEN
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand


@dataclass(frozen=True, slots=True)
class Kijk:
    """One voice; what was not asked or not told is empty, with room to write."""

    wie: str
    woorden: str
    aan_de_hand: str
    last_van: str
    hoe_kijk_ik: str


@dataclass(frozen=True, slots=True)
class IedersKijkWoorden:
    """``vrij``: somebody told it in words of their own, not by the three questions."""

    titel: str
    stemmen: tuple[Kijk, ...]
    vrij: bool
    voet: Voet


def ieders_kijk_woorden(beeld: Beeld) -> IedersKijkWoorden:
    """What hangs on the wall is read by who comes in: only what may be read by all, whoever asked for the poster."""
    rond = rondgaand(beeld)
    stemmen = tuple(
        Kijk(
            wie(rond.traject, stem.van),
            stem.woorden or "",
            stem.wat_is_er_aan_de_hand or "",
            stem.wie_heeft_er_last_van or "",
            stem.hoe_kijk_ik or "",
        )
        for stem in rond.traject.verhaal.perspectieven
        if IEDEREEN in stem.mag_gelezen_door
    )
    return IedersKijkWoorden("Ieders kijk", stemmen, any(stem.woorden for stem in stemmen), voet(rond, ""))


PAPIER = Papiersoort("blad-ieders-kijk", ieders_kijk_woorden, "de poster met hoe ieder het ziet", zetting="poster")
