"""Findings in colour: the same words, with the place and the kind standing out. Colour never says anything alone."""

import re

_KOP = re.compile(r"^(?P<plek>\S.*?:\d+:\d+:) (?P<code>[A-Z]+\d+)(?P<soort> \((?:let op|vraag|tip)\))? (?P<zin>.*)$")
_STREEP = re.compile(r"^(?P<marge> +\| +)(?P<streep>\^+)(?P<rest>.*)$")
_ROOD, _GEEL, _BLAUW, _VET, _FLAUW, _UIT = "\x1b[31m", "\x1b[33m", "\x1b[36m", "\x1b[1m", "\x1b[2m", "\x1b[0m"


def in_kleur(tekst: str) -> str:
    """The text of ``als_tekst`` for a screen that shows colour."""
    return "\n".join(map(_regel, tekst.split("\n")))


def _regel(regel: str) -> str:
    if kop := _KOP.match(regel):
        tint = _ROOD if kop["soort"] is None else _GEEL if "let op" in kop["soort"] else _BLAUW
        code = f"{tint}{kop['code']}{kop['soort'] or ''}{_UIT}"
        return f"{_FLAUW}{kop['plek']}{_UIT} {code} {_VET}{kop['zin']}{_UIT}"
    if streep := _STREEP.match(regel):
        return f"{_FLAUW}{streep['marge']}{_UIT}{_VET}{streep['streep']}{_UIT}{streep['rest']}"
    return f"{_FLAUW}{regel}{_UIT}" if re.match(r" +[=|] | *\d+ \| ", regel) and " = " in regel[:8] else regel
