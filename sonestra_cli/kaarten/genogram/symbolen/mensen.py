"""People as McGoldrick draws them: shape, age inside, cross when died, years above, name below (domein/7 §7.1)."""

from collections.abc import Iterator, Sequence

from sonestra_cli.domein.keuzes import Kenmerkteken
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.genogram.plaats.jarenplek import NAAST, JarenKant
from sonestra_cli.kaarten.genogram.plaats.maten import PersoonMaat
from sonestra_cli.kaarten.genogram.plaats.naamplaats import NaamPlek
from sonestra_cli.kaarten.genogram.symbolen.kenmerken import teken_kenmerken
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Gewicht, Meet, Pen, Punt, Streek, Symbool, Tekst, Vorm

PT_LEEFTIJD = 0.275 * stijl.S
"""A little less than domein/7 has (0.3 S), to stand beside the smaller ``ca. 41`` without shouting."""
RAND = 0.095 * stijl.S
"""Between the middles of the two outlines of who it is about."""


def teken_persoon(
    sleutel: Sleutel,
    persoon: Persoon,
    maat: PersoonMaat,
    midden: Punt,
    meet: Meet,
    *,
    hoofd: bool,
    uitleg: str,
    tekens: Sequence[Kenmerkteken] = (),
) -> Iterator[Deel]:
    """Symbol with all that stands in it; the texts around it come from ``teken_jaren`` and ``teken_naam``."""
    x, y = midden
    pen = stijl.PEN_DIK if hoofd else stijl.PEN
    klasse = f"persoon {persoon.soort} {persoon.geslacht}{' hoofdpersoon' if hoofd else ''}"
    yield Symbool(f"persoon-{sleutel}", klasse, maat.vorm, x, y, maat.zijde, maat.zijde, pen, uitleg=uitleg)
    yield from teken_kenmerken(sleutel, tekens, maat, midden)
    if hoofd:
        yield binnenrand(f"binnenrand-{sleutel}", maat.vorm, maat.zijde, midden)
    binnen = _binnentekst(persoon, maat)
    breed, hoog = 0.0, 0.0
    for nr, (tekst, dy) in enumerate(binnen):
        pt = _passend(tekst) if len(binnen) == 1 else stijl.PT_KLEIN
        w, h = meet(tekst, pt), pt * stijl.REGEL
        breed, hoog = max(breed, w), hoog + h
        yield Tekst(f"leeftijd-{sleutel}-{nr}", sleutel, tekst, x, y + dy, w, h, pt, klasse="leeftijd")
    if persoon.overleden is not None:
        yield from kruis(f"overleden-{sleutel}", maat, midden, breed / 2 + 1.5, hoog / 2 if binnen else 0.0)


def _binnentekst(persoon: Persoon, maat: PersoonMaat) -> list[tuple[str, float]]:
    vraag = maat.vorm == "ruit" and persoon.geslacht == "onbekend" and persoon.soort == "mens"
    if vraag and maat.zijde >= stijl.S:
        return [("?", 1.5 - stijl.PT_KLEIN * stijl.REGEL), (maat.leeftijd, 1.5)] if maat.leeftijd else [("?", 0.0)]
    return [(maat.leeftijd, 0.0)] if maat.leeftijd else []


def binnenrand(naam: str, vorm: Vorm, zijde: float, midden: Punt) -> Symbool:
    """The second, thin outline of who it is about, inside the thick one (domein/7: thick and double)."""
    smal = zijde - 2 * RAND * (2**0.5 if vorm == "ruit" else 1.0)
    return Symbool(naam, "hoofdpersoon-rand", vorm, *midden, smal, smal, stijl.PEN_DUN, None)


def _passend(tekst: str) -> float:
    """One size for all exact ages, one for all others."""
    return stijl.PT_KLEIN if len(tekst) > 3 else PT_LEEFTIJD


def kruis(naam: str, maat: PersoonMaat, midden: Punt, vrij_x: float, vrij_y: float) -> Iterator[Deel]:
    """From corner to corner, with room in the middle for the age."""
    x, y = midden
    hoek = maat.zijde / 2 * {"vierkant": 1.0, "cirkel": 0.7071}.get(maat.vorm, 0.5)
    binnen = min(vrij_x, vrij_y, hoek - 4) if vrij_x and vrij_y else 0.0
    if not binnen:
        yield Streek(
            f"{naam}-1", "overleden", ((x - hoek, y - hoek), (x + hoek, y + hoek)), stijl.PEN_DUN, laag="boven"
        )
        yield Streek(
            f"{naam}-2", "overleden", ((x - hoek, y + hoek), (x + hoek, y - hoek)), stijl.PEN_DUN, laag="boven"
        )
        return
    for nr, (tx, ty) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
        punten = ((x + tx * hoek, y + ty * hoek), (x + tx * binnen, y + ty * binnen))
        yield Streek(f"{naam}-{nr}", "overleden", punten, stijl.PEN_DUN, laag="boven")


def teken_jaren(
    sleutel: Sleutel, maat: PersoonMaat, midden: Punt, inkomend: float, half: float, kant: JarenKant | None
) -> Iterator[Tekst]:
    """Years above the symbol: at this ``kant`` of the line from the parents, else split around it; without a line in
    the middle."""
    x, y = midden
    hoog = stijl.PT_KLEIN * stijl.REGEL
    yt = y - half - 2 - hoog / 2
    links, rechts = maat.jaren
    wl, wr = maat.jaren_breed

    def tekst(nr: int, wat: str, tx: float, breed: float) -> Tekst:
        return Tekst(f"jaren-{sleutel}-{nr}", sleutel, wat, tx, yt, breed, hoog, stijl.PT_KLEIN, klasse="jaren")

    if inkomend < 0:
        if links or rechts:
            yield tekst(0, links + rechts, x, wl + wr)
        return
    if kant is not None:
        schuif = inkomend + NAAST + (wl + wr) / 2
        yield tekst(0, links + rechts, x - schuif if kant == "links" else x + schuif, wl + wr)
        return
    if links:
        yield tekst(0, links, x - inkomend - NAAST - wl / 2, wl)
    if rechts:
        yield tekst(1, rechts, x + inkomend + NAAST + wr / 2, wr)


def teken_naam(
    sleutel: Sleutel, maat: PersoonMaat, x: float, boven: float, plek: NaamPlek, meet: Meet
) -> Iterator[Tekst]:
    """Name and own words under the symbol, or beside the line that leaves there, against that line."""
    hoog = maat.pt * stijl.REGEL
    gewicht: Gewicht = "cursief" if maat.cursief else "gewoon"
    for nr, regel in enumerate(maat.regels):
        breed = meet(regel, maat.pt, gewicht)
        yield Tekst(f"naam-{sleutel}-{nr}", sleutel, regel, x + plek.midden(breed), boven + (nr + 0.5) * hoog, breed,
                    hoog, maat.pt, gewicht, klasse="naam")  # fmt: skip
    boven, hoog = boven + len(maat.regels) * hoog, stijl.PT_KLEIN * stijl.REGEL
    for nr, regel in enumerate(maat.woorden):
        breed = meet(regel, stijl.PT_KLEIN, "cursief")
        yield Tekst(f"eigen-woorden-{sleutel}-{nr}", sleutel, regel, x + plek.midden(breed), boven + (nr + 0.5) * hoog,
                    breed, hoog, stijl.PT_KLEIN, "cursief", klasse="eigen-woorden")  # fmt: skip


def onbekende_ouders(naam: str, midden: Punt, meet: Meet) -> Iterator[Deel]:
    """A small diamond with a question mark, above children of whom no parent is known."""
    x, y = midden
    zijde = 0.6 * stijl.S
    pen = Pen(stijl.GRIJS, 1.0, "stippel")
    yield Symbool(f"onbekend-{naam}", "ouders-onbekend", "ruit", x, y, zijde, zijde, pen, uitleg="Ouders niet bekend")
    yield Tekst(f"onbekend-{naam}-tekst", f"onbekend-{naam}", "?", x, y, meet("?", stijl.PT_KLEIN),
                stijl.PT_KLEIN * stijl.REGEL, stijl.PT_KLEIN, kleur=stijl.GRIJS)  # fmt: skip
