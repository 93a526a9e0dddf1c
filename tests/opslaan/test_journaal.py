"""A write that is broken off: nothing is lost, nothing stays half, and it is told."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sonestra_cli.lezen.indeling import is_onderbroken
from sonestra_cli.opslaan import journaal
from sonestra_cli.opslaan.journaal import maak_af
from sonestra_cli.opslaan.schrijven import samen_bewerken
from sonestra_cli.opslaan.stappen import stappen

WORTEL = Path(__file__).parents[2]
NAMEN = ("apart/kyra.yaml", "netwerk.yaml", "plan.yaml")
KEER = int(os.environ.get("SONESTRA_KILL", "40"))


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_bytes(b"naam: x\n")
    (tmp_path / "apart").mkdir()
    for naam in NAMEN:
        (tmp_path / naam).write_bytes(b"oud\n" * 3)
    return tmp_path


def start(code: str, *argumenten: object) -> "subprocess.Popen[bytes]":
    omgeving = {**os.environ, "PYTHONPATH": str(WORTEL)}
    return subprocess.Popen([sys.executable, "-c", code, *map(str, argumenten)], env=omgeving, stdout=subprocess.PIPE)


def standen(map_: Path) -> list[bytes]:
    return [(map_ / naam).read_bytes() for naam in NAMEN]


def breek_af_na(hoeveel: int, map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As after a kill when so many of the three files were replaced."""
    echt, gedaan = journaal._wissel, []

    def wissel(*alles: object) -> None:
        if len(gedaan) == hoeveel:
            raise SystemExit
        gedaan.append(alles)
        echt(*alles)  # type: ignore[arg-type]

    with monkeypatch.context() as even:
        even.setattr(journaal, "_wissel", wissel)
        even.setattr(journaal, "_neem_terug", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises((SystemExit, KeyboardInterrupt)):
            samen_bewerken(map_, {naam: lambda _: "nieuw\n" for naam in NAMEN}, "alles nieuw")


@pytest.mark.parametrize("hoeveel", [0, 1, 2])
def test_wat_werd_afgebroken_wordt_later_afgemaakt(hoeveel: int, map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    breek_af_na(hoeveel, map_, monkeypatch)
    assert is_onderbroken(map_)
    assert "afgemaakt" in maak_af(map_)
    assert standen(map_) == [b"nieuw\n"] * 3
    assert [stap.wat for stap in stappen(map_)] == ["alles nieuw"]
    assert maak_af(map_) == ""


def test_een_hand_na_het_afbreken_gaat_niet_verloren(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    breek_af_na(2, map_, monkeypatch)
    (map_ / "plan.yaml").write_bytes(b"oud\noud\noud\nen van mij\n")
    assert "teruggedraaid" in maak_af(map_)
    assert standen(map_) == [b"oud\n" * 3, b"oud\n" * 3, b"oud\noud\noud\nen van mij\n"]
    assert stappen(map_) == ()


def test_een_hand_in_wat_al_klaar_was_houdt_het_afmaken_niet_tegen(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    breek_af_na(2, map_, monkeypatch)
    (map_ / "netwerk.yaml").write_bytes(b"nieuw\nen van mij\n")
    assert "afgemaakt" in maak_af(map_)
    assert standen(map_) == [b"nieuw\n", b"nieuw\nen van mij\n", b"nieuw\n"]


def test_wat_apart_is_wordt_niet_naverteld(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    breek_af_na(1, map_, monkeypatch)
    assert "alles nieuw" not in maak_af(map_)
    overal = [pad for pad in map_.rglob("*") if pad.is_file() and b"alles nieuw" in pad.read_bytes()]
    assert [pad.relative_to(map_).parts[0] for pad in overal] == ["apart"]


def test_een_journaal_dat_niet_te_lezen_is_schrijft_niets(map_: Path) -> None:
    (map_ / ".sonestra/versies").mkdir(parents=True)
    for tekst in (
        "{",
        "[]",
        '[{"nummer": 1, "wat": "", "wanneer": "", "na": 0, "terug": false, "verhuisd": [], "bestanden": 3}]',
    ):
        (map_ / ".sonestra/versies/onderweg.json").write_text(tekst, encoding="utf-8")
        assert maak_af(map_) == ""
        assert not is_onderbroken(map_)


BIJTELLEN = """
import sys
from pathlib import Path
from sonestra_cli.opslaan.schrijven import samen_bewerken
for nummer in range(30):
    een = lambda tekst: tekst + f"{sys.argv[2]}-{nummer}\\n"
    samen_bewerken(Path(sys.argv[1]), {"a.yaml": een, "b.yaml": een}, "bijtellen")
"""


def test_twee_tegelijk_verliezen_niets(map_: Path) -> None:
    processen = [start(BIJTELLEN, map_, naam) for naam in ("een", "twee")]
    assert [proces.wait(60) for proces in processen] == [0, 0]
    for bestand in ("a.yaml", "b.yaml"):
        regels = (map_ / bestand).read_text().split()
        assert sorted(regels) == sorted(f"{naam}-{nummer}" for naam in ("een", "twee") for nummer in range(30))
    assert (map_ / "a.yaml").read_bytes() == (map_ / "b.yaml").read_bytes()


HEEN_EN_WEER = f"""
import sys
from pathlib import Path
from sonestra_cli.opslaan.schrijven import samen_bewerken
print(flush=True)
while True:
    anders = lambda tekst: ("b" if tekst.startswith("a") else "a") * 100_000
    samen_bewerken(Path(sys.argv[1]), dict.fromkeys({NAMEN}, anders), "heen en weer")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="dit systeem kent geen kill -9")
def test_vaak_afgebroken_is_nooit_half(map_: Path) -> None:
    samen_bewerken(map_, {naam: lambda _: "a" * 100_000 for naam in NAMEN}, "begin")
    for keer in range(KEER):
        with start(HEEN_EN_WEER, map_) as proces:
            assert proces.stdout is not None
            proces.stdout.read(1)
            time.sleep(0.0007 * (keer * 7 % 23))
            proces.kill()
        maak_af(map_)
        assert standen(map_) in ([b"a" * 100_000] * 3, [b"b" * 100_000] * 3)
    samen_bewerken(map_, {naam: lambda _: "klaar" for naam in NAMEN}, "klaar")
    rest = [pad.name for pad in map_.rglob("*") if pad.is_file() and ("~" in pad.name or "onderweg" in pad.name)]
    assert rest == []
