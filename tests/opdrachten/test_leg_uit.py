import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.controles.ontwerpregels import ONTWERPREGELS
from sonestra_cli.lezen.register import register


def test_a_code_is_explained_in_any_case(capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["leg-uit", "r3"]) == 0
    uit = capsys.readouterr().out
    assert uit.startswith("R3 (fout)  Geen hulpvraag")
    for kop in ("Waarom", "Zo kan het", "Waar het vandaan komt"):
        assert f"\n{kop}\n" in uit


@pytest.mark.parametrize("code", [*register(), *(regel.code for regel in ONTWERPREGELS)])
def test_every_explanation_fits_the_screen(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["leg-uit", code]) == 0
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80


def test_without_a_code_they_are_all_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["leg-uit"]) == 0
    regels = capsys.readouterr().out.splitlines()
    assert {regel.split()[0] for regel in regels if regel[:3].strip() and regel[:2] == "  "} >= set(register())
    assert max(map(len, regels)) <= 80


def test_an_unknown_code_gets_a_guess(capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["leg-uit", "V01"]) == 2
    assert "Bedoel je V001?" in capsys.readouterr().err
