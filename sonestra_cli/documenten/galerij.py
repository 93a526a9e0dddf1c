"""The gallery of wrong files, as it is carried along: what somebody typed, and what was said of it."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from sonestra_cli.omgeving.meegeleverd import galerij

_KOP = re.compile(r"(?P<plek>\S+:\d+):\d+: (?P<code>[A-Z]+\d+)(?: \((?:let op|vraag|tip)\))? (?P<zin>.*)")
_REGEL = re.compile(r" *\d+ \| (?P<regel>.*)")
_STREEP = re.compile(r" +\| (?P<voor> *)(?P<streep>\^+)")
_TIP = re.compile(r" += tip: (?P<tip>.*?)   meer: .*")


class Voorbeeld(NamedTuple):
    """One finding: its place, the line in three parts of which the middle is meant, the sentence, the tip."""

    plek: str
    voor: str
    midden: str
    na: str
    zin: str
    tip: str


@cache
def voorbeelden() -> Mapping[str, tuple[Voorbeeld, ...]]:
    """Code -> what the gallery has of it; of each folder the first finding with its own code."""
    per_code: dict[str, list[Voorbeeld]] = {}
    for geval, antwoord in sorted(galerij().items()):
        code = geval.partition("-")[0]
        gevonden = (_lees(blok, code) for blok in antwoord.split("\n\n"))
        eerste = next((een for een in gevonden if een is not None), None)
        per_code.setdefault(code, []).extend([eerste] if eerste else [])
    return {code: tuple(rij) for code, rij in per_code.items()}


def _lees(blok: str, code: str) -> Voorbeeld | None:
    """What one finding of ``verwacht.txt`` says; None for one with another code."""
    kop, *rest = blok.splitlines() or [""]
    gevonden = _KOP.fullmatch(kop)
    if gevonden is None or gevonden["code"] != code:
        return None
    regel = next((deel["regel"] for tekst in rest if (deel := _REGEL.fullmatch(tekst))), "")
    streep = next((deel for tekst in rest if (deel := _STREEP.match(tekst))), None)
    tip = next((deel["tip"] for tekst in rest if (deel := _TIP.fullmatch(tekst))), "")
    begin, eind = (len(streep["voor"]), len(streep["voor"]) + len(streep["streep"])) if streep else (0, 0)
    return Voorbeeld(gevonden["plek"], regel[:begin], regel[begin:eind], regel[eind:], gevonden["zin"], tip)
