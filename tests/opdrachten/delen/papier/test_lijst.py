"""``blad --lijst``: what there is, for whom, what can be made now, and whose templates are used."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.documenten.gebruik import GEBRUIK
from tests.documenten.bladen import VOORBEELDEN


def lijst(capsys: pytest.CaptureFixture[str], *meer: str) -> dict[str, dict[str, Any]]:
    assert uitvoeren(["blad", "--lijst", "--formaat", "json", *meer]) == 0
    return {een["opdracht"]: een for een in json.loads(capsys.readouterr().out)["papieren"]}


def test_de_lijst_noemt_alle_papieren_ook_zonder_traject(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert uitvoeren(["blad", "--lijst"]) == 0
    uit = capsys.readouterr().out
    assert all(een.hoe in uit for een in GEBRUIK)
    assert max(map(len, uit.splitlines())) <= 80
    assert "kan nu niet" not in uit
    assert uit.index("In het begin") < uit.index("Op de dag") < uit.index("Daarna")


def test_de_lijst_zegt_wat_nu_niet_kan_en_welk_sjabloon_van_het_traject_zelf_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    traject = shutil.copytree(VOORBEELDEN / "kyra", tmp_path / "kyra")
    (traject / "sjablonen").mkdir()
    (traject / "sjablonen" / "plan.md").write_text("# Ons plan\n", "utf-8")
    (traject / "sjablonen" / "_voet.md").write_text("{{ voeet.van }}\n", "utf-8")
    regels = lijst(capsys, "-C", str(traject))
    assert regels["sonestra plan"]["eigen"] == ["plan"]
    assert regels["sonestra plan"]["waarom_niet"] == ""
    assert "'voeet' ken ik niet" in regels["sonestra blad uitleg"]["waarom_niet"]
    assert "geen regels" in regels["sonestra blad paaltjes"]["waarom_niet"]
    assert uitvoeren(["blad", "--lijst", "-C", str(traject)]) == 0
    assert "met eigen sjabloon: plan.md" in capsys.readouterr().out


def test_van_een_nieuw_traject_kan_al_veel(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["nieuw", "bo", "-q", "-C", str(tmp_path)]) == 0
    capsys.readouterr()
    regels = lijst(capsys, "-C", str(tmp_path / "bo"))
    assert all(regels[f"sonestra {een}"]["waarom_niet"] == "" for een in ("plan", "uitnodiging", "blad draaiboek"))
    assert regels["sonestra blad steunfiguur"]["waarom_niet"].startswith("Bij geen enkele gast staat een steunfiguur")


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        ([], "Zeg erbij welk blad"),
        (["draaiboek", "--lijst"], "Met --lijst noem ik alle papieren."),
        (["--lijst", "--formaat", "pdf"], "Bij --formaat ken ik 'pdf' niet."),
        (["--lijst", "-C", "nergens"], "De map nergens vind ik niet."),
    ],
)
def test_verkeerd_gebruik_is_een_zin_en_twee(woorden: list[str], zin: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["blad", *woorden]) == 2
    assert zin in " ".join(capsys.readouterr().err.split())
