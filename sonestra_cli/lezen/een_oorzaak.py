"""Where several findings stand at one place the cause is told; what follows from it waits until that is mended."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.yamltekst.codes import N004

VEEL = 300
"""Findings of one code in one file that are told one by one; more of them are counted."""
_ZWAARTE = {"fout": 0, "let op": 1, "vraag": 2, "tip": 3}
_SCHRIJFWIJZE = "BN"
"""Letters of the codes about how something is written: that comes before what it says."""
_ALTIJD = "A"
"""What belongs in apart/ is told at once."""


def een_oorzaak(meldingen: Iterable[Melding]) -> Iterator[Melding]:
    """The findings in their order, without those that follow from a heavier or equal one at the same place."""
    for _, groep in groupby(meldingen, key=lambda m: (m.plek.bestand, m.plek.regel, m.plek.kolom)):
        hier = list(groep)
        yield from hier if len(hier) == 1 else (een for een in hier if not any(_volgt(een, uit) for uit in hier))


def afgeteld(meldingen: Sequence[Melding]) -> Iterator[Melding]:
    """The same, but of thousands of one code in one file the rest is one finding: how many there are, from where on."""
    hoeveel = Counter((m.plek.bestand, m.bevinding.code) for m in meldingen)
    gezien: Counter[tuple[str, str]] = Counter()
    for melding in meldingen:
        wat = melding.plek.bestand, melding.bevinding.code
        gezien[wat] += 1
        if gezien[wat] <= VEEL:
            yield melding
        elif gezien[wat] == VEEL + 1:
            rest = f"en vanaf hier nog {hoeveel[wat] - VEEL} keer zoiets"
            tip = "begin met wat hierboven staat. Kijk daarna opnieuw"
            rest_van_alles = replace(melding.bevinding, zin=rest, onder="", tip=tip, wijziging=None, voorstellen=())
            yield replace(melding, bevinding=rest_van_alles)


def _volgt(gevolg: Melding, oorzaak: Melding) -> bool:
    return (
        _rang(oorzaak) < _rang(gevolg)
        and gevolg.bevinding.code[0] not in _ALTIJD
        and _ZWAARTE[oorzaak.bevinding.niveau] <= _ZWAARTE[gevolg.bevinding.niveau]
    )


def _rang(melding: Melding) -> int:
    """What is written strangely, then what is missing because of it, then what a rule makes of the rest."""
    if melding.bevinding.regel is N004:
        return 1
    return 0 if melding.bevinding.code[0] in _SCHRIJFWIJZE else 2
