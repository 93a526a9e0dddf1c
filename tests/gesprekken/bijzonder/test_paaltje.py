"""A boundary: the mandate that was told goes with who sets it, and the same one twice is noticed."""

import io
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.lezen.traject import lees_traject

REGEL = "Joyce, ots, vastgesteld op 1 mei 2026 > Kim slaapt elke nacht thuis."


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: Kim\nhoofdpersonen: [kim]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(
        "personen:\n  kim: {}\n  joyce: {professional: {functie: jeugdbeschermer}}   # belt op maandag\n",
        encoding="utf-8",
    )
    return tmp_path


@pytest.mark.parametrize(("antwoord", "mandaat"), [("ja", True), ("", False)])
def test_het_mandaat_werd_gevraagd_en_niet_opgeschreven(
    traject: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    antwoord: str,
    mandaat: bool,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{REGEL}\n{antwoord}\n" + "ja\n" * 3))
    uitvoeren(["erbij", "paaltje", "-C", str(traject)])
    assert "Heeft Joyce zelf dit mandaat: ondertoezichtstelling?" in " ".join(capsys.readouterr().err.split())
    joyce = lees_traject(traject).traject.netwerk.personen["joyce"]  # type: ignore[index]
    assert joyce.professional is not None
    assert bool(joyce.professional.mandaat) is mandaat
    assert "# belt op maandag" in (traject / "netwerk.yaml").read_text(encoding="utf-8")
    uitvoeren(["valideer", "-C", str(traject)])
    assert ("R21" in capsys.readouterr().out) is not mandaat


def test_hetzelfde_paaltje_kwam_er_stil_twee_keer_bij(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["erbij", "paaltje", REGEL, "-C", str(traject)]) == 0
    staat = (traject / "beraad.yaml").read_bytes()
    capsys.readouterr()
    assert uitvoeren(["erbij", "paaltje", REGEL, "-C", str(traject)]) == 1
    assert "Dit paaltje staat er al, woord voor woord: p1." in capsys.readouterr().err
    assert (traject / "beraad.yaml").read_bytes() == staat
    anders = REGEL.replace("thuis", "bij oma")
    assert uitvoeren(["erbij", "paaltje", anders, "-C", str(traject)]) == 0
    assert "p2" in lees_traject(traject).traject.beraad.piketpaaltjes  # type: ignore[union-attr]
