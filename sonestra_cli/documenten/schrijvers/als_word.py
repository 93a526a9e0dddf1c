"""A paper as a Word document with real headings, lists and tables. The same paper gives the same bytes."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any, assert_never

from docx import Document

from sonestra_cli.documenten.blokken import (
    Alinea,
    Citaat,
    Kader,
    Knip,
    Kopje,
    NieuweBladzijde,
    Opsomlijst,
    PapierBlad,
    Papierblok,
    Samen,
    Schrijflijnen,
    Tabel,
    Tekstregel,
)
from sonestra_cli.documenten.pictogrammen import als_png
from sonestra_cli.documenten.schrijvers import word_stijl
from sonestra_cli.documenten.schrijvers.word_pakket import delen_van, vast_pakket


def als_word(blad: PapierBlad) -> bytes:
    """The bytes of a .docx; nothing in it tells when, by whom or on which machine it was made."""
    document = Document()
    word_stijl.richt_in(document)
    _eigenschappen(document, blad.titel)
    _Schrijver(document).schrijf(blad.blokken)
    if blad.heeft_voorblad:
        document.paragraphs[0].paragraph_format.space_before = word_stijl.VOORBLAD
    _voet(document.sections[0].footer, blad.voet)
    return vast_pakket(delen_van(document), word_stijl.LETTER, word_stijl.RESERVE)


def _eigenschappen(document: Any, titel: str) -> None:
    eigen = document.core_properties
    eigen.title, eigen.language = titel[:250], "nl-NL"
    eigen.author = eigen.comments = eigen.last_modified_by = eigen.keywords = eigen.subject = ""
    eigen.revision = 1
    for moment in ("created", "modified", "lastPrinted"):
        for element in eigen._element.xpath(f"./*[local-name()='{moment}']"):
            eigen._element.remove(element)


class _Schrijver:
    """Walks over the blocks; remembers only whether the next paragraph begins a page."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.nieuwe_bladzijde = False

    def schrijf(self, blokken: Iterable[Papierblok]) -> None:
        for blok in blokken:
            self._blok(blok)

    def _blok(self, blok: Papierblok) -> None:
        match blok:
            case Kopje(niveau, regel, plaatje):
                kop = self._alinea(f"Heading {niveau}")
                if plaatje:
                    word_stijl.hang_naast_plaatje(kop)
                    _plaatje(kop, plaatje)
                _stukken(kop, regel)
            case Alinea(regels, plakt):
                alinea = self._alinea(word_stijl.MET_PLAATJE if blok.plaatje else "Normal")
                alinea.paragraph_format.keep_with_next = plakt or None
                if blok.plaatje:
                    _plaatje(alinea, blok.plaatje)
                _regels(alinea, regels)
            case Citaat(alineas, bijschrift):
                for alinea in alineas:
                    woorden = self._alinea(word_stijl.EIGEN_WOORDEN)
                    woorden.paragraph_format.keep_with_next = bool(bijschrift) and not blok.lang
                    _regels(woorden, alinea.regels)
                if bijschrift:
                    _regels(self._alinea(word_stijl.BIJSCHRIFT), bijschrift)
            case Opsomlijst(punten, genummerd):
                self._lijst(
                    punten, "List Number" if genummerd else word_stijl.VINK if blok.vinklijst else "List Bullet"
                )
            case Tabel():
                self._tabel(blok)
            case NieuweBladzijde() | Knip():
                self.nieuwe_bladzijde = True
            case Kader(aantal):
                self._blok(Schrijflijnen(3 * aantal))
            case Schrijflijnen(aantal):
                for nummer in range(aantal):
                    lijn = self._alinea(word_stijl.SCHRIJFLIJN)
                    lijn.paragraph_format.keep_with_next = nummer + 1 < aantal or None
                lijn.paragraph_format.space_after = word_stijl.NA_LIJN
            case Samen(blokken):
                begin = len(word_stijl.inhoud(self.document))
                self.schrijf(blokken)
                word_stijl.houd_samen(word_stijl.inhoud(self.document)[begin:])
            case _:
                assert_never(blok)

    def _alinea(self, stijl: str) -> Any:
        alinea = self.document.add_paragraph(style=stijl)
        if self.nieuwe_bladzijde:
            alinea.paragraph_format.page_break_before = True
            alinea.paragraph_format.space_before = 0
            self.nieuwe_bladzijde = False
        return alinea

    def _lijst(self, punten: tuple[tuple[Papierblok, ...], ...], stijl: str) -> None:
        telling = word_stijl.nieuwe_telling(self.document) if stijl == "List Number" else None
        for hoeveelste, punt in enumerate(punten, start=1):
            eerste, *rest = punt or (Alinea(((),)),)
            alinea = self._alinea(stijl)
            alinea.paragraph_format.keep_with_next = hoeveelste in {1, len(punten) - 1} - {len(punten)} or None
            if telling is not None:
                nummer = alinea._p.get_or_add_pPr().get_or_add_numPr()
                nummer.get_or_add_ilvl().val, nummer.get_or_add_numId().val = 0, telling
            if isinstance(eerste, Alinea):
                _regels(alinea, eerste.regels)
            else:
                rest.insert(0, eerste)
            self.schrijf(rest)

    def _tabel(self, tabel: Tabel) -> None:
        if self.nieuwe_bladzijde:
            self._alinea("Normal")
        rijen = (tabel.koppen, *tabel.rijen)
        raster = self.document.add_table(len(rijen), len(tabel.koppen))
        word_stijl.lijnen(raster, tabel.breedtes)
        for y, rij in enumerate(rijen):
            for x, cel in enumerate(rij):
                alinea = raster.cell(y, x).paragraphs[0]
                alinea.style = word_stijl.CEL
                _stukken(alinea, cel)
                alinea.paragraph_format.space_after = None if cel else word_stijl.OM_TE_SCHRIJVEN
                for run in alinea.runs if y == 0 else ():
                    run.bold = True


def _plaatje(alinea: Any, naam: str) -> None:
    """A pictogram in the margin of a paragraph, with the words that a screen reader says."""
    run = alinea.add_run()
    beeld = run.add_picture(BytesIO(als_png(naam)), width=word_stijl.PLAATJE)
    beeld._inline.docPr.set("descr", naam)
    for kant in "TBLR":
        beeld._inline.set(f"dist{kant}", "0")
    run.add_tab()


def _regels(alinea: Any, regels: tuple[Tekstregel, ...]) -> None:
    for nummer, regel in enumerate(regels):
        if nummer:
            alinea.add_run().add_break()
        _stukken(alinea, regel)


def _stukken(alinea: Any, regel: Tekstregel) -> None:
    for stuk in regel:
        run = alinea.add_run(stuk.tekst)
        run.bold, run.italic = stuk.vet or None, stuk.schuin or None


def _voet(voet: Any, alineas: tuple[Alinea, ...]) -> None:
    alinea = voet.paragraphs[0]
    for nummer, tekst in enumerate(alineas):
        alinea = alinea if nummer == 0 else voet.add_paragraph(style="Footer")
        _regels(alinea, tekst.regels)
    alinea.add_run("\t")
    word_stijl.veld(alinea, "PAGE")
    alinea.add_run(" van ")
    word_stijl.veld(alinea, "NUMPAGES")
