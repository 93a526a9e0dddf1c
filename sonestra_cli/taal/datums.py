"""Dates in Dutch words, for papers, and short, for maps. No clock: the weekday follows from the date."""

from datetime import date

from sonestra_cli.domein.datum import Datum

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
WEEKDAG_VANAF = 1900
"""Before this year nobody says the weekday (and calendars differed)."""
EEUW_VAN_NU = range(1950, 2050)
"""Years that are written ``'84`` on maps: a window of a hundred years, so that no two look the same."""
ONBEKEND = "wanneer weten we niet"

_AANHEF = {"ca": "ca. ", "voor": "vóór ", "na": "na "}


def in_woorden(datum: Datum) -> str:
    """For an appointment: ``zaterdag 11 april 2026``, ``april 2026``, ``ca. 1984``, ``tussen 1980 en 1985``."""
    if datum.volledig and not datum.zoals and datum.jaar is not None and datum.jaar >= WEEKDAG_VANAF:
        return f"{weekdag(datum)} {zonder_weekdag(datum)}"
    return zonder_weekdag(datum)


def zonder_weekdag(datum: Datum) -> str:
    """For a life: ``11 april 2026``, ``winter 2009``, ``vóór 1990``, ``367 v.Chr.``; ``begin 2013`` as it was said."""
    if datum.zoals:
        return datum.zoals
    if datum.jaar is None:
        return ONBEKEND
    if datum.tot is not None:
        return f"tussen {_kaal(datum)} en {zonder_weekdag(datum.tot)}"
    return _AANHEF.get(datum.soort, "") + _kaal(datum)


def weekdag(datum: Datum) -> str:
    """``zaterdag``; ValueError unless the date is complete."""
    return WEEKDAGEN[date.fromisoformat(datum.iso).weekday()]


def kort(datum: Datum) -> str:
    """The year alone, for a map: ``'84``, ``1943``, ``ca. 1950``, ``1980/1985``; ``?`` when it is unknown."""
    if datum.jaar is None:
        return "?"
    if _binnen_een_jaar(datum) and datum.jaar in EEUW_VAN_NU:
        return f"'{datum.jaar % 100:02d}"
    if datum.tot is not None:
        return _jaar(datum) if _binnen_een_jaar(datum) else f"{_jaar(datum)}/{jaartal(datum.tot)}"
    return _AANHEF.get(datum.soort, "") + _jaar(datum)


def jaartal(datum: Datum) -> str:
    """As ``kort``, with the year always in full: ``1984``, ``ca. 1950``."""
    return str(datum.jaar) if _binnen_een_jaar(datum) and datum.jaar in EEUW_VAN_NU else kort(datum)


def levensjaren(geboren: Datum | None, overleden: Datum | None) -> str:
    """Above a symbol: ``'84–`` of who lives, ``1943–2002`` of who died, empty when nothing is known."""
    if overleden is None:
        return f"{kort(geboren)}–" if geboren else ""
    return f"{jaartal(geboren) if geboren else ''}–{jaartal(overleden)}"


def _binnen_een_jaar(datum: Datum) -> bool:
    return datum.soort == "op" or (datum.tot is not None and datum.tot.jaar == datum.jaar)


def _kaal(datum: Datum) -> str:
    if datum.seizoen:
        return f"{datum.seizoen} {_jaar(datum)}"
    dag = f"{datum.dag} " if datum.dag else ""
    maand = f"{MAANDEN[datum.maand - 1]} " if datum.maand else ""
    return dag + maand + _jaar(datum)


def _jaar(datum: Datum) -> str:
    assert datum.jaar is not None
    return f"{-datum.jaar} v.Chr." if datum.jaar < 0 else str(datum.jaar)
