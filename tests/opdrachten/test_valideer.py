import json
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.omgeving import git


def maak(map_: Path, **bestanden: str) -> Path:
    map_.mkdir(parents=True, exist_ok=True)
    inhoud = {"traject": "naam: Het plan van Kyra\nhoofdpersonen: [kyra]\n", "netwerk": "personen: {kyra: {}}\n"}
    for naam, tekst in (inhoud | bestanden).items():
        (map_ / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    return map_


def test_a_good_traject_is_told_so_and_ends_with_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maak(tmp_path)
    assert uitvoeren(["valideer", str(tmp_path)]) == 0
    scherm = capsys.readouterr()
    assert scherm.out == ""
    assert scherm.err == "Ik lees: 1 mens, 0 vragen en 0 afspraken.\nAlles klopt.\n"


def test_an_error_is_shown_on_stdout_and_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maak(tmp_path, vragen="vragen: {wonen: {van: kira, vraag: Waar}}\n")
    assert uitvoeren(["valideer", "-C", str(tmp_path)]) == 1
    scherm = capsys.readouterr()
    assert scherm.out.startswith("vragen.yaml:1:23: V001 'kira' ken ik nog niet\n")
    assert scherm.err.endswith("\n1 fout. Meer over een melding: sonestra leg-uit CODE\n")


def test_a_question_is_never_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maak(tmp_path, traject="hoofdpersonen: [kyra]\n")
    assert uitvoeren(["valideer", str(tmp_path), "--streng"]) == 0
    scherm = capsys.readouterr()
    assert "K001 (vraag)" in scherm.out
    assert scherm.err.endswith("Voor als je tijd hebt: 1 vraag.\n")


def test_quiet_says_only_what_was_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["valideer", str(maak(tmp_path)), "-q"]) == 0
    scherm = capsys.readouterr()
    assert (scherm.out, scherm.err) == ("", "")


def test_json_is_one_object_also_when_all_is_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uitvoeren(["valideer", str(maak(tmp_path)), "--formaat", "json"])
    assert json.loads(capsys.readouterr().out) == {"versie": 1, "bevindingen": []}


def test_json_tells_where_and_what(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maak(tmp_path, netwerk="personen: {kyra: {kring: hatr}}\n")
    assert uitvoeren(["valideer", str(tmp_path), "--formaat", "json"]) == 1
    (gevonden,) = json.loads(capsys.readouterr().out)["bevindingen"]
    assert (gevonden["code"], gevonden["bestand"], gevonden["regel"], gevonden["kolom"]) == (
        "V006",
        "netwerk.yaml",
        1,
        26,
    )
    assert gevonden["herstelbaar"] is False


def test_several_folders_are_told_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    goed, fout = maak(tmp_path / "goed"), maak(tmp_path / "fout", plan="exemplaren: [tim]\n")
    assert uitvoeren(["valideer", str(goed), str(fout)]) == 1
    assert f"{fout.as_posix()}/plan.yaml:1:14: V001" in capsys.readouterr().out


def test_a_file_that_cannot_be_read_does_not_drown_in_what_follows_from_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    maak(tmp_path, netwerk="personen: {kyra: {\n", vragen="vragen: {wonen: {van: kyra, vraag: Waar}}\n")
    assert uitvoeren(["valideer", str(tmp_path)]) == 1
    scherm = capsys.readouterr()
    assert "V001" not in scherm.out
    assert scherm.err == "1 fout. Zodra ik alle bestanden kan lezen, kijk ik ook de rest na.\n"


def test_what_is_apart_is_looked_at_only_when_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maak(tmp_path)
    maak(tmp_path / "apart", kyra="belevingen: [{van: kyra, met: tym, is: bang_voor}]\n")
    for naam in ("traject", "netwerk"):
        (tmp_path / "apart" / f"{naam}.yaml").unlink()
    assert uitvoeren(["valideer", str(tmp_path)]) == 0
    assert uitvoeren(["valideer", str(tmp_path), "--met-apart", "kyra"]) == 1
    assert "apart/kyra.yaml:1:31: V001" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (["--formaat", "jsn"], "Bedoel je json?"),
        (["--met-apart", "kyra"], "er is geen apart/kyra.yaml"),
        (["-C", "."], "Noem de map één keer"),
    ],
)
def test_wrong_use_ends_with_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], woorden: list[str], zin: str
) -> None:
    assert uitvoeren(["valideer", str(maak(tmp_path)), *woorden]) == 2
    assert zin in capsys.readouterr().err


def test_een_bestand_in_apart_dat_niemand_las_klopt_niet_zomaar_mee(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "traject.yaml").write_text("formaat: 1\nnaam: Ons plan\nhoofdpersonen: [an]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text("personen:\n  an: {kring: hart}\n", encoding="utf-8")
    (tmp_path / "apart").mkdir()
    (tmp_path / "apart" / "an.yaml").write_text("belevingen: []\n", encoding="utf-8")
    assert uitvoeren(["valideer", "-C", str(tmp_path)]) == 0
    scherm = capsys.readouterr()
    assert "Alles klopt" not in scherm.err
    assert "Wat apart staat las ik niet mee (1 bestand). Dat kan met: --met-apart an" in scherm.err
    assert uitvoeren(["valideer", "-C", str(tmp_path), "--met-apart", "an"]) == 0
    assert "Alles klopt" in capsys.readouterr().err


def test_een_fout_in_een_eigen_sjabloon_wordt_gezegd_voor_er_papier_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Ons plan\n", encoding="utf-8")
    (tmp_path / "sjablonen").mkdir()
    (tmp_path / "sjablonen" / "plan.md").write_text("# {{ titl }}\n", encoding="utf-8")
    assert uitvoeren(["valideer", "-C", str(tmp_path)]) == 1
    assert "sjablonen/plan.md:1:6: B028 'titl' ken ik niet" in capsys.readouterr().out


def test_wat_apart_staat_kwam_in_git_en_alles_klopte(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if not git.heeft_git():
        pytest.skip("er is geen git op deze computer")
    map_ = maak(tmp_path / "plan", traject="naam: Plan\n")
    (map_ / "apart").mkdir()
    (map_ / "apart" / "kim.yaml").write_text("personen: {}\n", encoding="utf-8")
    assert git._lukt(map_, "init", "-q")
    uitvoeren(["valideer", "-C", str(map_), "-q"])
    assert "Git zou apart/kim.yaml ook bewaren." in capsys.readouterr().err
    (map_ / ".gitignore").write_text("apart/\n", encoding="utf-8")
    uitvoeren(["valideer", "-C", str(map_), "-q"])
    assert not capsys.readouterr().err
    assert git._lukt(map_, "add", "-f", "apart/kim.yaml")
    wie = ("-c", "user.name=x", "-c", "user.email=x")
    assert git._lukt(map_, *wie, "commit", "-q", "--no-gpg-sign", "-m", "x")
    uitvoeren(["valideer", "-C", str(map_), "-q"])
    assert "In de geschiedenis van git is nog te lezen wat er in apart/kim.yaml stond" in capsys.readouterr().err
