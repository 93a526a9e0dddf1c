"""Arabic and Hebrew in Word: direction, size, weight and language are told apart from those of other letters."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from sonestra_cli.techniek.richting import begint_rechts, per_richting

LETTER = "Arial"
"""Letters for these scripts: on every machine with Word, and ours do not have them."""
_TALEN = {"ar": "ar-SA", "he": "he-IL", "fa": "fa-IR", "ur": "ur-PK", "ps": "ps-AF", "yi": "yi"}
_NA_BIDI = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents",
            "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl",
            "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange")  # fmt: skip
_NA_SZCS = ("w:highlight", "w:u", "w:effect", "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em",
            "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath")  # fmt: skip


def taalcode(taal: str) -> str:
    """The language as Word names it."""
    return "nl-NL" if taal == "nl" else _TALEN.get(taal, taal)


def zet_tekst(alinea: Any, tekst: str, vet: bool, schuin: bool) -> None:
    """``tekst`` behind what the paragraph has, as one run for each direction in it."""
    for deel, rechts in per_richting(tekst):
        run = alinea.add_run(deel)
        run.bold, run.italic = vet or None, schuin or None
        if rechts:
            run.font.cs_bold, run.font.cs_italic, run.font.rtl = vet or None, schuin or None, True
            if any("\u0590" <= teken <= "\u05ff" for teken in deel):
                _taal(run, "he-IL")


def richt(alinea: Any, blad_van_rechts: bool, eigen_woorden: bool) -> None:
    """Own words go the way of their first letter, all else the way of the paper unless it begins from the right."""
    begin = begint_rechts(alinea.text)
    rechts = blad_van_rechts if begin is None or (blad_van_rechts and not eigen_woorden) else begin
    if rechts:
        if eigen_woorden and alinea.style.element.xpath("./w:pPr/w:pBdr/w:left"):
            _streep_rechts(alinea)
        alinea._p.get_or_add_pPr().insert_element_before(OxmlElement("w:bidi"), *_NA_BIDI)


def _streep_rechts(alinea: Any) -> None:
    """The bar beside own words stands where their lines begin."""
    links = alinea.style.element.xpath("./w:pPr/w:pBdr/w:left")[0]
    randen, geen, rechts = OxmlElement("w:pBdr"), OxmlElement("w:left"), OxmlElement("w:right")
    geen.set(qn("w:val"), "nil")
    for naam, waarde in links.attrib.items():
        rechts.set(naam, waarde)
    randen.append(geen)
    randen.append(rechts)
    alinea._p.get_or_add_pPr().insert_element_before(randen, "w:shd", "w:tabs", "w:bidi", *_NA_BIDI)


def even_groot(stijl: Any) -> None:
    """What a style says of size and weight holds for these scripts too."""
    eigen = stijl.element.get_or_add_rPr()
    for oud in eigen.findall(qn("w:szCs")):
        eigen.remove(oud)
    maat = OxmlElement("w:szCs")
    maat.set(qn("w:val"), str(int(stijl.font.size.pt * 2)))
    eigen.insert_element_before(maat, *_NA_SZCS)
    stijl.font.cs_bold, stijl.font.cs_italic = stijl.font.bold, stijl.font.italic


def blad_van_rechts(document: Any) -> None:
    """The page itself goes from the right: the first column of a table, the side of the page number."""
    for deel in document.sections:
        na = ("w:rtlGutter", "w:docGrid", "w:printerSettings", "w:sectPrChange")
        deel._sectPr.insert_element_before(OxmlElement("w:bidi"), *na)


def tabel_van_rechts(tabel: Any) -> None:
    tabel._tbl.tblPr.insert_element_before(
        OxmlElement("w:bidiVisual"), "w:tblStyleRowBandSize", "w:tblStyleColBandSize", "w:tblW", "w:jc",
        "w:tblCellSpacing", "w:tblInd", "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook",
    )  # fmt: skip


def _taal(run: Any, code: str) -> None:
    taal = OxmlElement("w:lang")
    taal.set(qn("w:bidi"), code)
    run._r.get_or_add_rPr().append(taal)
