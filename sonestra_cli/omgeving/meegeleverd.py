"""Finds what is shipped along (templates/, voorbeelden/, the gallery): installed, editable and zipped alike."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_PAKKET = Path(__file__).parents[1]


def meegeleverd(wat: Literal["templates", "voorbeelden"]) -> "Traversable":
    """The folder ``wat`` inside the wheel, or in the repository when running from it."""
    in_pakket = _in_pakket(wat)
    return in_pakket if in_pakket.is_dir() else _PAKKET.parent / wat


def galerij() -> Mapping[str, str]:
    """Name of a case of wrong files -> what was said of it: hatch_build.py puts them in one file of the wheel."""
    in_pakket = _in_pakket("fouten.json")
    if in_pakket.is_file():
        import json  # for leg-uit --alles only

        gelezen: dict[str, str] = json.loads(in_pakket.read_text("utf-8"))
        return gelezen
    return {pad.parent.name: pad.read_text("utf-8") for pad in _PAKKET.parent.glob("tests/fouten/*/verwacht.txt")}


def _in_pakket(naam: str) -> "Traversable":
    if _PAKKET.is_dir():
        return _PAKKET / "meegeleverd" / naam
    from importlib.resources import files  # only where Python runs from a zip

    return files("sonestra_cli").joinpath("meegeleverd", naam)
