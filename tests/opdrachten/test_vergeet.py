"""What somebody took out can be gone altogether: the earlier versions go when that is asked, and nothing else."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from tests.opdrachten.toetsenbord import Toetsenbord


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: Kyra\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(
        "personen:\n  kyra:\n  tim:\nbelevingen:\n  - {van: kyra, met: tim, is: bang_voor}\n", encoding="utf-8"
    )
    (tmp_path / "lijst.txt").write_text("Jan\n", encoding="utf-8")
    assert uitvoeren(["groslijst", str(tmp_path / "lijst.txt"), "-q", "-C", str(tmp_path)]) == 0
    assert uitvoeren(["valideer", "--herstel", "-q", str(tmp_path)]) == 0
    (tmp_path / ".sonestra/versies/plan.yaml").mkdir(parents=True)
    (tmp_path / ".sonestra/versies/plan.yaml/000001.yaml").write_text("geheim", encoding="utf-8")
    return tmp_path


def bestanden(map_: Path) -> dict[str, bytes]:
    return {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in map_.rglob("*") if pad.is_file()}


def test_alleen_de_eerdere_versies_gaan_weg(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = bestanden(traject)
    assert [naam for naam in voor if naam.startswith("apart/.vorige/")]
    assert uitvoeren(["vergeet", "--ja", "-C", str(traject)]) == 0
    assert bestanden(traject) == {
        naam: inhoud for naam, inhoud in voor.items() if not naam.startswith((".sonestra/versies/", "apart/.vorige/"))
    }
    assert "De bestanden zelf zijn niet veranderd." in capsys.readouterr().err
    assert uitvoeren(["vergeet", "--ja", "-C", str(traject)]) == 0
    assert "Er zijn geen eerdere versies." in capsys.readouterr().err


def test_vooraf_laat_zien_welke_en_gooit_niets_weg(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = bestanden(traject)
    assert uitvoeren(["vergeet", "--vooraf", "-C", str(traject)]) == 0
    assert "zou weggaan: .sonestra/versies/plan.yaml (één eerdere versie)" in capsys.readouterr().out
    assert bestanden(traject) == voor


def test_wie_nee_zegt_houdt_alles(traject: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    voor = bestanden(traject)
    monkeypatch.setattr("sys.stdin", Toetsenbord(["nee"]))
    assert uitvoeren(["vergeet", "-C", str(traject)]) == 2
    assert bestanden(traject) == voor


def test_waar_niemand_zit_om_ja_te_zeggen_gaat_er_niets_weg(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = bestanden(traject)
    assert uitvoeren(["vergeet", "-C", str(traject)]) == 2
    assert bestanden(traject) == voor
    assert "of typ --ja erbij" in capsys.readouterr().err


def test_een_verwijzing_naar_een_andere_map_wordt_niet_gevolgd(
    traject: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elders = tmp_path_factory.mktemp("elders")
    (elders / "000001.yaml").write_text("van een ander", encoding="utf-8")
    try:
        (traject / ".sonestra/versies/beraad.yaml").symlink_to(elders, target_is_directory=True)
    except OSError:
        pytest.skip("this system makes no links")
    assert uitvoeren(["vergeet", "--ja", "-C", str(traject)]) == 0
    assert (elders / "000001.yaml").is_file()
