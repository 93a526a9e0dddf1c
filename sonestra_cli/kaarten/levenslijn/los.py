"""The small block of events of which nobody knows when they were."""

from collections.abc import Sequence

from sonestra_cli.kaarten.levenslijn.kaartje import GebeurtenisKaartje
from sonestra_cli.kaarten.levenslijn.stapelen import LUCHT_X, LUCHT_Y
from sonestra_cli.kaarten.levenslijn.zone import teken_gebeurtenis
from sonestra_cli.taal.datums import ONBEKEND
from sonestra_cli.taal.zinnen import hoofdletter
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Meet, Pen, Tekst, Vlak

_BOVEN, _RAND = 24.0, 12.0


def leg_los(
    kaartjes: Sequence[GebeurtenisKaartje], ruimte: float, meet: Meet, boven: float = 0.0
) -> tuple[tuple[Deel, ...], float, float]:
    """Labels in rows in a frame from ``boven`` down, at most ``ruimte`` wide unless one label is wider.

    Gives the parts, and the height and width that they take."""
    if not kaartjes:
        return (), 0.0, 0.0
    kop = hoofdletter(ONBEKEND)
    pt = stijl.PT_KOP
    kop_breed = meet(kop, pt, "vet")
    top = boven + (_BOVEN if boven else 0.0)
    x, y, rij, breedst = _RAND, top + _RAND + pt * stijl.REGEL + 8.0, 0.0, kop_breed + 2 * _RAND
    delen: list[Deel] = [
        Tekst(
            "los",
            "",
            kop,
            _RAND + kop_breed / 2,
            top + _RAND + pt * stijl.REGEL / 2,
            kop_breed,
            pt * stijl.REGEL,
            pt,
            "vet",
        )
    ]
    for kaart in kaartjes:
        if x > _RAND and x + kaart.breedte + _RAND > ruimte:
            x, y, rij = _RAND, y + rij + LUCHT_Y + 4.0, 0.0
        delen += teken_gebeurtenis(kaart, x, y)
        breedst = max(breedst, x + kaart.breedte + _RAND)
        x, rij = x + kaart.breedte + LUCHT_X + 6.0, max(rij, kaart.hoogte)
    onder = y + rij + _RAND
    kader = ((0.0, top), (breedst, top), (breedst, onder), (0.0, onder))
    return (Vlak("los-kader", "los", kader, Pen(stijl.LICHT, 1.0), stijl.PAPIER), *delen), onder - boven, breedst
