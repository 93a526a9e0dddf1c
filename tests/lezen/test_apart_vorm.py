from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren


def maak(map_: Path, apart: str) -> Path:
    (map_ / "traject.yaml").write_text("naam: Ons plan\nhoofdpersonen: [an]\n", encoding="utf-8")
    (map_ / "netwerk.yaml").write_text("personen:\n  an: {kring: hart}\n", encoding="utf-8")
    (map_ / "apart").mkdir()
    (map_ / "apart" / "an.yaml").write_text(apart, encoding="utf-8")
    return map_


@pytest.mark.parametrize(
    "apart",
    [
        "belevingen: []\nrelaties: [{van: geheimpje}]\n",
        "personen: {geheimpje: {\n",
        "personen:\n  an: {kring geheimpje}\n",
    ],
)
def test_een_fout_in_apart_wordt_gezegd_zonder_een_woord_ervan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], apart: str
) -> None:
    assert uitvoeren(["valideer", "-C", str(maak(tmp_path, apart))]) == 1
    scherm = capsys.readouterr()
    assert "apart/an.yaml" in scherm.out
    assert "--met-apart an" in scherm.out
    assert "geheimpje" not in scherm.out + scherm.err
    assert "relaties" not in scherm.out + scherm.err


def test_een_apart_bestand_dat_goed_is_geeft_geen_melding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["valideer", "-C", str(maak(tmp_path, "belevingen: []\n"))]) == 0
    assert capsys.readouterr().out == ""
