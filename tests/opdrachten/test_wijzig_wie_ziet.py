"""A change that opens something says for whom; words that hide nothing are not written."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.opdrachten.delen.toen.geopend import zinnen_geopend


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: x\nhoofdpersonen: [kim]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text("personen:\n  kim: {naam: Kim}\n  bo:\n", encoding="utf-8")
    (tmp_path / "vragen.yaml").write_text("vragen:\n  v1: {van: kim, vraag: Wie?}\n", encoding="utf-8")
    (tmp_path / "plan.yaml").write_text("afspraken:\n  a1: {woorden: ja, wie: kim}\n", encoding="utf-8")
    (tmp_path / "beraad.yaml").write_text("gasten:\n  kim:\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "wens",
    [
        ["beraad", "plek=niet voor Bo"],
        ["kim", "wie=buur, niet vor Bo"],
        ["a1", "woorden=niet voor Bo"],
        ["a1", "woorden=Ik kook. Bo mag dit niet weten"],
        ["vraag:v1", "vraag=Wie eet mee (niet voor Bo)"],
    ],
)
def test_wat_niets_verbergt_werd_geschreven(traject: Path, capsys: pytest.CaptureFixture[str], wens: list[str]) -> None:
    voor = {pad.name: pad.read_bytes() for pad in traject.glob("*.yaml")}
    assert uitvoeren(["wijzig", *wens, "-C", str(traject)]) == 1
    assert "Zo leest iedereen dit, ook wie het niet mag lezen." in " ".join(capsys.readouterr().err.split())
    assert {pad.name: pad.read_bytes() for pad in traject.glob("*.yaml")} == voor


def test_woorden_en_de_bescherming_in_een_keer_mag(traject: Path) -> None:
    assert uitvoeren(["wijzig", "a1", "woorden=Ik kook, niet voor Bo", "niet_voor=bo", "-C", str(traject)]) == 0


@pytest.mark.parametrize(("wens", "wie"), [("niet_voor=kim", "Bo"), ("niet_voor-=bo", "Bo"), ("niet_voor=", "Bo")])
def test_een_regel_ging_open_en_er_stond_alleen_veranderd(
    traject: Path, capsys: pytest.CaptureFixture[str], wens: str, wie: str
) -> None:
    (traject / "plan.yaml").write_text("afspraken:\n  a8: {woorden: ja, wie: kim, niet_voor: [bo]}\n", encoding="utf-8")
    assert uitvoeren(["wijzig", "a8", wens, "-C", str(traject), "--vooraf"]) == 0
    assert f"Let op: {wie} ziet nu ook afspraak a8." in " ".join(capsys.readouterr().err.split())
    assert uitvoeren(["wijzig", "a8", wens, "-C", str(traject)]) == 0
    assert f"Let op: {wie} ziet nu ook afspraak a8." in " ".join(capsys.readouterr().err.split())
    assert uitvoeren(["wijzig", "a8", "niet_voor+=bo", "-C", str(traject)]) == 0
    assert "Let op" not in capsys.readouterr().err


def test_een_verschreven_bescherming_verving_stil_de_lijst(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (traject / "plan.yaml").write_text("afspraken:\n  a8: {woorden: ja, wie: kim, niet_voor: [bo]}\n", encoding="utf-8")
    voor = (traject / "plan.yaml").read_bytes()
    assert uitvoeren(["wijzig", "a8", "niet_vor=kim", "-C", str(traject)]) == 2
    assert "Bedoel je niet_voor?" in " ".join(capsys.readouterr().err.split())
    assert (traject / "plan.yaml").read_bytes() == voor
    assert uitvoeren(["wijzig", "a8", "niet voor=bo,kim", "-C", str(traject)]) == 0


def test_drie_keer_een_perspectief_wordt_geteld(traject: Path) -> None:
    verhaal = "perspectieven:\n" + "".join(
        f"  - {{van: kim, woorden: {woord}, mag_gelezen_door: [kim]}}\n" for woord in ("ja", "nee", "ook")
    )
    (traject / "verhaal.yaml").write_text(verhaal, encoding="utf-8")
    (zin,) = zinnen_geopend(traject, {Bestandsnaam("verhaal"): verhaal.replace("[kim]", "[kim, bo]")})
    assert zin == "Let op: Bo ziet nu ook drie perspectieven. Eerst niet."
