"""One of everything that a Tekening can hold, and strings that break a drawing put together carelessly."""

from typing import get_args

from sonestra_cli.tekening.tekening import (
    Bewijs,
    Deel,
    Gebroken,
    Geometrie,
    Gewicht,
    Laag,
    Lijn,
    Patroon,
    Pen,
    PlekPersoon,
    Ring,
    Sector,
    Streek,
    Symbool,
    Tekening,
    Tekst,
    Vlak,
    Vorm,
)
from sonestra_cli.zetten.meten import meet

VORMEN: tuple[Vorm, ...] = get_args(Vorm)
PATRONEN: tuple[Patroon, ...] = get_args(Patroon)
LAGEN: tuple[Laag, ...] = get_args(Laag)
GEWICHTEN: tuple[Gewicht, ...] = get_args(Gewicht)

VIJANDIG = (
    '<b>"q"</b> & \\N \\G \\',
    "</text><script>alert(1)</script>",
    "{a|b} ];} // -->",
    "&amp; &lt; &#65;",
    "<TABLE><TR><TD>x</TD></TR></TABLE>",
    "a:b:c -- d -> e",
    "]]> <!-- x",
    "#set page(fill: red) $x$ `code` @ref",
    "Łukasz O’Brien-Ñuñez",
    "محمد علي",
    "Иван ♂ ♀ † ✓",
    "=HYPERLINK(1)",
)


def tekst(id: str, woorden: str, x: float, y: float, bij: str = "", gewicht: Gewicht = "gewoon") -> Tekst:
    return Tekst(id, bij, woorden, x, y, meet(woorden, 10, gewicht), 12.5, 10, gewicht)


def galerij() -> Tekening:
    delen = (*_symbolen(), *_strepen(), *_vlakken(), *_lagen())
    vijanden = tuple(tekst(f"vijandig-{nr}", woorden, 360, 500 + 18 * nr) for nr, woorden in enumerate(VIJANDIG))
    return Tekening(
        "galerij",
        "Galerij van alles & <meer>",
        720,
        740,
        delen + vijanden,
        _geometrie(),
        ("Galerij van alles & <meer>:", "Oma Riet woont naast Kyra."),
    )


def _symbolen() -> tuple[Deel, ...]:
    uit: list[Deel] = []
    for nr, vorm in enumerate(VORMEN):
        breed = 64 if vorm in ("rechthoek", "afgerond") else 40
        for ringen, gewicht in enumerate(GEWICHTEN, 1):
            naam, x, y = f"{vorm}-{ringen}", 60 + 90 * nr, 70 * ringen
            pen = Pen("#1d2730", 1.5, "streep" if ringen == 3 else "vast")
            vulling = ("#e9f1f8", "#ffffff", None)[ringen - 1]
            uitleg = f"{vorm} met {ringen} randen"
            uit.append(Symbool(naam, "persoon", vorm, x, y, breed, 40, pen, vulling, ringen, uitleg))
            uit.append(tekst(f"naam-{naam}", vorm, x, y + 28, naam, gewicht))
    return tuple(uit)


def _strepen() -> tuple[Deel, ...]:
    uit: list[Deel] = []
    for nr, patroon in enumerate(PATRONEN):
        y = 270.0 + 24 * nr
        knik = ((40, y), (140, y), (160, y - 8), (180, y + 8), (240, y))
        uit.append(Streek(f"lijn-{patroon}", "lijn", knik, Pen("#1c5c96", 1 + nr / 2, patroon)))
        uit.append(Streek(f"eind-{patroon}", "lijn", ((260, y), (330, y + 4)), Pen("#a8281e", 1, patroon), pijl="eind"))
        uit.append(
            Streek(f"begin-{patroon}", "x", ((350, y), (420, y)), Pen(patroon=patroon), pijl="begin", pijlvorm="open")
        )
        uit.append(
            Streek(
                f"beide-{patroon}", "x", ((440, y), (510, y)), Pen("#2d6a34", 3, patroon), pijl="beide", pijlvorm="open"
            )
        )
        uit.append(tekst(f"patroon-{patroon}", patroon, 600, y))
    boog = ((40, 410), (80, 370), (120, 450), (160, 410), (200, 370), (220, 440), (260, 410))
    return (*uit, Streek("boog", "lijn", tuple(map(tuple, boog)), soort="kromme", pijl="beide"))  # type: ignore[arg-type]


def _vlakken() -> tuple[Deel, ...]:
    blok = ((300.0, 390.0), (420.0, 390.0), (420.0, 460.0), (300.0, 460.0))
    wolk = (
        (480.0, 390.0), (540.0, 370.0), (600.0, 400.0), (600.0, 430.0), (600.0, 470.0),
        (440.0, 480.0), (460.0, 440.0), (465.0, 410.0), (470.0, 400.0), (480.0, 390.0),
    )  # fmt: skip
    return (
        Vlak("huishouden-blok", "huishouden", blok, Pen("#5b6770", 1, "streep"), "#ecf4ec", uitleg="samen in één huis"),
        Vlak("huishouden-wolk", "huishouden", wolk, Pen("#5b6770", 1.5, "stippel"), None, "kromme"),
    )


def _lagen() -> tuple[Deel, ...]:
    """A shape in every layer, given from front to back."""
    return tuple(Symbool(f"laag-{laag}", "x", "cirkel", 660, 400, 20, 20, laag=laag) for laag in reversed(LAGEN))


def _geometrie() -> Geometrie:
    return Geometrie(
        personen=(
            PlekPersoon("oma-riet", 20.04, 30.06, 40, 40, "gedcom:I2", "dichtbij", "familie"),
            PlekPersoon("kyra", -0.01, 100, 40, 40, ring="midden"),
        ),
        lijnen=(
            Lijn("relatie", "kyra--oma-riet", "kyra", "oma-riet", ((0, 100.26), (20, 30)), "gedcom:F1"),
            Lijn("partner", "a--b", "a", "b", ((1, 2), (3, 4))),
        ),
        ringen=(Ring("dichtbij", 100), Ring("nog te plaatsen", 200)),
        sectoren=(Sector("familie", 0, 120), Sector("overig", 120, 360)),
        midden=(360.04, 370),
        bewijs=Bewijs("optimaal", 0.0),
        gebroken=(Gebroken("buren", "er stond al iemand", ("wim", "ans")),),
    )
