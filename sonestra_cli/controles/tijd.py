"""What is certain about uncertain dates: the first and the last day that a date can mean.

Days are (year, month, day) for comparing only: day 0 and day 32 stand for just before and just after a month.
"""

from sonestra_cli.domein.datum import Datum

Dag = tuple[int, int, int]
NOOIT: Dag = (10**6, 1, 1)
ALTIJD: Dag = (-(10**6), 1, 1)
RUIM = 5
"""Years of room on both sides of a date with ``ca``."""

_SEIZOEN: dict[str, tuple[tuple[int, int], tuple[int, int]]] = {
    "winter": ((-1, 12), (1, 3)),
    "lente": ((0, 3), (0, 6)),
    "zomer": ((0, 6), (0, 9)),
    "herfst": ((0, 9), (0, 12)),
}
"""(year, month) of the first and the last month, years counted from the year that is named."""


def vroegst(datum: Datum) -> Dag:
    """The first day that this date can be."""
    begin, eind = _kaal(datum)
    match datum.soort:
        case "voor" | "ja":
            return ALTIJD
        case "na":
            return (*eind[:2], eind[2] + 1)
        case "ca":
            return (begin[0] - RUIM, *begin[1:])
    return begin


def laatst(datum: Datum) -> Dag:
    """The last day that this date can be."""
    begin, eind = _kaal(datum)
    match datum.soort:
        case "na" | "ja":
            return NOOIT
        case "voor":
            return (*begin[:2], begin[2] - 1)
        case "ca":
            return (eind[0] + RUIM, *eind[1:])
        case "tussen" if datum.tot is not None:
            return _kaal(datum.tot)[1]
    return eind


def zeker_voor(een: Datum | None, ander: Datum | None) -> bool:
    """True when ``een`` can only have been before ``ander``."""
    return een is not None and ander is not None and laatst(een) < vroegst(ander)


def jaren_hooguit(van: Datum, tot: Datum) -> int:
    """The most whole years that can lie between two dates; a very large number when that is open."""
    begin, eind = vroegst(van), laatst(tot)
    return eind[0] - begin[0] - (eind[1:] < begin[1:])


def jaren_minstens(van: Datum, tot: Datum) -> int:
    """The fewest whole years that can lie between two dates; very negative when that is open."""
    begin, eind = laatst(van), vroegst(tot)
    return eind[0] - begin[0] - (eind[1:] < begin[1:])


def _kaal(datum: Datum) -> tuple[Dag, Dag]:
    if datum.jaar is None:
        return ALTIJD, NOOIT
    if datum.seizoen is not None:
        (jaar1, maand1), (jaar2, maand2) = _SEIZOEN[datum.seizoen]
        return (datum.jaar + jaar1, maand1, 1), (datum.jaar + jaar2, maand2, 31)
    begin = (datum.jaar, datum.maand or 1, datum.dag or 1)
    return begin, (datum.jaar, datum.maand or 12, datum.dag or 31)
