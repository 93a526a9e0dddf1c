"""Finds what is shipped along (templates/, voorbeelden/): installed, editable and zipped alike."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal


def meegeleverd(wat: Literal["templates", "voorbeelden"]) -> Traversable:
    """The folder ``wat`` inside the wheel, or at the top of the repository when running from it."""
    in_pakket = files("sonestra_cli").joinpath("meegeleverd", wat)
    if in_pakket.is_dir():
        return in_pakket
    return Path(__file__).parents[2] / wat
