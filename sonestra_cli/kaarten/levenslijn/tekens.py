"""The marks: what a feeling looks like beside a date, and what a time looks like on the axis.

Shape and place say it, colour only helps: a triangle up (above the line), a triangle down (below), both, a bar, a ring.
"""

from sonestra_cli.domein.keuzes import Gevoel
from sonestra_cli.kaarten.levenslijn.schaal import Schaal
from sonestra_cli.kaarten.levenslijn.tijd import Tijdspanne
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Pen, Punt, Streek, Symbool, Vlak

KLEUR: dict[Gevoel | None, str] = {
    "fijn": stijl.GROEN,
    "zwaar": stijl.ROOD,
    "allebei": stijl.BLAUW,
    "gewoon": stijl.GRIJS,
    None: stijl.GRIJS,
}
_LICHT: dict[Gevoel | None, str] = {
    "fijn": "#dcebdc",
    "zwaar": "#f6dfdc",
    "allebei": "#dbe7f2",
    "gewoon": "#e6e9eb",
    None: "#eef0f1",
}
DIK = 7.0
"""Height of what lies along the axis, in points."""
PIJL = 34.0
"""Length of the arrow of an open end."""
_STIP, _SMALST = 7.0, 16.0
_KIER = 1.0
"""White at both ends of a band, so that two neighbours stay two."""


def merk(naam: str, gevoel: Gevoel | None, x: float, y: float) -> tuple[Deel, ...]:
    """The mark of a feeling, centred at (x, y), about nine points."""
    kleur = KLEUR[gevoel]
    if gevoel == "fijn":
        return (_driehoek(naam, x, y + 3.5, -8.0, kleur),)
    if gevoel == "zwaar":
        return (_driehoek(naam, x, y - 3.5, 8.0, kleur),)
    if gevoel == "allebei":
        return (
            _driehoek(f"{naam}-op", x, y - 0.8, -5.2, kleur),
            _driehoek(f"{naam}-neer", x, y + 0.8, 5.2, kleur),
        )
    if gevoel == "gewoon":
        return (Symbool(naam, "merk gewoon", "rechthoek", x, y, 9.0, 3.4, Pen(kleur, 0.8), kleur, laag="boven"),)
    return (Symbool(naam, "merk ongezegd", "cirkel", x, y, 5.6, 5.6, Pen(kleur, 1.0), stijl.PAPIER, laag="boven"),)


def vol_merk(naam: str, gevoel: Gevoel | None, x: float, y: float) -> tuple[Deel, ...]:
    """The mark of a full month: that of its feeling where it has one, else as it lies along the axis."""
    if gevoel is not None:
        return merk(naam, gevoel, x, y)
    return (Symbool(naam, "merk bundel", "rechthoek", x, y, 9.0, DIK, Pen(stijl.INKT, 0.8), stijl.INKT, laag="boven"),)


def op_de_as(
    naam: str, gevoel: Gevoel | None, tijd: Tijdspanne, schaal: Schaal, y: float, uitleg: str, later: bool = False
) -> tuple[Deel, ...]:
    """A dot for an exact day or month, a dashed band for about then, a bar for what lasted, an arrow where nobody said
    an end; centred at height y. What is ``later`` than the day of the map is not filled."""
    kleur, licht = KLEUR[gevoel], stijl.PAPIER if later else _LICHT[gevoel]
    klasse = f"gebeurtenis {gevoel or 'ongezegd'}{' later' if later else ''}"
    if tijd.soort == "punt":
        x = schaal.x(tijd.punt)
        pen, vulling = (Pen(kleur, 1.4), licht) if later else (Pen(stijl.PAPIER, 0.8), kleur)
        breed = _STIP - 1 if later else _STIP
        return (Symbool(naam, klasse, "cirkel", x, y, breed, breed, pen, vulling, 1, uitleg, "midden"),)
    links, rechts = strook(tijd, schaal)
    if tijd.van is None or tijd.tot is None:
        return _open(naam, klasse, tijd, (links, rechts), y, kleur, uitleg, later)
    if tijd.soort == "bundel":
        return (_balk(naam, klasse, links, rechts, y, Pen(stijl.INKT, 1.0), stijl.INKT, uitleg),)
    if tijd.soort == "ongeveer":
        return (_balk(naam, klasse, links, rechts, y, Pen(kleur, 0.9, "streep"), licht, uitleg),)
    balk = _balk(naam, klasse, links, rechts, y, Pen(kleur, 1.1, "streep" if tijd.los else "vast"), licht, uitleg)
    return (balk, Streek(f"{naam}-kern", klasse, ((links + 2.5, y), (rechts - 2.5, y)), Pen(kleur, 2.2), laag="midden"))


def strook(tijd: Tijdspanne, schaal: Schaal) -> tuple[float, float]:
    """Left and right of what a time takes on the axis; wide enough to be seen, with its middle in place. An open end
    takes an arrow."""
    van, tot = (schaal.x(grens) for grens in tijd.bekend)
    if tijd.soort == "punt":
        return van - _STIP / 2, tot + _STIP / 2
    if tijd.van is None:
        return max(tot - PIJL, min(schaal.x0 - DIK, tot - _SMALST)), tot
    if tijd.tot is None:
        return van, max(schaal.x1, van) + PIJL if tijd.soort == "duur" else van + PIJL
    tekort = max(0.0, _SMALST - (tot - van)) / 2
    return van - tekort + _KIER, tot + tekort - _KIER


def _open(
    naam: str, klasse: str, tijd: Tijdspanne, van_tot: Punt, y: float, kleur: str, uitleg: str, later: bool
) -> tuple[Deel, ...]:
    """A foot at the end that was said, and an arrow away from it. Whole where it went on, dashed where it is only
    known to lie there."""
    voet, punt = van_tot if tijd.tot is None else reversed(van_tot)
    duurt = tijd.soort == "duur"
    half = DIK / 2 - 0.5
    lijn = Pen(kleur, 2.2, "stippel" if later else "vast") if duurt else Pen(kleur, 1.6, "streep")
    stok = Pen(kleur, 1.6, "streep" if tijd.los else "vast")
    return (
        Streek(naam, klasse, ((voet, y), (punt, y)), lijn, pijl="eind", pijlvorm="vol" if duurt else "open",
               uitleg=uitleg, laag="midden"),
        Streek(f"{naam}-voet", klasse, ((voet, y - half), (voet, y + half)), stok, laag="midden"),
    )  # fmt: skip


def _balk(
    naam: str, klasse: str, links: float, rechts: float, y: float, pen: Pen, vulling: str, uitleg: str
) -> Symbool:
    x, breedte = (links + rechts) / 2, rechts - links
    return Symbool(naam, klasse, "rechthoek", x, y, breedte, DIK, pen, vulling, 1, uitleg, "midden")


def _driehoek(naam: str, x: float, y: float, hoog: float, kleur: str) -> Vlak:
    """Base at height y, point ``hoog`` further down (up when negative)."""
    half = 0.62 * abs(hoog)
    punten: tuple[Punt, ...] = ((x - half, y), (x + half, y), (x, y + hoog))
    return Vlak(naam, "merk", punten, Pen(kleur, 0.6), kleur, laag="boven")
