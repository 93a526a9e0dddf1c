"""Dates as people know them: exact, a month, a year, about, before, after, between, a season, before Christ."""

import re
from collections.abc import Sequence
from dataclasses import field
from typing import Literal, NewType, TypeAlias, get_args

from sonestra_cli.domein.keuzes import Seizoen
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.patroon import patroon

Moment: TypeAlias = tuple[int, int, int, int]
"""Year, month, day, and -1 or 1 for just before or just after that day."""
DatumSoort = Literal["op", "ca", "voor", "na", "tussen", "ja"]

MAAND_VAN_SEIZOEN: dict[str, int] = {"winter": 1, "lente": 4, "zomer": 7, "herfst": 10}
_DAGEN = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_KALE = patroon(r"([0-9]{1,4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?( v\. ?chr\.?)?", re.IGNORECASE)
_SEIZOEN = patroon(r"(lente|zomer|herfst|winter) ([0-9]{1,4})", re.IGNORECASE)
_TUSSEN = patroon(r"tussen (.+?) en (.+)", re.IGNORECASE)
_AANHEF = patroon(r"(ca|voor|vóór|na)\.? (.+)", re.IGNORECASE)
_SOORTEN: dict[str, DatumSoort] = {"ca": "ca", "voor": "voor", "vóór": "voor", "na": "na"}


@gegeven
class Datum:
    """An uncertain date. ``jaar`` is negative before Christ; ``soort`` "ja" means: it happened, when is unknown.

    ``zoals``: the words it was said in, where they are less exact than what it is counted with: ``begin 2013``.
    """

    soort: DatumSoort
    jaar: int | None = None
    maand: int | None = None
    dag: int | None = None
    seizoen: Seizoen | None = None
    tot: "Datum | None" = None
    zoals: str = field(default="", compare=False, repr=False)

    @property
    def volledig(self) -> bool:
        """True when year, month and day are known exactly."""
        return self.soort == "op" and self.dag is not None

    @property
    def delen_bekend(self) -> int:
        """How much is known for sure: 0 for about, before, after and between, else 1 to 3 for year, month, day."""
        return (self.soort == "op") * sum(
            deel is not None for deel in (self.jaar, self.maand or self.seizoen, self.dag)
        )

    @property
    def iso(self) -> str:
        """ISO date of a complete date; ValueError otherwise."""
        if not self.volledig or self.jaar is None or self.jaar < 0:
            raise ValueError("not a complete date")
        return f"{self.jaar:04d}-{self.maand:02d}-{self.dag:02d}"

    @property
    def volgorde(self) -> tuple[int, int, int, int]:
        """Sort key on the known part: voor sorts just before, na just after; what is unknown sorts last."""
        if self.jaar is None:
            return (10**6, 0, 0, 0)
        maand = self.maand or (MAAND_VAN_SEIZOEN[self.seizoen] if self.seizoen else 0)
        return (self.jaar, maand, self.dag or 0, {"voor": -1, "na": 1}.get(self.soort, 0))

    @property
    def grenzen(self) -> tuple[Moment, Moment] | None:
        """The first and the last day of the known part; voor is the moment just before it, na the one just after."""
        if self.jaar is None:
            return None
        maand = self.maand or (MAAND_VAN_SEIZOEN[self.seizoen] if self.seizoen else None)
        laatste = maand + 2 if maand and self.seizoen else maand
        begin: Moment = (self.jaar, maand or 1, self.dag or 1, 0)
        eind: Moment = (self.jaar, laatste or 12, self.dag or 31, 0)
        if self.soort == "voor":
            return (*begin[:3], -1), (*begin[:3], -1)
        if self.soort == "na":
            return (*eind[:3], 1), (*eind[:3], 1)
        tot = self.tot.grenzen if self.tot is not None else None
        return begin, tot[1] if tot else eind

    @property
    def decimaal(self) -> float | None:
        """Place on an axis of years: the middle of what is known; None where the year is unknown."""
        if self.jaar is None:
            return None
        if self.tot is not None and self.tot.decimaal is not None:
            return (self.jaar + self.tot.decimaal) / 2
        maand = self.maand or (MAAND_VAN_SEIZOEN[self.seizoen] if self.seizoen else None)
        if maand is None:
            return self.jaar + 0.5
        return self.jaar + (maand - 1) / 12 + ((self.dag or 15) - 1) / 372

    def __str__(self) -> str:
        """As it stands in a file: ``lees_datum(str(d)) == d``. A year has four digits, but for one before Christ."""
        if self.soort == "ja":
            return "ja"
        if self.soort == "tussen":
            return f"tussen {self._kaal()} en {self.tot}"
        return self._kaal() if self.soort == "op" else f"{self.soort} {self._kaal()}"

    def _kaal(self) -> str:
        if self.seizoen:
            return f"{self.seizoen} {self.jaar:04d}"
        if self.jaar is not None and self.jaar < 0:
            return f"{-self.jaar} v.Chr."
        delen = [f"{self.jaar:04d}"] if self.jaar is not None else []
        delen += [f"{deel:02d}" for deel in (self.maand, self.dag) if deel is not None]
        return "-".join(delen)


def eerder(een: Datum, ander: Datum) -> bool:
    """Whether the known parts say that ``een`` came first; never when a year is missing."""
    van_een, van_ander = een.grenzen, ander.grenzen
    return van_een is not None and van_ander is not None and van_een[1] < van_ander[0]


def kan_zelfde_tijd(een: Datum, ander: Datum) -> bool:
    """Whether the known parts leave room for one and the same day."""
    return None not in (een.jaar, ander.jaar) and not eerder(een, ander) and not eerder(ander, een)


def op_bekend_deel(datums: Sequence[Datum]) -> tuple[int, ...]:
    """Places in ``datums`` from early to late, as far as the known parts decide (domein/3 §3.0).

    One comes before another only when its last day lies before the other's first; that never runs in a circle. Where
    it does not decide (2010-05 and 2010-05-03) the order given does. ValueError for a date without a year.
    """
    grenzen = [datum.grenzen for datum in datums]
    rest = {plek: van_tot for plek, van_tot in enumerate(grenzen) if van_tot is not None}
    if len(rest) < len(datums):
        raise ValueError("a date without a year has no place")
    uit: list[int] = []
    while rest:
        eerst_voorbij = min(eind for _, eind in rest.values())
        uit.append(next(plek for plek, (begin, _) in rest.items() if begin <= eerst_voorbij))
        del rest[uit[-1]]
    return tuple(uit)


DatumOfJa = NewType("DatumOfJa", Datum)
"""A date, or ``ja`` when it is only known that it happened."""


def lees_datum(tekst: str) -> Datum | None:
    """Read a date as people type it; None when it cannot be understood."""
    tekst = " ".join(tekst.split())
    if gevonden := _KALE.fullmatch(tekst):  # nearly every date, and no other form begins with a digit
        return _kale_datum(gevonden)
    if gevonden := _TUSSEN.fullmatch(tekst):
        van, tot = _lees_kaal(gevonden[1]), _lees_kaal(gevonden[2])
        if van is None or tot is None or van.volgorde > tot.volgorde:
            return None
        return Datum("tussen", van.jaar, van.maand, van.dag, van.seizoen, tot)
    if gevonden := _AANHEF.fullmatch(tekst):
        kaal = _lees_kaal(gevonden[2])
        soort = _SOORTEN[gevonden[1].lower()]
        return Datum(soort, kaal.jaar, kaal.maand, kaal.dag, kaal.seizoen) if kaal else None
    return _lees_kaal(tekst)


def _lees_kaal(tekst: str) -> Datum | None:
    """A date without a word before it: a season, or year, month and day."""
    if gevonden := _SEIZOEN.fullmatch(tekst):
        seizoen: Seizoen = next(s for s in get_args(Seizoen) if s == gevonden[1].lower())
        return Datum("op", int(gevonden[2]), seizoen=seizoen) if int(gevonden[2]) else None
    gevonden = _KALE.fullmatch(tekst)
    return _kale_datum(gevonden) if gevonden else None


def _kale_datum(gevonden: re.Match[str]) -> Datum | None:
    jaar, maand, dag = (int(deel) if deel else None for deel in gevonden.group(1, 2, 3))
    if not jaar or (maand is not None and len(gevonden[1]) != 4):
        return None
    if gevonden[4]:
        return None if maand is not None else Datum("op", -jaar)
    if maand is not None and not 1 <= maand <= 12:
        return None
    if dag is not None and maand is not None:
        laatste = 28 if maand == 2 and not _schrikkel(jaar) else _DAGEN[maand - 1]
        if not 1 <= dag <= laatste:
            return None
    return Datum("op", jaar, maand, dag)


def _schrikkel(jaar: int) -> bool:
    return jaar % 4 == 0 and (jaar % 100 != 0 or jaar % 400 == 0)
