"""How a Word paper looks: real styles, Dutch, A4, the foot with page numbers. Sizes in points."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt, RGBColor

LETTER, RESERVE = "Atkinson Hyperlegible", "Verdana"
EIGEN_WOORDEN, BIJSCHRIFT, SCHRIJFLIJN = "Eigen woorden", "Bijschrift", "Schrijflijn"
VINK, CEL, MET_PLAATJE = "Vinklijst", "Tabelcel", "Met plaatje"
PLAATJE, _NAAST_PLAATJE, OM_TE_SCHRIJVEN = Mm(12), Mm(16), Mm(12)
"""Width of a pictogram, and where the text beside it begins."""
VOORBLAD, NA_LIJN, _BREED = Pt(190), Pt(16), Mm(160)
"""White above the title of a front page, and below lines to write on; the width of the text."""
_INKT, _GRIJS, _LIJN = RGBColor(0x1D, 0x27, 0x30), RGBColor(0x3C, 0x47, 0x4F), "5B6770"
_KOPPEN = {1: (30, 0, 18), 2: (19, 30, 10), 3: (14.5, 20, 6)}
"""Heading level -> size, white above, white below."""


def richt_in(document: Any) -> None:
    """Set page, language and every style of an empty document."""
    deel = document.sections[0]
    deel.page_width, deel.page_height = Mm(210), Mm(297)
    deel.left_margin = deel.right_margin = Mm(25)
    deel.top_margin, deel.bottom_margin, deel.footer_distance = Mm(24), Mm(28), Mm(12)
    _taal(document)
    stijlen = document.styles
    _ruim_op(stijlen)
    _stijl(stijlen["Normal"], 12.5, onder=10, regel=1.25)
    for niveau, (pt, boven, onder) in _KOPPEN.items():
        kop = _stijl(stijlen[f"Heading {niveau}"], pt, boven, onder, regel=1.15)
        kop.font.bold, kop.font.italic = True, False
        kop.paragraph_format.keep_with_next = True
    _stijl(stijlen["List Bullet"], 12.5, onder=5, regel=1.25)
    _stijl(stijlen["List Number"], 12.5, onder=5, regel=1.25)
    _stijl(stijlen["Footer"], 10, regel=1.1, kleur=_GRIJS)
    _rechts(stijlen["Footer"])
    vink = _stijl(_nieuw(stijlen, VINK), 12.5, onder=5, regel=1.25).paragraph_format
    vink.left_indent, vink.first_line_indent = Pt(17), Pt(-17)
    _stijl(_nieuw(stijlen, CEL), 12.5, 4, 4, regel=1.15)
    plaat = _stijl(_nieuw(stijlen, MET_PLAATJE), 12.5, onder=10, regel=1.25)
    plaat.paragraph_format.keep_together = True
    hang_naast_plaatje(plaat)
    woorden = _stijl(_nieuw(stijlen, EIGEN_WOORDEN), 17, 14, 4, regel=1.25)
    woorden.paragraph_format.left_indent = Pt(16)
    woorden.paragraph_format.keep_together = True
    _rand(woorden, "left", 16, 12)
    bij = _stijl(_nieuw(stijlen, BIJSCHRIFT), 12, 2, 16, regel=1.2, kleur=_GRIJS)
    bij.paragraph_format.left_indent = Pt(16)
    bij.paragraph_format.keep_together = True
    lijn = _stijl(_nieuw(stijlen, SCHRIJFLIJN), 12.5, 18, 0)
    _rand(lijn, "bottom", 4, 1)
    _rand(lijn, "between", 4, 1)


def hang_naast_plaatje(ding: Any) -> None:
    """A style or a paragraph that begins with a pictogram: its text stands beside it, in the middle."""
    vorm = ding.paragraph_format
    vorm.left_indent, vorm.first_line_indent = _NAAST_PLAATJE, -_NAAST_PLAATJE
    vorm.tab_stops.add_tab_stop(_NAAST_PLAATJE)
    midden = OxmlElement("w:textAlignment")
    midden.set(qn("w:val"), "center")
    vorm._element.get_or_add_pPr().append(midden)


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


def lijnen(tabel: Any, breedtes: tuple[int, ...]) -> None:
    """Thin lines under the rows only, columns in these shares, and the head again on every page."""
    tabel.autofit = False
    for kolom, deel in zip(tabel.columns, breedtes, strict=True):
        kolom.width = Emu(_BREED * deel // sum(breedtes))  # LibreOffice reads the column, Word its cells
        for cel in kolom.cells:
            cel.width = kolom.width
    randen = OxmlElement("w:tblBorders")
    for kant in ("bottom", "insideH"):
        rand = OxmlElement(f"w:{kant}")
        for naam, waarde in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _LIJN)):
            rand.set(qn(f"w:{naam}"), waarde)
        randen.append(rand)
    tabel._tbl.tblPr.append(randen)
    tabel.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for rij in tabel.rows:
        rij._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


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


def _rechts(stijl: Any) -> None:
    """One tab stop, at the right edge, for the page number."""
    stijl.paragraph_format.tab_stops.clear_all()
    stijl.paragraph_format.tab_stops.add_tab_stop(_BREED, WD_TAB_ALIGNMENT.RIGHT)


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
    for kant in ("ascii", "hAnsi", "cs"):
        letters.set(qn(f"w:{kant}"), LETTER)
    vorm = stijl.paragraph_format
    vorm.space_before, vorm.space_after, vorm.line_spacing = Pt(boven), Pt(onder), regel
    vorm.widow_control = True
    return stijl


def _rand(stijl: Any, kant: str, dikte: int, afstand: int) -> None:
    """``dikte`` in eighths of a point, ``afstand`` in points."""
    eigenschappen = stijl.element.get_or_add_pPr()
    randen = eigenschappen.find(qn("w:pBdr"))
    if randen is None:
        randen = OxmlElement("w:pBdr")
        eigenschappen.insert_element_before(
            randen, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:outlineLvl"
        )
    rand = OxmlElement(f"w:{kant}")
    for naam, waarde in (("val", "single"), ("sz", str(dikte)), ("space", str(afstand)), ("color", _LIJN)):
        rand.set(qn(f"w:{naam}"), waarde)
    randen.append(rand)


def _taal(document: Any) -> None:
    basis = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for taal in basis.findall(qn("w:lang")):
        basis.remove(taal)
    taal = OxmlElement("w:lang")
    for naam in ("val", "eastAsia"):
        taal.set(qn(f"w:{naam}"), "nl-NL")
    taal.set(qn("w:bidi"), "ar-SA")
    basis.append(taal)
