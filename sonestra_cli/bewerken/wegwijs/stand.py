"""What is found in the texts of one moment, and whether what was done since made it better."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from sonestra_cli.bewerken.wegwijs.proef import Kern, kern, ligt_onder, weegt
from sonestra_cli.bewerken.wegwijs.samen import EenWeg
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.lezen.traject import Gelezen, met_bevindingen
from sonestra_cli.yamltekst.codes import N005


@dataclass(frozen=True)
class Stand:
    """What is found in the texts as they are now."""

    gelezen: Gelezen

    @cached_property
    def bevindingen(self) -> list[Bevinding]:
        """One by one, as the reader and the rules told them."""
        return [*(melding.bevinding for melding in self.gelezen.meldingen), *self._regels]

    @cached_property
    def meldingen(self) -> tuple[Melding, ...]:
        """As they are told."""
        return met_bevindingen(self.gelezen, self._regels)

    @cached_property
    def _regels(self) -> tuple[Bevinding, ...]:
        return kijk_na(self.gelezen)

    @cached_property
    def zwaar(self) -> Counter[Kern]:
        return Counter(kern(m.bevinding) for m in self.meldingen if weegt(m.bevinding))

    @cached_property
    def plekken(self) -> frozenset[object]:
        return frozenset((m.bevinding.code, m.plek) for m in self.meldingen)


def houdt(wegen: Iterable[EenWeg], voor: Stand, na: Stand) -> bool:
    """Whether what these ways are for is gone after them, and nothing new is wrong but below where they went.

    One way alone may bring something to light anywhere: what it opened was not read before.
    """
    deze = [weg.melding for weg in wegen]
    if set(na.gelezen.onleesbaar) - set(voor.gelezen.onleesbaar):
        return False
    dicht = [m for m in deze if m.bevinding.pad.bestand in voor.gelezen.onleesbaar]
    if any((m.bevinding.code, m.plek) in na.plekken for m in dicht):
        return False
    weg = Counter(kern(m.bevinding) for m in deze if m not in dicht)
    if any(na.zwaar[een] > voor.zwaar[een] - keer for een, keer in weg.items()):
        return False
    if len(deze) == 1 or voor.gelezen.onleesbaar:
        return True
    geopend = [_geopend(m.bevinding.pad) for m in deze]
    eronder = Counter(
        kern(m.bevinding)
        for m in na.meldingen
        if weegt(m.bevinding) and m.bevinding.regel is not N005 and any(ligt_onder(m.bevinding.pad, p) for p in geopend)
    )
    return not na.zwaar - voor.zwaar - eronder


def _geopend(pad: Pad) -> Pad:
    """Where something may come to light: of another name for a key beside it, as it goes by that name then."""
    return Pad(pad.bestand, pad.stappen[:-1]) if pad.deel == "sleutel" else pad
