"""Every conversation of ``erbij`` played to its end: at a terminal of 80 columns, on a plain one, and from a pipe.

``erbij_alle.txt`` holds what is asked and answered, per conversation, and the files that come of it.
"""

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from ruamel.yaml import YAML

from sonestra_cli.gesprekken.alle import APART, GEWOON, Groepen
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen
from tests.opdrachten.leen import maak_leen

pytest.importorskip("pexpect", reason="there is no pexpect here")
from tests.opdrachten.aan_tafel import Aan_tafel, Heen_en_weer, uit_een_pijp
from tests.opdrachten.weglopen import TOETSEN, Weg

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="this terminal is not there on Windows")
AVOND = Path(__file__).with_name("erbij_alle.txt").read_text(encoding="utf-8")
GESTOPT = "Gestopt. Er is niets half opgeslagen."
ENGELS = re.compile(r"\b(?:the|and|you|yes|error|please|enter your|name|invalid|not)\b", re.IGNORECASE)


class Deel(NamedTuple):
    """What is asked and answered (``""``: one more line of the same answer), and the files after it."""

    beurten: list[tuple[str, str]]
    bestanden: dict[str, str]


def lees(kop: str) -> Deel:
    """The evening under this heading."""
    tekst = AVOND.split(f"=== {kop}\n")[1].split("\n=== ")[0]
    gesprek, *bestanden = tekst.split("\n--- ")
    beurten = [regel.split(" | ", 1) for regel in gesprek.splitlines() if " | " in regel]
    return Deel(
        [(vraag.strip(), antwoord.strip()) for vraag, antwoord in beurten],
        {naam: inhoud for naam, _, inhoud in (een.partition("\n") for een in bestanden)},
    )


def gelezen(bestanden: Mapping[str, str]) -> dict[str, Any]:
    return {naam: YAML(typ="safe", pure=True).load(inhoud) for naam, inhoud in bestanden.items()}


def wat_er_staat(map_: Path) -> dict[str, Any]:
    paden = [*map_.glob("*.yaml"), *map_.glob("actieteam/*.yaml"), *map_.glob("apart/*.yaml")]
    return gelezen({pad.relative_to(map_).as_posix(): pad.read_text(encoding="utf-8") for pad in paden})


def namen(groepen: Groepen) -> set[str]:
    return {naam for groep in groepen.values() for naam in groep}


SOORTEN = pytest.mark.parametrize(
    ("kop", "woorden", "groepen"), [("gewoon", (), GEWOON), ("apart", ("apart", "leen"), APART)]
)


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    return maak_leen(tmp_path)


def aan_tafel(map_: Path, deel: Deel, *woorden: str) -> str:
    """The whole evening, each answer behind its question; what was on the screen."""
    tafel = Aan_tafel(map_, *woorden)
    tafel.kind.delaybeforesend = None
    for vraag, antwoord in deel.beurten:
        if vraag:
            tafel.kind.expect_exact(vraag)
        tafel.kind.expect_exact("\n> ")
        tafel.kind.sendline(antwoord)
    code, scherm = tafel.einde()
    assert code == 0
    return scherm


@SOORTEN
def test_elk_gesprek_komt_aan_tafel_tot_zijn_einde(
    traject: Path, kop: str, woorden: tuple[str, ...], groepen: Groepen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    deel = lees(kop)
    scherm = aan_tafel(traject, deel, *woorden)
    assert wat_er_staat(traject) == gelezen(deel.bestanden)
    assert namen(groepen) <= {antwoord for _, antwoord in deel.beurten}
    assert [regel for regel in scherm.split("\n") if len(regel) > 80] == []
    assert re.findall(r"[^\n\w !-~…é€]", scherm) == []
    assert ENGELS.findall(scherm) == []


def test_een_schermlezer_hoort_hetzelfde(traject: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("NO_COLOR", "1")
    deel = lees("apart")
    hoort = aan_tafel(traject, deel, "apart", "leen")
    vragen = iter(hoort.split("\n> "))
    assert all(any(vraag in gezegd for gezegd in vragen) for vraag, _ in deel.beurten if vraag)
    assert not {"\x1b", "\r", "\b"} & set(hoort)
    assert wat_er_staat(traject) == gelezen(deel.bestanden)


@SOORTEN
def test_dezelfde_antwoorden_uit_een_pijp_geven_dezelfde_bestanden(
    traject: Path,
    kop: str,
    woorden: tuple[str, ...],
    groepen: Groepen,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    deel = lees(kop)
    antwoorden = "".join(f"{antwoord}\n" for _, antwoord in deel.beurten)
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, antwoorden, *woorden)
    assert code == 0, scherm
    assert wat_er_staat(traject) == gelezen(deel.bestanden)
    na = lees_traject(traject)
    assert [een.bevinding.zin for een in met_bevindingen(na, kijk_na(na)) if een.bevinding.niveau == "fout"] == []


@SOORTEN
def test_terug_bij_elke_vraag_van_elke_soort_en_hetzelfde_antwoord_geeft_dezelfde_bestanden(
    traject: Path,
    kop: str,
    woorden: tuple[str, ...],
    groepen: Groepen,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sonestra_cli.opdrachten.delen.praten.Verloop", Heen_en_weer)
    monkeypatch.setattr(Heen_en_weer, "keren", 0)
    deel = lees(kop)
    antwoorden = "".join(f"{antwoord}\n" for _, antwoord in deel.beurten)
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, antwoorden, *woorden)
    assert code == 0, scherm
    assert wat_er_staat(traject) == gelezen(deel.bestanden)
    assert Heen_en_weer.keren >= len(groepen)


@SOORTEN
def test_wie_wegloopt_bij_een_vraag_van_welke_soort_ook_laat_elke_byte_zoals_hij_was(
    traject: Path, kop: str, woorden: tuple[str, ...], groepen: Groepen, tmp_path_factory: pytest.TempPathFactory
) -> None:
    deel = lees(kop)
    ernaast = tmp_path_factory.mktemp("ernaast")
    antwoorden, weg = ernaast / "antwoorden.json", ernaast / "weg.jsonl"
    antwoorden.write_text(json.dumps([antwoord for _, antwoord in deel.beurten]), encoding="utf-8")
    gedaan = subprocess.run(
        [sys.executable, "-m", "tests.opdrachten.weglopen", *map(str, (antwoorden, weg, traject)), "erbij", *woorden],
        capture_output=True, encoding="utf-8", timeout=300, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert gedaan.returncode == 0, gedaan.stderr
    keren = [Weg(*json.loads(regel)) for regel in weg.read_text(encoding="utf-8").splitlines()]
    assert len(keren) == len(TOETSEN) * len(deel.beurten)
    assert [een for een in keren if not een.zelfde_bytes] == []
    assert {een.code for een in keren if een.toets == "Ctrl-C"} == {130}
    assert {een.laatste_woorden.splitlines()[-1] for een in keren if een.toets == "Ctrl-C"} == {GESTOPT}
    assert {een.code for een in keren if een.toets == "Ctrl-D"} <= {0, 1}
