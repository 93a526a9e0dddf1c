"""The pictograms of our own, drawn for these papers: one ink and one grey, clear at 12 mm."""

from functools import cache

from sonestra_cli.omgeving.meegeleverd import meegeleverd

PICTOGRAMMEN = (
    "anders", "auto", "bellen", "dag", "eten", "geld", "huis", "hulp", "ja",
    "kind", "lezen", "links", "nee", "praten", "rechtdoor", "rechts", "samen", "schrijven", "spelen", "vraag",
    "weggaan",
)  # fmt: skip
"""What a template can write as ``![eten](eten)``; the name is also what a screen reader says."""
_PUNT, _DPI = 48.0, 216.0
"""Size of the drawing in its own units, and pixels per 72 of those: 144 pixels wide, 12 mm at 300 to the inch."""


@cache
def als_svg(naam: str) -> str:
    """The drawing; KeyError for a name that is not one of ``PICTOGRAMMEN``."""
    if naam not in PICTOGRAMMEN:
        raise KeyError(naam)
    return meegeleverd("templates").joinpath("pictogrammen", f"{naam}.svg").read_text("utf-8").strip()


@cache
def als_png(naam: str) -> bytes:
    """The same for a reader that knows no SVG."""
    from sonestra_cli.zetten.drukken import svg_naar_png

    return svg_naar_png(als_svg(naam).encode(), _PUNT, _PUNT, _DPI)
