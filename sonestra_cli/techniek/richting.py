"""Which way a text is written: from the left as Dutch is, or from the right as Arabic and Hebrew are."""

import unicodedata
from itertools import groupby

_RECHTS = frozenset(("R", "AL"))


def begint_rechts(tekst: str) -> bool | None:
    """Whether its first letter is of a script from the right; None where it has no letters."""
    return next((kant for teken in tekst if (kant := _kant(teken)) is not None), None)


def per_richting(tekst: str) -> list[tuple[str, bool]]:
    """The pieces in order, and whether each is from the right; what is of neither goes with what stands around it."""
    if tekst.isascii():
        return [(tekst, False)] if tekst else []
    kanten = [_kant(teken) for teken in tekst]
    volgende: list[bool | None] = []
    straks: bool | None = None
    for kant in reversed(kanten):
        straks = straks if kant is None else kant
        volgende.append(straks)
    rechts, vorige = [], False
    for kant, straks in zip(kanten, reversed(volgende), strict=True):
        vorige = vorige if kant is None else kant
        rechts.append(vorige and straks is True if kant is None else kant)
    for nr in range(1, len(tekst)):
        if unicodedata.combining(tekst[nr]):
            rechts[nr] = rechts[nr - 1]
    delen = groupby(zip(tekst, rechts, strict=True), key=lambda paar: paar[1])
    return [("".join(teken for teken, _ in groep), van_rechts) for van_rechts, groep in delen]


def _kant(teken: str) -> bool | None:
    soort = unicodedata.bidirectional(teken)
    return True if soort in _RECHTS else False if soort == "L" else None
