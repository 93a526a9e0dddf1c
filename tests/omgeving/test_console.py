"""Whether there may be colour: what was asked for, then what the computer says, then whether anybody sees it."""

import io

import pytest

from sonestra_cli.omgeving.console import Console, Kleur


class _Scherm(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("wens", "omgeving", "scherm", "kleur"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ("altijd", {"NO_COLOR": "1"}, False, True),
        ("nooit", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_wie_er_over_kleur_gaat(
    wens: Kleur, omgeving: dict[str, str], scherm: bool, kleur: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for naam in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(naam, raising=False)
    for naam, waarde in omgeving.items():
        monkeypatch.setenv(naam, waarde)
    stroom = _Scherm() if scherm else io.StringIO()
    assert Console(kleur=wens).mag_kleur(stroom) is kleur
