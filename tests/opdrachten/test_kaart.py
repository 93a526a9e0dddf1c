"""What only the genogram can be asked: a view around somebody, another order, near an earlier drawing."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.kaarten.genogram import Kindvolgorde
from sonestra_cli.opdrachten.delen import kaarten
from sonestra_cli.opdrachten.kaart import VOLGORDES

KYRA = Path(__file__).parents[2] / "voorbeelden" / "kyra"


@pytest.fixture
def kyra(tmp_path: Path) -> Path:
    return Path(shutil.copytree(KYRA, tmp_path / "kyra"))


def mensen(kyra: Path, *extra: str) -> dict[str, float]:
    doel = kyra / "uit.json"
    opdracht = ["kaart", "genogram", "--formaat", "json", "--uit", str(doel), "-C", str(kyra), "-q", *extra]
    assert uitvoeren(opdracht) == 0
    return {mens["id"]: mens["x"] for mens in json.loads(doel.read_text(encoding="utf-8"))["personen"]}


def test_rond_een_mens_met_een_generatie_zijn_ouders_en_kinderen(kyra: Path) -> None:
    assert {"bo", "lot"} <= set(mensen(kyra))
    rond_finn = set(mensen(kyra, "--rond", "finn", "--generaties", "1"))
    ver = [mensen(kyra, "--rond", "finn", "--generaties", stappen) for stappen in ("9", "99999999999999999999")]
    assert ver[0] == ver[1]
    assert {"finn", "sandra", "mark"} <= rond_finn
    assert "bo" not in rond_finn


def test_wie_erbij_komt_verplaatst_de_anderen_niet_van_links_naar_rechts(kyra: Path) -> None:
    voor = mensen(kyra)
    eerder = kyra / "eerder.json"
    shutil.copy(kyra / "uit.json", eerder)
    tekst = (kyra / "netwerk.yaml").read_text(encoding="utf-8")
    tekst = tekst.replace("\npersonen:\n", "\npersonen:\n  noud: {geslacht: man, geboren: 2021}\n", 1)
    tekst = tekst.replace("kinderen: [finn, jop]", "kinderen: [finn, jop, noud]", 1)
    (kyra / "netwerk.yaml").write_text(tekst, encoding="utf-8")
    na = mensen(kyra, "--vorige", str(eerder))
    assert "noud" in na
    zelfde = sorted(voor, key=lambda sleutel: (voor[sleutel], sleutel))
    assert [s for s in sorted(na, key=lambda sleutel: (na[sleutel], sleutel)) if s in voor] == zelfde


@pytest.mark.parametrize(
    ("extra", "woord"),
    [
        (["--rond", "fin"], "finn"),
        (["--generaties", "2"], "--rond"),
        (["--rond", "finn", "--generaties", "0"], "1 of meer"),
        (["--volgorde", "leeftijd"], "geboorte"),
        (["--vorige", "traject.yaml"], "--formaat json"),
        (["--vorige", "weg.json"], "vind ik niet"),
        (["--rond", "poef"], "dier"),
    ],
)
def test_verkeerd_gebruik_krijgt_een_zin(
    extra: list[str], woord: str, kyra: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(kyra)
    assert uitvoeren(["kaart", "genogram", *extra]) == 2
    assert woord in capsys.readouterr().err


def test_een_deel_komt_nooit_op_de_plek_van_de_hele_familie(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    deel = ["--rond", "finn", "--generaties", "1", "--formaat", "tekst"]
    assert uitvoeren(["kaart", "genogram", "-C", str(kyra), *deel]) == 0
    (gemaakt,) = (kyra / "uitvoer/kaarten").iterdir()
    assert gemaakt.name == "genogram-rond-finn.txt"
    tekst = gemaakt.read_text(encoding="utf-8")
    assert tekst.startswith("Familie rond Finn\n")
    assert "een deel van de familie: hooguit 1 stap" in tekst


def test_de_dag_van_de_leeftijden_staat_erbij(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["kaart", "genogram", "-C", str(kyra), "--formaat", "tekst", "--uit", "-"]) == 0
    assert "De leeftijden zijn van 12 november 2026." in capsys.readouterr().out


def test_elke_volgorde_van_het_genogram_is_te_vragen() -> None:
    assert get_args(Kindvolgorde) == VOLGORDES


def test_wie_alleen_de_hulp_leest_laadt_geen_genogram() -> None:
    proef = (
        "import sys; from sonestra_cli.app import uitvoeren; code = uitvoeren(['kaart', '--help']); "
        "print(code, [m for m in sys.modules if m in ('numpy', 'highspy', 'sonestra_cli.kaarten.genogram')])"
    )
    klaar = subprocess.run([sys.executable, "-c", proef], capture_output=True, text=True, encoding="utf-8", check=True)
    assert klaar.stdout.splitlines()[-1] == "0 []"


def test_wie_op_een_grote_familie_wacht_weet_waarop(
    kyra: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(kaarten, "VEEL", 5)
    opdracht = ["kaart", "genogram", "--formaat", "json,tekst", "--uit", str(kyra / "uit"), "-C", str(kyra)]
    assert uitvoeren(opdracht) == 0
    fout = capsys.readouterr().err
    assert re.findall(r"Ik teken het genogram van \d+ mensen\. Dat duurt even\.", fout) == fout.splitlines()[:1]
    assert uitvoeren([*opdracht, "--rond", "finn", "--generaties", "1"]) == 0
    assert "duurt" not in capsys.readouterr().err


def test_met_vv_komt_elke_stap_op_het_scherm_en_blijft_de_kaart_gelijk(
    kyra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opdracht = ["kaart", "genogram", "--formaat", "json", "--uit", "-", "-C", str(kyra)]
    gezegd = {}
    for hoe in ("-q", "-v", "-vv", "-vvq"):
        assert uitvoeren([*opdracht, hoe]) == 0
        gezegd[hoe] = capsys.readouterr()
    assert len({gezien.out for gezien in gezegd.values()}) == 1
    assert re.findall(r"^Stap (\w+):$", gezegd["-vv"].err, re.M)[:3] == ["familie", "rijen", "volgorde"]
    assert "mama Sandra" in gezegd["-vv"].err
    assert "Stap" not in gezegd["-v"].err + gezegd["-vvq"].err


def test_een_bladzijde_is_er_voor_de_kaarten_met_kringen(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["kaart", "-C", str(kyra), "--formaat", "html", "-q"]) == 0
    gemaakt = {pad.name for pad in (kyra / "uitvoer" / "kaarten").iterdir()}
    assert gemaakt == {f"{soort}.html" for soort in kaarten.MET_PAGINA}
    assert uitvoeren(["kaart", "genogram", "-C", str(kyra), "--formaat", "html", "-q"]) == 2
    assert "genogram" in capsys.readouterr().err
