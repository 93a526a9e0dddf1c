"""Where the legend goes: in as many columns, and in the corner or on the side, where the sheet stays largest."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sonestra_cli.kaarten.delen.legenda import Kolommen, LegendaRegel, Maten, legenda_in_kolommen, zet_legenda
from sonestra_cli.kaarten.delen.opmaak import Inhoud
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Meet, Streek, Vlak

BREED, HOOG = 44.0, 22.0
"""The box of a sample."""
MATEN = Maten(BREED, HOOG, HOOG, 7.0, 18.0, stijl.PT_KLEIN)
ROND = 20.0
"""White around the whole."""
STAP = 8.0
"""Width of a strip in which is looked how far the drawing reaches."""
KOP = 60.0
"""Height of the title, about, and twice the margin beside the drawing."""
PAPIER = 2**0.5
BIJNA = 0.98
"""Nearly as large is as good, when the sheet then has less empty room."""


def met_legenda(inhoud: Inhoud, regels: Sequence[LegendaRegel], meet: Meet) -> Inhoud:
    """The drawing with the legend beside or below it, or in a corner that was empty."""
    if not regels:
        return inhoud
    even = (k for k in legenda_in_kolommen(regels, MATEN, meet) if k.rijen == -(-len(regels) // len(k.breedten)))
    blokken = tuple(even)[::-1]
    onder, opzij = _reikt(inhoud, staand=True), _reikt(inhoud, staand=False)
    keuzes = [(_maat(inhoud, blok, x, y), -rang, x, y, blok)
              for blok in blokken for rang, (x, y) in enumerate(_plekken(inhoud, blok, onder, opzij))]  # fmt: skip
    beste = max(keus[0] for keus in keuzes)
    goed = (keus for keus in keuzes if keus[0] > BIJNA * beste)
    _, _, x, y, blok = min(goed, key=lambda k: (_vlak(inhoud, k[4], k[2], k[3]), -k[1], k[4].rijen))
    delen = tuple(zet_legenda(regels, x, y, blok))
    return replace(
        inhoud, delen=(*inhoud.delen, *delen), breedte=max(inhoud.breedte, x + blok.breed),
        hoogte=max(inhoud.hoogte, y + blok.hoog),
    )  # fmt: skip


def _vlak(inhoud: Inhoud, blok: Kolommen, x: float, y: float) -> float:
    """What the drawing with its legend takes, in square points."""
    return round(max(inhoud.breedte, x + blok.breed) * max(inhoud.hoogte, y + blok.hoog), 3)


def _maat(inhoud: Inhoud, blok: Kolommen, x: float, y: float) -> float:
    """How large everything comes on a sheet of paper, standing or lying."""
    breed = max(inhoud.breedte, x + blok.breed) + KOP
    hoog = max(inhoud.hoogte, y + blok.hoog) + KOP
    return round(max(min(1 / breed, PAPIER / hoog), min(PAPIER / breed, 1 / hoog)), 9)


def _plekken(
    inhoud: Inhoud, blok: Kolommen, onder: Sequence[float], opzij: Sequence[float]
) -> Iterator[tuple[float, float]]:
    """Below on the left, on the right and in the middle; on the right, below and above; above on both sides."""
    links, rechts = 0.0, max(0.0, inhoud.breedte - blok.breed)
    for x in (links, rechts, rechts / 2):
        laagst = _verste(onder, x, x + blok.breed)
        yield x, max(laagst + ROND, inhoud.hoogte - blok.hoog)
    for y in (max(0.0, inhoud.hoogte - blok.hoog), 0.0):
        verst = _verste(opzij, y, y + blok.hoog)
        yield max(verst + 1.5 * ROND, inhoud.breedte - blok.breed), y


def _verste(rand: Sequence[float], van: float, tot: float) -> float:
    eerste, laatste = int((van - ROND) // STAP), int((tot + ROND) // STAP)
    return max(rand[max(0, eerste) : max(0, laatste + 1)], default=0.0)


def _reikt(inhoud: Inhoud, staand: bool) -> list[float]:
    """How far down the drawing comes per strip of its width; or, lying, how far to the right per strip of height."""
    uit = [0.0] * (int((inhoud.breedte if staand else inhoud.hoogte) // STAP) + 2)
    for deel in inhoud.delen:
        for x0, y0, x1, y1 in _dozen(deel):
            van, tot, ver = (x0, x1, y1) if staand else (y0, y1, x1)
            for strook in range(max(0, int(van // STAP)), min(len(uit) - 1, int(tot // STAP)) + 1):
                uit[strook] = max(uit[strook], ver)
    return uit


def _dozen(deel: Deel) -> Iterator[tuple[float, float, float, float]]:
    if isinstance(deel, (Streek, Vlak)):
        if isinstance(deel, Vlak):
            xs, ys = [x for x, _ in deel.punten], [y for _, y in deel.punten]
            yield min(xs), min(ys), max(xs), max(ys)
            return
        for (x0, y0), (x1, y1) in zip(deel.punten[:-1], deel.punten[1:], strict=True):
            yield min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
        return
    half, hoog = deel.breedte / 2, deel.hoogte / 2
    yield deel.x - half, deel.y - hoog, deel.x + half, deel.y + hoog
