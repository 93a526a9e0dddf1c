"""Fields that somebody put on one line without what YAML asks for there: ``karin: naam: Karin, geslacht: vrouw``."""

import re
from collections.abc import Callable
from typing import TypeAlias

from sonestra_cli.bestanden.vondst import kort

IsVeld: TypeAlias = Callable[[str], bool]
"""Whether a word is the name of a field: this room does not know them, who reads does."""
_ACHTER_EEN_VELD = re.compile(r"(?P<eerste>[\w-]+): +(?P<veld>[\w-]+)$")
_RONDE_HAAK = re.compile(r": *\( *(?P<veld>[\w-]+)$")
_ACHTER_EEN_KOMMA = re.compile(r"[\w-]+: .*, *(?P<veld>[\w-]+)$")
_ACHTER_WOORDEN = re.compile(r"\{.*: .*\S +(?P<veld>[\w-]+)$")
ZIN = "Is het één zin? Zet er aanhalingstekens om"


def geen_veld(woord: str) -> bool:
    """For a text of which nobody knows the fields."""
    return False


def tip_bij_velden(ervoor: str, regel: str, is_veld: IsVeld) -> str:
    """What is missing when the word before a second colon is the name of a field; empty when it is none.

    ``ervoor`` is what stands before that colon in ``regel``.
    """
    if (gevonden := _RONDE_HAAK.search(ervoor)) and is_veld(gevonden["veld"]):
        return "velden staan tussen { }, niet tussen ( )"
    if (gevonden := _ACHTER_EEN_VELD.search(ervoor)) and is_veld(gevonden["veld"]):
        if "{" in ervoor:
            return f"zet {{ }} om de velden die bij '{gevonden['eerste']}' horen"
        inhoud = gevonden["veld"] + regel[len(ervoor) :].rstrip()
        return f"zet {{ }} om de velden: {gevonden['eerste']}: {{{kort(inhoud)}}}"
    if "{" not in ervoor and (gevonden := _ACHTER_EEN_KOMMA.search(ervoor)) and is_veld(gevonden["veld"]):
        return f"zet '{gevonden['veld']}' op een nieuwe regel, recht onder het veld ervoor. {ZIN}"
    if (gevonden := _ACHTER_WOORDEN.search(ervoor)) and is_veld(gevonden["veld"]):
        return f"zet een komma voor '{gevonden['veld']}'. {ZIN}"
    return ""
