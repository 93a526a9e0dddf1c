"""What somebody meant who wrote a date in another way: ``12-05-2014``, ``12 mei 2014``, ``onbekend``."""

import re

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.taal.datums import MAANDEN

_CIJFERS = re.compile(r"(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})")
_ANDERSOM = re.compile(r"(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?")
_WOORDEN = re.compile(r"(?:(\d{1,2})\s+)?([a-z]{3,9})\.?\s+(\d{4})")
_KORT_JAAR = re.compile(r"(?<![\d-])\d{1,3}(?![\d-])(?! v\.? ?chr)", re.IGNORECASE)
_AANHEF = re.compile(
    r"(?:(?:ja|op|in)[,:]?\s+)*(?:(?P<ca>circa|ongeveer|rond|±|c\.)\s*)?(?P<rest>.+?)"
    r"(?P<vraagteken>\s*\?)?"
)
_JAREN = re.compile(r"(?:de |begin |eind )?jaren '?([1-9]0)")
_DEEL_VAN_JAAR = re.compile(r"(begin|eind)(?: van)? ([12][0-9]{3})")
_LEEFTIJD = re.compile(r"(?:ca |ongeveer )?\d{1,3} (?:jaar|jr\.?|jaar oud)")
_TWEE_JAREN = re.compile(r"(\d{4}) ?[-–/] ?(\d{4})")
_WEET_NIET = frozenset(
    ("onbekend", "niet bekend", "geen idee", "weet niet", "weet ik niet", "?", "??", "nvt", "n.v.t.", "-", "geen")
)
_NEE = frozenset(("nee", "neen", "niet", "nog niet", "leeft", "leeft nog", "levend"))


def datumtip(tekst: str, *, ja_mag: bool) -> str:
    """What to do for somebody who wrote no date, or one that may mean more; empty for another text.

    ``ja_mag``: ``ja`` is a date here.
    """
    woord = " ".join(tekst.lower().split())
    if woord in _NEE:
        return "is het niet zo? Haal dan dit veld weg"
    if woord in _WEET_NIET:
        wanneer = "weet je niet wanneer? Schrijf: ja. Weet je ook niet of het zo is? Haal dan dit veld weg"
        return wanneer if ja_mag else "weet je het niet? Haal dan dit veld weg"
    if gevonden := _JAREN.fullmatch(woord):
        return f"bedoel je 'tussen 19{gevonden[1]} en 19{gevonden[1][0]}9'?"
    if gevonden := _DEEL_VAN_JAAR.fullmatch(woord):
        van, tot = ("01", "06") if gevonden[1] == "begin" else ("07", "12")
        return f"bedoel je 'tussen {gevonden[2]}-{van} en {gevonden[2]}-{tot}'?"
    if _LEEFTIJD.fullmatch(woord):
        return "schrijf het jaar in plaats van de leeftijd. Een ongeveer mag: ca 1979"
    if gevonden := _TWEE_JAREN.fullmatch(woord):
        tussen = f"bedoel je 'tussen {gevonden[1]} en {gevonden[2]}'?"
        return tussen if ja_mag else f"{tussen} Twee datums hebben elk een eigen veld"
    return ""


def kort_jaar(tekst: str) -> str | None:
    """The year in a date that has fewer than four digits: ``45`` may be a year, an age or the half of ``1945``."""
    gevonden = _KORT_JAAR.search(" ".join(tekst.split()))
    return gevonden[0] if gevonden else None


def bedoelde_datum(tekst: str) -> str | None:
    """The same date as it is written here (``2014-05-12``); None when it cannot be told for sure."""
    gevonden = _AANHEF.fullmatch(" ".join(tekst.lower().split()))
    if gevonden is None:
        return None
    kaal = _kaal(gevonden["rest"])
    voorstel = f"ca {kaal}" if gevonden["ca"] or (gevonden["vraagteken"] and kaal[:1].isdigit()) else kaal
    return voorstel if kaal and lees_datum(voorstel) is not None and kort_jaar(voorstel) is None else None


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
