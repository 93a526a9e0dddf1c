"""Mending: what is sensitive moves to its owner with every word, what is there stays, a look beforehand only looks."""

import json
import re
import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.omgeving import git

NETWERK = """personen:
  kyra: {naam: Kyra}
  tim: {naam: papa Tim}
belevingen:
  # over Tim: niet voorlezen
  - {van: kyra, met: tim, is: bang_voor, woorden: als hij hard praat}
  - {van: tim, met: kyra, is: hecht}
"""


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: Kyra\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    return tmp_path


def test_wat_apart_hoort_verhuist_naar_wie_het_is(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["valideer", str(traject), "--herstel"]) == 0
    assert "regel 6: belevingen.is: verhuisd naar apart/kyra.yaml" in capsys.readouterr().out
    assert "bang_voor" not in (traject / "netwerk.yaml").read_text(encoding="utf-8")
    (beleving,) = lees_traject(traject, (Sleutel("kyra"),)).traject.apart[Sleutel("kyra")].belevingen
    assert (beleving.is_, beleving.woorden) == ("bang_voor", "als hij hard praat")
    assert [b.is_ for b in lees_traject(traject).traject.netwerk.belevingen] == ["hecht"]


def test_wat_er_al_apart_stond_blijft(traject: Path) -> None:
    (traject / "apart").mkdir()
    eigen = "# van mij\nbelevingen:\n  - {van: kyra, met: tim, is: controle}\n"
    (traject / "apart/kyra.yaml").write_text(eigen, encoding="utf-8")
    assert uitvoeren(["valideer", str(traject), "--herstel"]) == 0
    apart = lees_traject(traject, (Sleutel("kyra"),)).traject.apart[Sleutel("kyra")]
    assert [b.is_ for b in apart.belevingen] == ["controle", "bang_voor"]
    assert "# van mij" in (traject / "apart/kyra.yaml").read_text(encoding="utf-8")


def test_vooraf_laat_zien_en_schrijft_niets(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["valideer", str(traject), "--herstel", "--vooraf"]) == 0
    uit = capsys.readouterr().out
    assert "- - {van: kyra, met: tim, is: bang_voor" in uit.partition("netwerk.yaml: twee regels weg")[2].replace(
        "-   -", "- -"
    )
    assert "apart/kyra.yaml: 3 regels anders" in uit
    assert (traject / "netwerk.yaml").read_text(encoding="utf-8") == NETWERK
    assert not (traject / "apart").exists()


def overal(traject: Path, woord: str) -> set[str]:
    """The files of a traject that hold a word, hidden ones too."""
    alle = (pad for pad in traject.rglob("*") if pad.is_file() and ".git" not in pad.parts)
    return {pad.relative_to(traject).as_posix() for pad in alle if woord in pad.read_text(encoding="utf-8")}


def test_wat_verhuisde_blijft_ook_in_een_eerdere_versie_apart(traject: Path) -> None:
    oud = traject / ".sonestra" / "versies" / "netwerk.yaml"
    oud.mkdir(parents=True)
    eerder = NETWERK.replace("bang_voor", "'bang_voor'")
    (oud / "000007.yaml").write_text(eerder, encoding="utf-8")
    assert uitvoeren(["valideer", str(traject), "--herstel"]) == 0
    for woord in ("bang_voor", "als hij hard praat", "niet voorlezen"):
        assert all(bestand.startswith("apart/") for bestand in overal(traject, woord)), woord
    bewaard = sorted((traject / "apart/.vorige/gewone-bestanden/netwerk.yaml").iterdir())
    assert [versie.read_text(encoding="utf-8") for versie in bewaard] == [eerder, NETWERK]


def test_daarna_bewaart_een_gewone_verandering_weer_gewoon(traject: Path) -> None:
    for _ in range(2):
        assert uitvoeren(["valideer", str(traject), "--herstel"]) == 0
        netwerk = traject / "netwerk.yaml"
        netwerk.write_text(netwerk.read_text(encoding="utf-8").replace("hecht", "bang_voor"), encoding="utf-8")
    (traject / "netwerk.yaml").write_text("personen:\n  kyra: {naam: Ky, de oudste}\n", encoding="utf-8")
    assert uitvoeren(["valideer", str(traject), "--herstel"]) == 0
    (gewoon,) = overal(traject, "naam: Ky, de")
    assert gewoon.startswith(".sonestra/versies/netwerk.yaml/")
    assert all(naam.startswith("apart/") for naam in overal(traject, "bang_voor"))


@pytest.mark.skipif(not git.heeft_git(), reason="git staat niet op deze computer")
def test_wat_git_nog_weet_wordt_verteld(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gewoon = traject.with_name("zonder-git")
    shutil.copytree(traject, gewoon)
    (traject / ".gitignore").write_text("apart/\n", encoding="utf-8")
    assert git.begin(traject)
    assert uitvoeren(["valideer", str(traject), "--herstel", "-q"]) == 0
    fout = capsys.readouterr().err
    assert "In de geschiedenis van git is nog te lezen wat er in netwerk.yaml stond" in fout
    assert ".gitignore" not in fout
    assert uitvoeren(["valideer", str(gewoon), "--herstel", "-q"]) == 0
    assert "git" not in capsys.readouterr().err


@pytest.mark.skipif(not git.heeft_git(), reason="git staat niet op deze computer")
def test_wat_git_straks_zou_bewaren_wordt_verteld(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert git.begin(traject)
    assert uitvoeren(["valideer", str(traject), "--herstel"]) == 0
    assert "Git zou apart/kyra.yaml ook bewaren" in capsys.readouterr().err


@pytest.fixture
def met_apart(traject: Path) -> Path:
    """Kyra keeps something apart that has a date to mend, and a line that is nobody's business."""
    (traject / "apart").mkdir()
    eigen = "personen:\n  kyra:\n    naam: flat #2\nbelevingen:\n  - {van: kyra, met: tim, is: controle}\n"
    (traject / "apart/kyra.yaml").write_text(eigen, encoding="utf-8")
    return traject


def test_een_apart_bestand_dat_niemand_noemde_krijgt_alleen_wat_erheen_gaat(met_apart: Path) -> None:
    eerst = (met_apart / "apart/kyra.yaml").read_text(encoding="utf-8")
    uitvoeren(["valideer", str(met_apart), "--herstel"])
    nu = (met_apart / "apart/kyra.yaml").read_text(encoding="utf-8")
    assert nu.startswith(eerst)
    assert "bang_voor" in nu.removeprefix(eerst)


def test_wie_het_noemt_laat_ook_dat_bestand_herstellen(met_apart: Path) -> None:
    assert uitvoeren(["valideer", str(met_apart), "--herstel", "--met-apart", "kyra"]) == 0
    nu = (met_apart / "apart/kyra.yaml").read_text(encoding="utf-8")
    assert "naam: 'flat #2'" in nu
    assert "bang_voor" in nu


def test_vooraf_laat_van_een_apart_bestand_alleen_zien_hoeveel_er_anders_wordt(
    met_apart: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["valideer", str(met_apart), "--herstel", "--vooraf"]) == 0
    uit = capsys.readouterr().out
    assert re.search(r"^apart/kyra\.yaml: \d regels anders$", uit, re.MULTILINE)
    assert not any(woord in uit for woord in ("controle", "2014"))


def test_een_apart_bestand_dat_niet_te_lezen_is_houdt_de_rest_niet_tegen(
    met_apart: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (met_apart / "apart/kyra.yaml").write_bytes(b"\xff\xfeg\0e\0h\0")
    (met_apart / "traject.yaml").write_text(
        "naam: Kyra\nhoofdpersonen: [kyra]\nprocesbegeleider: {naam: Jo, coach}\n", encoding="utf-8"
    )
    assert uitvoeren(["valideer", str(met_apart), "--herstel"]) == 1
    assert "apart/kyra.yaml kan ik niet lezen, daarom verhuist er niets naartoe" in capsys.readouterr().err
    assert (met_apart / "netwerk.yaml").read_text(encoding="utf-8") == NETWERK
    assert "'Jo, coach'" in (met_apart / "traject.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("wie", ["../geheim", "Oma Riet", "a/b"])
def test_wat_geen_bestandsnaam_kan_zijn_verhuist_niet(wie: str, traject: Path) -> None:
    (traject / "netwerk.yaml").write_text(NETWERK.replace("van: kyra", f"van: {wie}"), encoding="utf-8")
    assert uitvoeren(["valideer", str(traject), "--herstel"]) == 1
    assert "bang_voor" in (traject / "netwerk.yaml").read_text(encoding="utf-8")
    assert {pad.name for pad in traject.iterdir()} == {"traject.yaml", "netwerk.yaml"}


@pytest.mark.parametrize("vooraf", [[], ["--vooraf"]])
def test_json_blijft_een_voorwerp_ook_bij_herstellen(
    vooraf: list[str], traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uitvoeren(["valideer", str(traject), "--herstel", "--formaat", "json", *vooraf])
    uit = capsys.readouterr()
    codes = [bevinding["code"] for bevinding in json.loads(uit.out)["bevindingen"]]
    assert ("A001" in codes) == bool(vooraf)
    assert "bang_voor" in uit.err if vooraf else "verhuisd naar apart/kyra.yaml" in uit.err


def test_wie_er_nog_niet_is_wordt_niemand_anders(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A guess in ``niet_voor`` or ``zichtbaar`` would keep it from the wrong person, and tell the right one."""
    (traject / "netwerk.yaml").write_text("personen: {kyra: {}, kim: {}}\n", encoding="utf-8")
    plan = "afspraken:\n  a1: {woorden: Soep, wie: [tim], niet_voor: [tim]}\n"
    gebeurd = "gebeurtenissen:\n  - {wat: feest, wanneer: 2020, wie: [kyra], zichtbaar: [tim]}\n"
    (traject / "plan.yaml").write_text(plan, encoding="utf-8")
    (traject / "gebeurtenissen.yaml").write_text(gebeurd, encoding="utf-8")
    assert uitvoeren(["valideer", str(traject), "--herstel"]) == 1
    gezegd = capsys.readouterr().out
    assert gezegd.count("'tim' ken ik") >= 2
    assert "kim" not in gezegd.partition("waar hoort Kim")[0]
    assert (traject / "plan.yaml").read_text(encoding="utf-8") == plan
    assert (traject / "gebeurtenissen.yaml").read_text(encoding="utf-8") == gebeurd


def test_wat_halverwege_verhuizen_werd_afgebroken_staat_er_daarna_een_keer(
    traject: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt = Path.replace

    def weg(zelf: Path, doel: Path) -> Path:
        if doel.name == "netwerk.yaml":
            raise KeyboardInterrupt
        return echt(zelf, doel)

    with monkeypatch.context() as even:
        even.setattr(Path, "replace", weg)
        assert uitvoeren(["valideer", str(traject), "--herstel"]) == 130
    assert (traject / "netwerk.yaml").read_text(encoding="utf-8") == NETWERK
    assert not (traject / "apart/kyra.yaml").exists()
    assert uitvoeren(["valideer", str(traject), "--herstel"]) == 0
    assert "bang_voor" in (traject / "apart/kyra.yaml").read_text(encoding="utf-8")
    assert "bang_voor" not in (traject / "netwerk.yaml").read_text(encoding="utf-8")


def test_dezelfde_woorden_met_een_andere_opmerking_komen_er_toch_bij(traject: Path) -> None:
    (traject / "apart").mkdir()
    eigen = "belevingen:\n  - {van: kyra, met: tim, is: bang_voor, woorden: als hij hard praat}\n"
    (traject / "apart/kyra.yaml").write_text(eigen, encoding="utf-8")
    assert uitvoeren(["valideer", str(traject), "--herstel"]) == 0
    assert "niet voorlezen" in (traject / "apart/kyra.yaml").read_text(encoding="utf-8")


def test_wat_hersteld_is_werd_in_codes_gezegd_zonder_wat_er_stond(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    beraad = "rollen:\n  kinderen: Kyra\n  opener: [Kyra, papa Tim]\n"
    (traject / "beraad.yaml").write_text(beraad, encoding="utf-8")
    uitvoeren(["valideer", str(traject)])
    assert "Zelf herstellen kan ik er 4. Eerst zien? Typ: sonestra valideer --herstel --vooraf" in (
        capsys.readouterr().err
    )
    uitvoeren(["valideer", str(traject), "--herstel"])
    gezegd = capsys.readouterr().out
    assert "hersteld in beraad.yaml:\n  regel 2: rollen.kinderen: Kyra → kyra\n" in gezegd
    assert "  regel 3: rollen.opener: Kyra → kyra, papa Tim → tim\n" in gezegd
