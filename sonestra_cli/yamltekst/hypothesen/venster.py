"""The stretch of a text that shows whether a repair is good: the entry it is in, under the lines it belongs to."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from sonestra_cli.yamltekst.bewerkbaar import achter_regel
from sonestra_cli.yamltekst.hypothesen.lijnen import Lijn, lijn_op, omhoog, omlaag
from sonestra_cli.yamltekst.hypothesen.vorm import Snee, toegepast

_MEEST = 40
"""Lines above and below that can be looked at."""


_AAN_DE_KANT = re.compile(r"^[^\s#]", re.MULTILINE)


class Venster(NamedTuple):
    """``kop`` and then what stands from ``begin`` to ``eind``."""

    tekst: str
    kop: str
    begin: int
    eind: int

    def met(self, sneden: Iterable[Snee] = ()) -> str:
        """The stretch with these splices, as far as they are in it."""
        binnen = [s for s in sneden if self.begin <= s.begin and s.eind <= self.eind]
        verschoven = [Snee(s.begin - self.begin, s.eind - self.begin, s.tekst) for s in binnen]
        return self.kop + toegepast(self.tekst[self.begin : self.eind], verschoven)


def venster_om(tekst: str, eerste: int, laatste: int) -> Venster:
    """Around two places: from the entry before the first to the end of the entry of the last."""
    tot = lijn_op(tekst, laatste)
    eind = tot.eind
    for lijn in omlaag(tekst, tot, _MEEST):
        if lijn.diepte <= tot.diepte:
            break
        eind = lijn.eind
    return _vanaf(tekst, lijn_op(tekst, eerste), achter_regel(tekst, eind))


def venster_tot(tekst: str, eerste: int, laatste: int) -> Venster:
    """The same up to the end of the line of the last: in what stands below it may be the next fault."""
    return _vanaf(tekst, lijn_op(tekst, eerste), achter_regel(tekst, lijn_op(tekst, laatste).eind))


def _vanaf(tekst: str, van: Lijn, eind: int) -> Venster:
    """From the entry before this line, under the line at the margin that it belongs to."""
    kop, diepte = _kop(tekst, van)
    begin = van.begin
    vorige = 0
    for lijn in omhoog(tekst, van, _MEEST):
        if kop is not None and lijn.begin <= kop.begin:
            break
        begin = lijn.begin
        vorige += lijn.diepte <= diepte
        if vorige == 2:
            break
    begin = _met_commentaar(tekst, begin)
    if kop is None or kop.begin >= begin:
        return Venster(tekst, "", begin, eind)
    return Venster(tekst, kop.tekst + "\n", begin, eind)


def _met_commentaar(tekst: str, begin: int) -> int:
    """With the comment right above."""
    for _ in range(_MEEST):
        if not begin or not lijn_op(tekst, begin - 1).zwijgt:
            break
        begin = lijn_op(tekst, begin - 1).begin
    return begin


def _kop(tekst: str, lijn: Lijn) -> tuple[Lijn | None, int]:
    """The line at the margin that this one stands under, and how deep the first entry below it is."""
    if not lijn.diepte:
        return None, 0
    plaats = max((gevonden.start() for gevonden in _AAN_DE_KANT.finditer(tekst, 0, lijn.begin)), default=-1)
    if plaats < 0:
        return None, lijn.diepte
    kop = lijn_op(tekst, plaats)
    return kop, min(lijn.diepte, next(omlaag(tekst, kop, 20), lijn).diepte)
