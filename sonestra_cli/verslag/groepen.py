"""What a screen shows of many findings: equal ones once, the heaviest first, ten unless all are asked for."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from sonestra_cli.lezen.plaatsen import Melding

EERSTE = 10
"""Findings that are shown when nobody asks for all of them."""
_REGELS = 6
"""Lines where the same stands that are named."""
_VOLGORDE = ("fout", "let op", "vraag", "tip")


class Groep(NamedTuple):
    """A finding, and the lines on which the same was found in that file."""

    melding: Melding
    ook: tuple[int, ...] = ()

    @property
    def ook_op(self) -> str:
        """``en nog 12 keer, op regel 14, 18, 20 …``; empty when it is the only one."""
        if not self.ook:
            return ""
        regels = ", ".join(map(str, self.ook[:_REGELS])) + (" …" if len(self.ook) > _REGELS else "")
        return f"en nog {len(self.ook)} keer, op regel {regels}"


def gegroepeerd(meldingen: Sequence[Melding]) -> list[Groep]:
    """Every finding once, the heaviest first, in the order of the files."""
    groepen: dict[tuple[str, str, str], list[Melding]] = {}
    for melding in meldingen:
        wat = melding.plek.bestand, melding.bevinding.code, melding.bevinding.zin
        groepen.setdefault(wat, []).append(melding)
    uit = [Groep(eerste, tuple(m.plek.regel for m in rest)) for eerste, *rest in groepen.values()]
    return sorted(uit, key=lambda groep: _VOLGORDE.index(groep.melding.bevinding.niveau))


def rest_van(groepen: Sequence[Groep]) -> str:
    """How many are not shown, by kind: ``12 fouten en 1 vraag``; empty when there are none."""
    from sonestra_cli.taal.zinnen import opsomming
    from sonestra_cli.verslag.samenvatting import ENKELVOUD, MEERVOUD

    aantal = Counter(g.melding.bevinding.niveau for g in groepen for _ in (None, *g.ook))
    geteld = [f"{aantal[n]} {(ENKELVOUD if aantal[n] == 1 else MEERVOUD)[n]}" for n in MEERVOUD if aantal[n]]
    return opsomming(geteld)
