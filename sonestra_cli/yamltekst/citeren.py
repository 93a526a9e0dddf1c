"""A value as YAML text: plain where that is safe, between quotation marks where it is not, words in a block."""

import re

from sonestra_cli.techniek.patroon import patroon
from sonestra_cli.techniek.stuurtekens import NIET_IN_BESTAND

_VREEMD = patroon(f"[{NIET_IN_BESTAND}]")
# Old readers stop at ? and : between braces, so those get quotation marks too.
_KAAL = patroon(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<.][^\n\t,\[\]{}?:]*")
_VASTE_SPATIE = patroon("^ *\u00a0", re.MULTILINE)
_TIJD = patroon(r"\d{1,2}:\d\d")
_KAAL_OP_EEN_REGEL = patroon(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<.][^\n\t:#]*")

PAREN = {'"': '"', "'": "'", "“": '”“"', "„": '”“"', "”": '”"', "‘": "’‘'", "’": "’'", "‚": "’‘'", "«": "»", "`": "`´'"}
"""A sign that can open a text -> the signs that can close it."""


def citeer(waarde: str) -> str:
    """``waarde`` on one line, for any place in a file, ``{ }`` included; reading gives it back.

    Signs that no file may hold become U+FFFD.
    """
    waarde = in_een_bestand(waarde)
    if _KAAL.fullmatch(waarde) and waarde == waarde.strip() and " #" not in waarde:
        return waarde
    return tussen_aanhalingstekens(waarde, "'" if "'" not in waarde else '"')


def citeer_los(waarde: str) -> str:
    """``waarde`` on a line of its own behind a key or a dash, where a comma or a bracket within means nothing."""
    waarde = in_een_bestand(waarde)
    if _TIJD.fullmatch(waarde) or (_KAAL_OP_EEN_REGEL.fullmatch(waarde) and waarde == waarde.strip()):
        return waarde
    return citeer(waarde)


def in_een_bestand(waarde: str) -> str:
    """``waarde`` as a file can hold it: one kind of line end, and U+FFFD for signs that no file may hold."""
    return _VREEMD.sub("\ufffd", waarde.replace("\r\n", "\n").replace("\r", "\n"))


def tussen_aanhalingstekens(waarde: str, teken: str) -> str:
    """``waarde`` between these marks; always between double ones when it has more lines or a tab."""
    if teken == "'" and "\n" not in waarde and "\t" not in waarde:
        return "'" + waarde.replace("'", "''") + "'"
    from json import dumps  # who only reads does not need it

    return dumps(waarde, ensure_ascii=False)


def past_in_blok(waarde: str) -> bool:
    """True when a ``|`` block gives these words back as they are (but for the line end behind them)."""
    kaal = waarde.strip()
    vreemd = _VREEMD.search(waarde) or _VASTE_SPATIE.search(waarde) or "\r" in waarde
    return bool(kaal) and kaal == waarde.rstrip("\n") and not vreemd


def blok(waarde: str, inspringing: int, regeleinde: str = "\n") -> str:
    """Words as a ``|`` block without the last line end; see ``past_in_blok``."""
    ruimte = " " * inspringing
    regels = [ruimte + regel if regel else "" for regel in waarde.rstrip("\n").split("\n")]
    return regeleinde.join(["|", *regels])


def van_citaat(waarde: str) -> str | None:
    """What stands between the signs around it, whatever these are; None when there are none around it."""
    if len(waarde) < 2 or waarde[-1] not in PAREN.get(waarde[0], ""):
        return None
    binnen = waarde[1:-1]
    return binnen.replace("''", "'") if waarde[0] == "'" else binnen
