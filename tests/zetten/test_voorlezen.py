"""What people wrote is read out of a PDF as they wrote it, with all marks on its letters; the eye sees no change."""

import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import pypdf
import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont
from pypdf.generic import ContentStream

from sonestra_cli.tekenen.uitvoer import maak
from sonestra_cli.tekening.tekening import Tekening, Tekst
from sonestra_cli.zetten import voorlezen
from sonestra_cli.zetten.drukken import gezet, markup_naar_pdf
from tests.pdf_normen import gebreken, losse_stukken

SJADDA = "\u0651"
KLINKERS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0652\u0670"
WOORDEN = (
    *("مدرّسة", "الأمّ", "الله", "اللّه", "سلام", "لا", "لأ", "لإ", "لآ", "ثلاثة", "مُحَمَّد", "رُؤْيَةٌ", "هٰذَا", "آمَنَ"),
    *(f"ب{klinker}{SJADDA}ب" for klinker in KLINKERS),
    *(f"رّر{klinker}" for klinker in KLINKERS),
    *("پچژگکی", "ٹڈڑں", "ێۆڵڕە", "بِسْمِ", "لّلّلّ", "أمّـي"),
    *("שלום", "מֹשֶׁה", "בְּרֵאשִׁית", "שַׁבָּת", "יְרוּשָׁלַיִם"),
    *("Ọ̀rẹ́", "Adébáyọ̀", "Jurgė̃", "Việt", "ữặ", "a̱b", "ɛ̃ɛ̀ɛɛ̃", "ά̓", "и́", "x̀y̌", "Zoë"),
    *("❤️", "👨‍👩‍👧", "1️⃣"),
)
ZINNEN = (
    "السّلام عليكم يا أمّي",
    "بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ",
    "سنة 2026 م",
    "في ١٢ مايو، الأمّ (مدرّسة).",
    "שַׁבָּת שָׁלוֹם",
    "Ọ̀rẹ́ mi, Zoë en Łukasz",
    "Dag الأمّ daar",
)


def _zetten(*teksten: str, rechts: bool = False) -> bytes:
    kop = "#set page(width: 300pt, height: 400pt, margin: 9pt)\n#set text(dir: rtl)\n" if rechts else ""
    return markup_naar_pdf(kop + "".join(f"#par[{gezet(tekst)}]" for tekst in teksten), {}, "x")


def _rechts(tekst: str) -> bool:
    return unicodedata.bidirectional(tekst[0]) in ("R", "AL")


def _met_pypdf(pdf: bytes) -> list[str]:
    return [regel.strip() for blad in pypdf.PdfReader(BytesIO(pdf)).pages for regel in blad.extract_text().splitlines()]


def _met_pdftotext(pdf: bytes) -> list[str]:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    uit = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    kaal = "".join(teken for teken in uit if teken not in "\u202a\u202b\u202c\f")
    return [regel.strip() for regel in kaal.splitlines() if regel.strip()]


LEZERS = (_met_pypdf, _met_pdftotext)


@pytest.mark.parametrize("lees", LEZERS)
def test_elk_woord_komt_letter_voor_letter_uit_de_pdf(lees: Callable[[bytes], list[str]]) -> None:
    """A shadda was read twice, or before its letter; so was every mark that could not be composed with its letter."""
    for rechts in (False, True):
        woorden = [unicodedata.normalize("NFC", woord) for woord in WOORDEN if _rechts(woord) == rechts]
        assert lees(_zetten(*woorden, rechts=rechts)) == woorden


@pytest.mark.parametrize("zin", ZINNEN)
def test_een_zin_houdt_haar_woorden_op_volgorde(zin: str) -> None:
    assert _met_pypdf(_zetten(zin, rechts=_rechts(zin))) == [unicodedata.normalize("NFC", zin)]


def test_na_letters_die_dichter_op_elkaar_staan_gaat_de_regel_door() -> None:
    """What each letter stood closer added up: a long line was taken for two at a mark, and its end was read first."""
    zin = "في البداية نقول ما هي أسئلتنا. ثم نسمع شرحًا. بعد ذلك نضع الخطة معًا. وفي ذلك الوقت "
    zin += "لا يكون معنا أحد من المساعدين."
    kop = "#set page(width: 582pt, height: 190pt)\n#set text(dir: rtl, size: 11pt)\n"
    assert "نضع الخطة معًا. وفي ذلك الوقت" in _met_pypdf(markup_naar_pdf(kop + gezet(zin), {}, "x"))[0]


def test_ook_waar_een_letter_het_nummer_van_een_haakje_heeft() -> None:
    """The fortieth and the next glyph of a letter are written as brackets: that line was left as it was."""
    zin = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي، إأآؤئ! سنة أمّي وأبي؟ نعم: الأمّ؛ كيفَ حالُك يا خالدُ ومُحَمَّدُ، شكرًا."
    kop = "#set page(width: 900pt, height: 190pt)\n#set text(dir: rtl, size: 11pt)\n"
    assert _met_pypdf(markup_naar_pdf(kop + gezet(zin), {}, "x")) == [zin]


def test_ook_in_vette_en_schuine_letters_en_in_de_naam_op_een_kaart() -> None:
    pdf = markup_naar_pdf(f"*{gezet('الأمّ')}*_{gezet('مدرّسة')}_", {}, "x")
    assert "".join(_met_pypdf(pdf)) == "الأمّمدرّسة"
    deel = Tekst("t", "", "ثلاثة", 150, 40, 90, 14)
    assert _met_pypdf(maak(Tekening("proef", "Proef", 300, 80, (deel,), gesproken=("x",)), "pdf"))[-1] == "ثلاثة"


def test_een_letter_met_en_zonder_merk_zijn_twee_dingen() -> None:
    """What a glyph stood for the first time, it stood for everywhere: after رّ each ر was read as رّ."""
    assert _met_pypdf(_zetten("رّ", "ر", "دار", rechts=True)) == ["رّ", "ر", "دار"]


def test_wat_van_twee_alineas_is_blijft_van_twee_alineas() -> None:
    pdf = _zetten(*WOORDEN, *ZINNEN)
    assert losse_stukken(pdf) == []
    bomen = [_paden(bestand) for bestand in (pdf, _zoals_typst(*WOORDEN, *ZINNEN))]
    assert bomen[0] == bomen[1]


@pytest.mark.parametrize("rechts", [False, True])
def test_het_blad_voldoet_aan_de_normen(rechts: bool) -> None:
    assert gebreken(_zetten(*WOORDEN, *ZINNEN, rechts=rechts)) == []


def test_dezelfde_woorden_geven_dezelfde_bytes_en_gewone_blijven_van_typst() -> None:
    assert _zetten(*WOORDEN) == _zetten(*WOORDEN)
    assert _zetten("Oma Zoë en Łukasz, met 🍕 en 1 − 2") == _zoals_typst("Oma Zoë en Łukasz, met 🍕 en 1 − 2")


def test_het_oog_ziet_hetzelfde() -> None:
    """Every outline stands where typst drew it, to within the rounding of the units in which a letter is drawn."""
    voor, na = (sorted(_punten(pdf)) for pdf in (_zoals_typst(*WOORDEN, *ZINNEN), _zetten(*WOORDEN, *ZINNEN)))
    assert len(voor) == len(na) > 10_000
    rest = {(round(x, 1), round(y, 1)) for x, y in na}
    buren = [(a / 10, b / 10) for a in (-1, 0, 1) for b in (-1, 0, 1)]
    assert [p for p in voor if not any((round(p[0] + a, 1), round(p[1] + b, 1)) in rest for a, b in buren)] == []


def _zoals_typst(*teksten: str) -> bytes:
    with pytest.MonkeyPatch.context() as lap:
        lap.setattr(voorlezen, "voorleesbaar", lambda pdf: pdf)
        return _zetten(*teksten)


def _paden(pdf: bytes) -> list[tuple[str, int]]:
    """Every element of the structure and how many pieces of the page are its own."""
    uit: list[tuple[str, int]] = []

    def loop(knoop: Any) -> None:
        knoop = knoop.get_object()
        kinderen = knoop.get("/K", [])
        rij = kinderen.get_object() if hasattr(kinderen, "get_object") else kinderen
        rij = rij if isinstance(rij, list) else [rij]
        uit.append((str(knoop.get("/S")), sum(isinstance(deel, int) for deel in rij)))
        for deel in rij:
            if not isinstance(deel, int):
                loop(deel)

    loop(pypdf.PdfReader(BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"])  # type: ignore[index]
    return uit


def _punten(pdf: bytes) -> Iterator[tuple[float, float]]:
    """The points of all outlines on its pages, in points of the page."""
    for nr, bladzij in enumerate(pypdf.PdfReader(BytesIO(pdf)).pages):
        letters = {naam: _letter(letter) for naam, letter in bladzij["/Resources"]["/Font"].items()}  # type: ignore[index]
        inhoud = bladzij.get_contents()
        assert isinstance(inhoud, ContentStream)
        plek, tm, letter, maat = (0.0, 0.0), 0.0, "", 0.0
        for waarden, opdracht in inhoud.operations:
            if opdracht == b"cm":
                plek = (float(waarden[4]), float(waarden[5]) - 1000 * nr)
            elif opdracht == b"Tf":
                letter, maat = waarden[0], float(waarden[1])
            elif opdracht == b"Tm":
                tm = float(waarden[4])
            elif opdracht in (b"Tj", b"TJ"):
                delen = waarden[0] if isinstance(waarden[0], list) else waarden
                yield from _van_reeks(delen, *letters[letter], maat, plek[0] + tm, plek[1])


def _letter(letter: Any) -> tuple[TTFont, int]:
    beschrijving = letter.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
    font = TTFont(BytesIO(beschrijving["/FontFile2"].get_data()))
    return font, font["head"].unitsPerEm


def _van_reeks(
    delen: list[Any], font: TTFont, em: int, maat: float, x: float, y: float
) -> Iterator[tuple[float, float]]:
    vormen, namen = font.getGlyphSet(), font.getGlyphOrder()
    for deel in delen:
        if not isinstance(deel, (str, bytes)):
            x -= float(deel) * maat / 1000
            continue
        ruw = deel if isinstance(deel, bytes) else deel.original_bytes  # type: ignore[attr-defined]
        for begin in range(0, len(ruw), 2):
            naam = namen[int.from_bytes(ruw[begin : begin + 2])]
            pen = DecomposingRecordingPen(vormen)
            vormen[naam].draw(TransformPen(pen, (maat / em, 0, 0, maat / em, x, y)))
            yield from (punt for _, punten in pen.value for punt in punten if punt is not None)
            x += font["hmtx"][naam][0] * maat / em


def test_een_bestand_van_een_ander_blijft_wat_het_was() -> None:
    assert voorlezen.voorleesbaar(b"%PDF-1.4\nniets") == b"%PDF-1.4\nniets"
