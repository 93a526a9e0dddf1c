"""From the dates of an event to its place in time, with how sure that place is.

Times are years on a line without the missing year nought: 1 January 2024 is 2024.0, the year 1 before Christ is 0–1.
"""

from dataclasses import dataclass
from typing import Literal

from sonestra_cli.domein.datum import Datum, eerder
from sonestra_cli.domein.verhaal import Gebeurtenis

TijdSoort = Literal["punt", "ongeveer", "duur", "bundel"]

_RUIM_JAAR, _RUIM_MAAND, _HALF_SEIZOEN = 1.0, 0.25, 0.125
"""Years that ``ca`` reaches beyond what is known, on both sides; half of a season."""


@dataclass(frozen=True, slots=True)
class Tijdspanne:
    """``van``–``tot`` is what the event covers or may cover; ``punt`` is where its line starts.

    ``duur``: it lasted from ``van`` to ``tot``; ``ongeveer``: it happened somewhere between; ``bundel``: many events
    in one month, told elsewhere. ``los`` says that an end of it is not known exactly. An end that nobody said is None:
    of ``voor 1990`` and ``tot 1990`` the first, of ``na 2001`` and of what goes on the last.
    """

    soort: TijdSoort
    van: float | None
    punt: float
    tot: float | None
    los: bool = False

    @property
    def bekend(self) -> tuple[float, float]:
        """First and last moment that was said."""
        return (self.punt if self.van is None else self.van), (self.punt if self.tot is None else self.tot)


def wanneer(gebeurtenis: Gebeurtenis) -> Tijdspanne | None:
    """Place in time; None when no year is known."""
    begin, eind = gebeurtenis.van or gebeurtenis.wanneer, gebeurtenis.tot
    if gebeurtenis.wanneer is not None and eind is None:
        return _van_datum(gebeurtenis.wanneer)
    van, tot = (_van_datum(datum) if datum else None for datum in (begin, eind))
    if van is not None and tot is not None:
        grenzen = sorted((*van.bekend, *tot.bekend))
        return Tijdspanne("duur", grenzen[0], grenzen[0], grenzen[-1], los=not van.soort == tot.soort == "punt")
    if van is not None:
        return Tijdspanne("duur", van.bekend[0], van.bekend[0], None, los=van.soort != "punt")
    if tot is not None:
        return Tijdspanne("duur", None, tot.bekend[1], tot.bekend[1], los=tot.soort != "punt")
    return None


def op_de_lijn(dag: Datum) -> float | None:
    """The last moment of a day, month or year; None without a year."""
    tijd = _van_datum(dag)
    return tijd.bekend[1] if tijd else None


def is_later(gebeurtenis: Gebeurtenis, nu: Datum | None) -> bool:
    """Whether it begins after the day ``nu``, as far as the known parts say."""
    begin = gebeurtenis.wanneer or gebeurtenis.van or gebeurtenis.tot
    return nu is not None and begin is not None and eerder(nu, begin)


def _van_datum(datum: Datum) -> Tijdspanne | None:
    punt = datum.decimaal
    if punt is None or datum.jaar is None:
        return None
    van, tot = _bekend(datum)
    if datum.soort == "voor":
        return Tijdspanne("ongeveer", None, van, van)
    if datum.soort == "na":
        return Tijdspanne("ongeveer", tot, tot, None)
    punt = (van + tot) / 2 if datum.maand is None and not datum.seizoen else _doorlopend(punt, datum.jaar)
    if datum.tot is not None and datum.tot.jaar is not None:
        van, tot = min(van, _bekend(datum.tot)[0]), max(tot, _bekend(datum.tot)[1])
        return Tijdspanne("ongeveer", van, (van + tot) / 2, tot)
    if datum.soort == "ca":
        ruim = _RUIM_JAAR if datum.maand is None and not datum.seizoen else _RUIM_MAAND
        return Tijdspanne("ongeveer", van - ruim, punt, tot + ruim)
    if datum.maand is None:
        return Tijdspanne("ongeveer", van, punt, tot)
    return Tijdspanne("punt", punt, punt, punt)


def _bekend(datum: Datum) -> tuple[float, float]:
    """First and last moment of the day, month, season or year that was said."""
    assert datum.jaar is not None
    jaar = _doorlopend(datum.jaar, datum.jaar)
    if datum.maand is not None:
        punt = _doorlopend(datum.decimaal or 0.0, datum.jaar)
        return (punt, punt) if datum.dag else (jaar + (datum.maand - 1) / 12, jaar + datum.maand / 12)
    if datum.seizoen is not None:
        midden = _doorlopend(Datum("op", datum.jaar, seizoen=datum.seizoen).decimaal or 0.0, datum.jaar)
        return midden - _HALF_SEIZOEN, midden + _HALF_SEIZOEN
    return jaar, jaar + 1


def _doorlopend(waarde: float, jaar: int) -> float:
    return waarde + 1 if jaar < 0 else waarde
