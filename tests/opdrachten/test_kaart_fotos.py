"""The photo of the real poster goes with its copy."""

import re
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

MENSEN = "foto: foto/wand.png\npersonen:\n  jan: {naam: Jan, kring: hart}\n"


def _png(breed: int, hoog: int) -> bytes:
    def stuk(soort: bytes, inhoud: bytes) -> bytes:
        return struct.pack(">I", len(inhoud)) + soort + inhoud + struct.pack(">I", zlib.crc32(soort + inhoud))

    rijen = zlib.compress((b"\x00" + b"\x80\x40\x20" * breed) * hoog)
    kop = struct.pack(">IIBBBBB", breed, hoog, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + stuk(b"IHDR", kop) + stuk(b"IDAT", rijen) + stuk(b"IEND", b"")


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("formaat: 1\nnaam: Nel\nhoofdpersonen: nel\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(MENSEN, encoding="utf-8")
    return tmp_path


def _bladen(map_: Path, *woorden: str) -> int:
    pdf = map_ / "kaart.pdf"
    pdf.unlink(missing_ok=True)
    opdracht = ["kaart", "relatiekaart", "-C", str(map_), "--formaat", "pdf", "--uit", str(pdf), *woorden]
    assert uitvoeren(opdracht) == 0
    return sum(len(re.findall(rb"/Type ?/Page\b", stuk)) for stuk in _stukken(pdf.read_bytes()))


def _stukken(pdf: bytes) -> Iterator[bytes]:
    """The file, and what is packed inside it."""
    yield pdf
    for stroom in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        with suppress(zlib.error):
            yield zlib.decompressobj().decompress(stroom)


def test_de_foto_van_de_echte_poster_komt_achter_de_kaart(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (map_ / "foto").mkdir()
    (map_ / "foto" / "wand.png").write_bytes(_png(40, 30))
    assert _bladen(map_) == 2
    assert "wand.png" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [(None, "vind ik niet in de map"), (b"GIF89a", "Bewaar hem als jpg of png"), (b"\xff\xd8\xff kapot", "jpg")],
)
def test_zonder_foto_is_er_een_kaart_en_een_zin(
    map_: Path, capsys: pytest.CaptureFixture[str], inhoud: bytes | None, zin: str
) -> None:
    if inhoud is not None:
        (map_ / "foto").mkdir()
        (map_ / "foto" / "wand.png").write_bytes(inhoud)
    assert _bladen(map_) == 1
    fout = capsys.readouterr().err
    assert fout.count("foto/wand.png") == 1, fout
    assert zin in fout


def test_een_foto_verklapt_niet_wie_deze_lezers_niet_mogen_zien(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (map_ / "foto").mkdir()
    (map_ / "foto" / "wand.png").write_bytes(_png(4, 3))
    (map_ / "netwerk.yaml").write_text(f"{MENSEN}  piet: {{naam: Piet, zichtbaar: jan}}\n", encoding="utf-8")
    assert _bladen(map_) == 1
    assert "Ik zet hem er niet bij." in capsys.readouterr().err
