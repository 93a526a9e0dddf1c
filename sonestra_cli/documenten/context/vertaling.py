"""A sentence of a template in the language of its reader, with what people wrote in its open places.

The Dutch sentence is the key, so a template can be read as it is; what has no translation stays Dutch.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sonestra_cli.domein.datum import Datum
from sonestra_cli.taal.datums import WEEKDAG_VANAF, in_woorden
from sonestra_cli.taal.talen import NEDERLANDS
from sonestra_cli.techniek.stuurtekens import kaal

GAT = re.compile(r"\{([a-z_]+)\}")
"""An open place: the name of a field of the paper."""
_EINDE = re.compile(r"[.!?…][\"'”’»)]*$")


@dataclass(frozen=True, slots=True)
class Namen:
    """Several people, each as they are named; who reads says ``en`` in their own language."""

    namen: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.namen)


@dataclass(frozen=True, slots=True)
class Klok:
    """A time of the day, ``13:30``; each language writes it its own way."""

    tijd: str = ""

    def __bool__(self) -> bool:
        return bool(self.tijd)


@dataclass(frozen=True, slots=True)
class Vertaling:
    """One language: its sentences by the Dutch one, and how it says a day, a time and a row of names.

    Without ``datum``, and for a day that is not known to the day, the date stays Dutch.
    """

    taal: str = NEDERLANDS
    zinnen: Mapping[str, str] = field(default_factory=dict)
    weekdagen: tuple[str, ...] = ()
    maanden: tuple[str, ...] = ()
    datum: str = ""
    tijd: str = "{uur}.{minuut} uur"
    komma: str = ", "
    en: str = " en "

    def zeg(self, zin: str, waarden: Mapping[str, object]) -> str:
        """``zin`` in this language, filled in; a full stop that the words themselves bring stands once."""
        uit, over = "", self.zinnen.get(zin) or zin
        while gat := GAT.search(over):
            gezegd = self._in_woorden(waarden.get(gat[1], ""))
            uit, over = uit + over[: gat.start()] + gezegd, over[gat.end() :]
            if over.startswith(".") and _EINDE.search(gezegd):
                over = over[1:]
        return uit + over

    def _in_woorden(self, waarde: object) -> str:
        match waarde:
            case Namen(namen):
                tussen = "; " if any(", " in naam for naam in namen) else self.komma
                return self.en.join(deel for deel in (tussen.join(namen[:-1]), *namen[-1:]) if deel)
            case Klok(tijd):
                uur, _, minuut = tijd.partition(":")
                return _vul(self.tijd, uur=uur, minuut=minuut)
            case Datum():
                return self._dag(waarde)
        return kaal(str(waarde))

    def _dag(self, dag: Datum) -> str:
        if not self.datum or not dag.volledig or dag.zoals or (dag.jaar or 0) < WEEKDAG_VANAF:
            return in_woorden(dag)
        op = date.fromisoformat(dag.iso)
        weekdag, maand = self.weekdagen[op.weekday()], self.maanden[op.month - 1]
        return _vul(self.datum, weekdag=weekdag, dag=str(op.day), maand=maand, jaar=str(op.year))


def _vul(patroon: str, **waarden: str) -> str:
    return GAT.sub(lambda gat: waarden.get(gat[1], ""), patroon)


IN_HET_NEDERLANDS = Vertaling()
