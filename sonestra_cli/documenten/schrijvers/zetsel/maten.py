"""How a page is measured out: margins, white, sizes of letters; for each setting a few, from much white to little."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from sonestra_cli.documenten.context.soort import Zetting

HOOGTES = {"a0": 1189.0, "a1": 841.0, "a2": 594.0, "a3": 420.0, "a4": 297.0, "a5": 210.0}
BREEDTES = {"a0": 841.0, "a1": 594.0, "a2": 420.0, "a3": 297.0, "a4": 210.0, "a5": 148.0}
"""Of a sheet that stands, in mm."""
INGESPRONGEN = 11.0
"""How much narrower than its column a line of own words, or of a list, can be, in mm."""
TUSSEN = 9
"""White between two columns, in mm."""
PT = 72 / 25.4
"""Points in a mm."""


@dataclass(frozen=True, slots=True)
class BladMaat:
    """Every measure as typst writes it.

    ``regelwit`` stands between lines, ``wit`` between paragraphs, ``kopwit`` above a heading, ``citaatruim`` above own
    words; ``kader`` is the height of a frame to draw in, ``lijn`` the room above a line to write on, ``plaatje``
    the size of a pictogram. What stands below the title stands in ``kolommen``.
    """

    boven: str
    onder: str
    regelwit: str
    wit: str
    kopwit: str
    papier: str = "a4"
    opzij: str = "25mm"
    letter: str = "12.5pt"
    titel: str = "30pt"
    kop: str = "19pt"
    tussenkop: str = "14.5pt"
    citaat: str = "17pt"
    bij: str = "12pt"
    voetletter: str = "10pt"
    citaatruim: str = "1.5em"
    kader: str = "40mm"
    lijn: str = "2em"
    plaatje: str = "12mm"
    kolommen: int = 1

    @property
    def zetspiegel(self) -> tuple[float, float]:
        """Where the text begins, and how high it may be, in points."""
        boven, onder = (float(getattr(self, kant).removesuffix("mm")) for kant in ("boven", "onder"))
        return boven * PT, (HOOGTES[self.papier] - boven - onder) * PT

    @property
    def breed(self) -> float:
        """How wide the narrowest line of running text is, in mm."""
        kolom = BREEDTES[self.papier] - 2 * float(self.opzij.removesuffix("mm")) - TUSSEN * (self.kolommen - 1)
        return kolom / self.kolommen - INGESPRONGEN

    def als_typst(self) -> str:
        """A typst dictionary of all of it."""
        paren = (f"{veld.name}: {getattr(self, veld.name)}" for veld in fields(self) if veld.name != "papier")
        return f'(papier: "{self.papier}", {", ".join(paren)})'


RUIM = BladMaat("24mm", "30mm", "0.72em", "1.15em", "2em")
_WIT_OP = BladMaat("21mm", "28mm", "0.66em", "1em", "1.7em")
_STRAK = BladMaat("18mm", "26mm", "0.6em", "0.85em", "1.4em", citaatruim="1.2em")
_LOS = BladMaat("28mm", "34mm", "0.82em", "1.5em", "2.6em", citaatruim="1.8em")


def _kaart(pt: float) -> BladMaat:
    """A card with letters of ``pt`` points."""
    return BladMaat(
        "12mm", "19mm", "0.62em", "0.95em", "1.5em", "a5", "13mm",
        f"{pt}pt", f"{1.8 * pt:.1f}pt", f"{1.25 * pt:.1f}pt", f"{1.1 * pt:.1f}pt", f"{1.22 * pt:.1f}pt",
        f"{max(10, 0.93 * pt):.1f}pt", "9pt", kader="30mm",
    )  # fmt: skip


_KAART = _kaart(10.5)
_GROTE_KAARTEN = (_kaart(15), _kaart(13.5), _kaart(12))
_KAART_WIT_OP = replace(_KAART, regelwit="0.55em", wit="0.75em", kopwit="1.15em", citaat="12pt", citaatruim="1.1em")
_KAART_VOL = replace(
    _KAART_WIT_OP, boven="10mm", onder="18mm", opzij="11mm", regelwit="0.5em", wit="0.6em", kopwit="0.95em",
    letter="10pt", titel="16pt", kop="11.5pt", citaat="11pt", bij="9.5pt", citaatruim="0.8em", lijn="1.6em",
)  # fmt: skip
_KAART_BOORDEVOL = replace(
    _KAART_VOL, boven="9mm", onder="17.5mm", opzij="10mm", regelwit="0.46em", wit="0.5em", kopwit="0.8em", kop="11pt",
    titel="15pt", citaat="10.5pt", bij="9.3pt", citaatruim="0.65em", lijn="1.5em",
)  # fmt: skip
_KLEINER = replace(
    _WIT_OP, letter="11pt", citaat="14pt", bij="11pt", kop="15pt", titel="24pt", kopwit="1.3em", citaatruim="1.2em"
)
_KLEINST = replace(
    _KLEINER, boven="16mm", onder="24mm", opzij="18mm", regelwit="0.55em", wit="0.75em", kopwit="1.1em", letter="10pt",
    titel="20pt", kop="13pt", tussenkop="11.5pt", citaat="12pt", bij="10pt", citaatruim="0.9em", lijn="1.7em",
)  # fmt: skip
_KLEINST_NAAST_ELKAAR = replace(_KLEINST, citaat="10.5pt", kolommen=2)
_GROOT = replace(
    RUIM, letter="16pt", titel="32pt", kop="23pt", tussenkop="18pt", citaat="20pt", bij="16pt", voetletter="12pt",
    opzij="22mm", kader="48mm", plaatje="18mm",
)  # fmt: skip
_PLAN = replace(
    _WIT_OP, opzij="22mm", letter="12pt", titel="26pt", kop="17pt", tussenkop="14pt", citaat="16pt", bij="11.5pt",
    kopwit="1.5em", citaatruim="1.2em",
)  # fmt: skip
_PLAN_WIT_OP = replace(
    _PLAN, boven="17mm", onder="25mm", opzij="20mm", regelwit="0.6em", wit="0.85em", letter="11pt", titel="24pt",
    kop="15pt", tussenkop="13pt", citaat="14pt", bij="10.5pt", kopwit="1.25em", citaatruim="0.95em",
)  # fmt: skip
_PLANNEN = (_PLAN, _PLAN_WIT_OP, replace(_PLAN, regelwit="0.8em", wit="1.4em", kopwit="2.4em"))
_KOELKAST = [
    BladMaat(
        "16mm", "22mm", "0.55em", "0.8em", "1.3em", "a4", "18mm",
        f"{pt}pt", f"{1.9 * pt:.1f}pt", f"{1.3 * pt:.1f}pt", f"{1.1 * pt:.1f}pt", f"{1.15 * pt:.1f}pt", f"{pt}pt",
        "9pt", "0.9em", lijn="1.7em", kolommen=kolommen,
    )
    for pt, kolommen in ((18, 1), (16, 1), (14.5, 1), (13, 1), (12, 1), (12, 2), (11, 2), (10, 2))
]  # fmt: skip
_KOELKAST += [
    replace(
        _KOELKAST[-1], boven="11mm", onder="17mm", opzij="12mm", regelwit="0.48em", wit=f"{wit}em", kopwit="1.1em",
        letter=f"{pt}pt", titel="17pt", kop="12.5pt", citaat=f"{pt + 0.5}pt", bij=f"{pt}pt", lijn="1.3em",
    )
    for pt, wit in ((11, 0.85), (10.5, 0.85), (10, 0.85), (10, 0.6))
]  # fmt: skip
_KOELKAST.sort(key=lambda maat: -float(maat.letter[:-2]))
_KOELKAST.insert(5, replace(_KOELKAST[4], wit="0.7em", kopwit="1.1em", lijn="1.1em"))
_BRIEF = replace(_WIT_OP, kop="15.5pt", titel="26pt", kopwit="1.35em", plaatje="9mm", lijn="1.6em")
_GROTE_BRIEF = replace(_GROOT, boven="18mm", onder="25mm", regelwit="0.62em", wit="0.85em", kopwit="1.2em", kop="20pt")
_BRIEVEN = (
    replace(_BRIEF, wit="1.1em"),
    replace(_BRIEF, boven="17mm", onder="23mm", regelwit="0.6em", wit="0.85em", kopwit="1.1em", plaatje="8mm"),
    replace(
        _BRIEF, boven="16mm", onder="22mm", regelwit="0.56em", wit="0.75em", kopwit="1em", plaatje="7mm",
        letter="11.5pt", kop="14pt", citaat="14pt",
    ),
)  # fmt: skip
_GROTE_BRIEVEN = (
    replace(_GROTE_BRIEF, plaatje="13mm", kader="44mm"),
    replace(_GROTE_BRIEF, wit="0.75em", titel="28pt", kader="36mm", plaatje="12mm", citaatruim="1em"),
    replace(
        _GROTE_BRIEF, boven="14mm", onder="21mm", wit="0.62em", regelwit="0.55em", kopwit="1em", titel="26pt",
        kader="28mm", plaatje="10mm", citaatruim="0.9em", citaat="18pt", lijn="1.5em",
    ),
)  # fmt: skip
_POSTER = BladMaat(
    "22mm", "26mm", "0.6em", "0.9em", "1.2em", "a2", "22mm", "26pt", "76pt", "44pt", "32pt", "32pt", "24pt", "14pt",
    "1em", "110mm", "2.2em", "32mm",
)  # fmt: skip
_DEUR = replace(
    RUIM, letter="34pt", titel="72pt", kop="64pt", tussenkop="40pt", citaat="40pt", bij="30pt", opzij="20mm",
    plaatje="125mm",
)  # fmt: skip
MATEN: Mapping[Zetting, tuple[BladMaat, ...]] = {
    "blad": (RUIM, _WIT_OP, _STRAK, _LOS),
    "kaart": (*_GROTE_KAARTEN, _KAART, _KAART_WIT_OP, _KAART_VOL, _KAART_BOORDEVOL, _WIT_OP, _KLEINER),
    "groot": (
        _GROOT,
        replace(_GROOT, boven="20mm", onder="27mm", regelwit="0.66em", wit="1em", kopwit="1.6em"),
        replace(_GROOT, boven="18mm", onder="26mm", regelwit="0.58em", wit="0.8em", kopwit="1.3em", citaatruim="1.2em"),
        replace(_GROOT, boven="28mm", onder="34mm", regelwit="0.82em", wit="1.5em", kopwit="2.4em"),
    ),
    "brief": _BRIEVEN,
    "grote_brief": _GROTE_BRIEVEN,
    "plan": _PLANNEN,
    "ernaast": (_GROOT, *_PLANNEN),
    "een_bladzij": tuple(_KOELKAST),
    "koelkast": tuple(_KOELKAST),
    "grote_koelkast": tuple(_KOELKAST),
    "deur": (_DEUR,),
    "poster": (
        _POSTER,
        replace(_POSTER, letter="22pt", titel="60pt", kop="36pt", tussenkop="26pt", citaat="26pt", bij="20pt"),
        replace(
            _POSTER, letter="18pt", titel="48pt", kop="28pt", tussenkop="22pt", citaat="20pt", bij="17pt", kader="70mm"
        ),
        replace(_GROOT, papier="a2", boven="22mm", onder="26mm"),
    ),
}
"""From much white to little, and last with more: for a last page that would be nearly empty.

On a sheet the letters stay as large, on the fridge as large as one page allows; those of a large letter are never under
16 points, and rather a page more. A card is half a sheet, for a pocket or the fridge, and a whole one for who is named
very often."""


POSTER_IN_WORD = tuple(replace(maat, kolommen=2) for maat in MATEN["poster"])
"""There the areas of a poster stand below each other, in columns."""
_VEL_IN_WORD = replace(_WIT_OP, boven="16mm", onder="24mm", opzij="20mm", wit="0.8em", kopwit="1.4em", lijn="1.5em")
VELLEN_IN_WORD = (
    *(
        replace(_VEL_IN_WORD, letter=f"{pt}pt", titel=f"{1.8 * pt:.1f}pt", kop=f"{1.25 * pt:.1f}pt")
        for pt in (20, 18, 17, 16, 15, 14)
    ),
    *MATEN["blad"][:3],
)
"""There the cards of one sheet stand below each other."""


@dataclass(frozen=True, slots=True)
class KaartMaat:
    """Cards that lie on an A4 sheet in ``kolommen`` and ``rijen``; ``breed`` and ``hoog`` (mm) is one of them.

    ``groter`` are measures with larger letters, the largest first, for when all cards of this size have room for them.
    ``hoofd`` is how high (mm) the head is that runs along on them: two lines, or one where they are wide. Head and foot
    stand ``inspring`` mm within the rest, so that on one sheet they are as wide on every card.
    """

    maat: BladMaat
    kolommen: int
    rijen: int
    breed: float
    hoog: float
    rand: float
    hoofd: float
    groter: tuple[BladMaat, ...] = ()
    inspring: float = 0

    @property
    def regel(self) -> float:
        """How wide the narrowest line on it is, in mm."""
        return self.breed - 2 * self.rand - INGESPRONGEN

    @property
    def op_een_vel(self) -> int:
        return self.kolommen * self.rijen


A6 = KaartMaat(
    replace(_KAART_WIT_OP, titel="16pt", kop="12pt", tussenkop="11pt", bij="10pt", kader="26mm"), 2, 2, 105, 148.5, 10,
    7, (_kaart(28), _kaart(25), _kaart(22), _kaart(18), _kaart(15), _kaart(12)),
)  # fmt: skip
A5 = KaartMaat(_KAART, 2, 1, 148.5, 210, 13, 3, _GROTE_KAARTEN)
A5_WIT_OP = replace(A5, maat=_KAART_WIT_OP, groter=())
A5_VOL = replace(A5_WIT_OP, maat=_KAART_VOL, rand=11, inspring=2)
A5_BOORDEVOL = replace(A5_WIT_OP, maat=_KAART_BOORDEVOL, rand=10, inspring=3)
KAARTMATEN = (A6, A5, A5_WIT_OP, A5_VOL, A5_BOORDEVOL)
"""From small to large: a card lies on the first that holds all of it."""
TE_LANG = (_WIT_OP, _KLEINER, _LOS)
"""For what no card holds: sheets of its own."""
OM_EEN_BLADZIJ = (_KLEINST, _KLEINST_NAAST_ELKAAR)
"""For a card of somebody who is named so often that it would be two pages, where it is one page with these."""
