"""Stickers: everybody's name to cut out and to put on an empty map, first who has no place yet."""

import math
from collections.abc import Iterator, Sequence

from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.opmaak import titel, voor_wie
from sonestra_cli.kaarten.delen.regels import breek
from sonestra_cli.kaarten.ringen.mensen.leden import NOG_TE_PLAATSEN, PROFESSIONAL, KringMens, kring_rond
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Gewicht, Meet, Pen, Streek, Tekening, Tekst

_BREED, _HOOG, _KOP, _LIJNRUIMTE = 538.5, 785.0, 33.0, 1.0
"""What a sheet A4 shows, in points, and the line above the stickers: printed at its own size."""
_KOLOMMEN, _RIJEN = 3, 8
_RAND = 9.0
_GROOT, _KLEINST, _PT_WIE = 22.0, 9.0, 11.0
_SNIJLIJN = Pen(stijl.RINGLIJN, 0.7, "streep")


def stickers(beeld: Beeld, meet: Meet) -> tuple[Tekening, ...]:
    """The sheets, at least one."""
    kring = kring_rond(beeld.traject)
    rangen = (NOG_TE_PLAATSEN, *kring.ringen, PROFESSIONAL)
    kaartjes = [(mens.naam, _wie(mens)) for mens in sorted(kring.mensen, key=lambda mens: rangen.index(mens.ring))]
    kaartjes += [(naam, "") for _, naam in kring.midden]
    per_blad = _KOLOMMEN * _RIJEN
    bladen = [kaartjes[van : van + per_blad] for van in range(0, len(kaartjes), per_blad)] or [[]]
    opschrift = titel("Naamstickers bij de relatiekaart", beeld.traject)
    eerst = any(mens.ring == NOG_TE_PLAATSEN for mens in kring.mensen)
    zinnen = (
        "Knip ze uit en leg ze op een lege kaart." + (" Vooraan ligt wie nog geen plek heeft." if eerst else ""),
        *voor_wie(beeld),
    )
    return tuple(_blad(opschrift, " ".join(zinnen), blad, meet) for blad in bladen)


def _wie(mens: KringMens) -> str:
    return mens.wie or (PROFESSIONAL if mens.is_professional else "")


def _blad(opschrift: str, zin: str, kaartjes: Sequence[tuple[str, str]], meet: Meet) -> Tekening:
    delen: list[Deel] = [
        _regel("kop-0", opschrift, meet(opschrift, stijl.PT_NAAM, "vet") / 2, 8, stijl.PT_NAAM, "vet", meet),
        _regel("kop-1", zin, meet(zin, stijl.PT_KLEIN) / 2, 22, stijl.PT_KLEIN, "gewoon", meet),
    ]
    breed, hoog = _BREED / _KOLOMMEN, (_HOOG - _KOP - _LIJNRUIMTE) / _RIJEN
    delen += _snijlijnen(math.ceil(len(kaartjes) / _KOLOMMEN), breed, hoog)
    for nr, (naam, wie) in enumerate(kaartjes):
        rij, kolom = divmod(nr, _KOLOMMEN)
        delen += _sticker(nr, naam, wie, ((kolom + 0.5) * breed, _KOP + (rij + 0.5) * hoog), (breed, hoog), meet)
    gesproken = tuple(f"{naam}, {wie}" if wie else naam for naam, wie in kaartjes) or ("Er zijn nog geen namen.",)
    return Tekening("stickers", opschrift, _BREED, _HOOG, tuple(delen), gesproken=(zin, *gesproken))


def _snijlijnen(rijen: int, breed: float, hoog: float) -> Iterator[Deel]:
    """Where to cut: each line once, so that its dashes stay dashes."""
    onder = _KOP + rijen * hoog
    for nr in range(rijen + 1):
        y = _KOP + nr * hoog
        yield Streek(f"knip-{nr}", "kniplijn", ((0.0, y), (_BREED, y)), _SNIJLIJN, laag="grond")
    for nr in range(1, _KOLOMMEN):
        yield Streek(f"knip-op-{nr}", "kniplijn", ((nr * breed, _KOP), (nr * breed, onder)), _SNIJLIJN, laag="grond")


def _sticker(
    nr: int, naam: str, wie: str, midden: tuple[float, float], maat: tuple[float, float], meet: Meet
) -> Iterator[Deel]:
    """The name as large as it can be, and who it is."""
    (x, y), (breed, hoog) = midden, maat
    binnen = breed - 2 * _RAND
    kleine = breek(wie, binnen, _PT_WIE, meet, hoogstens=2) if wie else ()
    pt, regels = _past(naam, binnen, hoog - 2 * _RAND - len(kleine) * _PT_WIE * stijl.REGEL, meet)
    alle: list[tuple[str, float, Gewicht]] = [(regel, pt, "vet") for regel in regels]
    alle += [(regel, _past_in(regel, _PT_WIE, binnen, meet), "gewoon") for regel in kleine]
    boven = y - math.fsum(pt * stijl.REGEL for _, pt, _ in alle) / 2
    for regelnr, (regel, groot, gewicht) in enumerate(alle):
        boven += groot * stijl.REGEL
        yield _regel(f"sticker-{nr}-{regelnr}", regel, x, boven - groot * stijl.REGEL / 2, groot, gewicht, meet)


def _past(naam: str, breedte: float, hoogte: float, meet: Meet) -> tuple[float, tuple[str, ...]]:
    """The largest letters with which the name fits, in at most three lines."""
    pt = _GROOT
    while pt > _KLEINST:
        regels = breek(naam, breedte, pt, meet, "vet", 3)
        past = max(meet(regel, pt, "vet") for regel in regels) <= breedte
        if past and len(regels) * pt * stijl.REGEL <= hoogte:
            return pt, regels
        pt -= 1.0
    regels = breek(naam, breedte, pt, meet, "vet", 5)
    return min(_past_in(regel, pt, breedte, meet) for regel in regels), regels


def _past_in(regel: str, pt: float, breedte: float, meet: Meet) -> float:
    """``pt``, or smaller letters for a line that would not fit: a sticker keeps its size."""
    return min(pt, pt * breedte / max(meet(regel, pt, "vet"), 1.0))


def _regel(naam: str, woorden: str, x: float, y: float, pt: float, gewicht: Gewicht, meet: Meet) -> Tekst:
    return Tekst(naam, "", woorden, x, y, meet(woorden, pt, gewicht), pt * stijl.REGEL, pt, gewicht)
