"""Sizes and colours that all maps share. Colour is never the only carrier of a meaning (domein/7)."""

from sonestra_cli.tekening.tekening import Pen

S = 40.0
"""Side of a square and diameter of a circle, in points (domein/7)."""

INKT = "#1d2730"
GRIJS = "#5b6770"
LICHT = "#c9d1d6"
PAPIER = "#ffffff"
BLAUW = "#1c5c96"
ROOD = "#a8281e"
GROEN = "#2d6a34"
TINTEN: tuple[str, ...] = (
    "#fdf0d5", "#e2f2df", "#dcebfa", "#fbe3e0", "#ebe3f8", "#d9f1ef", "#f1f1d2", "#e4e9f2", "#f5ebe4",
)  # fmt: skip
"""Grounds of sectors: light enough to vanish in grey print, never a carrier of meaning."""
BAND = "#f2f2f2"
"""Ground of the band of the professionals: outside the network, whatever the printer makes of the tints."""
RINGLIJN = "#75828a"
"""Lines of rings, sectors and that band: contrast 3 or more with each of these grounds (WCAG 1.4.11)."""

PEN = Pen(INKT, 1.5)
PEN_DUN = Pen(INKT, 1.0)
PEN_DIK = Pen(INKT, 3.0)

PT_TITEL = 18.0
PT_KOP = 13.0
PT_NAAM = 11.0
PT_KLEIN = 9.0
PT_KAARTJE = 9.6
"""Small text on a ring map: with this the maps of some thirty people fit A3."""
REGEL = 1.25
"""Height of a line of text over its size."""
