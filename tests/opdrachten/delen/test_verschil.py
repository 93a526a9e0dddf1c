"""What `--vooraf` shows: which file, which lines go and come, and nothing of what somebody keeps apart."""

import re

import pytest

from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.verschil import toon_verschil, verschil

OUD = "personen:\n  a:\n  b:\n  c:\n    naam: Kyra\n  d:\n  e:\n  f:\n"
NIEUW = OUD.replace("naam: Kyra", "naam: Kira")


def test_per_bestand_wat_er_gaat_en_komt_met_iets_eromheen() -> None:
    assert verschil({"netwerk.yaml": (OUD, NIEUW)}).split("\n") == [
        "netwerk.yaml: één regel erbij en één regel weg",
        "vanaf regel 3:",
        "    b:",
        "    c:",
        "-     naam: Kyra",
        "+     naam: Kira",
        "    d:",
        "    e:",
    ]


def test_een_nieuw_bestand_en_een_dat_weggaat() -> None:
    regels = verschil({"plan.yaml": ("", "a: 1\n"), "beraad.yaml": ("b: 2\n", "")}).split("\n")
    assert regels == ["beraad.yaml: gaat weg", "- b: 2", "", "plan.yaml: nieuw bestand", "+ a: 1"]


def test_van_wie_iets_apart_bewaart_komt_er_geen_woord_op_het_scherm() -> None:
    apart = {"apart/samira.yaml": ("geheim: 1\n", "geheim: 2\ngeheim: 3\n")}
    assert verschil(apart, ["kyra"]) == "apart/samira.yaml: 2 regels anders"
    assert "+ geheim: 3" in verschil(apart, ["samira"])


def test_kleur_alleen_op_een_scherm_en_nooit_als_enige(capsys: pytest.CaptureFixture[str]) -> None:
    toon_verschil({"netwerk.yaml": (OUD, NIEUW)}, (), Console(kleur="nooit"))
    zonder = capsys.readouterr().out
    toon_verschil({"netwerk.yaml": (OUD, NIEUW)}, (), Console(kleur="altijd"))
    met = capsys.readouterr().out
    assert "\x1b" not in zonder
    assert "\x1b[31m-     naam: Kyra" in met
    assert re.sub(r"\x1b\[\d*m", "", met) == zonder


def test_niets_anders_is_niets_op_het_scherm(capsys: pytest.CaptureFixture[str]) -> None:
    toon_verschil({"netwerk.yaml": (OUD, OUD)}, (), Console())
    assert capsys.readouterr().out == ""
