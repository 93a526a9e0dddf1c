"""Finds what is shipped along (templates/, voorbeelden/, the gallery): installed, editable and zipped alike."""

from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal

_HUIS = Path(__file__).parents[2]


def meegeleverd(wat: Literal["templates", "voorbeelden"]) -> Traversable:
    """The folder ``wat`` inside the wheel, or in the repository when running from it."""
    in_pakket = files("sonestra_cli").joinpath("meegeleverd", wat)
    return in_pakket if in_pakket.is_dir() else _HUIS / wat


def galerij() -> Mapping[str, str]:
    """Name of a case of wrong files -> what was said of it: hatch_build.py puts them in one file of the wheel."""
    in_pakket = files("sonestra_cli").joinpath("meegeleverd", "fouten.json")
    if in_pakket.is_file():
        import json  # for leg-uit --alles only

        gelezen: dict[str, str] = json.loads(in_pakket.read_text("utf-8"))
        return gelezen
    return {pad.parent.name: pad.read_text("utf-8") for pad in _HUIS.glob("tests/fouten/*/verwacht.txt")}
