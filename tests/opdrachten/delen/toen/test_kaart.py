"""``vergelijk --kaart``: two moments as maps beside each other, in every kind of file, and nothing of what is apart."""

import json
import math
import os
import subprocess
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.omgeving import git

KOP = "naam: Leen\nhoofdpersonen: [leen]\n"
NETWERK = (
    "personen:\n"
    "  leen: {kring: hart}\n"
    "  bo: {kring: bekend, groep: buurt, wie: buur}\n"
    "  oma-riet: {kring: hart, groep: familie}\n"
    "  ravi: {kring: dichtbij, groep: vrienden, wie: trainer, sinds: 2025-09}\n"
)


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    wortel = tmp_path / "traject"
    wortel.mkdir()
    (wortel / "traject.yaml").write_text(KOP, encoding="utf-8")
    (wortel / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    return wortel


@pytest.fixture
def in_git(map_: Path) -> Path:
    if not git.heeft_git():
        pytest.skip("er is geen git op deze computer")
    assert git.begin(map_)
    return map_


def kaart(map_: Path, *woorden: str) -> int:
    return uitvoeren(["vergelijk", *woorden, "--kaart", "-C", str(map_)])


def zonder_ravi_met_zita(map_: Path) -> None:
    regels = [regel for regel in NETWERK.splitlines() if "ravi" not in regel]
    tekst = "\n".join(regels).replace("kring: bekend", "kring: hart") + "\n  zita: {kring: dichtbij, wie: tante}\n"
    (map_ / "netwerk.yaml").write_text(tekst, encoding="utf-8")


def test_elke_soort_bestand_komt_er(in_git: Path, capsys: pytest.CaptureFixture[str]) -> None:
    zonder_ravi_met_zita(in_git)
    soorten = "svg,pdf,png,json,dot,tekst,html"
    assert kaart(in_git, "HEAD", "--formaat", soorten, "--soort", "relatiekaart,ecogram") == 0
    namen = {pad.name for pad in (in_git / "uitvoer" / "kaarten").iterdir()}
    einden = ("svg", "pdf", "png", "json", "dot", "txt", "html")
    assert namen == {f"{soort}-HEAD-en-nu.{eind}" for soort in ("relatiekaart", "ecogram") for eind in einden}
    assert "gemaakt" in capsys.readouterr().err


def test_wie_kwam_ging_en_verhuisde_staat_op_de_kaart(in_git: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    zonder_ravi_met_zita(in_git)
    assert kaart(in_git, "HEAD", "--formaat", "tekst", "--uit", "-") == 0
    tekst = capsysbinary.readouterr().out.decode()
    assert "nog niet: Zita." in tekst
    assert "Was er toen, nu niet meer: Ravi." in tekst
    assert "Staat nu ergens anders: Bo." in tekst
    assert "Elke kaart laat zien wat er toen in de bestanden stond." in tekst


def test_wie_blijft_staat_op_de_plek_die_de_kaart_bewaart(
    in_git: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert uitvoeren(["kaart", "relatiekaart", "--formaat", "json", "--uit", "-", "-C", str(in_git)]) == 0
    los = _richting_van("oma-riet", capsysbinary.readouterr().out)
    zonder_ravi_met_zita(in_git)
    assert kaart(in_git, "HEAD", "--formaat", "json", "--uit", "-") == 0
    samen = capsysbinary.readouterr().out
    assert _richting_van("oma-riet", samen) == pytest.approx(los, abs=0.001)
    assert _richting_van("toen-oma-riet", samen, "toen-leen") == pytest.approx(los, abs=0.001)


def _richting_van(wie: str, uit: bytes, midden: str = "leen") -> float:
    """From the middle: that the map grows for a word beside somebody moves nobody aside."""
    plek = {een["id"]: (een["x"], een["y"]) for een in json.loads(uit)["personen"]}
    return math.atan2(plek[wie][0] - plek[midden][0], plek[midden][1] - plek[wie][1])


def test_een_dag_tekent_wie_er_toen_was(map_: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert kaart(map_, "2024", "2026", "--formaat", "tekst", "--uit", "-") == 0
    tekst = capsysbinary.readouterr().out.decode()
    assert "Relatiekaart van Leen: 2024 en 2026" in tekst
    assert "Nieuw, in 2024 nog niet: Ravi." in tekst


def test_wat_nu_apart_staat_komt_niet_van_een_eerdere_kaart(
    in_git: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert uitvoeren(["kaart", "relatiekaart", "--formaat", "svg", "-q", "-C", str(in_git)]) == 0
    schoon = {naam: wat for naam, wat in os.environ.items() if not naam.startswith("GIT_")}
    subprocess.run(["git", "-C", in_git, "add", "kaart"], env=schoon, check=True)
    subprocess.run(["git", "-C", in_git, "commit", "-qm", "plekken"], env=schoon, check=True)
    zonder_ravi_met_zita(in_git)
    (in_git / "apart").mkdir()
    (in_git / "apart" / "leen.yaml").write_text("personen:\n  ravi: {wie: trainer}\n", encoding="utf-8")
    capsysbinary.readouterr()
    for soort in ("relatiekaart", "ecogram", "sociogram"):
        for formaat in ("svg", "json", "tekst", "html", "dot"):
            assert kaart(in_git, "HEAD", "--soort", soort, "--formaat", formaat, "--uit", "-") == 0
            gezegd = capsysbinary.readouterr()
            assert b"zita" in gezegd.out.lower()
            assert b"ravi" not in (gezegd.out + gezegd.err).lower()
            assert b"trainer" not in gezegd.out
    assert kaart(in_git, "HEAD", "--met-apart", "leen", "--formaat", "tekst", "--uit", "-") == 0
    assert b"Ravi" in capsysbinary.readouterr().out


def test_wie_iets_niet_mag_zien_ziet_het_ook_niet_op_de_kaart_van_toen(
    in_git: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    tekst = NETWERK.replace("wie: trainer", "wie: trainer, zichtbaar: [leen]")
    (in_git / "netwerk.yaml").write_text(tekst, encoding="utf-8")
    assert kaart(in_git, "HEAD", "--voor", "bo", "--formaat", "svg", "--uit", "-") == 0
    assert b"ravi" not in capsysbinary.readouterr().out.lower()


def test_twee_keer_dezelfde_dag_houdt_uit_elkaar_hoe_iemand_het_typte(
    in_git: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert kaart(in_git, "HEAD", "main", "--formaat", "tekst", "--uit", "-") == 0
    tekst = capsysbinary.readouterr().out.decode()
    assert "(HEAD)" in tekst
    assert "(main)" in tekst


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (["2024", "--kaart", "--soort", "genogram"], "Bij --soort ken ik 'genogram' niet."),
        (["2024", "--kaart", "--formaat", "md"], "Bij --formaat ken ik 'md' niet."),
        (["2024", "--kaart", "--tegels", "--formaat", "svg"], "Bij --tegels hoort --formaat pdf"),
        (["2024", "--papier", "a3"], "--papier is er voor de kaart. Typ er --kaart bij."),
        (["2024", "--open"], "--open is er voor de kaart."),
    ],
)
def test_wat_niet_kan_wordt_gezegd(
    map_: Path, woorden: list[str], zin: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["vergelijk", *woorden, "-C", str(map_)]) == 2
    assert zin in capsys.readouterr().err


def test_een_leeg_netwerk_wordt_een_zin(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (map_ / "netwerk.yaml").write_text("personen: {}\n", encoding="utf-8")
    (map_ / "traject.yaml").write_text("naam: Leen\n", encoding="utf-8")
    assert kaart(map_, "2024") == 2
    assert "Er stond nog niemand in het netwerk" in capsys.readouterr().err
