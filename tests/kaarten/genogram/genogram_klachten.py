"""What somebody who looks at a family map would object to. Works on the drawing alone, in whole sentences."""

import itertools
from collections.abc import Callable, Iterator, Sequence

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie, maak_familie
from sonestra_cli.tekening.tekening import Punt, Streek, Symbool, Tekening, Tekst, Vlak

Doos = tuple[float, float, float, float]
Stuk = tuple[Punt, Punt]


def familie_van(beeld: Beeld) -> Familie:
    return maak_familie(beeld.traject.netwerk, beeld.traject.kop.hoofdpersonen)


def klachten(beeld: Beeld, tekening: Tekening) -> list[str]:
    """Empty for a drawing that is right."""
    familie = familie_van(beeld)
    return [f"{naam}: {klacht}" for naam, zoek in REGELS.items() for klacht in zoek(familie, tekening)]


def doos(deel: Symbool | Tekst, krimp: float = 0.0) -> Doos:
    w, h = deel.breedte / 2 - krimp, deel.hoogte / 2 - krimp
    return deel.x - w, deel.y - h, deel.x + w, deel.y + h


def raakt(a: Doos, b: Doos) -> bool:
    return min(a[2], b[2]) - max(a[0], b[0]) > 0.5 and min(a[3], b[3]) - max(a[1], b[1]) > 0.5


def door(stuk: Stuk, vak: Doos) -> bool:
    """Whether a straight piece comes inside a box (Liang-Barsky)."""
    (x, y), (x2, y2) = stuk
    t0, t1 = 0.0, 1.0
    for p, q in ((x - x2, x - vak[0]), (x2 - x, vak[2] - x), (y - y2, y - vak[1]), (y2 - y, vak[3] - y)):
        if abs(p) < 1e-9:
            if q <= 0:
                return False
        elif p < 0:
            t0 = max(t0, q / p)
        else:
            t1 = min(t1, q / p)
    return t1 - t0 > 1e-9


def stukken(punten: Sequence[Punt]) -> list[Stuk]:
    return list(itertools.pairwise(punten))


def mensen_op(tekening: Tekening) -> dict[str, Symbool]:
    """People and pregnancies by key."""
    return {d.id.removeprefix("persoon-"): d for d in tekening.delen
            if isinstance(d, Symbool) and d.id.startswith("persoon-")}  # fmt: skip


def verteld(tekening: Tekening, regel: str) -> list[set[str]]:
    assert all(g.waarom.endswith(".") and g.wie for g in tekening.geometrie.gebroken)
    return [set(g.wie) for g in tekening.geometrie.gebroken if g.regel == regel]


def tussen(tekening: Tekening, a: str, b: str) -> set[str]:
    """Who stands between two people on their row."""
    op = mensen_op(tekening)
    links, rechts = sorted((op[a].x, op[b].x))
    return {k for k, d in op.items() if d.y == op[a].y and links < d.x < rechts}


def _mensen(familie: Familie, tekening: Tekening) -> Iterator[str]:
    symbolen = [d.id for d in tekening.delen if isinstance(d, Symbool) and d.id.startswith("persoon-")]
    for sleutel in familie.personen.keys() - familie.zwangerschappen.keys():
        if symbolen.count(f"persoon-{sleutel}") != 1:
            yield f"{sleutel} stands {symbolen.count(f'persoon-{sleutel}')} times"
    if len(symbolen) > len(familie.personen):
        yield "somebody stands here who is not of this family"
    benoemd = {t.bij for t in tekening.teksten if t.klasse == "naam"}
    for sleutel in familie.personen.keys() - familie.zwangerschappen.keys() - benoemd:
        yield f"{sleutel} has no name"


def _hoger(familie: Familie, tekening: Tekening) -> Iterator[str]:
    op, zonder = mensen_op(tekening), verteld(tekening, "lijn naar een kind")
    for unie in familie.unies:
        for ouder, kind in itertools.product(unie.partners, unie.eigen):
            if kind in op and op[kind].y <= op[ouder].y and {*unie.partners, kind} not in zonder:
                yield f"{kind} stands beside or above parent {ouder}"


def _koppels(familie: Familie, tekening: Tekening) -> Iterator[str]:
    op = mensen_op(tekening)
    rij, naast = (verteld(tekening, f"partners {wat}") for wat in ("op één rij", "naast elkaar"))
    for unie in familie.unies:
        if len(unie.partners) == 2:
            a, b = unie.partners
            if op[a].y != op[b].y:
                if {a, b} not in rij:
                    yield f"{a} and {b} on two rows, untold"
            elif tussen(tekening, a, b) and {a, b} not in naast:
                yield f"{a} and {b} apart, untold"


def _broers(familie: Familie, tekening: Tekening) -> Iterator[str]:
    volgorde, broers = (verteld(tekening, wat) for wat in ("oudste links", "broers en zussen op één rij"))
    for unie in familie.unies:
        op = mensen_op(tekening) | {k: _kruisje(tekening, k) for k in unie.kinderen if k not in mensen_op(tekening)}
        eigen = [k for k in unie.kinderen if k in unie.eigen]
        if len({op[k].y for k in eigen}) > 1 and set(eigen) not in broers:
            yield f"{eigen} on several rows, untold"
        if [op[k].x for k in eigen] != sorted(op[k].x for k in eigen) and set(eigen) not in volgorde:
            yield f"{eigen} not from old to young, untold"


def _kruisje(tekening: Tekening, sleutel: str) -> Symbool:
    """A pregnancy that was ended has no symbol but a cross at the end of its line."""
    lijn = next(d for d in tekening.delen if isinstance(d, Streek) and d.id == f"persoon-{sleutel}-lijn")
    return Symbool(lijn.id, lijn.klasse, "vierkant", *lijn.punten[-1], 8.0, 8.0)


def _tweelingen(familie: Familie, tekening: Tekening) -> Iterator[str]:
    op = mensen_op(tekening)
    for kind in (k for u in familie.unies for k in u.gezin.kinderen if k.tweeling and k.wie in u.eigen):
        groep = {kind.wie, *kind.tweeling.met}  # type: ignore[union-attr]
        mag = {p for u in familie.unies if groep & set(u.partners) for p in u.partners} | groep
        for ander in groep - {kind.wie}:
            if op[kind.wie].y == op[ander].y and tussen(tekening, kind.wie, ander) - mag:
                yield f"twins {kind.wie} and {ander} apart"


def _familielijnen(tekening: Tekening) -> dict[str, list[Stuk]]:
    """Pieces per family."""
    uit: dict[str, list[Stuk]] = {}
    for lijn in tekening.geometrie.lijnen:
        if lijn.soort in ("partner", "kind"):
            gezin = lijn.van if lijn.van.startswith("gezin-") else lijn.id
            uit.setdefault(gezin, []).extend(s for s in stukken(lijn.punten) if s[0] != s[1])
    return uit


def _verbonden(familie: Familie, tekening: Tekening) -> Iterator[str]:
    """The lines of a family hang together and reach all its members."""
    lijnen, op = _familielijnen(tekening), mensen_op(tekening)
    for unie in familie.unies:
        rest = list(lijnen.get(unie.id, ()))
        deel, klaar = rest[:1], 0
        while klaar < len(deel):
            raak = [s for s in rest if s not in deel and _raken(s, deel[klaar])]
            deel, klaar = deel + raak, klaar + 1
        zonder = {lid for groep in verteld(tekening, "lijn naar een kind") if groep > {*unie.partners} for lid in groep}
        for lid in (k for k in (*unie.partners, *unie.kinderen) if k in op and k not in zonder):
            if not any(door(s, doos(op[lid], -1.0)) for s in deel):
                yield f"no line of {unie.id} reaches {lid}"


def _raken(een: Stuk, ander: Stuk) -> bool:
    return any(_afstand(p, ander) < 0.6 for p in een) or any(_afstand(p, een) < 0.6 for p in ander)


def _door_mensen(familie: Familie, tekening: Tekening) -> Iterator[str]:
    op = mensen_op(tekening)
    ouders = {unie.id: unie.partners for unie in familie.unies}
    for lijn in tekening.geometrie.lijnen:
        for wie, symbool in op.items():
            eigen = wie in (lijn.van, lijn.naar, *ouders.get(lijn.van, ()))
            if any(door(stuk, doos(symbool, 0.3 * symbool.breedte if eigen else 0.5)) for stuk in stukken(lijn.punten)):
                yield f"line {lijn.id} goes through {wie}"


def _op_elkaar(familie: Familie, tekening: Tekening) -> Iterator[str]:
    for (een, a), (ander, b) in itertools.combinations(_familielijnen(tekening).items(), 2):
        for s, t in itertools.product(a, b):
            if any(_samen(s, t, vlak) for vlak in (0, 1)):
                yield f"lines of {een} and {ander} lie on each other"


def _samen(s: Stuk, t: Stuk, vlak: int) -> bool:
    """Along each other: ``vlak`` 0 side by side as verticals, 1 as horizontals."""
    if s[0][vlak] != s[1][vlak] or t[0][vlak] != t[1][vlak] or abs(s[0][vlak] - t[0][vlak]) >= 0.8:
        return False
    (a, b), (c, d) = (sorted((p[1 - vlak], q[1 - vlak])) for p, q in (s, t))
    return min(b, d) - max(a, c) > 0.8


def _teksten(familie: Familie, tekening: Tekening) -> Iterator[str]:
    teksten = [t for t in tekening.teksten if t.klasse != "monster" and not t.bij.startswith("onbekend-")]
    op = mensen_op(tekening)
    for een, ander in itertools.combinations(teksten, 2):
        if raakt(doos(een), doos(ander)):
            yield f"texts {een.tekst} and {ander.tekst} over each other"
    for tekst in teksten:
        for wie, symbool in op.items():
            if tekst.klasse not in ("leeftijd", "kenmerk") and raakt(doos(tekst), doos(symbool)):
                yield f"text {tekst.tekst} over {wie}"
        for lijn in tekening.geometrie.lijnen:
            if any(door(stuk, doos(tekst, 1.0)) for stuk in stukken(lijn.punten)):
                yield f"line {lijn.id} through text {tekst.tekst} of {tekst.bij}"
        if tekst.klasse == "leeftijd" and not _past(tekst, op[tekst.bij], tekening):
            yield f"{tekst.tekst} sticks out of {tekst.bij}"


def _past(tekst: Tekst, symbool: Symbool, tekening: Tekening) -> bool:
    """Whether the letters (lower than their line) stand within the innermost outline."""
    rond = [d for d in tekening.delen if isinstance(d, Symbool) and (d.x, d.y) == (symbool.x, symbool.y)]
    r = min(d.breedte - d.pen.dikte for d in rond) / 2
    w, h = tekst.breedte / 2, tekst.pt * 0.36
    hoeken = [(x, tekst.y - symbool.y + dy) for x in (-w, w) for dy in (-h, h)]
    if symbool.vorm == "cirkel":
        return all(x * x + y * y <= r * r for x, y in hoeken)
    if symbool.vorm == "ruit":
        return all(abs(x) + abs(y) <= r + 1.5 for x, y in hoeken)
    return w <= r


def _geometrie(familie: Familie, tekening: Tekening) -> Iterator[str]:
    """The geometry says what is drawn, and nothing else is drawn as a family line, but for bows over crossings."""
    op = mensen_op(tekening)
    for plek in tekening.geometrie.personen:
        symbool = op.get(plek.id)
        if not symbool or (symbool.x, symbool.y, symbool.breedte) != (plek.x, plek.y, plek.breedte):
            yield f"{plek.id} is drawn elsewhere than the geometry says"
    getekend = [d for d in tekening.delen if isinstance(d, Streek) and d.id.startswith("lijn-")]
    naast, strepen = ([s for d in getekend if ("naast" in d.id) == is_naast for s in stukken(d.punten)]
                      for is_naast in (True, False))  # fmt: skip
    lijnen = [
        s for lijn in tekening.geometrie.lijnen if lijn.soort in ("partner", "kind") for s in stukken(lijn.punten)
    ]
    neer = [s for s in (*lijnen, *naast) if s[0][1] != s[1][1]]
    for van, naar, wat in ((lijnen, strepen, "drawn"), (strepen, lijnen, "in the geometry")):
        for stuk in van:
            if not _gedekt(stuk, naar, neer):
                yield f"line piece {stuk} is not {wat}"


BOOG = 4.6
"""How far a bow over a line of another family leaves the straight way."""


def _gedekt(stuk: Stuk, door_: Sequence[Stuk], neer: Sequence[Stuk]) -> bool:
    """Every tenth of the piece lies on one of the others; a little off it where a line of ``neer`` passes."""
    (x1, y1), (x2, y2) = stuk
    for punt in ((x1 + (x2 - x1) * t / 10, y1 + (y2 - y1) * t / 10) for t in range(11)):
        naast = min((_afstand(punt, s) for s in door_), default=BOOG)
        if naast > 0.05 and not (naast < BOOG and any(_afstand(punt, s) < 1.6 * BOOG for s in neer)):
            return False
    return True


def _afstand(punt: Punt, stuk: Stuk) -> float:
    (ax, ay), (bx, by) = stuk
    dx, dy = bx - ax, by - ay
    lang = dx * dx + dy * dy
    t = max(0.0, min(1.0, ((punt[0] - ax) * dx + (punt[1] - ay) * dy) / lang)) if lang else 0.0
    return float(((punt[0] - ax - t * dx) ** 2 + (punt[1] - ay - t * dy) ** 2) ** 0.5)


def _op_het_blad(familie: Familie, tekening: Tekening) -> Iterator[str]:
    namen = [d.id for d in tekening.delen if not d.klasse.startswith(("monster", "legenda"))]
    for naam in {n for n in namen if namen.count(n) > 1 and n.startswith(("persoon-", "lijn-", "naam-"))}:
        yield f"two parts are called {naam}"
    for deel in tekening.delen:
        punten = deel.punten if isinstance(deel, (Streek, Vlak)) else ((doos(deel)[:2]), (doos(deel)[2:]))
        if any(not (0 <= x <= tekening.breedte and 0 <= y <= tekening.hoogte) for x, y in punten):
            yield f"{deel.id} lies outside the page"


def wijs(tekening: Tekening, *sleutels: str) -> list[str]:
    """The keys from left to right."""
    op = mensen_op(tekening)
    return sorted(sleutels, key=lambda k: op[Sleutel(k)].x)


REGELS: dict[str, Callable[[Familie, Tekening], Iterator[str]]] = {
    "I1 everybody once": _mensen,
    "I2 every family line is there": _verbonden,
    "I3 parents above their children": _hoger,
    "I4 and I10 partners together or told": _koppels,
    "I5 nothing over a text": _teksten,
    "I6 no line through somebody": _door_mensen,
    "I7 no line on another family's line": _op_elkaar,
    "I8 oldest left or told": _broers,
    "I9 twins together": _tweelingen,
    "the geometry is what is drawn": _geometrie,
    "all on the page": _op_het_blad,
}
