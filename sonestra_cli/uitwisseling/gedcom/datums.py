"""Dates of GEDCOM, in any calendar, to the uncertain dates of the field, and back."""

import re
from typing import Any

from sonestra_cli.domein.datum import Datum, lees_datum

MAANDEN = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def naar_datum(waarde: Any, frase: str = "") -> tuple[Datum | None, bool]:
    """A ``ged4py`` DateValue and the PHRASE beneath it to a Datum, and whether the phrase gave it.

    None when no year that can stand in a file is found in it.
    """
    if uit_frase := lees_datum(frase):
        return uit_frase, True
    datum = _uit_waarde(waarde)
    return (datum if datum is not None and lees_datum(str(datum)) == datum else None), False


def _uit_waarde(waarde: Any) -> Datum | None:
    from ged4py.date import DateValueTypes as Soort

    soort = getattr(waarde, "kind", None)
    if soort == Soort.SIMPLE:
        return _kalender(waarde.date)
    if soort in (Soort.ABOUT, Soort.CALCULATED, Soort.ESTIMATED, Soort.INTERPRETED):
        return _met("ca", _kalender(waarde.date))
    if soort in (Soort.BEFORE, Soort.TO):
        return _met("voor", _kalender(waarde.date))
    if soort in (Soort.AFTER, Soort.FROM):
        return _met("na", _kalender(waarde.date))
    if soort in (Soort.RANGE, Soort.PERIOD):
        van, tot = _kalender(waarde.date1), _kalender(waarde.date2)
        if van and tot and van.volgorde <= tot.volgorde:
            return Datum("tussen", van.jaar, van.maand, van.dag, tot=tot)
        return _met("ca", van or tot)
    return _uit_tekst(str(getattr(waarde, "phrase", None) or ""))


def _kalender(datum: Any) -> Datum | None:
    """A calendar date; other calendars than the Gregorian keep their year only, as about."""
    if type(datum).__name__ != "GregorianDate":
        return _andere_kalender(datum)
    jaar = -datum.year if datum.bc else datum.year
    maand = datum.month_num if jaar > 0 else None
    kandidaat = Datum("op", jaar, maand, datum.day if maand else None)
    return kandidaat if lees_datum(str(kandidaat)) == kandidaat else Datum("op", jaar)


def _andere_kalender(datum: Any) -> Datum | None:
    from convertdate import gregorian

    try:
        jaar, maand, dag = gregorian.from_jd(datum.key()[0])
    except (ValueError, TypeError, IndexError):
        return None
    kandidaat = Datum("op", int(jaar), int(maand), int(dag))
    volledig = datum.day is not None and lees_datum(str(kandidaat)) == kandidaat
    return kandidaat if volledig else Datum("ca", int(jaar))


def _met(soort: Any, datum: Datum | None) -> Datum | None:
    return Datum(soort, datum.jaar, datum.maand, datum.dag) if datum else None


def _uit_tekst(tekst: str) -> Datum | None:
    """The first year in words that are no date: about then."""
    if datum := lees_datum(tekst.strip(" ()")):
        return datum
    jaar = re.search(r"\d{3,4}", tekst) or (re.search(r"\b\d{1,2}\b", tekst) if "B.C" in tekst else None)
    if jaar is None or int(jaar[0]) == 0:
        return None
    return Datum("ca", -int(jaar[0]) if "B.C" in tekst else int(jaar[0]))


def naar_gedcom(datum: Datum) -> tuple[str, str | None]:
    """The DATE value of GEDCOM 7 and, where that says less, the PHRASE that says it all."""
    if datum.soort == "tussen" and datum.tot is not None:
        return f"BET {_kaal(datum)} AND {_kaal(datum.tot)}", None
    aanhef = {"op": "", "ca": "ABT ", "voor": "BEF ", "na": "AFT "}.get(datum.soort, "")
    if datum.seizoen:
        return f"{aanhef or 'ABT '}{datum.jaar}", str(datum)
    return aanhef + _kaal(datum), None


def _kaal(datum: Datum) -> str:
    jaar = datum.jaar or 0
    if jaar < 0:
        return f"{-jaar} BCE"
    delen = [str(datum.dag)] if datum.dag else []
    delen += [MAANDEN[datum.maand - 1]] if datum.maand else []
    return " ".join([*delen, str(jaar)])
