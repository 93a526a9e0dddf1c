"""A paper as a Word document with real headings, lists and tables. The same paper gives the same bytes."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache
from io import BytesIO
from typing import Any, assert_never

from docx import Document
from docx.shared import Pt

from sonestra_cli.documenten.bijeen import lengte
from sonestra_cli.documenten.blokken import (
    Alinea,
    Citaat,
    Kaart,
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
from sonestra_cli.documenten.schrijvers import word_richting, word_stijl
from sonestra_cli.documenten.schrijvers.als_typst import in_kolommen as verdeeld
from sonestra_cli.documenten.schrijvers.als_typst import knippen
from sonestra_cli.documenten.schrijvers.word_maat import WordMaat
from sonestra_cli.documenten.schrijvers.word_pakket import delen_van, vast_pakket
from sonestra_cli.documenten.schrijvers.zetsel.maten import RUIM, BladMaat
from sonestra_cli.documenten.schrijvers.zetsel.tabel import ingedeeld, letters_breed
from sonestra_cli.zetten.drukken import svg_naar_png

_RAND, _KAARTREGEL, _DICHT = 28.0, 8.0, 2.8
"""White beside a map, and of the line that it stands on, in points; dots of its picture for each point."""
_EEN_BLAD = 30.0
"""Most lines of a piece to cut off that stays whole: more would not fit on a sheet."""


def als_word(blad: PapierBlad, maat: BladMaat = RUIM) -> bytes:
    """The bytes of a .docx; nothing in it tells when, by whom or on which machine it was made."""
    document, maten = Document(BytesIO(_ingericht(maat, blad.taal))), WordMaat(maat)
    _eigenschappen(document, blad)
    schrijver = _Schrijver(document, maten, blad.van_rechts)
    boven, in_kolommen = verdeeld(ingedeeld(blad.blokken, letters_breed(maat)), maat)
    schrijver.schrijf_stukken(boven)
    if in_kolommen:
        word_stijl.begin_kolommen(document, maten)
        schrijver.schrijf_stukken(in_kolommen)
    _voet(document.sections[0].footer, blad)
    if blad.van_rechts:
        word_richting.blad_van_rechts(document)
    return vast_pakket(delen_van(document), word_stijl.LETTER, word_stijl.RESERVE)


@lru_cache(maxsize=32)
def _ingericht(maat: BladMaat, taal: str) -> bytes:
    """An empty document with the page and all styles of this measure."""
    document, uit = Document(), BytesIO()
    word_stijl.richt_in(document, WordMaat(maat), taal)
    document.save(uit)
    return uit.getvalue()


def _eigenschappen(document: Any, blad: PapierBlad) -> None:
    eigen = document.core_properties
    eigen.title, eigen.language = blad.titel[:250], word_richting.taalcode(blad.taal)
    eigen.author = eigen.comments = eigen.last_modified_by = eigen.keywords = eigen.subject = ""
    eigen.revision = 1
    for moment in ("created", "modified", "lastPrinted"):
        for element in eigen._element.xpath(f"./*[local-name()='{moment}']"):
            eigen._element.remove(element)


class _Schrijver:
    """Walks over the blocks; remembers only whether the next paragraph begins a page, or stands below a table."""

    def __init__(self, document: Any, maat: WordMaat, van_rechts: bool) -> None:
        self.document, self.maat, self.van_rechts = document, maat, van_rechts
        self.nieuwe_bladzijde = self.na_tabel = False
        self.vel = maat.maat.papier
        self.stijl_id = cache(self._stijl_id)

    def _stijl_id(self, stijl: str) -> str | None:
        """What a paragraph of this style bears; the ordinary one bears nothing."""
        gevonden = self.document.styles[stijl]
        return None if stijl == "Normal" else str(gevonden.style_id)

    def schrijf_stukken(self, blokken: Iterable[Papierblok]) -> None:
        """Below each other, a line to cut along above each but the first; what fits on a sheet no page cuts."""
        for nummer, stuk in enumerate(knippen(blokken)):
            begin = len(word_stijl.inhoud(self.document))
            if nummer and not isinstance(stuk[0], NieuweBladzijde):
                self._alinea(word_stijl.KNIPLIJN)
            self.schrijf(stuk)
            if nummer and sum(map(lengte, stuk)) <= _EEN_BLAD:
                word_stijl.houd_samen(word_stijl.inhoud(self.document)[begin:])

    def schrijf(self, blokken: Iterable[Papierblok]) -> None:
        for blok in blokken:
            self._op_vel(blok)
            self._blok(blok)

    def _op_vel(self, blok: Papierblok) -> None:
        """A map stands on a page of its own, on the sheet that its letters need; all else on that of the paper."""
        papier = blok.vel if isinstance(blok, Kaart) else self.maat.maat.papier
        if papier != self.vel:
            word_stijl.begin_vel(self.document, self.maat.op(papier))
            self.vel, self.nieuwe_bladzijde = papier, False
        elif isinstance(blok, Kaart):
            self.nieuwe_bladzijde = True

    def _blok(self, blok: Papierblok) -> None:
        match blok:
            case Kopje(niveau, regel, plaatje):
                kop = self._alinea(f"Heading {niveau}")
                if plaatje:
                    word_stijl.hang_naast_plaatje(kop, self.maat)
                    self._plaatje(kop, plaatje)
                self._regels(kop, (regel,))
            case Alinea(regels, plakt):
                alinea = self._alinea(word_stijl.MET_PLAATJE if blok.plaatje else "Normal")
                alinea.paragraph_format.keep_with_next = plakt or None
                if blok.plaatje:
                    self._plaatje(alinea, blok.plaatje)
                self._regels(alinea, regels)
            case Citaat(alineas, bijschrift):
                for alinea in alineas:
                    woorden = self._alinea(word_stijl.EIGEN_WOORDEN)
                    woorden.paragraph_format.keep_with_next = bool(bijschrift) and not blok.lang
                    self._regels(woorden, alinea.regels, eigen_woorden=True)
                if bijschrift:
                    self._regels(self._alinea(word_stijl.BIJSCHRIFT), bijschrift)
            case Opsomlijst(punten, genummerd):
                self._lijst(
                    punten, "List Number" if genummerd else word_stijl.VINK if blok.vinklijst else "List Bullet"
                )
            case Tabel():
                self._tabel(blok)
            case NieuweBladzijde():
                self.nieuwe_bladzijde = True
            case Knip():
                self._alinea(word_stijl.KNIPLIJN)
            case Kader(aantal):
                self._voor_tabel()
                word_stijl.kader(self.document.add_table(1, 1), aantal * self.maat.pt("kader"), self.maat)
                self._alinea("Normal").paragraph_format.line_spacing = Pt(2)
            case Kaart():
                self._kaart(blok)
            case Schrijflijnen(aantal):
                word_stijl.laatste_bij_wat_komt(self.document)
                for nummer in range(aantal):
                    lijn = self._alinea(word_stijl.SCHRIJFLIJN)
                    lijn.paragraph_format.keep_with_next = nummer + 1 < aantal or None
                lijn.paragraph_format.space_after = Pt(self.maat.wit(1.6))
            case Samen(blokken):
                begin = len(word_stijl.inhoud(self.document))
                self.schrijf(blokken)
                word_stijl.houd_samen(word_stijl.inhoud(self.document)[begin:])
            case _:
                assert_never(blok)

    def _alinea(self, stijl: str) -> Any:
        alinea = self.document.add_paragraph()
        alinea._p.style = self.stijl_id(stijl)
        if self.nieuwe_bladzijde:
            alinea.paragraph_format.page_break_before = True
            alinea.paragraph_format.space_before = 0
            self.nieuwe_bladzijde = False
        elif self.na_tabel and not stijl.startswith("Heading"):
            alinea.paragraph_format.space_before = Pt(self.maat.wit(self.maat.em("wit")))
        self.na_tabel = False
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
                self._regels(alinea, eerste.regels)
            else:
                rest.insert(0, eerste)
            self.schrijf(rest)

    def _voor_tabel(self) -> None:
        """A table cannot begin a page itself."""
        if self.nieuwe_bladzijde:
            self._alinea("Normal")

    def _tabel(self, tabel: Tabel) -> None:
        self._voor_tabel()
        rijen = (tabel.koppen, *tabel.rijen)
        raster = self.document.add_table(len(rijen), len(tabel.koppen))
        word_stijl.lijnen(raster, tabel.breedtes, self.maat)
        if self.van_rechts:
            word_richting.tabel_van_rechts(raster)
        for y, rij in enumerate(rijen):
            for x, cel in enumerate(rij):
                alinea = raster.cell(y, x).paragraphs[0]
                alinea.style = word_stijl.CEL
                vet = tuple(replace(stuk, vet=stuk.vet or y == 0) for stuk in cel)
                self._regels(alinea, (vet,), eigen_woorden=True)
                alinea.paragraph_format.space_after = None if cel else Pt(self.maat.lege_cel)
        self.na_tabel = True

    def _kaart(self, kaart: Kaart) -> None:
        """As wide as its sheet allows."""
        vel = self.maat.op(kaart.vel)
        breed = min(vel.breed - 2 * _RAND, (vel.tekst_hoog - _KAARTREGEL) * kaart.breed / kaart.hoog)
        alinea = self._alinea("Normal")
        vorm = alinea.paragraph_format
        vorm.left_indent = vorm.right_indent = Pt(round((vel.tekstbreed - breed) / 2, 1))
        vorm.space_after, vorm.line_spacing = 0, 1.0
        png = svg_naar_png(kaart.svg.encode(), kaart.breed, kaart.hoog, 72 * _DICHT * breed / kaart.breed)
        beeld = alinea.add_run().add_picture(BytesIO(png), width=Pt(round(breed, 1)))
        beeld._inline.docPr.set("descr", kaart.in_woorden)
        self.nieuwe_bladzijde = True

    def _regels(self, alinea: Any, regels: tuple[Tekstregel, ...], eigen_woorden: bool = False) -> None:
        _regels(alinea, regels)
        word_richting.richt(alinea, self.van_rechts, eigen_woorden)

    def _plaatje(self, alinea: Any, naam: str) -> None:
        """A pictogram in the margin of a paragraph, with the words that a screen reader says."""
        run = alinea.add_run()
        beeld = run.add_picture(BytesIO(als_png(naam)), width=Pt(round(self.maat.pt("plaatje"), 1)))
        beeld._inline.docPr.set("descr", naam)
        for kant in "TBLR":
            beeld._inline.set(f"dist{kant}", "0")
        run.add_tab()


def _regels(alinea: Any, regels: tuple[Tekstregel, ...]) -> None:
    for nummer, regel in enumerate(regels):
        if nummer:
            alinea.add_run().add_break()
        for stuk in regel:
            word_richting.zet_tekst(alinea, stuk.tekst, stuk.vet, stuk.schuin)


def _voet(voet: Any, blad: PapierBlad) -> None:
    """What the foot says and the page number; white above it, so that it stands free of the text."""
    alinea = voet.paragraphs[0]
    alinea.paragraph_format.space_before = word_stijl.BOVEN_VOET
    for nummer, tekst in enumerate(blad.voet):
        alinea = alinea if nummer == 0 else voet.add_paragraph(style="Footer")
        _regels(alinea, tekst.regels)
        word_richting.richt(alinea, blad.van_rechts, eigen_woorden=False)
    alinea.add_run("\t")
    word_stijl.veld(alinea, "PAGE")
    alinea.add_run(" van " if blad.taal == "nl" else " / ")
    word_stijl.veld(alinea, "NUMPAGES")
