import os
import random
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sonestra_cli.tekenen.motor import programma
from sonestra_cli.tekenen.uitvoer import FORMATEN, KaartFormaat, UitvoerKeuzes, maak, waarschuwingen
from sonestra_cli.tekening.tekening import Tekening, Tekst
from tests.tekenen.galerij import VIJANDIG, galerij

_WORTEL = Path(__file__).parents[2]
_ELDERS = """
import hashlib, sys
from sonestra_cli.tekenen.uitvoer import FORMATEN, maak
from tests.tekenen.galerij import galerij
for formaat in FORMATEN:
    print(formaat, hashlib.sha256(maak(galerij(), formaat)).hexdigest())
"""


def test_another_process_with_another_hash_seed_writes_the_same_bytes(tmp_path: Path) -> None:
    def draai(zaad: str) -> str:
        omgeving = {**os.environ, "PYTHONHASHSEED": zaad, "PYTHONPATH": str(_WORTEL), "TZ": f"UTC{zaad}", "LC_ALL": "C"}
        return subprocess.run(
            [sys.executable, "-c", _ELDERS], cwd=tmp_path, env=omgeving, capture_output=True, text=True, check=True
        ).stdout

    assert draai("1") == draai("2")


@pytest.mark.parametrize(
    ("formaat", "begin"),
    [
        ("svg", b"<?xml"),
        ("pdf", b"%PDF-1.7"),
        ("png", b"\x89PNG"),
        ("json", b"{"),
        ("tekst", b"Galerij"),
        ("dot", b"graph"),
    ],
)
def test_every_format_is_what_it_says(formaat: KaartFormaat, begin: bytes) -> None:
    assert maak(galerij(), formaat).startswith(begin)
    assert formaat in FORMATEN


def test_the_spoken_version_says_the_title_once_and_ends_with_a_line_end() -> None:
    assert maak(galerij(), "tekst").decode() == "Galerij van alles & <meer>:\nOma Riet woont naast Kyra.\n"
    zonder = replace(galerij(), titel="Kaart van Kyra")
    assert maak(zonder, "tekst").decode().startswith("Kaart van Kyra\nGalerij")


def test_the_pdf_is_tagged_with_title_description_and_our_letters() -> None:
    pdf = maak(galerij(), "pdf")
    for merk in (b"/Marked true", b"/StructTreeRoot", b"/Lang(nl-NL)", b"pdfuaid:part>1", b"AtkinsonHyperlegible-Bold"):
        assert merk in pdf
    assert b"/Alt(Galerij van alles & <meer>: Oma Riet woont naast Kyra.)" in pdf
    assert b"/CreationDate(D:19800101" in pdf
    assert b"/CreationDate(D:20260411" in maak(galerij(), "pdf", UitvoerKeuzes(dag=date(2026, 4, 11)))


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext (poppler) leest hier de PDF terug")
def test_hostile_words_stand_literally_in_the_pdf(tmp_path: Path) -> None:
    pad = tmp_path / "kaart.pdf"
    pad.write_bytes(maak(galerij(), "pdf"))
    woorden = subprocess.run(["pdftotext", str(pad), "-"], capture_output=True, check=True).stdout.decode()
    for vijand in VIJANDIG:
        if "محمد" not in vijand:
            assert vijand in woorden


def test_the_svg_carries_its_letters_unless_asked_not_to() -> None:
    met, zonder = maak(galerij(), "svg"), maak(galerij(), "svg", UitvoerKeuzes(zonder_letters=True))
    assert met.count(b"@font-face") == 4  # the letter in three cuts, and the other one for what it lacks
    assert b"@font-face" not in zonder
    assert len(zonder) < len(met)


def test_equal_letters_in_another_order_give_the_same_css() -> None:
    tekening = galerij()
    door_elkaar = list(tekening.delen)
    random.Random(1).shuffle(door_elkaar)
    from sonestra_cli.tekenen.uitvoer import _letters

    assert _letters(replace(tekening, delen=tuple(door_elkaar))) == _letters(tekening)


def test_a_character_that_no_letter_has_is_told_and_does_not_break_the_paper() -> None:
    tekening = Tekening("x", "漢字", 100, 100, (Tekst("t", "", "Li 漢 Wei", 50, 50, 40, 12),))
    assert waarschuwingen(tekening, "pdf") == ("Deze tekens kan ik niet tekenen, er komt een leeg hokje: 漢",)
    assert maak(tekening, "pdf").startswith(b"%PDF")


def test_larger_paper_than_asked_is_told() -> None:
    groot = Tekening("x", "Groot", 2000, 1000, (Tekst("t", "", "klein", 50, 50, 40, 12, 9),))
    assert waarschuwingen(groot, "pdf") == (
        "Op A4 worden de letters kleiner dan 8 punten. Daarom staat deze kaart op A1 liggend. "
        "Met --tegels komt de kaart op bladen A4 die je aan elkaar plakt.",
    )
    assert waarschuwingen(groot, "pdf", UitvoerKeuzes(papier="a1")) == ()
    assert waarschuwingen(groot, "svg") == ()


def test_another_engine_is_never_used_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    assert waarschuwingen(galerij(), "svg") == ()
    monkeypatch.setattr(programma, "eigen", lambda: None)
    monkeypatch.setattr(programma, "dot", lambda: "/ergens/dot")
    (zin,) = waarschuwingen(galerij(), "svg")
    assert "`dot`" in zin
    assert waarschuwingen(galerij(), "svg", UitvoerKeuzes(motor="dot")) == ()
    assert waarschuwingen(galerij(), "json") == ()
