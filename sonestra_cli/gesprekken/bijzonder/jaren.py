"""The year of what is told: ``maart dit jaar`` has one, ``in maart`` has none, and ``vorige week`` is of a month."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from sonestra_cli.gesprekken.bijzonder.dagen import dag_van
from sonestra_cli.taal.datums import MAANDEN, WEEKDAGEN
from sonestra_cli.techniek.zelden import zelden

_VAN_WELK_JAAR: Final = zelden(rf"\b((?:\d{{1,2}} )?(?:{'|'.join(MAANDEN)})) (dit|vorig) jaar\b", re.IGNORECASE)
_WEEKDAG: Final = "|".join(WEEKDAGEN)
TIJD: Final = (
    "vandaag|vanmorgen|vanochtend|vanmiddag|vanavond|gisteravond|gistermiddag|gisterochtend|gisteren|eergisteren"
    f"|(?:vorige|verleden|afgelopen|deze) (?:week (?:{_WEEKDAG})|week|maand)|(?:afgelopen|laatste) (?:{_WEEKDAG})"
    "|(?:vorig|verleden|afgelopen|dit) jaar"
)
"""How people say when something was, from the day on which they say it."""
_DONDERDAG: Final = WEEKDAGEN.index("donderdag")
"""The month of a week is that of its Thursday: most of its days are in it."""
_TIJD: Final = zelden(
    rf"\b(?:{'|'.join(MAANDEN)}|lente|voorjaar|zomer|herfst|najaar|winter|vorig jaar)\b", re.IGNORECASE
)
_GELEDEN: Final = {
    **dict.fromkeys((f"{die} {wat}" for die in ("vorige", "verleden", "afgelopen") for wat in ("week", "maand")), 1),
    **dict.fromkeys(("vorig jaar", "verleden jaar", "afgelopen jaar"), 1),
    **dict.fromkeys(("deze week", "deze maand", "dit jaar"), 0),
}


WELK_JAAR: Final = "Van welk jaar dit was weet ik niet, dus dat blijft leeg. Weet je het wel? Zet het jaar erbij."


def met_jaar(regel: str, vandaag: str) -> str:
    """``14 maart dit jaar`` with the year in it; somebody's own words, behind ``>`` or in quotes, are left alone."""
    voor, pijl, woorden = regel.partition(">")
    if not vandaag or set(voor) & set('"“”„'):
        return regel
    jaar = {"dit": int(vandaag[:4]), "vorig": int(vandaag[:4]) - 1}
    return _VAN_WELK_JAAR.sub(lambda past: f"{past[1]} {jaar[past[2].casefold()]}", voor) + pijl + woorden


def noemt_een_tijd(velden: Mapping[str, object]) -> bool:
    """Whether a text names a time of the year, and not which: ``Piet is in maart overleden``."""
    open_ = not {"wanneer", "van", "tot", "in_woorden"} & velden.keys()
    return open_ and _TIJD.search(str(velden.get("wat", ""))) is not None


def tijd_van(tekst: str, vandaag: str) -> str:
    """``tekst`` as a day, a month or a year where it says one by today, else as it was typed."""
    woorden, dag = tekst.strip(" .!").casefold(), dag_van(tekst, vandaag)
    if not vandaag or dag != tekst or woorden not in _GELEDEN:
        return dag
    nu, terug = date.fromisoformat(vandaag), _GELEDEN[woorden]
    if woorden.endswith(" jaar"):
        return str(nu.year - terug)
    if woorden.endswith(" week"):
        toen = nu + timedelta(days=_DONDERDAG - nu.weekday() - 7 * terug)
    else:
        toen = nu.replace(day=1) - timedelta(days=terug)
    return f"{MAANDEN[toen.month - 1]} {toen.year}"
