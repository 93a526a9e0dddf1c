"""A traject of which only traject.yaml is gone: what is missing is said, and the way back."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import Stop


def test_is_alleen_traject_yaml_weg_dan_wordt_dat_gezegd_en_hoe_het_terugkomt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``sonestra`` showed the general help, and ``valideer`` said that there is no traject here."""
    for naam in ("netwerk", "plan"):
        (tmp_path / f"{naam}.yaml").touch()
    monkeypatch.chdir(tmp_path)
    for opdracht in ([], ["valideer"], ["valideer", "."], ["kaart"]):
        assert uitvoeren(opdracht) == 2
        gezegd = capsys.readouterr()
        assert "staan netwerk.yaml en plan.yaml, maar traject.yaml is er niet." in gezegd.err
        assert "met daarin de regel formaat: 1" in gezegd.err
        assert gezegd.out == ""


def test_een_bewaarde_traject_yaml_wordt_gewezen(tmp_path: Path) -> None:
    for naam in ("netwerk", "plan"):
        (tmp_path / f"{naam}.yaml").touch()
    bewaard = tmp_path / ".sonestra" / "versies" / "traject.yaml"
    bewaard.mkdir(parents=True)
    (bewaard / "000001.yaml").write_text("formaat: 1\n", encoding="utf-8")
    with pytest.raises(Stop, match=r"\.sonestra/versies/traject\.yaml/000001\.yaml: zet dat hier neer"):
        zoek_wortel(tmp_path)
