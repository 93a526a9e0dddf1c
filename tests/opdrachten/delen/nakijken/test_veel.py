"""Many trajecten at once: what each gives alone, in one order, whatever is wrong with one of them."""

import json
import os
import sys
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.opdrachten.delen.nakijken import een
from sonestra_cli.opdrachten.delen.nakijken.een import Vormnaam, Wijze
from sonestra_cli.opdrachten.delen.nakijken.veel import kijk_allemaal


def maak(map_: Path, netwerk: str = "personen: {kyra: {kring: hart}}\n") -> Path:
    map_.mkdir(parents=True)
    (map_ / "traject.yaml").write_text("naam: Ons plan\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (map_ / "netwerk.yaml").write_text(netwerk, encoding="utf-8")
    return map_


FOUT = "personen: {kyra: {kring: hatr}}\n"


def trajecten(map_: Path, hoeveel: int = 12) -> list[Path]:
    return [
        maak(map_ / f"t{nummer:02}", FOUT if nummer % 3 == 0 else FOUT.replace("hatr", "hart"))
        for nummer in range(hoeveel)
    ]


@pytest.mark.parametrize("vorm", ["tekst", "json", "github", "sarif"])
def test_op_meer_kernen_komt_er_precies_hetzelfde_uit(tmp_path: Path, vorm: Vormnaam) -> None:
    wortels = trajecten(tmp_path)
    na_elkaar = list(kijk_allemaal(Wijze(vorm), wortels, 1))
    assert list(kijk_allemaal(Wijze(vorm), wortels, 3)) == na_elkaar


@pytest.mark.usefixtures("zonder_vork")
def test_op_mac_en_windows_komt_er_op_meer_kernen_hetzelfde_uit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wortels = trajecten(tmp_path, 4)
    monkeypatch.chdir(tmp_path)
    na_elkaar = list(kijk_allemaal(Wijze("sarif"), wortels, 1))
    assert list(kijk_allemaal(Wijze("sarif"), wortels, 2)) == na_elkaar


def test_een_map_met_trajecten_is_elk_traject_eronder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    trajecten(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["valideer", "."]) == 1
    scherm = capsys.readouterr()
    gezegd = [regel.split(": ")[0] for regel in scherm.out.splitlines() if "V006" in regel and "leg-uit" not in regel]
    assert gezegd == [f"t{nummer:02}/netwerk.yaml:1:26" for nummer in (0, 3, 6, 9)]
    assert (
        "12 trajecten nagekeken. Bij 4 daarvan is er iets om naar te kijken.\nZelf herstellen kan ik er 4."
        in scherm.err
    )
    assert "\n4 fouten." in scherm.err


def test_van_meer_trajecten_is_de_json_een_geheel(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    trajecten(tmp_path, 4)
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["valideer", ".", "--formaat", "json", "--gelezen"]) == 1
    uit = json.loads(capsys.readouterr().out)
    assert [gevonden["bestand"] for gevonden in uit["bevindingen"]] == ["t00/netwerk.yaml", "t03/netwerk.yaml"]
    assert uit["bevindingen"][0]["voorstellen"][0]["wijzigingen"][0]["bestand"] == "t00/netwerk.yaml"
    assert list(uit["gelezen"]) == ["t00", "t01", "t02", "t03"]


@pytest.mark.skipif(sys.platform == "win32", reason="links ask for rights there")
def test_een_kapot_traject_wordt_gezegd_en_houdt_de_rest_niet_op(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    maak(tmp_path / "a-goed")
    (maak(tmp_path / "b-junk") / "netwerk.yaml").write_bytes(bytes(range(256)) * 40)
    lus = maak(tmp_path / "c-lus")
    (lus / "traject.yaml").unlink()
    (lus / "traject.yaml").symlink_to("traject.yaml")
    (maak(tmp_path / "d-rond") / "actieteam").symlink_to("actieteam")
    map_ = maak(tmp_path / "e-map")
    (map_ / "plan.yaml").mkdir()
    maak(tmp_path / "z-fout", FOUT)
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["valideer", ".", "--formaat", "json"]) == 1
    scherm = capsys.readouterr()
    gezegd = {gevonden["bestand"].partition("/")[0] for gevonden in json.loads(scherm.out)["bevindingen"]}
    assert {"b-junk", "c-lus", "e-map", "z-fout"} <= gezegd
    assert "a-goed" not in gezegd
    assert "6 trajecten nagekeken." in scherm.err


def test_een_fout_van_ons_bij_een_traject_houdt_de_rest_niet_op(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    wortels = trajecten(tmp_path, 3)
    echt = een.lees_traject

    def lees(wortel: Path, *rest: object) -> object:
        if wortel == wortels[1]:
            raise ZeroDivisionError
        return echt(wortel, *rest)  # type: ignore[arg-type]  # as it came

    monkeypatch.setattr(een, "lees_traject", lees)
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["valideer", *map(str, wortels)]) == 3
    scherm = capsys.readouterr()
    assert "t01: Hier ging iets mis in sonestra zelf." in scherm.err
    assert "t00/netwerk.yaml:1:26" in scherm.out
    assert "t02: 1 mens" in scherm.err


def test_een_proces_dat_omvalt_kost_alleen_dat_traject(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    wortels = trajecten(tmp_path)
    if sys.platform != "linux":
        pytest.skip("elsewhere a new process does not see what is set here")
    echt = een.lees_traject
    hier = os.getpid()

    def lees(wortel: Path, *rest: object) -> object:
        if wortel == wortels[5] and os.getpid() != hier:
            os._exit(9)
        return echt(wortel, *rest)  # type: ignore[arg-type]  # as it came

    monkeypatch.setattr(een, "lees_traject", lees)
    monkeypatch.setattr("sonestra_cli.omgeving.werkers.kernen", lambda: 2)
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["valideer", "."]) == 3
    scherm = capsys.readouterr()
    assert "t05: dit traject kreeg ik niet nagekeken" in scherm.err
    assert "11 trajecten nagekeken" in scherm.err
