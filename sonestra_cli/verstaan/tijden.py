"""A time of the day as it is spoken -> ``HH:MM``: one time, two (half past seven in the morning or in the evening)."""

import re
from collections.abc import Mapping

from sonestra_cli.techniek.zelden import zelden

_TIEN = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_GETALLEN: Mapping[str, int] = {
    **{woord: getal for getal, woord in enumerate(_TIEN)},
    "één": 1, "dertien": 13, "veertien": 14, "vijftien": 15, "twintig": 20,
}  # fmt: skip
_GETAL = rf"(?:\d{{1,2}}|{'|'.join(_GETALLEN)})"
_CIJFERS = zelden(
    r"(?P<uur>\d{1,2})(?: ?[:.,u;h] ?|(?<=\d\d)(?=\d\d))(?P<minuut>\d{2})"
    r"(?: ?(?:uur|uren|u|h))?"
    r"(?P<half> ?[ap]\.?m\.?)?"
)
_HEEL = zelden(rf"(?P<uur>{_GETAL})(?: ?(?:uur|uren|u|h)\.?)?(?P<half> ?[ap]\.?m\.?)?")
_UUR_EN = zelden(rf"(?P<uur>{_GETAL}) (?:uur|u) (?P<minuut>\d{{2}}|vijftien|dertig|half)")
_GESPROKEN = zelden(
    rf"(?:(?P<ver>kwart|{_GETAL})(?: minuten| minuut|min)? ?"
    r"(?P<kant>over|voor|na|vóór) )?"
    rf"(?P<half>half ?)?(?P<uur>{_GETAL})(?: ?(?:uur|u))?"
)
_ERBIJ = zelden(
    r"(?:(?:op )?(?:ma|di|wo|do|vr|za|zo)(?:\.|\b|[a-z]*dag(?:s|(?=[a-z]))?)|om|rond|vanaf|tegen|ca\.?|circa"
    r"|ongeveer|omstreeks|begin|start|precies|stipt|klokslag|uiterlijk|inloop|\+/-|±|~|tijd:?|de klok van)[,:]? ?"
)
_DAGDELEN: Mapping[str, str] = {
    "nacht": "nacht",
    "ochtend": "ochtend",
    "morgen": "ochtend",
    "voormiddag": "ochtend",
    "middag": "middag",
    "namiddag": "middag",
    "avond": "avond",
}
_DAGDEEL = zelden(rf"(?:in de |'s ?|s |op de |de )?(?P<deel>{'|'.join(_DAGDELEN)})s?")
_WOORDEN: Mapping[str, str] = {"middernacht": "00:00", "twaalf uur middag": "12:00"}
_TEKENS = str.maketrans("’‘`´", "''''")
_AVOND_EERST = range(1, 9)
"""Hours of which people who come together mean the afternoon or the evening first."""


def versta_tijd(tekst: str) -> tuple[str, ...]:
    """What these words may mean: none (not understood), one (clear), or two, the likelier first (to be asked)."""
    woorden = " ".join(tekst.casefold().translate(_TEKENS).split()).strip(" .,;!?")
    if woorden in _WOORDEN:
        return (_WOORDEN[woorden],)
    woorden = re.sub(r",? (?:precies|stipt|ongeveer|ca|circa|scherp|exact|of zo)$", "", woorden)
    kaal, deel = _zonder_dagdeel(_zonder_voorwoord(woorden))
    kaal = _zonder_voorwoord(kaal)
    if gevonden := _CIJFERS.fullmatch(kaal):
        return _op_de_klok(int(gevonden["uur"]), int(gevonden["minuut"]), deel or _helft(gevonden["half"]))
    if gevonden := _HEEL.fullmatch(kaal):
        return _gezegd(_getal(gevonden["uur"]) * 60, deel or _helft(gevonden["half"]))
    if gevonden := _UUR_EN.fullmatch(kaal):
        minuten = {"half": 30, "dertig": 30, "vijftien": 15}.get(gevonden["minuut"]) or int(gevonden["minuut"])
        return _gezegd(_getal(gevonden["uur"]) * 60 + minuten, deel) if minuten < 60 else ()
    if gevonden := _GESPROKEN.fullmatch(kaal):
        return _gezegd(_uitgesproken(gevonden), deel)
    return ()


def begin_van(tekst: str) -> tuple[str, ...]:
    """When something begins of which the end is told too: ``14.00 - 17.00``, ``tussen 2 en 3``; else nothing."""
    return tuple(dict.fromkeys(begin for begin, _ in begin_en_eind(tekst)))


def begin_en_eind(tekst: str) -> tuple[tuple[str, str], ...]:
    """The same with the end: of what it may mean, what lasts the shortest on one day. ``10 tot 4`` is by day."""
    kaal, tussen = re.subn(r"^\s*(?:ergens )?tussen ", "", tekst.casefold())
    tot = r"\s+en\s+" if tussen else r"\s*(?:-|–|\btot\b|\bt/m\b)\s*"
    delen = re.split(tot, re.sub(r"^\s*van(?:af)? ", "", kaal))
    if len(delen) != 2:
        return ()
    paren = [(van, eind) for van in versta_tijd(delen[0]) for eind in versta_tijd(delen[1])]
    op_een_dag = {paar: _duur(paar) for paar in paren if _duur(paar) > 0}
    kort = min(op_een_dag.values(), default=0)
    return tuple(paar for paar, duur in op_een_dag.items() if duur == kort) or tuple(paren)


def geen_eind(eind: str) -> str:
    """What becomes of the end: there is no field for it, for nobody knows beforehand how long people need."""
    return f"Tot {eind} schrijf ik niet op: hier is alleen plek voor wanneer het begint."


def _duur(paar: tuple[str, str]) -> int:
    van, tot = (int(uur) * 60 + int(minuut) for uur, _, minuut in (tijd.partition(":") for tijd in paar))
    return tot - van


def _zonder_voorwoord(tekst: str) -> str:
    while gevonden := _ERBIJ.match(tekst):
        tekst = tekst[gevonden.end() :]
    return tekst


def _zonder_dagdeel(tekst: str) -> tuple[str, str]:
    """The time, and the part of the day that stands before or behind it."""
    for gevonden in _DAGDEEL.finditer(tekst):
        rest = f"{tekst[: gevonden.start()]} {tekst[gevonden.end() :]}"
        return " ".join(rest.split()).strip(" ,"), _DAGDELEN[gevonden["deel"]]
    return tekst, ""


def _helft(half: str | None) -> str:
    return "" if half is None else "am" if "a" in half else "pm"


def _getal(woord: str) -> int:
    return int(woord) if woord.isdigit() else _GETALLEN[woord]


def _uitgesproken(gevonden: re.Match[str]) -> int:
    """Minutes of ``vijf voor half acht``."""
    minuten = _getal(gevonden["uur"]) * 60 - (30 if gevonden["half"] else 0)
    if gevonden["ver"] is None:
        return minuten
    ver = 15 if gevonden["ver"] == "kwart" else _getal(gevonden["ver"])
    return minuten + (-ver if gevonden["kant"] in ("voor", "vóór") else ver)


def _op_de_klok(uur: int, minuut: int, deel: str) -> tuple[str, ...]:
    """Figures with minutes are what a clock says: ``8.30`` is in the morning, unless somebody says when."""
    if uur > 24 or minuut > 59 or (uur == 24 and minuut):
        return ()
    return _gezegd(uur * 60 + minuut, deel) if deel else (_als_tijd(uur * 60 + minuut),)


def _gezegd(minuten: int, deel: str) -> tuple[str, ...]:
    """A spoken hour up to twelve may be twice a day; the part of the day decides."""
    if not 0 <= minuten <= 24 * 60:
        return ()
    if minuten >= 13 * 60 or minuten < 30:
        return (_als_tijd(minuten),)
    vroeg, laat = minuten % 720, minuten % 720 + 720
    if deel:
        goed = {
            "nacht": (vroeg if vroeg < 420 else laat,), "ochtend": (vroeg if vroeg >= 60 else laat,),
            "middag": (laat,), "avond": (laat if vroeg >= 60 else vroeg,), "am": (vroeg,), "pm": (laat,),
        }  # fmt: skip
        return (_als_tijd(goed[deel][0]),)
    if vroeg < 60:
        return (_als_tijd(laat),)
    return tuple(map(_als_tijd, (laat, vroeg) if vroeg // 60 in _AVOND_EERST else (vroeg, laat)))


def _als_tijd(minuten: int) -> str:
    return f"{minuten // 60 % 24:02d}:{minuten % 60:02d}"
