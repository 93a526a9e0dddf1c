"""From the dates of an event to its place in time, with how sure that place is.

Times are years on a line without the missing year nought: 1 January 2024 is 2024.0, the year 1 before Christ is 0–1.
"""

from dataclasses import dataclass
from typing import Literal

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.verhaal import Gebeurtenis

TijdSoort = Literal["punt", "ongeveer", "duur"]

_RUIM_JAAR, _RUIM_MAAND, _HALF_SEIZOEN = 1.0, 0.25, 0.125
"""Years that a mark reaches beyond what is known: ``ca`` on both sides, ``voor`` and ``na`` twice that on one."""
_ZONDER_BEGIN = 1.0


@dataclass(frozen=True, slots=True)
class Tijdspanne:
    """``van``–``tot`` is what the event covers or may cover; ``punt`` is where its line starts.

    ``duur``: it lasted from ``van`` to ``tot``; ``ongeveer``: it happened somewhere between. ``los`` says that an end
    of it is not known exactly. ``tot`` is None when it goes on.
    """

    soort: TijdSoort
    van: float
    punt: float
    tot: float | None
    los: bool = False


def wanneer(gebeurtenis: Gebeurtenis) -> Tijdspanne | None:
    """Place in time; None when no year is known."""
    begin, eind = gebeurtenis.van or gebeurtenis.wanneer, gebeurtenis.tot
    if gebeurtenis.wanneer is not None and eind is None:
        return _van_datum(gebeurtenis.wanneer)
    van, tot = (_van_datum(datum) if datum else None for datum in (begin, eind))
    if van is not None and tot is not None:
        grenzen = sorted((_begin(van), _begin(tot), _eind(van), _eind(tot)))
        return Tijdspanne("duur", grenzen[0], grenzen[0], grenzen[-1], los=not van.soort == tot.soort == "punt")
    if van is not None:
        return Tijdspanne("duur", _begin(van), _begin(van), None, los=van.soort != "punt")
    if tot is not None:
        return Tijdspanne("duur", _begin(tot) - _ZONDER_BEGIN, _begin(tot) - _ZONDER_BEGIN, _eind(tot), los=True)
    return None


def _begin(tijd: Tijdspanne) -> float:
    return tijd.van


def _eind(tijd: Tijdspanne) -> float:
    return tijd.punt if tijd.tot is None else tijd.tot


def _van_datum(datum: Datum) -> Tijdspanne | None:
    punt = datum.decimaal
    if punt is None or datum.jaar is None:
        return None
    van, tot = _bekend(datum)
    punt = (van + tot) / 2 if datum.maand is None and not datum.seizoen else _op_de_lijn(punt, datum.jaar)
    if datum.tot is not None and datum.tot.jaar is not None:
        van, tot = min(van, _bekend(datum.tot)[0]), max(tot, _bekend(datum.tot)[1])
        return Tijdspanne("ongeveer", van, (van + tot) / 2, tot)
    ruim = _RUIM_JAAR if datum.maand is None and not datum.seizoen else _RUIM_MAAND
    if datum.soort == "ca":
        return Tijdspanne("ongeveer", van - ruim, punt, tot + ruim)
    if datum.soort == "voor":
        return Tijdspanne("ongeveer", van - 2 * ruim, van - ruim, van)
    if datum.soort == "na":
        return Tijdspanne("ongeveer", tot, tot + ruim, tot + 2 * ruim)
    if datum.maand is None:
        return Tijdspanne("ongeveer", van, punt, tot)
    return Tijdspanne("punt", punt, punt, punt)


def _bekend(datum: Datum) -> tuple[float, float]:
    """First and last moment of the day, month, season or year that was said."""
    assert datum.jaar is not None
    jaar = _op_de_lijn(datum.jaar, datum.jaar)
    if datum.maand is not None:
        punt = _op_de_lijn(datum.decimaal or 0.0, datum.jaar)
        return (punt, punt) if datum.dag else (jaar + (datum.maand - 1) / 12, jaar + datum.maand / 12)
    if datum.seizoen is not None:
        midden = _op_de_lijn(Datum("op", datum.jaar, seizoen=datum.seizoen).decimaal or 0.0, datum.jaar)
        return midden - _HALF_SEIZOEN, midden + _HALF_SEIZOEN
    return jaar, jaar + 1


def _op_de_lijn(waarde: float, jaar: int) -> float:
    return waarde + 1 if jaar < 0 else waarde
