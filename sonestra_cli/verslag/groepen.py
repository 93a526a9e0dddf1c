"""What a screen shows of many findings: equal ones once, the heaviest first, ten unless all are asked for.

Of questions never more than three at once: a colleague asks one thing at a time. Those of the phase that the traject is
in come first, and another rule asks before the same one asks again.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from sonestra_cli.domein.keuzes import FASEN
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.techniek.patroon import patroon

EERSTE = 10
"""Findings that are shown when nobody asks for all of them."""
VRAGEN = 3
"""Questions among them."""
_EERST = ("R33",)
"""Whether somebody said yes is asked before when or where they do it."""
_REGELS = 6
"""Lines where the same stands that are named."""
_VOLGORDE = ("fout", "let op", "vraag", "tip")

_VELDEN_IN_TIP = patroon(r"\w+:")
"""``zet er het veld bij: {woorden: …}``: where another field is meant, it is another finding."""


_ZONDER_JAAR = "in welk jaar?"
"""Days without a year are one finding: who leaves it out once leaves it out everywhere."""


class Groep(NamedTuple):
    """A finding, and the line of every other time that the same was found in that file."""

    melding: Melding
    ook: tuple[int, ...] = ()

    @property
    def ook_op(self) -> str:
        """``en nog 12 keer, op regel 14, 18, 20 …``; empty when it is the only one."""
        if not self.ook:
            return ""
        ander = [regel for regel in dict.fromkeys(self.ook) if regel != self.melding.plek.regel]
        keer = f"en nog {len(self.ook)} keer"
        if not ander:
            return f"{keer} op deze regel"
        regels = ", ".join(map(str, ander[:_REGELS])) + (" …" if len(ander) > _REGELS else "")
        hier = "hier en " if self.melding.plek.regel in self.ook else ""
        return f"{keer}, {hier}op regel {regels}"


def gegroepeerd(meldingen: Sequence[Melding]) -> list[Groep]:
    """Every finding once, the heaviest first, in the order of the files."""
    groepen: dict[tuple[str, str, str], list[Melding]] = {}
    for melding in meldingen:
        zin = " ".join((melding.bevinding.zin, *_VELDEN_IN_TIP.findall(melding.bevinding.tip)))
        if melding.bevinding.tip.startswith(_ZONDER_JAAR):
            zin = _ZONDER_JAAR
        wat = melding.plek.bestand, melding.bevinding.code, zin
        groepen.setdefault(wat, []).append(melding)
    uit = [Groep(eerste, tuple(m.plek.regel for m in rest)) for eerste, *rest in groepen.values()]
    return sorted(uit, key=lambda groep: _VOLGORDE.index(groep.melding.bevinding.niveau))


def voor_een_blik(groepen: Sequence[Groep]) -> tuple[list[Groep], list[Groep]]:
    """What is shown when nobody asks for all, and the rest."""
    vragen = _om_de_beurt([groep for groep in groepen if groep.melding.bevinding.niveau == "vraag"])
    later = {id(groep) for groep in vragen[VRAGEN:]}
    gekozen = iter(vragen)
    op_rij = [next(gekozen) if groep.melding.bevinding.niveau == "vraag" else groep for groep in groepen]
    nu = [groep for groep in op_rij if id(groep) not in later][:EERSTE]
    getoond = {id(groep) for groep in nu}
    return nu, [groep for groep in groepen if id(groep) not in getoond]


def _om_de_beurt(vragen: Sequence[Groep]) -> list[Groep]:
    """The first question of each rule, the latest phase and somebody's yes first; then the second of each."""
    hoeveelste: Counter[str] = Counter()
    rang: dict[int, tuple[int, int, bool]] = {}
    for groep in vragen:
        regel = groep.melding.bevinding.regel
        rang[id(groep)] = hoeveelste[regel.code], -FASEN.index(regel.vanaf), regel.code not in _EERST
        hoeveelste[regel.code] += 1
    return sorted(vragen, key=lambda groep: rang[id(groep)])


def rest_van(groepen: Sequence[Groep]) -> str:
    """How many are not shown, by kind: ``12 fouten en 1 vraag``; empty when there are none."""
    from sonestra_cli.taal.zinnen import opsomming
    from sonestra_cli.verslag.samenvatting import ENKELVOUD, MEERVOUD

    aantal = Counter(g.melding.bevinding.niveau for g in groepen for _ in (None, *g.ook))
    geteld = [f"{aantal[n]} {(ENKELVOUD if aantal[n] == 1 else MEERVOUD)[n]}" for n in MEERVOUD if aantal[n]]
    return opsomming(geteld)
