"""What a finding or a tip names as a field is one, with a value that can stand there: else it leads nowhere."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from sonestra_cli.domein.bestanden import VAST, naam_van
from sonestra_cli.domein.soorten import IEDEREEN
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, VeldVorm, Vorm, Woordenboek, velden_van
from sonestra_cli.lezen.bron import pad_van

HUIS = Path(__file__).parents[2] / "sonestra_cli"
KAMERS = ("controles", "lezen", "bewerken", "yamltekst")
_TUSSEN = re.compile(r"`([^`\n]+)`")
_PAREN = re.compile(r"\b([a-z_]+): ([^,{}\[\]…]+)")
_BESTAND = re.compile(r"[a-z]+\.yaml")


def _teksten() -> Iterator[tuple[str, str]]:
    """Every text for people in these rooms that names something between ``` ` ```; docstrings left out."""
    for kamer in KAMERS:
        for pad in sorted((HUIS / kamer).rglob("*.py")):
            boom = ast.parse(pad.read_text("utf-8"))
            uitleg = {id(knoop.value) for knoop in ast.walk(boom) if isinstance(knoop, ast.Expr)}
            for knoop in ast.walk(boom):
                if isinstance(knoop, ast.Constant) and isinstance(knoop.value, str) and id(knoop) not in uitleg:
                    for naam in _TUSSEN.findall(knoop.value):
                        yield f"{pad.relative_to(HUIS)}: {naam}", naam


@cache
def _vormen() -> dict[str, list[VeldVorm]]:
    """The name of every field of the model -> what it may be, in each block that has it."""
    uit: dict[str, list[VeldVorm]] = {}
    te_gaan: list[Vorm] = [Blok(Traject)]
    gezien: set[Any] = set()
    while te_gaan:
        vorm = te_gaan.pop()
        if isinstance(vorm, (Lijst, Woordenboek)):
            te_gaan.append(vorm.deel if isinstance(vorm, Lijst) else vorm.inhoud)
        elif isinstance(vorm, Blok) and vorm not in gezien:
            gezien.add(vorm)
            for naam, veld in velden_van(vorm.klasse).items():
                uit.setdefault(naam, []).append(veld)
                te_gaan.append(veld.vorm)
    return uit


def _onder(veld: VeldVorm) -> set[str]:
    vorm = veld.vorm
    while isinstance(vorm, (Lijst, Woordenboek)):
        vorm = vorm.deel if isinstance(vorm, Lijst) else vorm.inhoud
    return set(velden_van(vorm.klasse)) if isinstance(vorm, Blok) else set()


def _keuzes(veld: VeldVorm) -> set[str] | None:
    vorm = veld.vorm.deel if isinstance(veld.vorm, Lijst) else veld.vorm
    if isinstance(vorm, Blok) and vorm.kort is not None:
        vorm = velden_van(vorm.klasse)[vorm.kort].vorm
    return set(vorm.woorden) if isinstance(vorm, Keuze) and not vorm.eigen else None


def bestaat(getypt: str) -> bool:
    """A field, a path of fields (``professional.tot``), or fields with what stands in them."""
    vormen = _vormen()
    if re.fullmatch(r"[a-z_]+", getypt):
        woorden = {woord for velden in vormen.values() for veld in velden for woord in _keuzes(veld) or ()}
        return getypt in vormen or getypt in woorden or getypt == IEDEREEN
    if _BESTAND.fullmatch(getypt):
        return getypt in [pad_van(naam_van(veld)) for veld in VAST]
    if re.fullmatch(r"[a-z_]+(?:\.[a-z_]+)+", getypt):
        namen = getypt.split(".")
        return all(na in set().union(*map(_onder, vormen.get(voor, []))) for voor, na in pairwise(namen))
    for naam, waarde in _PAREN.findall(getypt):
        keuzes = [_keuzes(veld) for veld in vormen.get(naam, [])]
        if not keuzes or (None not in keuzes and not any(waarde.strip() in een for een in keuzes if een)):
            return False
    return True


@pytest.mark.parametrize(("plek", "getypt"), sorted(set(_teksten())))
def test_een_tip_noemde_een_veld_dat_niet_bestaat(plek: str, getypt: str) -> None:
    assert bestaat(getypt), plek


def test_wat_niet_bestaat_zou_hier_rood_zijn() -> None:
    assert not bestaat("hulpverlener")
    assert not bestaat("professional.einde")
    assert not bestaat("komt: nog_vragen")
    assert bestaat("professional.tot")
    assert bestaat("komt: misschien")
