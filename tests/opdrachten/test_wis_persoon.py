"""Somebody goes from the traject, and no byte of them stays."""

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.schrijvers.als_pdf import als_pdf
from sonestra_cli.omgeving import git
from sonestra_cli.opdrachten import wis_persoon
from sonestra_cli.opslaan import schone_map

NETWERK = """\
personen:
  kim: {naam: Kim, kring: hart}
  # Corrie belt op zondag
  corrie: {wie: pleegoma, bereik: 06 23456789}
  bo: {wie: buur}
belevingen:
  - {van: bo, met: corrie, is: goed, woorden: Zij bakt.}
"""
PLAN = """\
afspraken:
  a1:
    woorden: Corrie komt eten bij Kim.
    wie: [corrie, kim]
"""


@pytest.fixture
def wortel(tmp_path: Path) -> Path:
    map_ = tmp_path / "plan"
    (map_ / "apart").mkdir(parents=True)
    (map_ / "traject.yaml").write_text("naam: Plan\nhoofdpersonen: [kim]\n", encoding="utf-8")
    (map_ / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    (map_ / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (map_ / "apart" / "corrie.yaml").write_text("personen:\n  corrie: {kring: verder}\n", encoding="utf-8")
    if git.heeft_git():
        assert git.begin(map_)
    assert uitvoeren(["wijzig", "corrie", "kring=hart", "-C", str(map_), "-q"]) == 0
    return map_


def alles(map_: Path) -> dict[str, bytes]:
    return {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in sorted(map_.rglob("*")) if pad.is_file()}


def test_geen_byte_van_haar_blijft_ook_niet_in_versies_en_git(wortel: Path) -> None:
    assert uitvoeren(["wis-persoon", "corrie", "--ja", "--ook-woorden", "-C", str(wortel)]) == 0
    over = alles(wortel)
    assert not [pad for pad, inhoud in over.items() if re.search(rb"corrie|23456789|Zij bakt", inhoud, re.IGNORECASE)]
    assert not [pad for pad in over if "corrie" in pad.lower()]
    assert over["plan.yaml"].decode() == PLAN.replace("Corrie", "…").replace("[corrie, kim]", "[kim]")
    assert [map_.name for map_ in wortel.parent.iterdir()] == ["plan"]
    assert uitvoeren(["valideer", "-C", str(wortel)]) == 0


def test_woorden_van_een_ander_verander_ik_niet_uit_mezelf(wortel: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = alles(wortel)
    assert uitvoeren(["wis-persoon", "corrie", "--ja", "-C", str(wortel)]) == 1
    gezegd = capsys.readouterr().err
    assert "plan.yaml, regel 3: Corrie" in gezegd
    assert "Er is niets veranderd" in gezegd
    assert alles(wortel) == voor


def test_vooraf_vertelt_alles_en_doet_niets(wortel: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = alles(wortel)
    assert uitvoeren(["wis-persoon", "corrie", "--vooraf", "-C", str(wortel)]) == 0
    gezegd = capsys.readouterr().err
    assert "netwerk.yaml, regel 4: de mens zelf" in gezegd
    assert "geschiedenis van git" in gezegd
    assert alles(wortel) == voor


def test_een_bestand_waar_ik_niet_in_kan_houdt_het_tegen(wortel: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (wortel / "brief-aan-corrie.odt").write_bytes(b"x")
    assert uitvoeren(["wis-persoon", "corrie", "--ja", "--ook-woorden", "-C", str(wortel)]) == 1
    assert "brief-aan-corrie.odt" in capsys.readouterr().err


def test_wie_dit_niet_is_wordt_gevraagd(wortel: Path) -> None:
    assert uitvoeren(["wis-persoon", "a1", "--ja", "-C", str(wortel)]) == 2
    assert uitvoeren(["wis-persoon", "corie", "--ja", "-C", str(wortel)]) == 2


def test_de_enige_hoofdpersoon_wordt_niet_gewist(wortel: Path) -> None:
    assert uitvoeren(["wis-persoon", "kim", "--ja", "--ook-woorden", "-C", str(wortel)]) == 1


def test_een_tekst_in_een_andere_codering_houdt_het_tegen_voor_er_iets_gemaakt_is(
    wortel: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (wortel / "brief.txt").write_bytes("Corrie belt".encode("utf-16"))
    assert uitvoeren(["wis-persoon", "corrie", "--ja", "--ook-woorden", "-C", str(wortel)]) == 1
    assert "brief.txt" in capsys.readouterr().err
    assert [map_.name for map_ in wortel.parent.iterdir()] == ["plan"]


def test_wat_een_editor_elders_bewaarde_bleef_staan(wortel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(wortel.parent / "config"))
    monkeypatch.setenv("APPDATA", str(wortel.parent / "config"))
    monkeypatch.setattr("sys.platform", "linux")
    kopie = wortel.parent / "config" / "Code" / "User" / "History" / "1a2b"
    kopie.mkdir(parents=True)
    adres = (wortel / "netwerk.yaml").as_uri()
    (kopie / "entries.json").write_text(json.dumps({"resource": adres}), encoding="utf-8")
    (kopie / "x.yaml").write_text(NETWERK, encoding="utf-8")
    assert uitvoeren(["wis-persoon", "corrie", "--ja", "--ook-woorden", "-C", str(wortel), "-q"]) == 0
    assert not kopie.exists()


def test_git_in_een_map_hierboven_bewaarde_haar_en_dat_werd_niet_gezegd(
    wortel: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (wortel.parent / ".git").mkdir()
    shutil.rmtree(wortel / ".git", ignore_errors=True)
    assert uitvoeren(["wis-persoon", "corrie", "--ja", "--ook-woorden", "-C", str(wortel), "-q"]) == 0
    assert "git in een map hierboven" in capsys.readouterr().err


def test_wie_in_de_map_staat_hoort_hoe_je_in_de_nieuwe_komt(
    wortel: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From a folder that is gone, ``cd plan`` leads nowhere."""
    monkeypatch.chdir(wortel)
    assert uitvoeren(["wis-persoon", "corrie", "--ja", "--ook-woorden"]) == 0
    assert f"cd {shlex.quote(str(wortel.resolve()))}" in "".join(capsys.readouterr().err.split("\n"))


def test_een_pdf_die_los_in_de_map_lag_hield_haar_naam(wortel: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Letters in our PDFs are numbers: the name was not seen. What lies in uitvoer/ does not go along at all."""
    pdf = als_pdf(ontleed_markdown("# De tas\n\nCorrie neemt soep mee.\n", "De tas"), "blad")
    for plek in ("uitvoer/papieren", "papieren"):
        (wortel / plek).mkdir(parents=True)
        (wortel / plek / "tas.pdf").write_bytes(pdf)
    assert uitvoeren(["wis-persoon", "corrie", "--ja", "--ook-woorden", "-C", str(wortel)]) == 1
    gezegd = capsys.readouterr().err
    assert "  papieren/tas.pdf" in gezegd
    assert "uitvoer/papieren" not in gezegd
    (wortel / "papieren" / "tas.pdf").unlink()
    assert uitvoeren(["wis-persoon", "corrie", "--ja", "--ook-woorden", "-C", str(wortel), "-q"]) == 0
    assert not (wortel / "uitvoer").exists()


def test_wissen_begint_niet_voor_de_nieuwe_map_is_nagelezen(wortel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    voor = alles(wortel)
    gewist: list[Path] = []
    echt = Path.read_bytes
    monkeypatch.setattr(wis_persoon, "kom_in_de_plaats", lambda oud, _: gewist.append(oud))
    monkeypatch.setattr(schone_map, "wis", gewist.append)
    anders = {"plan.yaml": b"iets anders"}
    monkeypatch.setattr(
        Path, "read_bytes", lambda pad: anders.get(pad.name, echt(pad)) if ".schoon-" in str(pad) else echt(pad)
    )
    assert uitvoeren(["wis-persoon", "corrie", "--ja", "--ook-woorden", "-C", str(wortel), "-q"]) == 1
    assert gewist == []
    assert alles(wortel) == voor
    assert [map_.name for map_ in wortel.parent.iterdir()] == ["plan"]


@pytest.mark.parametrize("hoe", ["--vooraf", "--ja"])
def test_dat_heel_uitvoer_meeging_werd_niet_gezegd(
    wortel: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, hoe: str
) -> None:
    """A letter that somebody had put among the papers was gone, and nobody had said so."""
    (wortel / "uitvoer" / "papieren").mkdir(parents=True)
    (wortel / "uitvoer" / "papieren" / "eigen-brief.docx").write_bytes(b"brief")
    gezegd = list[str]()
    monkeypatch.setattr(wis_persoon, "vraag_of_het_mag", lambda *_: gezegd.append(capsys.readouterr().err))
    assert uitvoeren(["wis-persoon", "corrie", hoe, "--ook-woorden", "-C", str(wortel)]) == 0
    voor_de_vraag = " ".join((gezegd[0] if gezegd else capsys.readouterr().err).split())
    assert "Ook weg gaat alles in uitvoer/, één bestand." in voor_de_vraag
    assert "wilt houden? Zet dat dan eerst ergens anders." in voor_de_vraag
