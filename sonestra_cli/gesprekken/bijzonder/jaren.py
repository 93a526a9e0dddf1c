"""The year of what is told: ``maart dit jaar`` has one, ``in maart`` has none."""

import re
from collections.abc import Mapping
from typing import Final

from sonestra_cli.taal.datums import MAANDEN
from sonestra_cli.techniek.patroon import patroon

_VAN_WELK_JAAR: Final = patroon(rf"\b((?:\d{{1,2}} )?(?:{'|'.join(MAANDEN)})) (dit|vorig) jaar\b", re.IGNORECASE)
_TIJD: Final = patroon(
    rf"\b(?:{'|'.join(MAANDEN)}|lente|voorjaar|zomer|herfst|najaar|winter|vorig jaar)\b", re.IGNORECASE
)


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
