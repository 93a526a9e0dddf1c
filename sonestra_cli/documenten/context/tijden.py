"""The clock of the day, up to the time of the family itself: nothing after that has a time (R27)."""

import re
from collections.abc import Mapping
from itertools import takewhile

from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.soorten import Tijd
from sonestra_cli.taal.zeven_stappen import Dagstap, Stapnaam

_KLOK = re.compile(r"(\d{1,2}):(\d{2})")
_DAG = 24 * 60


def klok(tijd: Tijd | None) -> str:
    """``13.00 uur``, or empty."""
    return f"{tijd.replace(':', '.')} uur" if tijd else ""


def tijden(beraad: Beraad, stappen: Mapping[Stapnaam, Dagstap]) -> Mapping[Stapnaam, str]:
    """Step -> when it begins, if every step before it takes as long as it may; empty from their own time on."""
    uit: dict[Stapnaam, str] = dict.fromkeys(stappen, "")
    gelezen = _KLOK.fullmatch(beraad.begint or "")
    if gelezen is None:
        return uit
    nu = begin = int(gelezen[1]) * 60 + int(gelezen[2])
    for naam, stap in takewhile(lambda paar: paar[1].minuten, stappen.items()):
        om = f"{nu % _DAG // 60}.{nu % 60:02} uur"
        uit[naam] = om if nu == begin else f"rond {om}"
        nu += stap.minuten[-1]
    return uit
