"""Day, month and year as people write them, in figures or with the name of the month; and whether a weekday fits."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.taal.datums import MAANDEN, WEEKDAGEN
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.begrepen import NIETS, Begrepen, Vorm

EEUWGRENS = 30
"""Without the clock: two figures below this are of this century, the others of the last."""

_SCHEIDING = r"\s?[-/. ]\s?"
_JAAR = r"(?P<jaar>[12]\d{3}|'\d{2})"
_DAG = r"(?P<dag>\d{1,2})(?:e|de|ste)?"
_MAAND = r"(?P<maand>[a-z]{3,11})\.?"
_VORMEN = tuple(
    zelden(vorm)
    for vorm in (
        rf"(?P<jaar>\d{{4}}){_SCHEIDING}(?P<maand>\d{{1,2}})(?:{_SCHEIDING}(?P<dag>\d{{1,2}}))?",
        rf"(?P<dag>\d{{1,2}}){_SCHEIDING}(?P<maand>\d{{1,2}}){_SCHEIDING}(?P<jaar>\d{{4}}|'?\d{{2}})",
        rf"(?P<maand>\d{{1,2}}){_SCHEIDING}(?P<jaar>\d{{4}})",
        r"(?P<jaar>(?:19|20)\d{2})(?P<maand>\d{2})(?P<dag>\d{2})",
        r"(?P<dag>\d{2})(?P<maand>\d{2})(?P<jaar>(?:19|20)\d{2})",
        rf"{_DAG}[- ]?(?:van )?{_MAAND}[-, ]*(?:van )?(?P<jaar>\d{{4}}|'?\d{{2}})",
        rf"{_MAAND}[-, ]*(?:van )?(?:{_JAAR}|(?P<kort>3[2-9]|[4-9]\d))",
        rf"{_MAAND} {_DAG},? {_JAAR}",
        rf"{_JAAR}[-, ]*(?:{_DAG} )?{_MAAND}",
        rf"{_JAAR}[-, ]*{_MAAND}(?: {_DAG})?",
        _JAAR,
    )
)
_WEEKDAG = zelden(r"(?P<dag>[a-z]{2,16})[.,]? (?:de |den )?(?P<rest>\d.*)")
_WEEKDAG_ERACHTER = zelden(r"(?P<rest>\d.*?)[, ]+(?:een )?(?P<dag>[a-z]{2,9})")
_ERVOOR = zelden(r"(?P<jaar>\d{1,4}) (?P<wat>voor|v\.?|na|n\.?) ?chr(?:istus)?\.?")


def kaal(tekst: str, vandaag_jaar: int | None) -> Begrepen:
    """A date that says no more than day, month and year."""
    if gevonden := _ERVOOR.fullmatch(tekst):
        jaar = int(gevonden["jaar"])
        return Begrepen((Datum("op", -jaar if gevonden["wat"][0] == "v" else jaar),)) if jaar else NIETS
    for vorm in _VORMEN:
        if gevonden := vorm.fullmatch(tekst):
            gegeven = gevonden.groupdict()
            maanden = _maanden(gegeven.get("maand"))
            if maanden:
                return _van_delen(gegeven["jaar"] or gegeven["kort"], maanden, gegeven.get("dag"), vandaag_jaar)
    return NIETS


def met_weekdag(tekst: str, vandaag_jaar: int | None) -> Begrepen:
    """A date with its weekday; where they contradict each other, the date, that weekday close by, and that year."""
    gevonden = _WEEKDAG.fullmatch(tekst) or _WEEKDAG_ERACHTER.fullmatch(tekst)
    nummer = _weekdag(gevonden["dag"]) if gevonden else None
    if gevonden is None or nummer is None:
        return NIETS
    begrepen = kaal(gevonden["rest"], vandaag_jaar)
    if any(not datum.volledig or (datum.jaar or 0) < 1 for datum in begrepen.datums):
        return NIETS
    passend = tuple(datum for datum in begrepen.datums if _dag(datum).weekday() == nummer)
    if passend or len(begrepen.datums) != 1:
        return Begrepen(passend or begrepen.datums, vorm=begrepen.vorm)
    return Begrepen((*begrepen.datums, *_bedoelde_dagen(_dag(begrepen.datums[0]), nummer)), vorm="weekdag")


def dagen_later(datum: Datum, dagen: int) -> Datum:
    """The complete date so many days later."""
    return op_dag(_dag(datum) + timedelta(days=dagen))


def op_dag(dag: date) -> Datum:
    """The date of a day."""
    return Datum("op", dag.year, dag.month, dag.day)


def volle_eeuw(cijfers: str, vandaag_jaar: int | None) -> int:
    """The year of two figures: the last one that is not far ahead."""
    grens = EEUWGRENS if vandaag_jaar is None else (vandaag_jaar + 4) % 100
    jaar = int(cijfers)
    return jaar + (2000 if jaar < grens else 1900)


def _van_delen(jaartekst: str, maanden: Sequence[int], dag: str | None, vandaag_jaar: int | None) -> Begrepen:
    kort = len(jaartekst) < 4
    jaar = volle_eeuw(jaartekst.strip("'"), vandaag_jaar) if kort else int(jaartekst)
    vorm: Vorm = "eeuw" if kort else ""
    gevonden = [datum for maand in maanden for datum in _dagen(jaar, maand, int(dag) if dag else None)]
    return Begrepen(tuple(gevonden), vorm="geen_dag" if len(gevonden) > len(maanden) else vorm)


def _dagen(jaar: int, maand: int, dag: int | None) -> tuple[Datum, ...]:
    """The date; both days around it where the month is too short; day and month changed where they have to be."""
    if dag is not None and maand > 12 >= dag:
        maand, dag = dag, maand
    if not (jaar and 0 <= maand <= 12 and (dag is None or (1 <= dag <= 31 and maand))):
        return ()
    if not maand or dag is None:
        return (Datum("op", jaar, maand or None),)
    gewoon = Datum("op", jaar, maand, dag)
    if lees_datum(str(gewoon)) is not None:
        return (gewoon,)
    volgende = date(jaar + maand // 12, maand % 12 + 1, 1)
    return (op_dag(volgende - timedelta(days=1)), op_dag(volgende))


def _maanden(woord: str | None) -> tuple[int, ...]:
    """The numbers of the months that may be meant; 0 where there is none to name."""
    if woord is None:
        return (0,)
    if woord.isdigit():
        return (int(woord),)
    return maand_van(woord)


def maand_van(woord: str) -> tuple[int, ...]:
    """The numbers of the months that this word may be: cut short, or with a slip in it."""
    if woord in ("mrt", "mr"):
        return (3,)
    begin = tuple(nr for nr, maand in enumerate(MAANDEN, start=1) if len(woord) > 2 and maand.startswith(woord))
    return begin or tuple(nr + 1 for nr in bijna(woord, MAANDEN))


def _weekdag(woord: str) -> int | None:
    woord = re.sub(r"(?<=dag)(?:och?tend|middag|avond|nacht|morgen)s?$", "", woord)
    begin = [nr for nr, dag in enumerate(WEEKDAGEN) if dag.startswith(woord)]
    gevonden = begin or bijna(woord, WEEKDAGEN)
    return gevonden[0] if len(gevonden) == 1 else None


def bijna(woord: str, namen: Sequence[str]) -> list[int]:
    """Places of the names nearest to the word, when no more than a slip or two away; in a short word none."""
    ruimte = 0 if len(woord) < 4 else 1 if len(woord) < 6 else 2
    ver = {nr: _afstand(woord, naam) for nr, naam in enumerate(namen) if abs(len(naam) - len(woord)) <= ruimte}
    kleinste = min(ver.values(), default=ruimte + 1)
    return [nr for nr, afstand in ver.items() if afstand == kleinste <= ruimte]


def _afstand(een: str, ander: str) -> int:
    """Letters to add, to leave out, to change or to swap with their neighbour."""
    rijen = [list(range(len(ander) + 1))]
    for i, letter in enumerate(een, start=1):
        rij = [i]
        for j, doel in enumerate(ander, start=1):
            kost = min(rijen[-1][j] + 1, rij[-1] + 1, rijen[-1][j - 1] + (letter != doel))
            if i > 1 and j > 1 and letter == ander[j - 2] and een[i - 2] == doel:
                kost = min(kost, rijen[-2][j - 2] + 1)
            rij.append(kost)
        rijen.append(rij)
    return rijen[-1][-1]


def _dag(datum: Datum) -> date:
    return date.fromisoformat(datum.iso)


def _bedoelde_dagen(dag: date, weekdag: int) -> tuple[Datum, ...]:
    """The nearest day of that weekday, and this day in the year before or after when it was that weekday then."""
    verschil = (weekdag - dag.weekday() + 3) % 7 - 3
    uit = [op_dag(dag + timedelta(days=verschil))] if dag.year < 9999 and dag.year > 1 else []
    for jaar in (dag.year - 1, dag.year + 1):
        if uit and not (dag.month == 2 and dag.day == 29) and date(jaar, dag.month, dag.day).weekday() == weekdag:
            uit.append(Datum("op", jaar, dag.month, dag.day))
    return tuple(uit)
