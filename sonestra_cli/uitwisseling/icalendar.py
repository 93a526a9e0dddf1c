"""Days for a diary as iCalendar (RFC 5545). Nothing in it tells what it is about: a family diary is no secret.

The time is that of the Netherlands, with its zone: who calls in from another country sees it right.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from hashlib import sha256

from sonestra_cli.domein.afleiding.afgesproken_dagen import AfgesprokenDag, Soort
from sonestra_cli.techniek.stuurtekens import kaal

_TITEL: dict[Soort, str] = {
    "beraad": "Afspraak",
    "actieteam": "Afspraak",
    "bellen": "Bellen",
    "kijken": "Nieuwe afspraak maken",
}
_ZONE = """\
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE
"""
_BREED = 75
"""Octets on a line, without what ends it."""


def als_icalendar(dagen: Sequence[AfgesprokenDag], van: str, stempel: date | None, *, met_plek: bool = False) -> str:
    """``van`` keeps the entries of one traject apart from those of another, and is not to be read from them.

    ``stempel``: the day of the traject, for a file has no clock.
    """
    regels = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//sonestra//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    if any(een.begint for een in dagen):
        regels += _ZONE.splitlines()
    for een in dagen:
        regels += _dag(een, van, stempel or een.dag, met_plek)
    return "".join(f"{_gevouwen(regel)}\r\n" for regel in (*regels, "END:VCALENDAR"))


def _dag(een: AfgesprokenDag, van: str, stempel: date, met_plek: bool) -> Iterator[str]:
    """Without an end: only a whole day has one, the day after."""
    dag = f"{een.dag:%Y%m%d}"
    kenmerk = sha256(f"{van}\n{een.soort}\n{dag if een.soort == 'actieteam' else ''}".encode()).hexdigest()
    yield "BEGIN:VEVENT"
    yield f"UID:{kenmerk[:24]}@sonestra"
    yield f"DTSTAMP:{stempel:%Y%m%d}T000000Z"
    if een.begint:
        uur, _, minuut = een.begint.partition(":")
        yield f"DTSTART;TZID=Europe/Amsterdam:{dag}T{int(uur):02}{minuut}00"
    else:
        yield f"DTSTART;VALUE=DATE:{dag}"
        yield f"DTEND;VALUE=DATE:{een.dag + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_TITEL[een.soort]}"
    if met_plek and een.plek:
        yield f"LOCATION:{_ontsnapt(een.plek)}"
    yield "CLASS:PRIVATE"
    yield "END:VEVENT"


def _ontsnapt(tekst: str) -> str:
    return kaal(tekst).replace("\\", "\\\\").replace(";", r"\;").replace(",", r"\,")


def _gevouwen(regel: str) -> str:
    """No line longer than 75 octets, and no letter cut in two."""
    delen, over = [""], _BREED
    for teken in regel:
        breed = len(teken.encode())
        if breed > over:
            delen.append("")
            over = _BREED - 1  # the space that says: this goes on
        delen[-1] += teken
        over -= breed
    return "\r\n ".join(delen)
