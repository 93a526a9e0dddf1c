"""A day as it is said near the day itself: ``vandaag``, ``gisteren``, ``vorige week dinsdag``, ``24 november``."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.taal.datums import MAANDEN, WEEKDAGEN, zonder_weekdag
from sonestra_cli.techniek.zelden import zelden

_GELEDEN = {"vandaag": 0, "nu": 0, "vanmorgen": 0, "vanochtend": 0, "vanmiddag": 0, "vanavond": 0, "gisteren": 1,
            "gisteravond": 1, "gistermiddag": 1, "gisterochtend": 1, "eergisteren": 2,
            "morgen": -1, "overmorgen": -2}  # fmt: skip
"""Word -> how many days ago."""
_WEEKDAG: Final = "|".join(WEEKDAGEN)
_VORIGE: Final = zelden(
    rf"(?:op )?(?:(?P<week>vorige week|verleden week) (?P<dag>{_WEEKDAG})|(?:afgelopen|laatste) (?P<kort>{_WEEKDAG}))",
    re.IGNORECASE,
)
_VOLGENDE: Final = zelden(
    rf"(?:op )?(?:(?P<week>volgende week) (?P<dag>{_WEEKDAG})|(?:komende|aanstaande|aankomende) (?P<kort>{_WEEKDAG}))",
    re.IGNORECASE,
)
_ZONDER_JAAR: Final = zelden(
    rf"(?:op )?(?:(?P<weekdag>{_WEEKDAG}) )?(?P<dag>\d{{1,2}}) (?P<maand>{'|'.join(MAANDEN)})(?P<dit> dit jaar)?",
    re.IGNORECASE,
)
_DAGEN_IN_EEN_WEEK: Final = 7


def dag_van(tekst: str, vandaag: str) -> str:
    """``tekst`` with the day in its place where it says one by today, else as it was typed.

    ``vandaag`` is ISO, or empty where it is not known.
    """
    return _zoals_gezegd(tekst, vandaag, _gezegd)


def dag_dichtbij(tekst: str, vandaag: str) -> str:
    """The same for what is near today: then a day without a year is the nearest one."""
    return _zoals_gezegd(dag_van(tekst, vandaag), vandaag, _zonder_jaar)


def _zoals_gezegd(tekst: str, vandaag: str, lees: Callable[[str, date], Iterator[date]]) -> str:
    if not vandaag:
        return tekst
    dag = next(lees(tekst.strip(" .!"), date.fromisoformat(vandaag)), None)
    datum = lees_datum(dag.isoformat()) if dag is not None else None
    return zonder_weekdag(datum) if datum is not None else tekst


def _gezegd(tekst: str, nu: date) -> Iterator[date]:
    """The day, by each way in which it may be said."""
    if (geleden := _GELEDEN.get(tekst.casefold())) is not None:
        yield nu - timedelta(days=geleden)
    for kant, vorm in ((-1, _VORIGE), (1, _VOLGENDE)):
        if (past := vorm.fullmatch(tekst)) is not None and past["week"]:
            maandag = nu + timedelta(days=kant * _DAGEN_IN_EEN_WEEK - nu.weekday())
            yield maandag + timedelta(days=WEEKDAGEN.index(past["dag"].casefold()))
        elif past is not None:
            verschil = kant * (WEEKDAGEN.index(past["kort"].casefold()) - nu.weekday())
            yield nu + timedelta(days=kant * ((verschil - 1) % _DAGEN_IN_EEN_WEEK + 1))


def _zonder_jaar(tekst: str, nu: date) -> Iterator[date]:
    """``24 november``."""
    if (zonder := _ZONDER_JAAR.fullmatch(tekst)) is not None:
        yield from _dichtbij(zonder, nu)


def _dichtbij(zonder: re.Match[str], nu: date) -> list[date]:
    """The nearest of the years around it; where a day of the week was said, of those it can be."""
    jaren = (nu.year,) if zonder["dit"] else (nu.year - 1, nu.year, nu.year + 1)
    maand = [*MAANDEN].index(zonder["maand"].casefold()) + 1
    dagen = [dag for jaar in jaren if (dag := _dag(jaar, maand, int(zonder["dag"]))) is not None]
    if zonder["weekdag"]:
        dagen = [dag for dag in dagen if WEEKDAGEN[dag.weekday()] == zonder["weekdag"].casefold()]
    return sorted(dagen, key=lambda dag: abs((dag - nu).days))[:1]


def _dag(jaar: int, maand: int, dag: int) -> date | None:
    try:
        return date(jaar, maand, dag)
    except ValueError:
        return None
