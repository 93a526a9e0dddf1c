"""The contactschema, from the command line."""

import shutil
from pathlib import Path

import pypdf
import pytest

from sonestra_cli.app import uitvoeren

ARIE = Path(__file__).parents[2] / "voorbeelden" / "arie"


@pytest.fixture
def arie(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ARIE, tmp_path / "arie"))


def test_als_papier_en_als_lijst(arie: Path) -> None:
    assert uitvoeren(["kaart", "contactschema", "-C", str(arie), "--formaat", "svg,tekst,md,csv"]) == 0
    kaarten = arie / "uitvoer" / "kaarten"
    assert {pad.name for pad in kaarten.iterdir()} == {f"contactschema.{eind}" for eind in ("svg", "txt", "md", "csv")}
    assert (kaarten / "contactschema.csv").read_bytes().startswith("\ufeffWie;Hoe vaak;".encode())
    assert "| Gerrit (zoon) | elke dag | op bezoek |" in (kaarten / "contactschema.md").read_text(encoding="utf-8")


def test_een_grote_tabel_wordt_een_pdf_van_bladen_a4(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    samira = Path(shutil.copytree(ARIE.parent / "samira", tmp_path / "samira"))
    assert uitvoeren(["kaart", "contactschema", "-C", str(samira), "--formaat", "pdf,csv"]) == 0
    bladen = pypdf.PdfReader(samira / "uitvoer" / "kaarten" / "contactschema.pdf").pages
    assert {(round(blad.mediabox.width), round(blad.mediabox.height)) for blad in bladen} == {(842, 595)}
    gelezen = [blad.extract_text() for blad in bladen]
    assert all("Wie begint" in tekst and f"blad {nr} van {len(bladen)}" in tekst for nr, tekst in enumerate(gelezen, 1))
    lijst = (samira / "uitvoer" / "kaarten" / "contactschema.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    assert all(sum(regel.split(";")[0].split(" (")[0] in tekst for tekst in gelezen) >= 1 for regel in lijst)
    assert "A2" not in capsys.readouterr().err


def test_een_andere_kaart_is_geen_lijst(arie: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["kaart", "genogram", "-C", str(arie), "--formaat", "csv"]) == 2
    assert "--formaat csv is er voor contactschema, niet voor genogram." in capsys.readouterr().err


def test_een_ander_heeft_een_eigen_lijst(tmp_path: Path) -> None:
    (tmp_path / "traject.yaml").write_text("formaat: 1\nhoofdpersonen: [samira, noor]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(
        "personen:\n  samira: {}\n  noor: {}\n  romy: {bij: noor, contact: elke_dag}\n", encoding="utf-8"
    )
    assert uitvoeren(["kaart", "contactschema", "--van", "noor", "-C", str(tmp_path), "--formaat", "md"]) == 0
    tekst = (tmp_path / "uitvoer" / "kaarten" / "contactschema-van-noor.md").read_text(encoding="utf-8")
    assert "Zo ziet Noor het." in tekst
    assert "| Romy | elke dag |" in tekst
