"""Looking at a Tekening as a person does: what lies where, which way it points, and which sample means what."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sonestra_cli.tekening.tekening import Deel, Punt, Streek, Symbool, Tekening, Tekst, Vlak

Doos = tuple[float, float, float, float]


def op_de_kaart(tekening: Tekening) -> list[Deel]:
    """Everything but the legend."""
    return [d for d in tekening.delen if not d.id.startswith("legenda-")]


def mens(tekening: Tekening, sleutel: str) -> Symbool:
    return next(d for d in tekening.delen if isinstance(d, Symbool) and d.id == f"persoon-{sleutel}")


def streken(delen: Sequence[Deel] | Tekening, klasse: str = "") -> list[Streek]:
    """The lines with all these words in their class; of a map without those in its legend."""
    alle = op_de_kaart(delen) if isinstance(delen, Tekening) else delen
    return [d for d in alle if isinstance(d, Streek) and set(klasse.split()) <= set(d.klasse.split())]


def teksten(tekening: Tekening, bij: str, klasse: str = "") -> list[Tekst]:
    return [t for t in tekening.teksten if t.bij == bij and (not klasse or t.klasse == klasse)]


def uitleg_bij(tekening: Tekening) -> dict[str, list[Deel]]:
    """Per sentence of the legend the parts of its sample."""
    uit: dict[str, list[Deel]] = {}
    for tekst in (t for t in tekening.teksten if t.klasse == "legenda"):
        uit[tekst.tekst] = [d for d in tekening.delen if d.id.startswith(f"{tekst.id}-")]
    return uit


def doos_van(delen: Sequence[Deel]) -> Doos:
    xs, ys = zip(*(p for d in delen for p in _punten(d)), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _punten(deel: Deel) -> Sequence[Punt]:
    if isinstance(deel, (Streek, Vlak)):
        return deel.punten
    b, h = deel.breedte / 2, deel.hoogte / 2
    return (deel.x - b, deel.y - h), (deel.x + b, deel.y + h)


def lang(punten: Sequence[Punt]) -> float:
    return sum(math.dist(p, q) for p, q in pairwise(punten))


def richting(van: Punt, naar: Punt) -> Punt:
    ver = math.dist(van, naar) or 1.0
    return (naar[0] - van[0]) / ver, (naar[1] - van[1]) / ver


def tot_lijn(punt: Punt, punten: Sequence[Punt]) -> float:
    """Distance of a point to a polyline."""
    return min(_tot_stuk(punt, p, q) for p, q in pairwise(punten))


def _tot_stuk(punt: Punt, p: Punt, q: Punt) -> float:
    dx, dy = q[0] - p[0], q[1] - p[1]
    kwadraat = dx * dx + dy * dy
    t = max(0.0, min(1.0, ((punt[0] - p[0]) * dx + (punt[1] - p[1]) * dy) / kwadraat)) if kwadraat else 0.0
    return math.dist(punt, (p[0] + t * dx, p[1] + t * dy))


def kruisen(een: Sequence[Punt], ander: Sequence[Punt]) -> list[Punt]:
    """Where two polylines go through each other."""
    uit = []
    for (p, q), (r, s) in ((a, b) for a in pairwise(een) for b in pairwise(ander)):
        noemer = (q[0] - p[0]) * (s[1] - r[1]) - (q[1] - p[1]) * (s[0] - r[0])
        if not noemer:
            continue
        t = ((r[0] - p[0]) * (s[1] - r[1]) - (r[1] - p[1]) * (s[0] - r[0])) / noemer
        u = ((r[0] - p[0]) * (q[1] - p[1]) - (r[1] - p[1]) * (q[0] - p[0])) / noemer
        if 0 <= t <= 1 and 0 <= u <= 1:
            uit.append((p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])))
    return uit


def pijlpunten(delen: Sequence[Deel]) -> Iterator[tuple[Punt, Punt, bool]]:
    """Tip, way it points, and whether it is filled, of every arrow head drawn as three corners."""
    for deel in delen:
        if isinstance(deel, (Streek, Vlak)) and len(deel.punten) == 3:
            a, tip, b = deel.punten
            gelijk = abs(math.dist(a, tip) - math.dist(tip, b)) < 0.01
            if gelijk and math.dist(a, tip) < 15:
                yield tip, richting(((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), tip), isinstance(deel, Vlak)


def binnen_symbool(punt: Punt, symbool: Symbool, speling: float = 0.3) -> bool:
    """Whether a point lies within the outline, or on it."""
    dx, dy = abs(punt[0] - symbool.x), abs(punt[1] - symbool.y)
    b, h = symbool.breedte / 2 + speling, symbool.hoogte / 2 + speling
    if symbool.vorm == "cirkel":
        return (dx / b) ** 2 + (dy / h) ** 2 <= 1
    if symbool.vorm == "ruit":
        return dx / b + dy / h <= 1
    return dx <= b and dy <= h


def binnen_vlak(punt: Punt, punten: Sequence[Punt]) -> bool:
    """Whether a point lies inside a closed outline."""
    x, y = punt
    binnen = False
    for p, q in pairwise((*punten, punten[0])):
        if (p[1] > y) != (q[1] > y) and x < (q[0] - p[0]) * (y - p[1]) / (q[1] - p[1]) + p[0]:
            binnen = not binnen
    return binnen


def helderheid(kleur: str) -> float:
    delen = (int(kleur[nr : nr + 2], 16) / 255 for nr in (1, 3, 5))
    rood, groen, blauw = (d / 12.92 if d <= 0.03928 else ((d + 0.055) / 1.055) ** 2.4 for d in delen)
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def contrast(een: str, ander: str) -> float:
    """As WCAG 2.2 counts it."""
    donker, licht = sorted((helderheid(een), helderheid(ander)))
    return (licht + 0.05) / (donker + 0.05)
