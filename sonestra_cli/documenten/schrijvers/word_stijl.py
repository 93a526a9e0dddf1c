"""How a Word paper looks: real styles, its language and page, the foot with page numbers. Sizes in points."""

import math
from typing import Any

from docx.enum.section import WD_SECTION_START
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Pt, RGBColor

from sonestra_cli.documenten.blokken import VAN_RECHTS
from sonestra_cli.documenten.schrijvers import word_richting
from sonestra_cli.documenten.schrijvers.word_maat import WordMaat

LETTER, RESERVE = "Atkinson Hyperlegible", "Verdana"
EIGEN_WOORDEN, BIJSCHRIFT, SCHRIJFLIJN = "Eigen woorden", "Bijschrift", "Schrijflijn"
VINK, CEL, MET_PLAATJE, KNIPLIJN = "Vinklijst", "Tabelcel", "Met plaatje", "Kniplijn"
BOVEN_VOET = Pt(8)
"""White above the foot."""
_INKT, _GRIJS, _LIJN = RGBColor(0x1D, 0x27, 0x30), RGBColor(0x3C, 0x47, 0x4F), "5B6770"
_KOPPEN = {1: ("titel", 0, 1.4), 2: ("kop", 1.2, 1.2), 3: ("tussenkop", 0.85, 0.8)}
"""Heading level -> which size, how often the white above a heading, white below in em."""


def richt_in(document: Any, maat: WordMaat, taal: str) -> None:
    """Set page, language and every style of an empty document."""
    bladzij(document.sections[0], maat)
    _taal(document, taal)
    _nu(document)
    stijlen = document.styles
    _ruim_op(stijlen)
    letter, regel, wit = maat.pt("letter"), maat.regel, maat.wit
    tussen, punten = wit(maat.em("wit")), wit(0.8)
    _stijl(stijlen["Normal"], letter, onder=tussen, regel=regel)
    for niveau, (welke, boven, onder) in _KOPPEN.items():
        erboven = max(0.0, wit(boven * maat.em("kopwit")) - tussen)
        kop = _stijl(stijlen[f"Heading {niveau}"], maat.pt(welke), erboven, wit(onder), regel=min(1.0, regel))
        kop.font.bold, kop.font.italic = True, False
        kop.paragraph_format.keep_with_next = True
        word_richting.even_groot(kop)
    for lijst, breed in (("List Bullet", 1.36), ("List Number", 1.7)):
        _stijl(stijlen[lijst], letter, onder=punten, regel=regel)
        _spring_in(document, lijst, breed * letter)
    _stijl(stijlen["Footer"], maat.pt("voetletter"), regel=1.1, kleur=_GRIJS)
    _rechts(stijlen["Footer"], maat)
    vink = _stijl(_nieuw(stijlen, VINK), letter, onder=punten, regel=regel).paragraph_format
    vink.left_indent, vink.first_line_indent = Pt(1.36 * letter), Pt(-1.36 * letter)
    _stijl(_nieuw(stijlen, CEL), letter, maat.in_cel, maat.in_cel, regel=1.0)
    plaat = _stijl(_nieuw(stijlen, MET_PLAATJE), letter, onder=tussen, regel=regel)
    plaat.paragraph_format.keep_together = True
    hang_naast_plaatje(plaat, maat)
    erboven = max(0.0, wit(maat.em("citaatruim")) - tussen)
    woorden = _stijl(_nieuw(stijlen, EIGEN_WOORDEN), maat.pt("citaat"), erboven, wit(0.55), regel=regel)
    woorden.paragraph_format.left_indent = Pt(16)
    woorden.paragraph_format.keep_together = True
    _rand(woorden, "left", 16, 12)
    bij = _stijl(_nieuw(stijlen, BIJSCHRIFT), maat.pt("bij"), 0, wit(0.85, "citaat"), regel=regel, kleur=_GRIJS)
    bij.paragraph_format.left_indent = Pt(16)
    bij.paragraph_format.keep_together = True
    lijn = _stijl(_nieuw(stijlen, SCHRIJFLIJN), letter, maat.boven_lijn, 0, regel=1.0)
    _rand(lijn, "bottom", 4, 1)
    _rand(lijn, "between", 4, 1)
    knip = _stijl(_nieuw(stijlen, KNIPLIJN), 4, wit(1.6), wit(1.6))
    _rand(knip, "top", 6, 1, "dashed")


def bladzij(deel: Any, maat: WordMaat) -> None:
    deel.page_width, deel.page_height = Pt(round(maat.breed, 1)), Pt(round(maat.hoog, 1))
    deel.left_margin = deel.right_margin = Pt(round(maat.pt("opzij"), 1))
    deel.top_margin, deel.bottom_margin = Pt(round(maat.pt("boven"), 1)), Pt(round(maat.pt("onder") - 6, 1))
    deel.footer_distance = Pt(round(maat.pt("onder") * 0.4, 1))


def hang_naast_plaatje(ding: Any, maat: WordMaat) -> None:
    """A style or a paragraph that begins with a pictogram: its text stands beside it, in the middle."""
    vorm, naast = ding.paragraph_format, Pt(round(maat.pt("plaatje") * 4 / 3, 1))
    vorm.left_indent, vorm.first_line_indent = naast, -naast
    vorm.tab_stops.add_tab_stop(naast)
    midden = OxmlElement("w:textAlignment")
    midden.set(qn("w:val"), "center")
    vorm._element.get_or_add_pPr().append(midden)


def begin_kolommen(document: Any, maat: WordMaat) -> None:
    """What follows stands in columns, on the same page."""
    deel = document.add_section(WD_SECTION_START.CONTINUOUS)
    (kolommen,) = deel._sectPr.xpath("./w:cols")
    kolommen.set(qn("w:num"), str(maat.maat.kolommen))
    kolommen.set(qn("w:space"), str(round(maat.tussen * 20)))


def begin_vel(document: Any, maat: WordMaat) -> None:
    """What follows stands on a sheet of this size; the last paragraph before it ends the sheet, not an empty one."""
    deel = document.add_section(WD_SECTION_START.NEW_PAGE)
    bladzij(deel, maat)
    *_, laatste, leeg = document.element.body.xpath("./w:p | ./w:tbl")
    if laatste.tag == qn("w:p") and laatste.pPr is not None and laatste.pPr.find(qn("w:sectPr")) is None:
        laatste.get_or_add_pPr().append(leeg.pPr.find(qn("w:sectPr")))
        document.element.body.remove(leeg)


def nieuwe_telling(document: Any) -> int:
    """A numbering that starts at 1 again; gives its number."""
    nummers = document.part.numbering_part.numbering_definitions._numbering
    oud = document.styles["List Number"].element.pPr.numPr.numId.val
    abstract = next(n for n in nummers.num_lst if n.numId == oud).abstractNumId.val
    nieuw = nummers.add_num(abstract)
    nieuw.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(nieuw.numId)


def veld(alinea: Any, opdracht: str) -> None:
    """A field that Word fills in itself, such as PAGE."""
    for soort, tekst in (("begin", ""), ("", opdracht), ("separate", ""), ("", "1"), ("end", "")):
        run = alinea.add_run()
        if soort:
            teken = OxmlElement("w:fldChar")
            teken.set(qn("w:fldCharType"), soort)
            run._r.append(teken)
        elif tekst == opdracht:
            code = OxmlElement("w:instrText")
            code.text = f" {opdracht} "
            run._r.append(code)
        else:
            run.text = tekst


def lijnen(tabel: Any, breedtes: tuple[float, ...], maat: WordMaat) -> None:
    """Thin lines under the rows only, columns in these shares, and the head again on every page."""
    tabel.autofit = False
    for kolom, deel in zip(tabel.columns, breedtes, strict=True):
        kolom.width = Emu(
            int(Pt(maat.tekstbreed) * deel / math.fsum(breedtes))
        )  # LibreOffice reads the column, Word its cells
        for cel in kolom.cells:
            cel.width = kolom.width
    _randen(tabel, ("bottom", "insideH"))
    tabel.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for rij in tabel.rows:
        rij._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def kader(tabel: Any, hoog: float, maat: WordMaat) -> None:
    """A table of one empty cell is a frame to draw in, ``hoog`` points high, that no page cuts."""
    rij = tabel.rows[0]
    rij.height, rij.height_rule = Pt(round(hoog, 1)), WD_ROW_HEIGHT_RULE.EXACTLY
    tabel.autofit = False
    tabel.columns[0].width = rij.cells[0].width = Emu(int(Pt(maat.tekstbreed)))
    _randen(tabel, ("top", "left", "bottom", "right"))
    rij._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _randen(tabel: Any, kanten: tuple[str, ...]) -> None:
    randen = OxmlElement("w:tblBorders")
    for kant in kanten:
        rand = OxmlElement(f"w:{kant}")
        for naam, waarde in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _LIJN)):
            rand.set(qn(f"w:{naam}"), waarde)
        randen.append(rand)
    tabel._tbl.tblPr.append(randen)


def inhoud(document: Any) -> list[Any]:
    """The paragraphs and tables so far, as XML."""
    return list(document.element.body.xpath("./w:p | ./w:tbl"))


def houd_samen(delen: list[Any]) -> None:
    """Keep every paragraph of these whole and on the page of the next one."""
    alineas = [alinea for deel in delen for alinea in deel.xpath("./descendant-or-self::w:p")]
    for nummer, alinea in enumerate(alineas, start=1):
        vorm = alinea.get_or_add_pPr()
        vorm.get_or_add_keepLines().val = True
        if nummer < len(alineas):
            vorm.get_or_add_keepNext().val = True


def laatste_bij_wat_komt(document: Any) -> None:
    """Keep the last paragraph so far on the page of the next one: of a line alone nobody knows what to write on it."""
    for laatste in document.element.body.xpath("./*[last() - 1][self::w:p]"):
        laatste.get_or_add_pPr().get_or_add_keepNext().val = True


def _rechts(stijl: Any, maat: WordMaat) -> None:
    """One tab stop, at the right edge, for the page number."""
    stijl.paragraph_format.tab_stops.clear_all()
    stijl.paragraph_format.tab_stops.add_tab_stop(Pt(round(maat.bladbreed, 1)), WD_TAB_ALIGNMENT.RIGHT)


def _ruim_op(stijlen: Any) -> None:
    """Take out the hundred table styles that come along and that no paper uses."""
    for stijl in list(stijlen.element.style_lst):
        if stijl.get(qn("w:type")) == "table" and stijl.get(qn("w:default")) != "1":
            stijlen.element.remove(stijl)


def _nieuw(stijlen: Any, naam: str) -> Any:
    stijl = stijlen.add_style(naam, WD_STYLE_TYPE.PARAGRAPH)
    stijl.base_style = stijlen["Normal"]
    stijl.quick_style = True
    return stijl


def _stijl(stijl: Any, pt: float, boven: float = 0, onder: float = 0, regel: float = 1.2, kleur: Any = _INKT) -> Any:
    stijl.font.name, stijl.font.size, stijl.font.color.rgb = LETTER, Pt(pt), kleur
    letters = stijl.element.rPr.rFonts
    for naam in list(letters.attrib):
        if naam.endswith("Theme"):
            del letters.attrib[naam]
    for kant, letter in (("ascii", LETTER), ("hAnsi", LETTER), ("cs", word_richting.LETTER)):
        letters.set(qn(f"w:{kant}"), letter)
    word_richting.even_groot(stijl)
    vorm = stijl.paragraph_format
    vorm.space_before, vorm.space_after, vorm.line_spacing = Pt(boven), Pt(onder), regel
    vorm.widow_control = True
    return stijl


def _spring_in(document: Any, lijst: str, pt: float) -> None:
    """Room for the mark before each point of a list, which is as large as its letters: its level says how much."""
    nummers, plek = document.part.numbering_part.element, str(round(20 * pt))
    (eigen,) = nummers.xpath(f"./w:abstractNum/w:lvl/w:pStyle[@w:val='{document.styles[lijst].style_id}']/../w:pPr")
    for tab in eigen.xpath("./w:tabs"):
        eigen.remove(tab)
    for naam in ("left", "hanging"):
        eigen.find(qn("w:ind")).set(qn(f"w:{naam}"), plek)


def _rand(stijl: Any, kant: str, dikte: int, afstand: int, soort: str = "single") -> None:
    """``dikte`` in eighths of a point, ``afstand`` in points."""
    eigenschappen = stijl.element.get_or_add_pPr()
    randen = eigenschappen.find(qn("w:pBdr"))
    if randen is None:
        randen = OxmlElement("w:pBdr")
        eigenschappen.insert_element_before(
            randen, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:outlineLvl"
        )
    rand = OxmlElement(f"w:{kant}")
    for naam, waarde in (("val", soort), ("sz", str(dikte)), ("space", str(afstand)), ("color", _LIJN)):
        rand.set(qn(f"w:{naam}"), waarde)
    randen.append(rand)


def _taal(document: Any, code: str) -> None:
    basis = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for taal in basis.findall(qn("w:lang")):
        basis.remove(taal)
    taal, gewoon = OxmlElement("w:lang"), word_richting.taalcode(code)
    for naam in ("val", "eastAsia"):
        taal.set(qn(f"w:{naam}"), "nl-NL" if code in VAN_RECHTS else gewoon)
    taal.set(qn("w:bidi"), gewoon if code in VAN_RECHTS else "ar-SA")
    basis.append(taal)


def _nu(document: Any) -> None:
    """Word of today sets this page, not one that does as an old Word did."""
    for wijze in document.settings.element.xpath(".//w:compatSetting[@w:name='compatibilityMode']"):
        wijze.set(qn("w:val"), "15")
