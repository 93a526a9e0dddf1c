"""Whether there may be colour: what was asked for, then what the computer says, then whether anybody sees it."""

import importlib
import inspect
import io

import pytest

from sonestra_cli.app import OPDRACHTEN
from sonestra_cli.omgeving.console import MET_MAP, Console, Kleur, noem_map, zoals_je_het_typt


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
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"TERM": "dumb", "FORCE_COLOR": "1"}, True, True),
        ("nooit", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_wie_er_over_kleur_gaat(
    wens: Kleur, omgeving: dict[str, str], scherm: bool, kleur: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for naam in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(naam, raising=False)
    for naam, waarde in omgeving.items():
        monkeypatch.setenv(naam, waarde)
    stroom = _Scherm() if scherm else io.StringIO()
    assert Console(kleur=wens).mag_kleur(stroom) is kleur


def test_wat_ik_voorstelde_om_te_typen_werkte_niet_voor_wie_de_map_had_genoemd() -> None:
    noem_map("mijn trajecten/kyra")
    try:
        assert zoals_je_het_typt("Toch niet? Typ: sonestra terug") == (
            "Toch niet? Typ: sonestra terug -C 'mijn trajecten/kyra'"
        )
        heel = "Bekijk: sonestra terug --lijst, of sonestra erbij -C hier gast. Meer: sonestra leg-uit F001"
        assert zoals_je_het_typt(heel).startswith("Bekijk: sonestra terug -C 'mijn trajecten/kyra' --lijst, of")
        assert zoals_je_het_typt(heel).endswith("of sonestra erbij -C hier gast. Meer: sonestra leg-uit F001")
        assert zoals_je_het_typt("    3 | # typ: sonestra erbij") == "    3 | # typ: sonestra erbij"
    finally:
        noem_map("")
    assert zoals_je_het_typt("Typ: sonestra terug") == "Typ: sonestra terug"


def test_elke_opdracht_die_een_map_wil_horen_krijgt_haar_in_een_voorstel() -> None:
    hoort_haar = set()
    for naam, (module, _) in OPDRACHTEN.items():
        opdracht = importlib.import_module(f"sonestra_cli.opdrachten.{module}").opdracht
        if "map_" in inspect.signature(opdracht).parameters:
            hoort_haar.add(naam)
    assert hoort_haar == MET_MAP
