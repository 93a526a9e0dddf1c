"""Which sentences in a traject are the facilitator's own: the language check reads only those (domein/6 §6.1).

What somebody of the family said, asked or decided never is: their story, their questions, their plan.
"""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from sonestra_cli.domein.bevinding import Pad
from sonestra_cli.domein.lopen import bladen
from sonestra_cli.domein.soorten import Bestandsnaam, Woorden
from sonestra_cli.domein.traject import Traject

EIGEN: Final[Mapping[Bestandsnaam, frozenset[tuple[str, str]]]] = {
    "traject": frozenset({("akkoord", "wat"), ("akkoord", "hoe")}),
    "beraad": frozenset(
        {
            ("toegankelijk", "toegankelijk"),
            ("eten", "eten"),
            ("kinderplek", "kinderplek"),
            ("gasten", "nodig"),
            ("gasten", "vertelt_over"),
        }
    ),
}
"""File -> the first and the last field on the way to such a sentence."""
MANDAAT: Final[Mapping[Bestandsnaam, frozenset[tuple[str, str]]]] = {
    "beraad": frozenset({("piketpaaltjes", "woorden")}),
}
"""What somebody with a mandate wrote: only whether it can be read easily is worth a word."""


class EigenZin(NamedTuple):
    """Where a sentence stands. ``van_mandaat``: of whoever has the mandate."""

    pad: Pad
    van_mandaat: bool = False


def zinnen_van_begeleider(traject: Traject) -> Iterator[EigenZin]:
    """Every such sentence, file by file, in the order of the fields."""
    for blad in bladen(traject, frozenset({str, Woorden})):
        namen = [stap for stap in blad.stappen if isinstance(stap, str)]
        weg = (namen[0], namen[-1]) if namen else ("", "")
        if weg in EIGEN.get(blad.bestand, ()):
            yield EigenZin(blad.pad)
        elif weg in MANDAAT.get(blad.bestand, ()):
            yield EigenZin(blad.pad, van_mandaat=True)
