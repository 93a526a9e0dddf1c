"""Fields that somebody put on one line without what YAML asks for there: ``karin: naam: Karin, geslacht: vrouw``."""

import re
from collections.abc import Callable
from typing import TypeAlias

from sonestra_cli.techniek.inkorten import LANG, kort

IsVeld: TypeAlias = Callable[[str], bool]
"""Whether a word is the name of a field: this room does not know them, who reads does."""
ZIN = "Is het één zin? Zet er aanhalingstekens om"


def geen_veld(woord: str) -> bool:
    """For a text of which nobody knows the fields."""
    return False


def tip_bij_velden(ervoor: str, regel: str, is_veld: IsVeld) -> str:
    """What is missing when the word before a second colon is the name of a field; empty when it is none.

    ``ervoor`` is what stands before that colon in ``regel``. Looks back from its end only, once: a line can be as long
    as a file.
    """
    veld = _laatste_woord(ervoor)
    if len(veld) > LANG or not is_veld(veld):
        return ""
    met_ruimte = ervoor[: len(ervoor) - len(veld)]
    voor = met_ruimte.rstrip(" ")
    if voor.endswith("(") and voor[:-1].rstrip(" ").endswith(":"):
        return "velden staan tussen { }, niet tussen ( )"
    eerste = _laatste_woord(voor[:-1]) if voor.endswith(":") and voor != met_ruimte else ""
    if eerste and "{" in ervoor:
        return f"zet {{ }} om de velden die bij '{kort(eerste)}' horen"
    if eerste:
        inhoud = veld + regel[len(ervoor) :].rstrip()
        return f"zet {{ }} om de velden: {kort(eerste)}: {{{kort(inhoud)}}}"
    if "{" not in ervoor and voor.endswith(",") and re.search(r"[\w-]: ", voor):
        return f"zet '{veld}' op een nieuwe regel, recht onder het veld ervoor. {ZIN}"
    if voor != met_ruimte and ": " in voor.partition("{")[2]:
        return f"zet een komma voor '{veld}'. {ZIN}"
    return ""


def _laatste_woord(tekst: str) -> str:
    """The letters, digits, ``_`` and ``-`` at the end of ``tekst``."""
    begin = len(tekst)
    while begin and (tekst[begin - 1].isalnum() or tekst[begin - 1] in "_-"):
        begin -= 1
    return tekst[begin:]
