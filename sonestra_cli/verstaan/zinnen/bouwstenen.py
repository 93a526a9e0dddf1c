"""How a date, a choice and a time are understood: the one place where a line asks for them."""

from collections.abc import Sequence

from sonestra_cli.domein.afleiding.groepen import ringnamen
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.verstaan.datums import begrijp_datum, versta_datum
from sonestra_cli.verstaan.keuzes import versta_keuze
from sonestra_cli.verstaan.tijden import begin_en_eind as tijden_van_tot
from sonestra_cli.verstaan.tijden import versta_tijd


def datums(tekst: str) -> tuple[Datum, ...]:
    """The dates that these words may mean."""
    return versta_datum(tekst)


def in_een_bestand(tekst: str) -> str:
    """A date with one meaning as it is put in a file: as it was said, but never without its century."""
    begrepen = begrijp_datum(tekst)
    return str(begrepen.datums[0]) if begrepen.vorm == "eeuw" else tekst


def is_geen_dag(tekst: str) -> bool:
    """Whether this is said as a day, and there is none such: ``31 februari 2027``."""
    begrepen = begrijp_datum(tekst)
    return begrepen.vorm == "geen_dag" or not begrepen.datums


def tijden(tekst: str) -> tuple[str, ...]:
    """The times of the day that these words may mean, as ``HH:MM``."""
    return versta_tijd(tekst)


def begin_en_eind(tekst: str) -> tuple[tuple[str, str], ...]:
    """From when to when, each way in which these words may mean it."""
    return tijden_van_tot(tekst)


def keuzes(tekst: str, veld: str, woorden: Sequence[str]) -> tuple[str, ...]:
    """The choices that these words may mean, however people say it."""
    return versta_keuze(tekst, woorden, veld)


def zo_genoemd(tekst: str, woorden: Sequence[str]) -> tuple[str, ...]:
    """The choice that is called just so, here or on paper: for words that may also tell something else."""
    gezegd = _effen(tekst).removeprefix("een ")
    return tuple(woord for woord in woorden if gezegd in (_effen(woord), _effen(in_woorden(woord))))


def ringen(traject: Traject) -> tuple[str, ...]:
    """The names of the rings, from near to far."""
    return ringnamen(traject.kop)


def _effen(tekst: str) -> str:
    return " ".join(kaal(tekst).split()).removeprefix("een ")
