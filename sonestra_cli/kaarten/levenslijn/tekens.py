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
_STIP, _SMALST = 7.0, 16.0


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


def op_de_as(
    naam: str, gevoel: Gevoel | None, tijd: Tijdspanne, schaal: Schaal, y: float, uitleg: str
) -> tuple[Deel, ...]:
    """A dot for an exact day or month, a dashed band for about then, a bar for what lasted; centred at height y."""
    kleur, licht = KLEUR[gevoel], _LICHT[gevoel]
    klasse = f"gebeurtenis {gevoel or 'ongezegd'}"
    if tijd.soort == "punt":
        x = schaal.x(tijd.punt)
        return (Symbool(naam, klasse, "cirkel", x, y, _STIP, _STIP, Pen(stijl.PAPIER, 0.8), kleur, 1, uitleg, "boven"),)
    links, rechts = strook(tijd, schaal)
    if tijd.soort == "ongeveer":
        pen = Pen(kleur, 0.9, "streep")
        return (_balk(naam, klasse, links, rechts, y, DIK, pen, licht, uitleg),)
    pen = Pen(kleur, 1.1, "streep" if tijd.los or tijd.tot is None else "vast")
    balk = _balk(naam, klasse, links, rechts, y, DIK, pen, licht, uitleg)
    kern = Streek(
        f"{naam}-kern", klasse, ((links + 2.5, y), (rechts - 2.5, y)), Pen(kleur, 2.2),
        pijl="geen" if tijd.tot is not None else "eind", laag="boven",
    )  # fmt: skip
    return (balk, kern)


def strook(tijd: Tijdspanne, schaal: Schaal) -> tuple[float, float]:
    """Left and right of what a time covers on the axis; wide enough to be seen, with its middle in place."""
    links, rechts = schaal.x(tijd.van), schaal.x1 if tijd.tot is None else schaal.x(tijd.tot)
    if tijd.soort == "punt":
        return links - _STIP / 2, rechts + _STIP / 2
    tekort = max(0.0, _SMALST - (rechts - links)) / 2
    return links - tekort, rechts + tekort


def _balk(
    naam: str, klasse: str, links: float, rechts: float, y: float, dik: float, pen: Pen, vulling: str, uitleg: str
) -> Symbool:
    x, breedte = (links + rechts) / 2, rechts - links
    return Symbool(naam, klasse, "rechthoek", x, y, breedte, dik, pen, vulling, 1, uitleg, "midden")


def _driehoek(naam: str, x: float, y: float, hoog: float, kleur: str) -> Vlak:
    """Base at height y, point ``hoog`` further down (up when negative)."""
    half = 0.62 * abs(hoog)
    punten: tuple[Punt, ...] = ((x - half, y), (x + half, y), (x, y + hoog))
    return Vlak(naam, "merk", punten, Pen(kleur, 0.6), kleur, laag="boven")
