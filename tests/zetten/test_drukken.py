import re
import struct
import tempfile
import zipfile
from datetime import date
from pathlib import Path

import pytest

from sonestra_cli.zetten import drukken, letterbestand
from sonestra_cli.zetten.drukken import DrukFout, letterlijk, markup_naar_pdf, svg_naar_png

_STIP = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#a8281e"/></svg>'
)


def test_a_paper_becomes_a_tagged_pdf_with_our_letters_and_the_same_bytes_again() -> None:
    markup = '#set page("a4")\n= Het plan\nDag *Wim* en _Ans_.\n#image("stip.svg", alt: "een stip")'
    pdf = markup_naar_pdf(markup, {"stip.svg": _STIP}, 'Het "plan" \\ van Kyra')
    assert pdf == markup_naar_pdf(markup, {"stip.svg": _STIP}, 'Het "plan" \\ van Kyra')
    for merk in (b"/Marked true", b"/Lang(nl-NL)", b"AtkinsonHyperlegible-Italic", b"/Alt(een stip)"):
        assert merk in pdf
    assert b"/CreationDate(D:19800101" in pdf


def test_a_pdf_bears_the_day_of_the_traject_and_never_that_of_the_clock() -> None:
    pdf = markup_naar_pdf("Dag", {}, "x", date(2026, 4, 11))
    assert re.findall(rb"/(?:Creation|Mod)Date\(D:(\d{8})", pdf) == [b"20260411"] * pdf.count(b"Date(D:")


def test_the_end_of_a_stream_is_never_in_doubt() -> None:
    """A stream that ended with a carriage return looked one byte shorter than it said: that is no PDF/A."""
    for nummer in range(60):
        pdf = markup_naar_pdf(f"Oma Riet belt {nummer} keer.", {}, "x")
        for plek in re.finditer(rb"/Length (\d+)[^>]*>>\s*stream\n", pdf):
            einde = plek.end() + int(plek[1])
            assert re.match(rb"(?:\r|\n)endstream", pdf[einde:])
            assert pdf[einde - 1 : einde + 1] != b"\r\n"


def test_a_picture_without_words_is_refused() -> None:
    with pytest.raises(DrukFout, match="alt"):
        markup_naar_pdf('#image("stip.svg")', {"stip.svg": _STIP}, "x")


@pytest.mark.parametrize("naam", ["../buiten.svg", "/etc/x.svg", "a/b.svg", "..", "", "blad.typ", "a\\b.svg"])
def test_a_picture_stays_in_its_folder(naam: str) -> None:
    with pytest.raises(ValueError, match="plain file name"):
        markup_naar_pdf("x", {naam: _STIP}, "x")


def test_a_paper_reads_no_other_files() -> None:
    with tempfile.NamedTemporaryFile(suffix=".txt") as geheim:
        Path(geheim.name).write_text("geheim")
        for pad in (geheim.name, "../../../../../../" + geheim.name):
            with pytest.raises(DrukFout):
                markup_naar_pdf(f'#read("{pad}")', {}, "x")


@pytest.mark.parametrize(
    "markup", ['#import "@preview/a:1.0.0": b', '#include("@preview/a:1.0.0")', '#{import "@local/x:1"}']
)
def test_a_paper_fetches_no_packages(markup: str) -> None:
    with pytest.raises(ValueError, match="network"):
        markup_naar_pdf(markup, {}, "x")


def test_characters_that_no_letter_has_do_not_stop_a_paper() -> None:
    assert markup_naar_pdf("Li 漢 *漢* 👨\u200d👩 e\u0301 \ud800 \ue000", {}, "漢\ud800").startswith(b"%PDF")


@pytest.mark.parametrize("tekst", ['"', "\\", '\\"', "#x", "a\nb\x00c"])
def test_a_string_for_typst_holds_what_people_write(tekst: str) -> None:
    assert markup_naar_pdf(f"#text({letterlijk(tekst)})", {}, tekst).startswith(b"%PDF")


def test_a_png_has_the_size_that_was_asked() -> None:
    png = svg_naar_png(_STIP, 72, 144, dpi=100)
    assert struct.unpack(">II", png[16:24]) == (100, 200)
    met_rand = svg_naar_png(_STIP, 72, 144, dpi=100, rand=36)
    assert struct.unpack(">II", met_rand[16:24]) == (200, 300)


def test_no_temporary_files_stay_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    svg_naar_png(_STIP, 10, 10)
    with pytest.raises(DrukFout):
        markup_naar_pdf("#onbekend", {}, "x")
    assert list(tmp_path.iterdir()) == []


def test_letters_out_of_a_zip_draw_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gewoon = markup_naar_pdf("Oma *Riet* ♂", {}, "x")
    with zipfile.ZipFile(tmp_path / "wiel.zip", "w") as wiel:
        for letter in letterbestand.map_met_letters().iterdir():
            wiel.writestr(letter.name, letter.read_bytes())
    monkeypatch.setattr(drukken, "map_met_letters", lambda: zipfile.Path(tmp_path / "wiel.zip"))
    drukken._letters.cache_clear()
    assert markup_naar_pdf("Oma *Riet* ♂", {}, "x") == gewoon
    drukken._letters.cache_clear()
