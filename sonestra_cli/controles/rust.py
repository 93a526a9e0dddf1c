"""A question that was put to rest: ``gevraagd: [R34 bij 4 afspraken]``.

``gevraagd`` stands at the entry that the question is about (a person, a guest, an agreement), and for a question about
the whole at the head of its file. A code alone rests with its entry. Behind ``bij`` stands what the question was about
(``Bevinding.staat``); once that is something else, the question is back.
"""

import re
from typing import Final, NamedTuple

from sonestra_cli.domein.soorten import Rust

_VORM: Final = re.compile(r"\W*(?P<code>[A-Za-z]{1,2} ?\d{1,3})\b(?:\s*(?:bij|:|,|-)\s*(?P<staat>.*))?", re.DOTALL)


class Rustend(NamedTuple):
    """A code in capitals, and what was asked about; empty where only the code stands there."""

    code: str
    staat: str = ""


def lees_rust(tekst: Rust) -> Rustend | None:
    """What such an entry says; None where no code can be seen in it."""
    gevonden = _VORM.fullmatch(tekst.strip())
    if gevonden is None:
        return None
    return Rustend(gevonden["code"].replace(" ", "").upper(), vlak(gevonden["staat"] or ""))


def schrijf_rust(code: str, staat: str = "") -> Rust:
    """The entry for a question, as ``lees_rust`` reads it."""
    woorden = _woorden(staat)
    return Rust(f"{code} bij {woorden}" if woorden else code)


def vlak(staat: str) -> str:
    """What is compared: its words and numbers, whatever the capitals."""
    return _woorden(staat).casefold()


def _woorden(staat: str) -> str:
    """Words and numbers only, so that nothing in it means something else in a file."""
    return " ".join(re.findall(r"\w+(?:[-’]\w+)*", staat))
