"""The four examples, read once per process."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.lezen.traject import Gelezen, lees_traject

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
Lees = Callable[..., Gelezen]


@cache
def _lees(naam: str, met_apart: tuple[Sleutel, ...]) -> Gelezen:
    return lees_traject(VOORBEELDEN / naam, met_apart)


@pytest.fixture
def lees() -> Lees:
    """An example by name, with what these owners keep apart."""
    return lambda naam, *met_apart: _lees(naam, met_apart)
