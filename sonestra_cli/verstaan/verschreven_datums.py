"""Slips in a date that the eye reads over: a letter for a figure, a figure too many."""

import re
from calendar import monthrange

from sonestra_cli.domein.datum import Datum
from sonestra_cli.taal.datums import MAANDEN
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.datums import begrijp_datum

_ALS_NUL, _ALS_EEN = zelden(r"(?<=\d)[oO](?![a-zA-Z]{2})|(?<![a-zA-Z])[oO](?=\d)"), zelden(r"(?<=\d)[lI](?=\d|$)")
_DAG_MAAND_JAAR = zelden(r"(?P<dag>\d{1,2})[-/. ]+(?P<maand>\d{1,2})[-/. ]+(?P<jaar>[12]\d{3})")
_JAAR_MAAND_DAG = zelden(r"(?P<jaar>[12]\d{3})[-/. ]+(?P<maand>\d{1,2})[-/. ]+(?P<dag>\d{1,2})")
_VROEGST = 1900
_MEEST = 3


def verschreven_datums(tekst: str, jaar: int | None) -> tuple[Datum, ...]:
    """What may have been meant by ``195O`` and ``19884``; nothing where that is too much to name."""
    kaal = tekst.strip()
    hersteld = _ALS_EEN.sub("1", _ALS_NUL.sub("0", kaal))
    if hersteld != kaal:
        return begrijp_datum(hersteld).datums[:_MEEST]
    if re.fullmatch(r"\d{5}", kaal) is None:
        return ()
    zonder_een = dict.fromkeys(int(kaal[:plek] + kaal[plek + 1 :]) for plek in range(len(kaal)))
    jaren = [een for een in zonder_een if _VROEGST <= een <= (jaar or 2100)]
    return tuple(Datum("op", een) for een in jaren) if len(jaren) <= _MEEST else ()


def dag_die_er_niet_is(tekst: str) -> str:
    """How many days the month of ``32-09-2014`` has; nothing where something else is the matter."""
    past = _DAG_MAAND_JAAR.fullmatch(tekst.strip()) or _JAAR_MAAND_DAG.fullmatch(tekst.strip())
    if past is None or not 1 <= int(past["maand"]) <= len(MAANDEN):
        return ""
    maand, jaar = int(past["maand"]), int(past["jaar"])
    heeft = f"{MAANDEN[maand - 1]} {jaar} heeft {monthrange(jaar, maand)[1]} dagen"
    return f"{heeft}: kijk de dag na. Weet je alleen de maand? Schrijf: {jaar}-{maand:02d}"
