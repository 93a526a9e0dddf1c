"""Libraries that come with the extra ``[lijst]`` only: there, or a sentence that says how to get them."""

import importlib
import sys
from typing import Any


class OntbreektBibliotheek(Exception):
    """The library is not there; the sentence holds the command that brings it."""


def bibliotheek(module: str, waarvoor: str) -> Any:
    """The module, loaded. Raises OntbreektBibliotheek."""
    try:
        return importlib.import_module(module)
    except ImportError as fout:
        roep_aan = "& " if sys.platform == "win32" else ""
        python = f'{roep_aan}"{sys.executable}"' if " " in sys.executable else sys.executable
        raise OntbreektBibliotheek(
            f"Voor {waarvoor} is één ding extra nodig, dat er nog niet is. Typ eerst dit, met internet erbij:\n"
            f"{python} -m pip install python-calamine openpyxl\n"
            "Of bewaar de lijst als .csv of .txt: dat kan ik ook zonder."
        ) from fout
