"""The conversation of groslijst through a real terminal of 80 columns."""

import sys
from pathlib import Path

import pytest

from sonestra_cli.lezen.traject import lees_traject

pexpect = pytest.importorskip("pexpect", reason="zonder pexpect is er geen terminal")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="deze terminal is er niet op Windows")


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: Kyra\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(
        "personen:\n  kyra: {}\n  truus: {wie: oma}   # belt zelf\n", encoding="utf-8"
    )
    return tmp_path


def gesprek(traject: Path, lijst: str, *antwoorden: str) -> str:
    (traject / "lijst.txt").write_text(lijst, encoding="utf-8")
    opdracht = ["-m", "sonestra_cli", "groslijst", str(traject / "lijst.txt"), "-C", str(traject)]
    kind = pexpect.spawn(sys.executable, opdracht, encoding="utf-8", dimensions=(40, 80), timeout=60)
    gezegd = ""
    for antwoord in antwoorden:
        kind.expect("\n> ")
        gezegd += kind.before
        (kind.sendintr if antwoord == "^C" else lambda tekst=antwoord: kind.sendline(tekst))()
    kind.expect(pexpect.EOF)
    return gezegd + kind.before


def test_vragen_een_voor_een_met_nummers_in_tachtig_kolommen(traject: Path) -> None:
    lijst = "Bo, nicht van de kant van mijn moeder die in Zeeland woont en veel zingt, heel dichtbij\nOma Truus, hart\n"
    gezegd = gesprek(traject, lijst, "2", "1", "ja")
    assert max(len(regel) for regel in gezegd.replace("\r", "").split("\n")) <= 80
    assert "1  hart" in gezegd
    assert "dat is Truus" in gezegd
    mensen = lees_traject(traject).traject.netwerk.personen
    assert list(mensen) == ["kyra", "truus", "bo"]
    assert (mensen["bo"].kring, mensen["truus"].kring) == ("dichtbij", "hart")
    assert "# belt zelf" in (traject / "netwerk.yaml").read_text(encoding="utf-8")


def test_ctrl_c_laat_alles_zoals_het_was(traject: Path) -> None:
    voor = (traject / "netwerk.yaml").read_bytes()
    assert "Gestopt" in gesprek(traject, "Mo, neef\nBo, heel dichtbij\n", "^C")
    assert (traject / "netwerk.yaml").read_bytes() == voor


def test_goed_en_een_teken_waren_nee_op_of_er_iets_bij_mag(traject: Path) -> None:
    """What was not understood was no, and so was ``goed``: what the list knew more was left out unseen."""
    gezegd = gesprek(traject, "Truus, hart\n", "😀", "goed")
    assert gezegd.count("Zal ik dat erbij zetten") == 2
    assert lees_traject(traject).traject.netwerk.personen["truus"].kring == "hart"
    assert "Bijgeschreven, in netwerk.yaml. Toch niet? Typ: sonestra terug" in gezegd


def test_stop_schreef_wat_er_al_was(traject: Path) -> None:
    voor = (traject / "netwerk.yaml").read_bytes()
    gezegd = gesprek(traject, "Mo, neef\nBo, heel dichtbij\n", "stop")
    assert "Gestopt. Er is niets veranderd." in gezegd
    assert (traject / "netwerk.yaml").read_bytes() == voor


def test_aan_het_eind_stond_er_niet_waar_het_staat_en_hoe_het_terug_kan(traject: Path) -> None:
    gezegd = gesprek(traject, "Mo, neef\nBo, heel dichtbij\n", "1")
    assert "Twee mensen erbij, in netwerk.yaml. Toch niet? Typ: sonestra terug" in gezegd
    assert "Wie mist er nog? Typ dan weer: sonestra groslijst" in gezegd
