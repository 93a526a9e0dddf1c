"""Fields that come in the place of another stand in the style of their block."""

import pytest

from sonestra_cli.domein.bevinding import Knip
from sonestra_cli.lezen.velden.ernaast import ernaast, maak_leeg
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.yamltekst.ontleden import ontleed


def _na(tekst: str) -> str:
    wortel = ontleed("beraad", tekst).wortel
    assert wortel is not None
    knoop = wortel.paar("datum")[1]  # type: ignore[union-attr, index]
    plek = ernaast(knoop, ("datum",), Opname("beraad", tekst, wortel))
    assert plek is not None
    assert plek.heeft("plek")
    assert not plek.heeft("begint")
    knip = plek.schrijf(("datum", "2026-04-18"), ("begint", "14:00"))
    return tekst[: knip.begin] + knip.tekst + tekst[knip.eind :]


@pytest.mark.parametrize(
    ("tekst", "daarna"),
    [
        ("datum: straks\nplek: thuis\n", "datum: 2026-04-18\nbegint: '14:00'\nplek: thuis\n"),
        ("datum: straks\r\nplek: thuis\r\n", "datum: 2026-04-18\r\nbegint: '14:00'\r\nplek: thuis\r\n"),
        ("{datum: straks, plek: thuis}\n", "{datum: 2026-04-18, begint: '14:00', plek: thuis}\n"),
        ("  datum: straks\n  plek: thuis\n", "  datum: 2026-04-18\n  begint: '14:00'\n  plek: thuis\n"),
    ],
)
def test_een_veld_erbij_staat_zoals_de_andere(tekst: str, daarna: str) -> None:
    assert _na(tekst) == daarna


def test_leeg_maken_haalt_alleen_de_waarde_weg() -> None:
    tekst = "datum: straks\n"
    wortel = ontleed("beraad", tekst).wortel
    knoop = wortel.paar("datum")[1]  # type: ignore[union-attr, index]
    assert maak_leeg(knoop, Opname("beraad", tekst, wortel)) == Knip("beraad", 7, 13, "")
