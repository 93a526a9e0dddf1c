"""What is typed behind a command reaches its function as what its parameter says it is."""

from pathlib import Path
from typing import Annotated, Any

import click
import pytest

from sonestra_cli.omgeving.klik import als_opdracht
from sonestra_cli.omgeving.opdrachtregel import argument, optie


def gekregen(*getypt: str) -> dict[str, Any]:
    uit: dict[str, Any] = {}

    def opdracht(
        wie: Annotated[str, argument(metavar="WIE", help="Wie het is.")],
        bestanden: Annotated[list[Path] | None, argument(metavar="BESTAND…", help="Welke bestanden.")] = None,
        map_: Annotated[Path | None, optie("-C", "--map", metavar="MAP", help="Welke map.")] = None,
        hoeveel: Annotated[int, optie("--hoeveel", metavar="N", minstens=1, help="Hoeveel.")] = 3,
        woord: Annotated[str, optie("--woord", metavar="WOORD", help="Een woord.")] = "",
        stil: Annotated[bool, optie("-q", "--stil", help="Stil.")] = False,
        verder: Annotated[int, optie("-v", telt=True, toon_gewoonlijk=False, help="Meer.")] = 0,
    ) -> None:
        """Wat het doet."""
        uit.update(locals())

    als_opdracht("probeer", opdracht).main(list(getypt), "probeer", standalone_mode=False)
    return uit


def test_wat_niet_getypt_is_is_wat_de_functie_zegt() -> None:
    kreeg = gekregen("kim")
    assert (kreeg["wie"], kreeg["bestanden"], kreeg["map_"]) == ("kim", None, None)
    assert (kreeg["hoeveel"], kreeg["woord"], kreeg["stil"], kreeg["verder"]) == (3, "", False, 0)


def test_wat_getypt_is_komt_aan_als_wat_het_is() -> None:
    kreeg = gekregen("-qvvC", "hier", "kim", "a.txt", "--hoeveel=7", "b.txt", "--woord", "-x")
    assert (kreeg["wie"], kreeg["bestanden"]) == ("kim", [Path("a.txt"), Path("b.txt")])
    assert (kreeg["map_"], kreeg["hoeveel"], kreeg["woord"]) == (Path("hier"), 7, "-x")
    assert (kreeg["stil"], kreeg["verder"]) == (True, 2)


@pytest.mark.parametrize("getypt", [[], ["kim", "--hoeveel", "0"], ["kim", "--hoeveel", "x"], ["kim", "--hoe", "2"]])
def test_wat_niet_kan_is_verkeerd_gebruik(getypt: list[str]) -> None:
    with pytest.raises(click.UsageError):
        gekregen(*getypt)


def test_de_hulp_zegt_wat_moet_en_wat_het_gewoonlijk_is(capsys: pytest.CaptureFixture[str]) -> None:
    gekregen("--help")
    regels = [" ".join(regel.split()) for regel in capsys.readouterr().out.splitlines()]
    assert "Zo typ je het: probeer [OPTIES] WIE [BESTAND…]" in regels
    assert "WIE Wie het is. [moet]" in regels
    assert "--hoeveel N Hoeveel. [gewoonlijk: 3; x>=1]" in regels
    assert "--woord WOORD Een woord." in regels
    assert "-v Meer." in regels
    assert sum("Welke bestanden." in regel for regel in regels) == 1
