"""The remarks in a file: what stands behind a ``#`` that is no part of a text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop

_HEKJE = re.compile(r"(?:^|(?<=[\s,\]}]))#[^\n\r]*", re.MULTILINE)


class Opmerking(NamedTuple):
    """Where the ``#`` stands, all from there to the end of the line, and what stands before it on its line."""

    begin: int
    tekst: str
    ervoor: str

    @property
    def alleen(self) -> bool:
        """True for a line of its own."""
        return not self.ervoor.strip()


def opmerkingen(tekst: str, wortel: Knoop | None) -> Iterator[Opmerking]:
    """Each of them, in their order; ``wortel`` tells where texts stand that hold a ``#`` themselves."""
    for gevonden in _HEKJE.finditer(tekst):
        begin = gevonden.start()
        ervoor = tekst[tekst.rfind("\n", 0, begin) + 1 : begin]
        if (ervoor and not ervoor[-1].isspace()) or _in_een_tekst(wortel, begin, ervoor, tekst):
            continue
        yield Opmerking(begin, gevonden[0].rstrip(), ervoor)


def _in_een_tekst(knoop: Knoop | None, plek: int, ervoor: str, tekst: str) -> bool:
    """True within quotation marks, and in a block of words as far as these spring in."""
    while knoop is not None and not isinstance(knoop, TekstKnoop):
        delen = knoop.delen if isinstance(knoop, Rij) else [een for paar in knoop.paren for een in paar]
        knoop = next((een for een in delen if een.begin <= plek < een.eind), None)
    if knoop is None or not knoop.stijl:
        return False
    if knoop.stijl in "'\"":
        return True
    kop, _, regels = tekst[knoop.begin : knoop.eind].partition("\n")
    woorden = next((regel for regel in regels.splitlines() if regel.strip()), "")
    op_de_kop = plek < knoop.begin + len(kop)
    return not op_de_kop and _springt_in(ervoor + "#") >= _springt_in(woorden)


def _springt_in(regel: str) -> int:
    return len(regel) - len(regel.lstrip(" "))
