"""What somebody meant who wrote a date in another order: ``12-05-2014`` or ``12 mei 2014``."""

import re

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.taal.datums import MAANDEN

_CIJFERS = re.compile(r"(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})")
_ANDERSOM = re.compile(r"(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?")
_WOORDEN = re.compile(r"(?:(\d{1,2})\s+)?([a-z]{3,9})\.?\s+(\d{4})")
_AANHEF = re.compile(r"(?:(?P<ca>circa|ongeveer|rond|±|c\.)\s*)?(?P<rest>.+)")


def bedoelde_datum(tekst: str) -> str | None:
    """The same date as it is written here (``2014-05-12``); None when it cannot be told for sure."""
    gevonden = _AANHEF.fullmatch(" ".join(tekst.lower().split()))
    if gevonden is None:
        return None
    kaal = _kaal(gevonden["rest"])
    voorstel = f"ca {kaal}" if gevonden["ca"] else kaal
    return voorstel if kaal and lees_datum(voorstel) is not None else None


def _kaal(tekst: str) -> str:
    if lees_datum(tekst) is not None:
        return tekst
    if gevonden := _CIJFERS.fullmatch(tekst):
        return _iso(gevonden[3], gevonden[2], gevonden[1])
    if gevonden := _ANDERSOM.fullmatch(tekst):
        return _iso(gevonden[1], gevonden[2], gevonden[3])
    if (gevonden := _WOORDEN.fullmatch(tekst)) and (maand := _maand(gevonden[2])):
        return _iso(gevonden[3], str(maand), gevonden[1])
    return ""


def _maand(woord: str) -> int:
    """The number of a month that is written out or cut short; 0 for another word, such as ``maandag``."""
    if woord == "mrt":
        return 3
    return next((nummer for nummer, maand in enumerate(MAANDEN, start=1) if maand.startswith(woord)), 0)


def _iso(jaar: str, maand: str, dag: str | None) -> str:
    return f"{jaar}-{int(maand):02d}" + (f"-{int(dag):02d}" if dag else "")
