"""Who lives under one roof: a dotted outline around the members, also across rows (domein/7 §7.3)."""

import itertools
from collections.abc import Iterator, Sequence

from sonestra_cli.domein.netwerk import Huishouden
from sonestra_cli.kaarten.genogram.stamlijnen.punten import Lijnwerk
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.doos import Doos, grenzen
from sonestra_cli.tekening.tekening import Deel, Gebroken, Meet, Pen, Punt, Symbool, Tekst, Vlak

PEN = Pen("#7d8890", 1.3, "stippel")
"""Lighter than a dotted relation line, which may cross it."""
MARGE, STAP = 8.0, 3.0
"""Around the symbols and names, and more for every next household, so that outlines never lie on each other."""


def teken_huishoudens(
    huizen: Sequence[Huishouden], werk: Lijnwerk, delen: tuple[Deel, ...], meet: Meet
) -> tuple[tuple[Deel, ...], tuple[Gebroken, ...]]:
    """Outlines with their names; members that stand apart get an outline of their own, which is told."""
    uit: list[Deel] = []
    gebroken: list[Gebroken] = []
    for nr, huis in enumerate(huizen):
        leden = [k for k, wie in werk.bouw.per_knoop() if wie in huis.wie]
        if len(leden) < 2:
            continue
        marge = MARGE + STAP * (nr % 4)
        stukken = _stukken(werk, leden, delen, marge)
        for stap, dozen in enumerate(stukken):
            omtrek = omlijn(dozen)
            naam = huis.naam or "samen in één huis"
            uit.append(Vlak(f"huishouden-{nr}-{stap}", "huishouden", afgeronde_omtrek(omtrek), PEN, None, "kromme",
                            f"Huishouden: {naam}"))  # fmt: skip
            label = _label(f"huishouden-{nr}-{stap}", naam, omtrek, (*delen, *uit), meet) if huis.naam else None
            uit += [label] if label else []
        if len(stukken) > 1:
            wie = tuple(w for w in (werk.bouw.wie[k] for k in leden) if w)
            gebroken.append(Gebroken("huishouden", "Wie hier samen wonen, staan op de kaart niet naast elkaar.", wie))
    return (*uit, *_gronden(uit, delen)), tuple(gebroken)


def _gronden(omtrekken: Sequence[Deel], delen: Sequence[Deel]) -> Iterator[Vlak]:
    """A white ground under every text that an outline runs through, so that the text stays whole."""
    for tekst in (d for d in delen if isinstance(d, Tekst)):
        half, hoog = tekst.breedte / 2 + 1, tekst.hoogte / 2
        doos = (tekst.x - half, tekst.y - hoog, tekst.x + half, tekst.y + hoog)
        if any(_raakt(doos, omtrek) for omtrek in omtrekken if isinstance(omtrek, Vlak)):
            hoeken = ((doos[0], doos[1]), (doos[2], doos[1]), (doos[2], doos[3]), (doos[0], doos[3]))
            yield Vlak(f"grond-{tekst.id}", "woorden-grond", hoeken, None, stijl.PAPIER)


def _stukken(werk: Lijnwerk, leden: Sequence[int], delen: tuple[Deel, ...], marge: float) -> list[list[Doos]]:
    """Boxes per connected piece: runs of members side by side, joined through the room between two rows."""
    lopen = [(werk.bouw.rij[loop[0]], _loop_doos(werk, loop, delen, marge)) for loop in _lopen(werk, leden)]
    lopen.sort()
    groepen: list[list[Doos]] = []
    vorige: list[tuple[int, Doos, list[Doos]]] = []
    for rij, doos in lopen:
        naast = next(((d, g) for r, d, g in vorige if r in (rij - 1, rij)), None)
        if naast is None:
            groep = [doos]
            groepen.append(groep)
        else:
            ander, groep = naast
            doos, gelijk = _gelijk(doos, ander)
            groep[groep.index(ander)] = gelijk
            groep += [doos, *_brug(werk, rij, doos, gelijk, marge)]
        vorige.append((rij, doos, groep))
    return groepen


def _gelijk(doos: Doos, ander: Doos) -> tuple[Doos, Doos]:
    """Both boxes with their sides in one line where they nearly meet: no small step in the outline."""
    kanten = []
    for nr, teken in ((0, 1), (2, -1)):
        hier, daar = doos[nr], ander[nr]
        binnen = (hier - daar) * teken
        kanten.append((daar, daar) if 0 < binnen < 16 else (hier, hier) if -8 < binnen < 0 else (hier, daar))
    (links, ander_links), (rechts, ander_rechts) = kanten
    return (links, doos[1], rechts, doos[3]), (ander_links, ander[1], ander_rechts, ander[3])


def _lopen(werk: Lijnwerk, leden: Sequence[int]) -> Iterator[list[int]]:
    """Members that stand side by side."""
    binnen = set(leden)
    for rij in werk.bouw.rijen:
        loop: list[int] = []
        for knoop in sorted(rij, key=lambda k: werk.plekken.x[k]):
            if knoop in binnen:
                loop.append(knoop)
            elif loop and werk.bouw.wie[knoop] is not None:
                yield loop
                loop = []
        if loop:
            yield loop


def _loop_doos(werk: Lijnwerk, loop: Sequence[int], delen: tuple[Deel, ...], marge: float) -> Doos:
    wie = {werk.bouw.wie[k] for k in loop}
    eigen = [d for d in delen if (isinstance(d, Tekst) and d.bij in wie)
             or (isinstance(d, Symbool) and d.id.removeprefix("persoon-") in wie)]  # fmt: skip
    links, boven, rechts, onder = grenzen(eigen)
    vreemd = [d for d in delen if isinstance(d, (Tekst, Symbool)) and d not in eigen]
    y0, y1 = boven - marge / 2, onder + marge / 2
    x0 = next((links - m for m in _marges(marge) if _vrij((links - m, y0, links - m, y1), vreemd)), links - marge)
    x1 = next((rechts + m for m in _marges(marge) if _vrij((rechts + m, y0, rechts + m, y1), vreemd)), rechts + marge)
    return x0, y0, x1, y1


def _marges(marge: float) -> tuple[float, ...]:
    """Near the usual one first."""
    return (marge, marge + 3, marge - 3, marge - 5, marge + 6, marge - 7, marge + 10)


def _vrij(rand: Doos, delen: Sequence[Deel]) -> bool:
    """Whether a side of an outline passes nobody else's symbol or text."""
    x0, y0, x1, y1 = rand
    return not any(_raakt((x0 - 2, y0, x1 + 2, y1), d) for d in delen)


def _brug(werk: Lijnwerk, rij: int, doos: Doos, ander: Doos, marge: float) -> list[Doos]:
    """From one run to a run in the row above (or beside it) through the band where only lines run."""
    links, rechts = max(doos[0], ander[0]), min(doos[2], ander[2])
    if ander[3] <= doos[1] and rechts - links > 2 * marge:
        return [(links, ander[3] - 1, rechts, doos[1] + 1)]
    if ander[3] <= doos[1]:
        midden = (ander[3] + doos[1]) / 2
        x0, x1 = min(doos[0], ander[0]), max(doos[2], ander[2])
        smal = (x0, midden - marge / 2, x1, midden + marge / 2)
        return [
            (ander[0], ander[3] - 1, ander[2], midden + marge / 2),
            (doos[0], midden - marge / 2, doos[2], doos[1] + 1),
            smal,
        ]
    onder = max(doos[3], ander[3])
    x0, x1 = min(doos[0], ander[0]), max(doos[2], ander[2])
    return [(x0, onder - 1, x1, onder + marge), (doos[0], doos[3] - 1, doos[2], onder + marge),
            (ander[0], ander[3] - 1, ander[2], onder + marge)]  # fmt: skip


def omlijn(dozen: Sequence[Doos]) -> tuple[Punt, ...]:
    """The outline of boxes that hang together, clockwise; holes are left out."""
    xs = sorted({x for d in dozen for x in (d[0], d[2])})
    ys = sorted({y for d in dozen for y in (d[1], d[3])})
    vol = {
        (i, j)
        for i in range(len(xs) - 1)
        for j in range(len(ys) - 1)
        if any(d[0] <= xs[i] and xs[i + 1] <= d[2] and d[1] <= ys[j] and ys[j + 1] <= d[3] for d in dozen)
    }
    randen: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for i, j in sorted(vol):
        for (di, dj), van, naar in (
            ((0, -1), (i, j), (i + 1, j)), ((1, 0), (i + 1, j), (i + 1, j + 1)),
            ((0, 1), (i + 1, j + 1), (i, j + 1)), ((-1, 0), (i, j + 1), (i, j)),
        ):  # fmt: skip
            if (i + di, j + dj) not in vol:
                randen.setdefault(van, []).append(naar)
    begin = min(randen)
    rond = [begin, randen[begin].pop()]
    while rond[-1] != begin:
        verder = randen[rond[-1]]
        rond.append(verder.pop())
    hoeken = [p for nr, p in enumerate(rond[:-1])
              if (rond[nr - 1 if nr else -2][0] == p[0]) != (rond[nr + 1][0] == p[0])]  # fmt: skip
    return tuple((xs[i], ys[j]) for i, j in hoeken)


def afgeronde_omtrek(omtrek: Sequence[Punt], straal: float = 8.0) -> tuple[Punt, ...]:
    """The same outline with round corners: a closed curve of 3n+1 control points."""
    uit: list[Punt] = []
    for nr, (x, y) in enumerate(omtrek):
        vorige, volgende = omtrek[nr - 1], omtrek[(nr + 1) % len(omtrek)]
        a, b = (_naar((x, y), buur, straal) for buur in (vorige, volgende))
        ca, cb = (_naar((x, y), buur, straal * 0.45) for buur in (vorige, volgende))
        if uit:
            uit += [*_derden(uit[-1], a), a]
        else:
            uit = [a]
        uit += [ca, cb, b]
    return (*uit, *_derden(uit[-1], uit[0]), uit[0])


def _naar(punt: Punt, buur: Punt, ver: float) -> Punt:
    dx, dy = buur[0] - punt[0], buur[1] - punt[1]
    deel = min(ver / (abs(dx) + abs(dy) or 1.0), 0.5)
    return punt[0] + dx * deel, punt[1] + dy * deel


def _derden(p: Punt, q: Punt) -> tuple[Punt, Punt]:
    dx, dy = (q[0] - p[0]) / 3, (q[1] - p[1]) / 3
    return (p[0] + dx, p[1] + dy), (q[0] - dx, q[1] - dy)


def _label(naam: str, tekst: str, omtrek: Sequence[Punt], delen: Sequence[Deel], meet: Meet) -> Tekst | None:
    """The name of the household along its outline, where nothing else stands."""
    breed, hoog = meet(tekst, stijl.PT_KLEIN, "cursief"), stijl.PT_KLEIN * stijl.REGEL
    zijden = [
        (p, q)
        for p, q in zip(omtrek, (*omtrek[1:], omtrek[0]), strict=True)
        if p[1] == q[1] and abs(p[0] - q[0]) > breed + 8
    ]
    for (x0, y), (x1, _) in sorted(zijden, key=lambda z: (-z[0][1], z[0][0])):
        onder = x1 < x0
        ty = y + hoog / 2 + 1 if onder else y - hoog / 2 - 1
        eerste, laatste = min(x0, x1) + breed / 2 + 4, max(x0, x1) - breed / 2 - 4
        for x in (eerste, laatste, *(eerste + 12.0 * i for i in range(1, int((laatste - eerste) // 12) + 1))):
            doos = (x - breed / 2, ty - hoog / 2, x + breed / 2, ty + hoog / 2)
            if not any(_raakt(doos, d) for d in delen):
                return Tekst(f"{naam}-naam", naam, tekst, x, ty, breed, hoog, stijl.PT_KLEIN, "cursief", stijl.GRIJS,
                             "huishouden")  # fmt: skip
    return None


def _raakt(doos: Doos, deel: Deel) -> bool:
    if isinstance(deel, (Symbool, Tekst)):
        stukken = [
            (deel.x - deel.breedte / 2, deel.y - deel.hoogte / 2, deel.x + deel.breedte / 2, deel.y + deel.hoogte / 2)
        ]
    else:
        rond = (*deel.punten, deel.punten[0]) if isinstance(deel, Vlak) else deel.punten
        stukken = [(min(p[0], q[0]), min(p[1], q[1]), max(p[0], q[0]), max(p[1], q[1]))
                   for p, q in itertools.pairwise(rond)]  # fmt: skip
    return any(s[0] < doos[2] and doos[0] < s[2] and s[1] < doos[3] and doos[1] < s[3] for s in stukken)
