"""A folder with a private map goes also when the program was killed, and never under the hands of one that works."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sonestra_cli.omgeving import tijdelijk
from sonestra_cli.omgeving.tijdelijk import tijdelijke_map

BEZIG = """
import sys
from pathlib import Path
from sonestra_cli.omgeving.tijdelijk import tijdelijke_map
with tijdelijke_map("sonestra-", Path(sys.argv[1])) as map_:
    (map_ / "kaart.svg").write_text("van Kyra")
    print("ja", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def _een_nieuw_begin() -> None:
    tijdelijk._veeg.cache_clear()


def test_wat_een_afgebroken_programma_liet_staan_gaat_de_volgende_keer_weg(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", BEZIG, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as proces:
        assert proces.stdout is not None
        assert proces.stdout.read(2) == b"ja"
        with tijdelijke_map("sonestra-", tmp_path):
            assert len(list(tmp_path.rglob("kaart.svg"))) == 1, "somebody is still at work in it"
        tijdelijk._veeg.cache_clear()
        proces.kill()
    assert len(list(tmp_path.rglob("kaart.svg"))) == 1
    with tijdelijke_map("sonestra-", tmp_path):
        pass
    assert list(tmp_path.iterdir()) == []


def test_wat_niet_van_ons_is_blijft_staan(tmp_path: Path) -> None:
    (tmp_path / "sonestra-mijn-foto's").mkdir()
    (tmp_path / "sonestra-mijn-foto's" / "foto.jpg").write_bytes(b"")
    (tmp_path / "sonestra-bestand").write_bytes(b"")
    with tijdelijke_map("sonestra-", tmp_path) as map_:
        assert map_.is_dir()
    assert sorted(pad.name for pad in tmp_path.iterdir()) == ["sonestra-bestand", "sonestra-mijn-foto's"]


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no owner of this kind here")
def test_wat_van_een_ander_is_blijft_staan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sonestra-x" / "werk").mkdir(parents=True)
    (tmp_path / "sonestra-x" / tijdelijk._SLOT).write_bytes(b"")
    ik = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: ik + 1)
    with tijdelijke_map("sonestra-", tmp_path):
        pass
    assert (tmp_path / "sonestra-x" / "werk").is_dir()
