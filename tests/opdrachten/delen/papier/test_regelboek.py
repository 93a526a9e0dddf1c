from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren


def test_alle_meldingen_komen_in_een_boekje(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["leg-uit", "--alles", "--formaat", "md,html", "-q"]) == 0
    assert {pad.name for pad in tmp_path.iterdir()} == {"regelboek.md", "regelboek.html"}
    assert "### R25 (fout)" in (tmp_path / "regelboek.md").read_text(encoding="utf-8")


def test_vooraf_schrijft_niets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["leg-uit", "--alles", "--vooraf"]) == 0
    assert list(tmp_path.iterdir()) == []


def test_een_bestand_van_een_code_alleen_wordt_niet_gemaakt(capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["leg-uit", "R3", "--formaat", "pdf"]) == 2
    assert "--alles" in capsys.readouterr().err
