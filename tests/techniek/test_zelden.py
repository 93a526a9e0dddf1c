"""A pattern that is compiled when a text may hold it."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import sonestra_cli.gesprekken
import sonestra_cli.verstaan
from sonestra_cli.techniek.nodig import effen, heeft, nodig
from sonestra_cli.techniek.patroon import Later
from sonestra_cli.techniek.zelden import zelden


def test_het_antwoordt_als_een_gewoon_patroon() -> None:
    uitdrukking = r"\b(\d+)\s*(?:jaar|maanden)"
    nu = re.compile(uitdrukking, re.IGNORECASE)
    for tekst in ("8 JAAR en 12 jaar", "geen", "", "jaar", "12 MAANDEN", f"{'a ' * 600}9 jaar"):
        later = zelden(uitdrukking, re.IGNORECASE)
        for vraag in ("match", "search", "fullmatch"):
            for _ in range(2):  # also once it was compiled
                een, ander = getattr(later, vraag)(tekst), getattr(nu, vraag)(tekst)
                assert (een and een[0]) == (ander and ander[0])
        assert zelden(uitdrukking, re.IGNORECASE).sub("x", tekst) == nu.sub("x", tekst)
        assert later.findall(tekst) == nu.findall(tekst)
        assert later.split(tekst) == nu.split(tekst)


def test_het_kijkt_vanaf_een_plek() -> None:
    assert zelden(r" jaar").match("12 jaar", 2)
    assert zelden(r"jaar").search("jaar 12", 1) is None


def test_wat_met_uitleg_erin_staat_wordt_gewoon_gevraagd() -> None:
    assert zelden("ja  # as people say it", re.VERBOSE).match("ja")


def test_een_schrijffout_blijft_niet_verborgen() -> None:
    with pytest.raises(re.error):
        zelden("(").search("x")


def _alle() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every pattern of the rooms that listen."""
    for kamer in (sonestra_cli.verstaan, sonestra_cli.gesprekken):
        for gevonden in pkgutil.walk_packages(kamer.__path__, f"{kamer.__name__}."):
            for naam, wat in vars(importlib.import_module(gevonden.name)).items():
                for een in wat if isinstance(wat, (tuple, list)) else (wat,):
                    if isinstance(een, Later):
                        yield f"{gevonden.name}.{naam}", re.compile(str(een._tekst), een._vlaggen)


def _gezegd() -> list[str]:
    """What people say in the tests of the room that listens, in small letters and capitals too."""
    uit: dict[str, None] = {}
    for pad in sorted((Path(__file__).parents[1] / "verstaan").rglob("test_*.py")):
        for knoop in ast.walk(ast.parse(pad.read_text(encoding="utf-8"))):
            if isinstance(knoop, ast.Constant) and isinstance(knoop.value, str) and len(knoop.value) < 100:
                uit[knoop.value] = None
    return list(uit)


def test_geen_patroon_in_huis_mist_een_tekst_die_het_vindt() -> None:
    alle, gezegd = dict(_alle()), [(tekst, effen(tekst)) for tekst in _gezegd()]
    assert len(alle) > 100
    assert len(gezegd) > 1000
    for naam, echt in alle.items():
        wat = nodig(echt.pattern)
        mist = [tekst for tekst, laag in gezegd if not heeft(laag, wat) and echt.search(tekst)]
        assert mist == [], naam
