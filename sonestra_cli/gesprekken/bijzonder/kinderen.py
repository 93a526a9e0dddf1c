"""Children as people tell them: ``2 kinderen: Noor en Liv``, ``een dochter Noor van 12``, ``zij kregen Bo``."""

import re
from typing import Final

from sonestra_cli.gesprekken.begrijpen import delen
from sonestra_cli.techniek.zelden import zelden

_HOEVEEL: Final = (
    r"(?:(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|de|hun|haar|zijn|mijn|onze|samen|ook|nog|en|oudste|jongste) )"
)
_TEL: Final = f"{_HOEVEEL}*"
_KINDEREN: Final = "(?:kinderen|kids|dochters?|zoons?|zonen|meisjes?|jongens?)"
_MET_OUDERS: Final = zelden(
    rf"(?P<ouders>.+?)(?:(?:,| met|,? (?:kregen|kreeg|hebben|heeft)) {_TEL}{_KINDEREN}:? (?P<kinderen>[^\W\d_].*)"
    rf"|,? (?:kregen|kreeg) {_TEL}(?P<kregen>[A-ZÀ-Ý].*))"
)
_EERST_HOEVEEL: Final = zelden(rf"{_TEL}(?:kinderen|kids)\s*[:,]?\s*", re.IGNORECASE)
_ERVOOR: Final = zelden(rf"{_TEL}(?=\S)", re.IGNORECASE)
_OUD: Final = zelden(r"(?P<naam>.*?[^\W\d_])[\s,(]+(?:van )?(?P<jaar>\d{1,2})(?: jaar(?: oud)?)?\)?", re.IGNORECASE)
_LOS_OUD: Final = zelden(r"(?:van )?\d{1,2}(?: jaar(?: oud)?)?", re.IGNORECASE)
_NAAMLOOS: Final = zelden(
    rf"{_HOEVEEL}+(?:baby(?:'tje)?|kind(?:je|eren)?|zoon(?:tje)?|dochter(?:tje)?|jongens?|meisjes?|kleine|tweeling)",
    re.IGNORECASE,
)
"""``een baby``; a bare ``zoon`` is of the child before it."""


def met_kinderen(regel: str) -> tuple[str, str]:
    """The parents, and the children that were told with them; without these the line itself."""
    past = _MET_OUDERS.fullmatch(regel)
    return (past["ouders"], past["kinderen"] or past["kregen"]) if past else (regel, "")


def alleen_de_kinderen(tekst: str) -> str:
    """Without how many there are: ``2 kinderen: Noor en Liv``."""
    return tekst[past.end() :] if (past := _EERST_HOEVEEL.match(tekst)) and past.end() < len(tekst) else tekst


def zonder_woorden_ervoor(stuk: str) -> str:
    """``een dochter Noor``, ``hun zoon Jan``: the words before what a child is say nothing."""
    if _LOS_OUD.fullmatch(stuk):
        return stuk
    return stuk[past.end() :] if (past := _ERVOOR.match(stuk)) and stuk[past.end() :] else stuk


def met_leeftijd(stuk: str, jaar: int) -> tuple[str, str]:
    """``Noor van 12``, ``Jan (9 jaar)``: the name, and about when that is; a year behind a name is left alone."""
    past = _OUD.fullmatch(stuk) if jaar else None
    return (past["naam"], f"ca {jaar - int(past['jaar'])}") if past else (stuk, "")


def kinderen_van(tekst: str) -> list[str]:
    """Each child in its own words; an age behind a comma goes with the child before it: ``Noor, 12``."""
    uit: list[str] = []
    for stuk in map(zonder_woorden_ervoor, delen(alleen_de_kinderen(tekst))):
        if uit and _LOS_OUD.fullmatch(stuk):
            uit[-1] += f" {stuk}"
        else:
            uit.append(stuk)
    return uit


def zonder_naam(tekst: str) -> str:
    """The first of these whose name was not told: ``een baby``."""
    return next((stuk for stuk in delen(alleen_de_kinderen(tekst)) if _NAAMLOOS.fullmatch(stuk)), "")
