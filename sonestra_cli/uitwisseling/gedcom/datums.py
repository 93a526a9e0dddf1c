"""Dates of GEDCOM, in any calendar, to the uncertain dates of the field, and back."""

import re
from dataclasses import dataclass
from typing import Any

from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.omgeving.bibliotheek import bibliotheek
from sonestra_cli.uitwisseling.gedcom.datumwoorden import MAANDEN


@dataclass(frozen=True, slots=True)
class GelezenDatum:
    """What a date became: None when no year that can stand in a file is found in it.

    ``uit_frase``: the PHRASE beneath it gave it. Not ``heel``: a part of what stood there is not in it.
    """

    datum: Datum | None
    uit_frase: bool = False
    heel: bool = True


_NIETS = GelezenDatum(None)


def naar_datum(waarde: Any, frase: str = "") -> GelezenDatum:
    """A ``ged4py`` DateValue, and the PHRASE beneath it, to a Datum."""
    if uit_frase := lees_datum(frase):
        return GelezenDatum(uit_frase, uit_frase=True)
    gelezen = _uit_waarde(waarde)
    return gelezen if gelezen.datum is not None and lees_datum(str(gelezen.datum)) == gelezen.datum else _NIETS


def _uit_waarde(waarde: Any) -> GelezenDatum:
    Soort = bibliotheek("ged4py.date").DateValueTypes
    soort = getattr(waarde, "kind", None)
    if soort == Soort.SIMPLE:
        return _twee_jaren(waarde.date) or _kalender(waarde.date)
    if soort in (Soort.ABOUT, Soort.CALCULATED, Soort.ESTIMATED):
        return _met("ca", _kalender(waarde.date))
    if soort == Soort.INTERPRETED:
        return _met("ca", _kalender(waarde.date), heel=not waarde.phrase)
    if soort in (Soort.BEFORE, Soort.TO):
        return _met("voor", _kalender(waarde.date))
    if soort in (Soort.AFTER, Soort.FROM):
        return _met("na", _kalender(waarde.date))
    if soort in (Soort.RANGE, Soort.PERIOD):
        return _tussen(_kalender(waarde.date1), _kalender(waarde.date2))
    return _uit_tekst(str(getattr(waarde, "phrase", None) or ""))


def _twee_jaren(datum: Any) -> GelezenDatum | None:
    """``1815/1816`` without a month: between the two."""
    tot = getattr(datum, "dual_year", None)
    if tot is None or datum.month is not None or datum.bc or tot <= datum.year:
        return None
    return GelezenDatum(Datum("tussen", datum.year, tot=Datum("op", tot)))


def _tussen(een: GelezenDatum, twee: GelezenDatum) -> GelezenDatum:
    """Between two dates; about the first one that can be read when they are no pair in this order."""
    van, tot = een.datum, twee.datum
    if van and tot and van.volgorde <= tot.volgorde:
        samen = Datum("tussen", van.jaar, van.maand, van.dag, tot=tot)
        return GelezenDatum(samen, heel=een.heel and twee.heel and tot.soort == "op")
    return _met("ca", een if van else twee, heel=False)


def _kalender(datum: Any) -> GelezenDatum:
    """A calendar date; before Christ, and of other calendars without a day, the year only."""
    if type(datum).__name__ != "GregorianDate":
        return _andere_kalender(datum)
    dubbel = datum.dual_year if datum.month_num else None
    jaar = -datum.year if datum.bc else dubbel or datum.year
    maand = datum.month_num if jaar > 0 else None
    kandidaat = Datum("op", jaar, maand, datum.day if maand else None)
    heel = (datum.month is None) == (maand is None) and datum.dual_year == dubbel
    if lees_datum(str(kandidaat)) == kandidaat:
        return GelezenDatum(kandidaat, heel=heel and kandidaat.dag == datum.day)
    return GelezenDatum(Datum("op", jaar), heel=False)


def _andere_kalender(datum: Any) -> GelezenDatum:
    soort = type(datum).__name__
    try:
        jd = _joods(datum) if soort == "HebrewDate" and datum.month_num else datum.key()[0]
        jaar, maand, dag = bibliotheek("convertdate.gregorian").from_jd(jd)
    except (ValueError, TypeError, IndexError):
        return _NIETS
    kandidaat = Datum("op", int(jaar), int(maand), int(dag))
    if datum.day is not None and datum.month_num and lees_datum(str(kandidaat)) == kandidaat:
        return GelezenDatum(kandidaat)
    jaar = datum.year if soort == "JulianDate" and not datum.bc else jaar
    return GelezenDatum(Datum("ca", int(jaar)), heel=datum.month is None and datum.day is None)


def _joods(datum: Any) -> float:
    """The Julian day: ``ged4py`` counts the months from Tishri, ``convertdate`` from Nisan."""
    hebrew = bibliotheek("convertdate.hebrew")
    maand = min((datum.month_num + 5) % 13 + 1, hebrew.year_months(datum.year))
    return float(hebrew.to_jd(datum.year, maand, datum.day or 1))


def _met(soort: Any, gelezen: GelezenDatum, heel: bool = True) -> GelezenDatum:
    datum = gelezen.datum
    met = Datum(soort, datum.jaar, datum.maand, datum.dag) if datum else None
    return GelezenDatum(met, heel=heel and gelezen.heel)


def _uit_tekst(tekst: str) -> GelezenDatum:
    """The first year in words that are no date: about then."""
    if datum := lees_datum(tekst.strip(" ()")):
        return GelezenDatum(datum)
    jaar = re.search(r"\d{3,4}", tekst) or (re.search(r"\b\d{1,2}\b", tekst) if "B.C" in tekst else None)
    if jaar is None or int(jaar[0]) == 0:
        return _NIETS
    return GelezenDatum(Datum("ca", -int(jaar[0]) if "B.C" in tekst else int(jaar[0])), heel=False)


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
