"""A value as YAML text: plain where that is safe, between quotation marks where it is not, words in a block."""

import json
import re

from sonestra_cli.techniek.stuurtekens import NIET_IN_BESTAND

_VREEMD = re.compile(f"[{NIET_IN_BESTAND}]")
# Old readers stop at ? and : between braces, so those get quotation marks too.
_KAAL = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<.][^\n\t,\[\]{}?:]*")


def citeer(waarde: str) -> str:
    """``waarde`` on one line, for any place in a file, ``{ }`` included; reading gives it back.

    Signs that no file may hold become U+FFFD.
    """
    waarde = _VREEMD.sub("\ufffd", waarde.replace("\r\n", "\n").replace("\r", "\n"))
    if _KAAL.fullmatch(waarde) and waarde == waarde.strip() and " #" not in waarde:
        return waarde
    return tussen_aanhalingstekens(waarde, "'" if "'" not in waarde else '"')


def tussen_aanhalingstekens(waarde: str, teken: str) -> str:
    """``waarde`` between these marks; always between double ones when it has more lines or a tab."""
    if teken == "'" and "\n" not in waarde and "\t" not in waarde:
        return "'" + waarde.replace("'", "''") + "'"
    return json.dumps(waarde, ensure_ascii=False)


def past_in_blok(waarde: str) -> bool:
    """True when a ``|`` block gives these words back as they are (but for the line end behind them)."""
    kaal = waarde.strip()
    return bool(kaal) and kaal == waarde.rstrip("\n") and not _VREEMD.search(waarde) and "\r" not in waarde


def blok(waarde: str, inspringing: int, regeleinde: str = "\n") -> str:
    """Words as a ``|`` block without the last line end; see ``past_in_blok``."""
    ruimte = " " * inspringing
    regels = [ruimte + regel if regel else "" for regel in waarde.rstrip("\n").split("\n")]
    return regeleinde.join(["|", *regels])
