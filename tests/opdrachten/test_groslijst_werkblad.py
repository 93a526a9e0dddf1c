"""People out to a worksheet and back in the traject: only what somebody changed changes in the file."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.lezen.traject import lees_traject

NETWERK = (
    "\ufeff# met de hand\r\npersonen:\r\n"
    "  truus: {wie: oma, kring: hart}   # belt zelf\r\n"
    "  sjoerd:\r\n    wie: 'oom'  # van moeders kant\r\n    contact: elke_week\r\n    steun: [praktisch]\r\n"
)


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: Kyra\nhoofdpersonen: [truus]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_bytes(NETWERK.encode())
    (tmp_path / "apart").mkdir()
    (tmp_path / "apart" / "truus.yaml").write_text("personen:\n  geheim: {wie: GEHEIM}\n", encoding="utf-8")
    assert uitvoeren(["groslijst", "--naar", str(tmp_path / "mensen.xlsx"), "-C", str(tmp_path)]) == 0
    return tmp_path


def netwerk(traject: Path) -> str:
    return (traject / "netwerk.yaml").read_bytes().decode()


def van(traject: Path, *erbij: str) -> int:
    return uitvoeren(["groslijst", "--van", str(traject / "mensen.xlsx"), "-C", str(traject), *erbij])


def verander(traject: Path, **vakken: Any) -> None:
    boek = openpyxl.load_workbook(traject / "mensen.xlsx")
    for plek, waarde in vakken.items():
        boek["Mensen"][plek] = waarde
    boek.save(traject / "mensen.xlsx")


def test_zonder_verandering_blijft_elk_byte(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert van(traject) == 0
    assert netwerk(traject) == NETWERK
    assert "niets veranderd" in capsys.readouterr().err


def test_niets_uit_apart_staat_op_het_blad(traject: Path) -> None:
    boek = openpyxl.load_workbook(traject / "mensen.xlsx")
    assert not [vak for blad in boek for rij in blad.iter_rows() for vak in rij if "GEHEIM" in str(vak.value)]


def test_alleen_het_veranderde_vakje_verandert_en_terug_draait_het_terug(traject: Path) -> None:
    verander(traject, D2="dichtbij", L3="bellen", B4="Bo de Wit", C4="coach")
    assert van(traject) == 0
    assert netwerk(traject) == (
        NETWERK.replace("kring: hart", "kring: dichtbij").replace(
            "contact: elke_week", "contact: {hoe_vaak: elke_week, hoe: [bellen]}"
        )
        + "  bo-de-wit: {wie: coach}\r\n"
    )
    assert uitvoeren(["terug", "-C", str(traject)]) == 0
    assert netwerk(traject) == NETWERK


def test_vooraf_laat_het_zien_en_schrijft_niets(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    verander(traject, D2="dichtbij")
    assert van(traject, "--vooraf") == 0
    assert netwerk(traject) == NETWERK
    assert "kring: dichtbij" in capsys.readouterr().out


def test_een_rij_weg_haalt_niemand_weg(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    boek = openpyxl.load_workbook(traject / "mensen.xlsx")
    boek["Mensen"].delete_rows(3)
    boek.save(traject / "mensen.xlsx")
    assert van(traject) == 0
    assert netwerk(traject) == NETWERK
    assert "sonestra weg sjoerd" in capsys.readouterr().err


def test_een_werkblad_waarin_misschien_iemand_werkte_wordt_niet_overschreven(traject: Path) -> None:
    voor = (traject / "mensen.xlsx").read_bytes()
    assert uitvoeren(["groslijst", "--naar", str(traject / "mensen.xlsx"), "-C", str(traject)]) == 2
    assert (traject / "mensen.xlsx").read_bytes() == voor


def test_een_nieuwe_rij_met_een_naam_die_er_al_is_wordt_niet_dubbel(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    verander(traject, B4="Truus")
    assert van(traject) == 0
    assert netwerk(traject) == NETWERK
    assert "staat er al (truus)" in capsys.readouterr().err


def test_een_enter_in_een_vakje_brak_een_naam_in_tweeen(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    verander(traject, B4="Bo\nde Wit")
    assert van(traject) == 0
    assert "erbij: bo-de-wit  Bo de Wit\n" in capsys.readouterr().out
    assert "|" not in netwerk(traject)


@pytest.mark.parametrize("verborgen", ["zichtbaar: [truus]", "zichtbar: [truus]"])
def test_wie_niet_ieder_mag_zien_stond_zonder_een_woord_op_het_blad(
    verborgen: str, traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (traject / "netwerk.yaml").open("ab") as bestand:
        bestand.write(f"  teun: {{wie: vriend, {verborgen}}}\r\n".encode())
    assert uitvoeren(["groslijst", "--naar", str(traject / "nog.xlsx"), "-C", str(traject), "-q"]) == 0
    assert "niet voor ieder om te zien: Teun." in capsys.readouterr().err


def test_de_uitleg_van_een_eigen_werkblad_kwam_als_elf_mensen_in_het_netwerk(tmp_path: Path, traject: Path) -> None:
    """A worksheet of one traject is a list for another: only who is on it, and since when they work along."""
    ander = tmp_path / "ander"
    ander.mkdir()
    (ander / "traject.yaml").write_text("naam: Bo\nhoofdpersonen: [bo]\n", encoding="utf-8")
    (ander / "netwerk.yaml").write_text("personen:\n  bo:\n", encoding="utf-8")
    verander(traject, A4="karin", B4="Karin", Q4="wijkverpleegkundige", S4="2024", T4="2025")
    assert uitvoeren(["groslijst", str(traject / "mensen.xlsx"), "-C", str(ander)]) == 0
    mensen = lees_traject(ander).traject.netwerk.personen
    assert set(mensen) == {"bo", "truus", "sjoerd", "karin"}
    vak = mensen[Sleutel("karin")].professional
    assert vak is not None
    assert (vak.functie, str(vak.sinds), str(vak.tot)) == ("wijkverpleegkundige", "2024", "2025")
