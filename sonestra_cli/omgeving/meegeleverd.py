"""Finds what is shipped along (templates/, voorbeelden/, the gallery): installed, editable and zipped alike."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal

_IN_HET_HUIS = {"fouten": "tests/fouten"}
"""Where it stands in the repository, when not at the top."""


def meegeleverd(wat: Literal["templates", "voorbeelden", "fouten"]) -> Traversable:
    """The folder ``wat`` inside the wheel, or in the repository when running from it."""
    in_pakket = files("sonestra_cli").joinpath("meegeleverd", wat)
    if in_pakket.is_dir():
        return in_pakket
    return Path(__file__).parents[2] / _IN_HET_HUIS.get(wat, wat)
