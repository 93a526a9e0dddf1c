"""The four days of the training: every command on their pages is typed, from nieuw to loslaten.

What is typed comes to the whole of the example, not to a part of it.
"""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.verslag.gelezen import wat_gelezen_is

SAMIRA = Path(__file__).parents[2] / "voorbeelden" / "samira"
TRAINING = SAMIRA / "training"
DAGEN = sorted(TRAINING.glob("dag-*.md"))
LIJSTEN = sorted(pad for pad in (TRAINING / "lijsten").rglob("*") if pad.is_file())
APART = (Sleutel("noor"), Sleutel("samira"))
_VAK = re.compile(r"^```sonestra\n(?P<tekst>.*?)^```", re.MULTILINE | re.DOTALL)


def opdrachten(bladzijde: str) -> Iterator[list[str]]:
    """What is typed on a page, in its order."""
    for vak in _VAK.finditer(bladzijde):
        yield from (shlex.split(regel) for regel in vak["tekst"].splitlines())


def betekent(map_: Path) -> dict[str, Any]:
    """What a folder means, file by file and field by field.

    People go by the name that is shown, as a key is called as one likes; where everybody stands on a map is another
    thing, which the maps find.
    """
    traject = lees_traject(map_, APART).traject
    namen = {str(sleutel): kale_naam(traject, sleutel).casefold() for sleutel in traject.netwerk.personen}

    def met_namen(waarde: Any) -> Any:
        if isinstance(waarde, dict):
            return {namen.get(veld, veld): met_namen(inhoud) for veld, inhoud in waarde.items()}
        if isinstance(waarde, list):
            return [met_namen(een) for een in waarde]
        return namen.get(waarde, waarde) if isinstance(waarde, str) else waarde

    alles: dict[str, Any] = met_namen(wat_gelezen_is(traject, APART))
    alles.pop("kaart/posities.yaml", None)
    for persoon in alles["netwerk.yaml"]["personen"].values():
        persoon.pop("naam", None)
    return alles


def _verschil(is_: Any, moet: Any, waar: str = "") -> Iterator[str]:
    """Where two meanings part, one line each."""
    if isinstance(is_, dict) and isinstance(moet, dict):
        for veld in dict.fromkeys((*moet, *is_)):
            yield from _verschil(is_.get(veld, "(niets)"), moet.get(veld, "(niets)"), f"{waar}.{veld}")
    elif is_ != moet:
        yield f"{waar}: {is_} in plaats van {moet}"


def test_de_vier_dagen_lopen_van_nieuw_tot_loslaten_en_maken_het_hele_voorbeeld(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(TRAINING, tmp_path / "training")
    monkeypatch.chdir(tmp_path)
    assert [dag.name.split("-")[1] for dag in DAGEN] == ["1", "2", "3", "4"]
    getypt = []
    for dag in DAGEN:
        for woorden in opdrachten(dag.read_text(encoding="utf-8")):
            if woorden[0] == "cd":
                monkeypatch.chdir(Path.cwd() / woorden[1])
                continue
            if woorden[1] == "loslaten":
                na, voorbeeld = betekent(Path.cwd()), betekent(SAMIRA)
                assert list(_verschil(na, voorbeeld)) == []
                for bestand, veld in (("vragen", "vragen"), ("plan", "afspraken"), ("beraad", "piketpaaltjes")):
                    volgorde = [*voorbeeld[f"{bestand}.yaml"][veld]]
                    assert [*na[f"{bestand}.yaml"][veld]] == volgorde, "their order is theirs"
            code = uitvoeren(woorden[1:])
            gezegd = capsys.readouterr()
            assert code == 0, (woorden, gezegd.out, gezegd.err)
            getypt.append(woorden[1])
            if woorden[1:] == ["valideer"]:
                assert "klopt" in gezegd.err
    monkeypatch.chdir(tmp_path)
    mappen = sorted(map_ for map_ in tmp_path.iterdir() if map_.name != "training")
    wie = [map_.name.rpartition("-voor-")[2] for map_ in mappen]
    assert wie == ["hassan", "samira"], "what stood with the facilitator is gone, and each house has its own"
    for map_ in mappen:
        assert (map_ / "BEGIN-HIER.html").is_file()
        assert len(lees_traject(map_).traject.actieteam) == 4
    assert not (mappen[0] / "apart").exists(), "what Samira keeps to herself is not in the house of Hassan"
    assert {"nieuw", "groslijst", "kaart", "plan", "actieteam", "status", "tel", "vergelijk"} <= set(getypt)


@pytest.mark.parametrize("dag", DAGEN, ids=lambda dag: dag.stem)
def test_elke_dag_begint_zonder_laptop_en_draait_een_zin_om(dag: Path) -> None:
    tekst = dag.read_text(encoding="utf-8")
    assert tekst.index("zonder laptop") < tekst.index("```")
    assert "omdraai-oefening" in tekst
    assert "Om over te praten" in tekst


def test_elke_lijst_wordt_op_een_bladzijde_ingelezen() -> None:
    getypt = " ".join(" ".join(woorden) for dag in DAGEN for woorden in opdrachten(dag.read_text(encoding="utf-8")))
    assert [lijst for lijst in LIJSTEN if f"../training/{lijst.relative_to(TRAINING).as_posix()}" not in getypt] == []
