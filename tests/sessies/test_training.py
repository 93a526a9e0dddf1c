"""The four days of the training: every command on their pages is typed, from nieuw to loslaten."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.lezen.traject import lees_traject

DAGEN = sorted((Path(__file__).parents[2] / "voorbeelden" / "samira" / "training").glob("dag-*.md"))
_VAK = re.compile(r"^```(sonestra|lijst (?P<naam>\S+))\n(?P<tekst>.*?)^```", re.MULTILINE | re.DOTALL)


def opdrachten(bladzijde: str) -> Iterator[list[str]]:
    """What is typed on a page, in its order; a list is put in the folder where one stands by then."""
    for vak in _VAK.finditer(bladzijde):
        if vak["naam"]:
            (Path.cwd() / vak["naam"]).write_text(vak["tekst"], encoding="utf-8")
        else:
            yield from (shlex.split(regel) for regel in vak["tekst"].splitlines())


def test_de_vier_dagen_lopen_van_nieuw_tot_loslaten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert [dag.name.split("-")[1] for dag in DAGEN] == ["1", "2", "3", "4"]
    getypt = []
    for dag in DAGEN:
        for woorden in opdrachten(dag.read_text(encoding="utf-8")):
            if woorden[0] == "cd":
                monkeypatch.chdir(Path.cwd() / woorden[1])
                continue
            code = uitvoeren(woorden[1:])
            gezegd = capsys.readouterr()
            assert code == 0, (woorden, gezegd.out, gezegd.err)
            getypt.append(woorden[1])
            if woorden[1] == "valideer":
                assert "klopt" in gezegd.err
    monkeypatch.chdir(tmp_path)
    (map_,) = tmp_path.iterdir()  # what stood with the facilitator is gone
    traject = lees_traject(map_).traject
    assert (map_ / "BEGIN-HIER.html").is_file()
    assert len(traject.netwerk.personen) > 20
    assert len(traject.actieteam) == 2
    assert traject.plan is not None
    assert len(traject.plan.afspraken) == 6
    assert {"nieuw", "groslijst", "kaart", "plan", "actieteam", "status", "vergelijk", "loslaten"} <= set(getypt)


@pytest.mark.parametrize("dag", DAGEN, ids=lambda dag: dag.stem)
def test_elke_dag_begint_zonder_laptop_en_draait_een_zin_om(dag: Path) -> None:
    tekst = dag.read_text(encoding="utf-8")
    assert tekst.index("zonder laptop") < tekst.index("```")
    assert "omdraai-oefening" in tekst
    assert "Om over te praten" in tekst
