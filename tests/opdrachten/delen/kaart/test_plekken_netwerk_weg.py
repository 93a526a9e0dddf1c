"""A netwerk.yaml that is empty or gone takes nobody's place along."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from tests.opdrachten.delen.kaart.test_plekken import NETWERK, TRAJECT, bewaard, teken


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text(TRAJECT)
    (tmp_path / "netwerk.yaml").write_text(NETWERK)
    return tmp_path


@pytest.mark.parametrize("wat", ["leeg", "weg", "kapot"])
def test_een_leeg_netwerk_gooide_van_iedereen_de_plek_weg(
    map_: Path, capsys: pytest.CaptureFixture[str], wat: str
) -> None:
    teken(map_)
    stond = bewaard(map_)
    assert stond
    if wat == "weg":
        (map_ / "netwerk.yaml").unlink()
    else:
        (map_ / "netwerk.yaml").write_text("" if wat == "leeg" else "personen: [{{\n", encoding="utf-8")
    capsys.readouterr()
    uitvoeren(["kaart", "relatiekaart", "-C", str(map_), "--formaat", "json"])
    gezegd = " ".join(capsys.readouterr().err.split())
    assert bewaard(map_) == stond
    assert "netwerk.yaml" in gezegd


def test_een_netwerk_dat_er_niet_meer_was_werd_zonder_een_woord_nieuw(
    map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (map_ / "netwerk.yaml").unlink()
    assert uitvoeren(["erbij", "persoon", "Nel, buurvrouw", "-C", str(map_)]) == 0
    assert "netwerk.yaml was er niet." in " ".join(capsys.readouterr().err.split())
    assert uitvoeren(["erbij", "persoon", "Jan, buurman", "-C", str(map_)]) == 0
    assert "was er niet" not in capsys.readouterr().err
