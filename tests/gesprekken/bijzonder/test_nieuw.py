"""What a new traject begins with, asked."""

from sonestra_cli.gesprekken.bijzonder.nieuw import Begin, gesprek_nieuw
from sonestra_cli.gesprekken.verloop import Verloop


def gespeeld(*antwoorden: str, genoemd: str | None = None, op: str | None = None) -> Begin | None:
    verloop = Verloop(lambda: gesprek_nieuw(genoemd, op))
    for antwoord in antwoorden:
        verloop.antwoord(antwoord)
    return verloop.uitkomst


def test_alles_mag_open_blijven() -> None:
    assert gespeeld("", "") == Begin()
    assert gespeeld("Kyra", "geen idee") == Begin("Kyra")


def test_wat_al_gezegd_is_wordt_niet_gevraagd() -> None:
    assert gespeeld(genoemd="Kyra", op="2026-04-09") == Begin("Kyra", op="2026-04-09")
    assert gespeeld("Kyra", op="2026-04-09") == Begin("Kyra", "2026-04-09")
