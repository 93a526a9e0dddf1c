"""Libraries that come with an extra of pyproject.toml only: there, or a sentence that says how to get them."""

import importlib
import sys
from typing import Any, NamedTuple


class _Extra(NamedTuple):
    """For what it is, what brings it, and what can be done without it."""

    waarvoor: str
    pakketten: str
    zonder: str = ""


_LIJST = _Extra(
    "een werkblad (.xlsx of .ods)",
    "python-calamine openpyxl",
    "Of bewaar de lijst als .csv of .txt: dat kan ik ook zonder.",
)
_STAMBOOM = _Extra(
    "een stamboombestand",
    "ged4py",
    "Of typ de familie zelf: begin met sonestra nieuw, en dan sonestra erbij gezin.",
)
_EXTRA = {
    "python_calamine": _LIJST,
    "openpyxl": _LIJST,
    "ged4py": _STAMBOOM,
    "convertdate": _STAMBOOM,
    "ansel": _STAMBOOM,
    "pyrage": _Extra("een map op slot", "pyrage"),
}


class OntbreektBibliotheek(Exception):
    """The library is not there; the sentence holds the command that brings it."""


def bibliotheek(module: str) -> Any:
    """The module, loaded. Raises OntbreektBibliotheek."""
    try:
        return importlib.import_module(module)
    except ImportError as fout:
        extra = _EXTRA[module.partition(".")[0]]
        roep_aan = "& " if sys.platform == "win32" else ""
        python = f'{roep_aan}"{sys.executable}"' if " " in sys.executable else sys.executable
        zinnen = (
            f"Voor {extra.waarvoor} is één ding extra nodig, dat er nog niet is.",
            "Typ eerst dit, met internet erbij:",
            f"{python} -m pip install {extra.pakketten}",
            extra.zonder,
        )
        raise OntbreektBibliotheek("\n".join(filter(None, zinnen))) from fout
