"""What a wheel carries along is all that an installed copy needs, and little more."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from sonestra_cli.documenten.galerij import voorbeelden

HUIS = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wiel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("hatchling", reason="what builds the wheel is not installed")
    map_ = tmp_path_factory.mktemp("wiel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", map_], cwd=HUIS, check=True)
    (bestand,) = map_.iterdir()
    return bestand


def _in_het_wiel(wiel: Path, map_: Path, code: str) -> str:
    """What Python says in a folder elsewhere, with the wheel before all else."""
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(wiel), "PYTHONIOENCODING": "utf-8"},
        cwd=map_,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    ).stdout


def test_een_geinstalleerd_boekje_heeft_dezelfde_voorbeelden(wiel: Path, tmp_path: Path) -> None:
    daar = _in_het_wiel(
        wiel,
        tmp_path,
        "from sonestra_cli.documenten import galerij\nprint(galerij.__file__)\nprint(galerij.voorbeelden())",
    )
    bron, _, gelezen = daar.partition("\n")
    assert Path(bron).is_relative_to(wiel)
    assert gelezen.strip() == str(voorbeelden())


def test_de_galerij_nam_vierhonderd_blokken_op_schijf(wiel: Path) -> None:
    with ZipFile(wiel) as zip_:
        mee = [naam for naam in zip_.namelist() if naam.startswith("sonestra_cli/meegeleverd/")]
    assert [naam for naam in mee if "fouten" in naam] == ["sonestra_cli/meegeleverd/fouten.json"]
    for kast in ("templates", "voorbeelden"):
        in_huis = {
            f"sonestra_cli/meegeleverd/{pad.relative_to(HUIS).as_posix()}"
            for pad in map(Path, _bij_gehouden(kast))
            if pad.suffix != ".svg" or kast == "templates"
        }
        assert {naam for naam in mee if naam.split("/")[2] == kast} == in_huis


def _bij_gehouden(kast: str) -> list[str]:
    """The files of a folder that git keeps."""
    klaar = subprocess.run(["git", "ls-files", "-z", kast], cwd=HUIS, stdout=subprocess.PIPE, encoding="utf-8")
    if klaar.returncode:
        pytest.skip("no git here")
    return [str(HUIS / naam) for naam in klaar.stdout.split("\0") if naam]
