"""A PDF in which each letter and each mark can be copied, searched and read aloud, once and in the order it is written.

Typst lets every glyph of a letter with marks stand for the whole of it: who copies رّ gets it twice, or the mark before
the letter (typst issues 4225 and 8767). Here such a letter becomes one glyph that stands for the letter, with its marks
as ink, and each mark an empty glyph that stands for that mark. The same goes for two letters from the right that are
one glyph (لا): readers turn round what is written from the right, and then that glyph alone is the wrong way round.
What the eye sees does not change.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.zetten.kluiten import Kluit, Lezer, Sliert
from sonestra_cli.zetten.letterbij import Samenstel
from sonestra_cli.zetten.pdfdelen import delen, met_stroom, samengevoegd, stroom
from sonestra_cli.zetten.pdfregels import Blok, blokken, geschreven
from sonestra_cli.zetten.voorleesletter import Voorleesletter

_LETTER = b"/Type/Font/Subtype/Type0"
_BRONNEN = re.compile(rb"/Resources (\d+) 0 R")
_LETTERS = re.compile(rb"/Font<<([^>]*)>>")
_NAAM = re.compile(rb"(/\w+) (\d+) 0 R")
_INHOUD = re.compile(rb"/Contents (\d+) 0 R")
_OUDERS = re.compile(rb"/StructParents (\d+)")
_BOOM = re.compile(rb"/ParentTree<</Nums\[([^\]]*)\]")
_BOOMTAK = re.compile(rb"(\d+) (\d+) 0 R")
_VERWIJST = re.compile(rb"(\d+) 0 R|null")
_MERK = re.compile(rb"/MCID (\d+)>>BDC\s*$")
_LIJM = re.compile(rb"(?:EMC\s*/\w+(?:<<[^<>]*>>BDC| BMC)\s*)?")


@dataclass(frozen=True, slots=True)
class _Tekening:
    """A page: the part of the file that holds its drawing, its letters by name, and whose words each mark in it is."""

    nummer: int
    inhoud: bytes
    letters: Mapping[bytes, Voorleesletter]
    ouders: tuple[bytes, ...]

    def slierten(self) -> Iterator[Sliert]:
        lezers = {naam: Lezer(letter.staat_voor, letter.breedtes) for naam, letter in self.letters.items()}
        rij: list[Blok] = []
        for blok in blokken(self.inhoud, {naam: letter.breedtes for naam, letter in self.letters.items()}):
            if rij and not (self._hoort_bij(rij[-1], blok) and lezers[blok.letter].past_achter(rij[-1], blok)):
                yield lezers[rij[0].letter].sliert(rij)
                rij = []
            rij.append(blok)
        if rij:
            yield lezers[rij[0].letter].sliert(rij)

    def _hoort_bij(self, vorige: Blok, blok: Blok) -> bool:
        """Whether nothing is between them, and they look alike and are words of the same paragraph."""
        gelijk = all(getattr(vorige, wat) == getattr(blok, wat) for wat in ("letter", "maat", "schaal", "kleur"))
        lijm = _LIJM.fullmatch(self.inhoud, vorige.eind, blok.begin)
        return gelijk and lijm is not None and self._ouder(vorige) == self._ouder(blok)

    def _ouder(self, blok: Blok) -> bytes:
        merk = _MERK.search(self.inhoud, max(0, blok.begin - 80), blok.begin)
        nummer = int(merk[1]) if merk else len(self.ouders)
        return self.ouders[nummer] if nummer < len(self.ouders) else b""


def voorleesbaar(pdf: bytes) -> bytes:
    """The same pages; the very same bytes where every glyph stands for what it is."""
    alle = delen(pdf)
    letters = {nr: Voorleesletter(alle, nr) for nr, deel in alle.items() if _LETTER in deel and b"/ToUnicode" in deel}
    if not any(_is_bijzonder(tekst) for letter in letters.values() for tekst in letter.staat_voor.values()):
        return pdf
    tekeningen = list(_tekeningen(alle, letters))
    slierten = [list(tekening.slierten()) for tekening in tekeningen]
    _wat_los_staat(tekeningen, slierten)
    nieuw: dict[int, bytes] = {}
    for tekening, rij in zip(tekeningen, slierten, strict=True):
        inhoud = _herschreven(tekening, rij)
        if inhoud != tekening.inhoud:
            nieuw[tekening.nummer] = met_stroom(alle[tekening.nummer], inhoud)
    if not nieuw:
        return pdf
    for letter in letters.values():
        nieuw |= letter.vernieuwd()
    return samengevoegd(pdf, nieuw)


def _is_bijzonder(tekst: str) -> bool:
    return len(tekst) > 1 or unicodedata.bidirectional(tekst) in ("R", "AL", "AN")


def _tekeningen(alle: Mapping[int, bytes], letters: Mapping[int, Voorleesletter]) -> Iterator[_Tekening]:
    boom = next((gevonden[1] for deel in alle.values() if (gevonden := _BOOM.search(deel))), b"")
    takken = dict(_BOOMTAK.findall(boom))
    for nummer, deel in alle.items():
        bronnen = _BRONNEN.search(deel)
        if bronnen is None:
            continue
        gevonden = _LETTERS.search(alle[int(bronnen[1])])
        namen = {
            naam: letters[int(nr)] for naam, nr in _NAAM.findall(gevonden[1] if gevonden else b"") if int(nr) in letters
        }
        inhoud, tak = _INHOUD.search(deel), _OUDERS.search(deel)
        waar = int(inhoud[1]) if inhoud else nummer
        ouders = alle[int(takken[tak[1]])] if tak and tak[1] in takken else b""
        if namen:
            yield _Tekening(waar, stroom(alle[waar]), namen, tuple(v[1] or b"" for v in _VERWIJST.finditer(ouders)))


def _wat_los_staat(tekeningen: Sequence[_Tekening], slierten: Sequence[Sequence[Sliert]]) -> None:
    """A glyph that also stands by itself, stands for what it is there."""
    gezien: set[tuple[int, int]] = set()
    for tekening, rij in zip(tekeningen, slierten, strict=True):
        for sliert in rij:
            letter = tekening.letters[sliert.blokken[0].letter]
            for kluit in sliert.kluiten:
                code = kluit.glyphs[0][0].code
                if not _is_samengesteld(kluit) and (id(letter), code) not in gezien:
                    gezien.add((id(letter), code))
                    letter.staat_voor[code] = kluit.tekst


def _is_samengesteld(kluit: Kluit) -> bool:
    return len(kluit.glyphs) > 1 or (kluit.van_rechts and len(kluit.tekst) > 1)


def _herschreven(tekening: _Tekening, slierten: Sequence[Sliert]) -> bytes:
    uit, plek = b"", 0
    for sliert in slierten:
        eerste, *rest = sliert.blokken
        letter = tekening.letters[eerste.letter]
        stukken = sliert.op_leesvolgorde()
        if len(stukken) == 1 and sliert.is_een and all(_klopt(kluit, letter) for kluit in sliert.kluiten):
            continue
        uit += tekening.inhoud[plek : eerste.begin]
        for stuk in stukken:
            codes = [deel for kluit in stuk for deel in _codes(kluit, sliert.y, eerste.punten, letter)]
            uit += geschreven(eerste, sliert.y, codes, stuk[0].van_rechts)
        plek = eerste.eind
        for blok in rest:
            uit += tekening.inhoud[plek : blok.begin]
            plek = blok.eind
    return uit + tekening.inhoud[plek:]


def _klopt(kluit: Kluit, letter: Voorleesletter) -> bool:
    return not _is_samengesteld(kluit) and letter.staat_voor.get(kluit.glyphs[0][0].code) == kluit.tekst


def _codes(kluit: Kluit, y: float, punten: float, letter: Voorleesletter) -> Iterator[tuple[int, float, float]]:
    """From left to right: a code that draws all of it and stands for the first sign, and one for each sign after it."""
    (glyph, hoog), *_ = basis = kluit.glyphs
    if hoog == y and _klopt(kluit, letter):
        yield glyph.code, glyph.x, letter.breedtes[glyph.code]
        return
    em = letter.tabellen.em
    begin = (kluit.breed or basis[0])[0].x
    breed = sum(letter.tabellen.maten[los.code][0] for los, _ in basis)
    tekens = list(kluit.tekst) if _is_samengesteld(kluit) else [kluit.tekst]
    deel = breed // len(tekens)
    links = deel * (len(tekens) - 1) if kluit.van_rechts else 0
    delen_ = tuple(
        (los.code, round((los.x - begin) * em / punten) - links, round((hoogte - y) * em / punten))
        for los, hoogte in basis
    )
    inkt = letter.code(Samenstel(delen_, breed - deel * (len(tekens) - 1)), tekens[0])
    leeg = [letter.code(Samenstel((), deel), teken) for teken in tekens[1:]]
    pen = begin
    for code in (*reversed(leeg), inkt) if kluit.van_rechts else (inkt, *leeg):
        yield code, pen, letter.breedtes[code]
        pen += letter.breedtes[code] * punten / 1000
