"""An agreement that was typed as a sentence is not typed twice; in one line an example says how it is right."""

import io
import shlex
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.lezen.traject import lees_traject
from tests.opdrachten.leen import maak_leen

VRAAG = "Hoe staat het op het vel?"


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    return maak_leen(tmp_path)


def _na(traject: Path, getypt: str, monkeypatch: pytest.MonkeyPatch) -> Afspraak:
    monkeypatch.setattr("sys.stdin", io.StringIO(getypt + "\n" * 12))
    assert uitvoeren(["erbij", "afspraak", "-C", str(traject)]) == 0
    plan = lees_traject(traject).traject.plan
    assert plan is not None
    return [*plan.afspraken.values()][-1]


@pytest.mark.parametrize("antwoord", ["", "ja\n", "Hetzelfde.\n"])
@pytest.mark.parametrize("zin", ["Leen komt eten", "Leen komt die avond eten, elke vrijdag"])
def test_een_afspraak_moest_twee_keer_worden_getypt(
    traject: Path, zin: str, antwoord: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    afspraak = _na(traject, f"{zin}\n{antwoord}", monkeypatch)
    assert (afspraak.woorden, afspraak.wat) == (zin, None)
    assert afspraak.wanneer == ("elke vrijdag" if "vrijdag" in zin else None)


@pytest.mark.parametrize("anders", ["Leen eet mee.\n", "nee\nLeen eet mee.\n"])
def test_andere_woorden_komen_naast_wat_er_eerst_was_getypt(
    traject: Path, anders: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    afspraak = _na(traject, f"Leen komt eten\n{anders}", monkeypatch)
    assert (afspraak.woorden, afspraak.wat) == ("Leen eet mee.", "Leen komt eten")


def test_wat_geen_zin_is_wordt_niet_vanzelf_iemands_woorden(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Leen, zondag\n" + "\n" * 12))
    uitvoeren(["erbij", "afspraak", "-C", str(traject)])
    gezegd = capsys.readouterr().err
    assert VRAAG in gezegd
    assert "Enter: precies" not in gezegd
    assert "Er is niets veranderd." in gezegd


@pytest.mark.parametrize(
    ("soort", "regel", "goed"),
    [
        ("afspraak", "Leen komt eten", "> Leen komt eten"),
        ("afspraak", "Leen komt eten, elke vrijdag", "elke vrijdag > Leen komt eten, elke vrijdag"),
        ("afspraak", 'Leen zegt "hoi", elke dag', 'elke dag > Leen zegt "hoi", elke dag'),
        ("afspraak", "Leen, zondag", "Leen, zondag > Hier de woorden."),
        ("vraag", "Leen, over praten", "Leen, over praten > Hier de woorden."),
        ("lukt", "Leen", "Leen > Hier de woorden."),
    ],
)
def test_achter_de_pijl_werd_gevraagd_zonder_een_voorbeeld(
    traject: Path, capsys: pytest.CaptureFixture[str], soort: str, regel: str, goed: str
) -> None:
    assert uitvoeren(["erbij", soort, regel, "-C", str(traject)]) == 1
    gezegd = capsys.readouterr().err
    zo = next(een for een in gezegd.splitlines() if een.startswith("Zo kan het wel: "))
    woorden = shlex.split(zo.removeprefix("Zo kan het wel: "))
    assert woorden == ["sonestra", "erbij", soort, goed]
    assert uitvoeren([*woorden[1:], "-C", str(traject)]) == 0


def test_een_voorbeeld_waarin_nog_iets_ontbreekt_wordt_niet_gegeven(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["erbij", "vraag", "over praten", "-C", str(traject)]) == 1
    gezegd = capsys.readouterr().err
    assert "Er ontbreken nog twee dingen." in gezegd
    assert "Zo kan het wel" not in gezegd
