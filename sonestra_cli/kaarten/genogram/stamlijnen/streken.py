"""Couple lines and lines to children as strokes, with dates, slashes and dashes (domein/7 §7.2, §7.3)."""

import itertools
from collections.abc import Iterator

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Verbinding
from sonestra_cli.domein.netwerk import Gezin
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie, Unie
from sonestra_cli.kaarten.genogram.plaats.hoogten import TWEELING, Label
from sonestra_cli.kaarten.genogram.plaats.onder_rij import REGEL_HOOG, STREPEN
from sonestra_cli.kaarten.genogram.rijen.bouwplan import BundelNr, Knoop, KoppelNr
from sonestra_cli.kaarten.genogram.stamlijnen.punten import Lijnwerk, Tak, koppel_lijn, rand_dy, stam, takken
from sonestra_cli.taal.datums import kort
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Meet, Patroon, Pen, Punt, Streek, Symbool, Tekst

S = stijl.S
PATROON: dict[Verbinding, Patroon] = {
    "samenwonend": "streep", "lat": "streeppunt", "relatie": "langstreep", "verloofd": "streep",
    "kortstondig": "stippel", "geheim": "stippel",
}  # fmt: skip
_SINDS: dict[Verbinding, str] = {
    "gehuwd": "geh.", "geregistreerd_partnerschap": "gereg.", "samenwonend": "sw.", "lat": "LAT", "verloofd": "verl.",
}  # fmt: skip


def pen_van(verbinding: Verbinding) -> Pen:
    return Pen(stijl.INKT, 1.0 if verbinding == "onbekend" else 1.5, PATROON.get(verbinding, "vast"))


def bijschrift(gezin: Gezin) -> tuple[str, ...]:
    """Label of a couple line, in one or two lines: ``geh. '08`` and ``gesch. '18 · weer '20``."""
    eerste = []
    if _jaar(gezin.sinds):
        eerste = [f"{_SINDS.get(gezin.verbinding, 'sinds')} {_jaar(gezin.sinds)}"]
    elif gezin.verbinding == "lat":
        eerste = ["LAT"]
    if gezin.verbinding == "geheim":
        eerste = [*eerste, "?"]
    einde = "" if _jaar(gezin.gescheiden) else _jaar(gezin.uit_elkaar)
    delen = (("uit", einde), ("gesch.", _jaar(gezin.gescheiden)), ("weer", _jaar(gezin.weer_samen)))
    later = [f"{woord} {jaar}" for woord, jaar in delen if jaar]
    return tuple(" ".join(d) if d is eerste else " · ".join(d) for d in (eerste, later) if d)


def _jaar(datum: Datum | None) -> str:
    return kort(datum) if datum is not None and datum.jaar is not None else ""


def heeft_strepen(gezin: Gezin) -> bool:
    return bool(gezin.uit_elkaar or gezin.gescheiden or gezin.weer_samen)


def bijschrift_breed(gezin: Gezin, meet: Meet) -> float:
    """Room a couple line needs between its two ends."""
    breed = max((meet(r, stijl.PT_KLEIN) for r in bijschrift(gezin)), default=0.0)
    return breed + 8 + (STREPEN if heeft_strepen(gezin) else 0.0)


def maak_label(gezin: Gezin, meet: Meet) -> Label:
    regels = bijschrift(gezin)
    breed = max((meet(r, stijl.PT_KLEIN) for r in regels), default=0.0)
    return Label(breed, len(regels) * REGEL_HOOG, heeft_strepen(gezin))


def teken_koppel(werk: Lijnwerk, nr: KoppelNr, unie: Unie, meet: Meet, uitleg: str) -> Iterator[Deel]:
    punten = koppel_lijn(werk, nr)
    gezin = unie.gezin
    yield Streek(f"lijn-{unie.id}", f"partner {gezin.verbinding}", punten, pen_van(gezin.verbinding), uitleg=uitleg)
    (x1, _), (_, y), (x2, _), _ = punten
    if gezin.verbinding == "verloofd":
        yield Symbool(f"ring-{unie.id}", "partner ring", "cirkel", (x1 + x2) / 2, y, 7, 7, stijl.PEN_DUN)
    regels = bijschrift(gezin)
    links, breedst = werk.hoogten.label[nr], max((meet(r, stijl.PT_KLEIN) for r in regels), default=0.0)
    for stap, regel in enumerate(regels):
        breed = meet(regel, stijl.PT_KLEIN)
        ty = y - 2 - REGEL_HOOG * (len(regels) - stap - 0.5)
        yield Tekst(f"label-{unie.id}-{stap}", unie.id, regel, links + breedst / 2, ty, breed, REGEL_HOOG,
                    stijl.PT_KLEIN, klasse="datum")  # fmt: skip
    slash = links + breedst + STREPEN / 2 if nr in werk.lang else x2 - STREPEN / 2
    yield from strepen(f"strepen-{unie.id}", gezin, (slash, y))


def strepen(naam: str, gezin: Gezin, midden: Punt) -> Iterator[Deel]:
    """One slash: apart; two: divorced; one the other way across them: together again."""
    if not heeft_strepen(gezin):
        return
    x, y = midden
    dx, dy = 0.125 * S, 0.2165 * S
    plekken = (-2.4, 2.4) if gezin.gescheiden else (0.0,)
    for nr, schuif in enumerate(plekken):
        punten = ((x + schuif - dx, y + dy), (x + schuif + dx, y - dy))
        yield Streek(f"{naam}-{nr}", "uiteen", punten, stijl.PEN, laag="boven")
    if gezin.weer_samen:
        terug = ((x - dx - 2, y - dy), (x + dx + 2, y + dy))
        yield Streek(f"{naam}-weer", "weer-samen", terug, stijl.PEN, laag="boven")


def teken_kinderen(werk: Lijnwerk, nr: BundelNr, unie: Unie, familie: Familie) -> Iterator[Deel]:
    """Bar and lines of one bundle; every child in the dashes of how it belongs to this family."""
    deel = stam(werk, nr)
    bouw = werk.bouw
    loten = takken(werk, nr)
    soorten = {_soort(werk, unie, t.knoop, familie) for t in loten}
    naar_partner = {t.knoop for t in loten} & {
        k.a for k in bouw.koppels if not k.echt and k.unie == bouw.bundels[nr].unie
    }
    pen = kindpen(next(iter(soorten))) if len(soorten) == 1 else stijl.PEN
    if naar_partner:
        pen = pen_van(unie.gezin.verbinding)
    x, y = deel.bron
    naam = f"lijn-{unie.id}-{nr}"
    yield Streek(f"{naam}-stam", "kind stam", ((x, y), (x, deel.balk)), pen)
    if deel.rechts - deel.links >= 0.01:
        yield Streek(f"{naam}-balk", "kind balk", ((deel.links, deel.balk), (deel.rechts, deel.balk)), pen)
        if soorten == {"adoptie"} and bouw.wie[bouw.bundels[nr].bron[0]] is None:
            d = 0.12 * S
            yield Streek(f"{naam}-stam-naast", "kind adoptie", ((x + d, y), (x + d, deel.balk)), stijl.PEN)
    for tak in loten:
        soort = _soort(werk, unie, tak.knoop, familie)
        eigen_pen = pen if tak.knoop in naar_partner else kindpen(soort)
        if len(tak.eigen) > 1:
            yield Streek(f"{naam}-{bouw.wie[tak.knoop] or tak.knoop}", f"kind {soort}", tak.eigen, eigen_pen)
            if soort == "adoptie":
                naast = _ernaast(werk, nr, tak)
                yield Streek(f"{naam}-{bouw.wie[tak.knoop] or tak.knoop}-naast", f"kind {soort}", naast, stijl.PEN)
    yield from _eeneiig(werk, nr, unie, loten)


def _soort(werk: Lijnwerk, unie: Unie, knoop: Knoop, familie: Familie) -> str:
    """As ``kindsoort``; a line that passes a row is like the children it leads to, where those are alike."""
    bouw = werk.bouw
    if bouw.wie[knoop] is not None:
        return kindsoort(unie, bouw.wie[knoop], familie)
    verder = {_soort(werk, unie, doel, familie) for b in bouw.bundels if b.bron == (knoop,) for doel in b.doelen}
    return verder.pop() if len(verder) == 1 else "eigen"


def _ernaast(werk: Lijnwerk, nr: BundelNr, tak: Tak) -> tuple[Punt, ...]:
    """The second line of an adopted child, to the right: from the parents or the bar to the edge of the symbol."""
    d = 0.12 * S
    deel = stam(werk, nr)
    *boven, (x, _) = ((px + d, py) for px, py in tak.eigen)
    midden_y = werk.hoogten.rij[werk.bouw.rij[tak.knoop]]
    maat = werk.maten.get(tak.knoop)
    rand = rand_dy(maat, x - werk.plekken.x[tak.knoop]) if maat else 0.0
    recht = deel.rechts - deel.links < 0.01
    begin = (deel.bron[0] + d, deel.bron[1]) if recht else tak.eigen[0]
    return (begin, *boven, (x, midden_y - rand))


def kindsoort(unie: Unie, kind: str | None, familie: Familie) -> str:
    """How a child belongs: by birth is "eigen"; "afgestaan" when another family on the map adopted it."""
    band = next((k.band for k in unie.gezin.kinderen if k.wie == kind), None)
    if not unie.partners:
        return "onbekend"
    if band is None and kind is not None:
        return "afgestaan" if kind in familie.geadopteerd else "eigen"
    return band or "eigen"


def kindpen(soort: str) -> Pen:
    patroon: Patroon = {"adoptie": "streep", "pleeg": "streep"}.get(soort, "vast")  # type: ignore[assignment]
    if soort in ("donor", "onbekend", "afgestaan"):
        return Pen(stijl.INKT, 1.0, "stippel")
    return Pen(stijl.INKT, 1.5, patroon)


def _eeneiig(werk: Lijnwerk, nr: BundelNr, unie: Unie, loten: tuple[Tak, ...]) -> Iterator[Deel]:
    """The bar between the slanting lines of identical twins."""
    bouw = werk.bouw
    lot = {t.knoop: t for t in loten}
    for groep in bouw.tweelingen:
        leden = [k for k in groep if k in lot]
        gelijk = any(k.tweeling and k.tweeling.eeneiig == "ja" for k in unie.gezin.kinderen
                     if k.wie in {bouw.wie[lid] for lid in leden})  # fmt: skip
        for een, ander in itertools.pairwise(leden):
            if gelijk:
                top = werk.hoogten.top[nr] + TWEELING / 2
                xen = [(lot[k].eigen[0][0] + werk.plekken.x[k]) / 2 for k in (een, ander)]
                punten = ((min(xen), top), (max(xen), top))
                yield Streek(f"eeneiig-{bouw.wie[een]}", "tweeling eeneiig", punten, stijl.PEN)
