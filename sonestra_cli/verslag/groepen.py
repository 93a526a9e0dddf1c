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
from sonestra_cli.verslag.onbekenden import samen, soort_onbekend

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


_NOTATIE = "B"
"""Of how something is written the tip says what to do on that line, and another line may ask for something else."""
_ZONDER_JAAR = "in welk jaar?"
"""Days without a year are one finding: who leaves it out once leaves it out everywhere."""


class Groep(NamedTuple):
    """A finding, and the line of every other time that the same was found: in that file, and in others."""

    melding: Melding
    ook: tuple[int, ...] = ()
    elders: tuple[tuple[str, int], ...] = ()
    samen: bool = False
    """The sentence names them all: then only where else they stand is left to say."""

    @property
    def aantal(self) -> int:
        """How many findings it is."""
        return 1 + len(self.ook) + len(self.elders)

    @property
    def ook_op(self) -> str:
        """``en nog 12 keer, op regel 14, 18, 20 …``; empty when it is the only one."""
        ander = self._andere_regels
        if self.aantal == 1 or (self.samen and not ander and not self.elders):
            return ""
        hier = self.melding.plek.regel in self.ook and not self.samen
        keer = f"en nog {self.aantal - 1} keer"
        if not ander and not self.elders:
            return f"{keer} op deze regel"
        plekken = [f"op regel {_regels(ander)}"] if ander else []
        for bestand in dict.fromkeys(bestand for bestand, _ in self.elders):
            plekken.append(f"in {bestand} op regel {_regels([nr for waar, nr in self.elders if waar == bestand])}")
        waar = ", en ".join(plekken)
        return f"ook {waar}" if self.samen else f"{keer}, {'hier en ' if hier else ''}{waar}"

    @property
    def _andere_regels(self) -> list[int]:
        return [regel for regel in dict.fromkeys(self.ook) if regel != self.melding.plek.regel]


def _regels(nummers: Sequence[int]) -> str:
    los = list(dict.fromkeys(nummers))
    return ", ".join(map(str, los[:_REGELS])) + (" …" if len(los) > _REGELS else "")


def gegroepeerd(meldingen: Sequence[Melding]) -> list[Groep]:
    """Every finding once, the heaviest first, in the order of the files."""
    groepen: dict[tuple[str, str, str], list[Melding]] = {}
    for melding in meldingen:
        groepen.setdefault(_wat(melding), []).append(melding)
    uit = [_groep(delen) for delen in groepen.values()]
    return sorted(uit, key=lambda groep: _VOLGORDE.index(groep.melding.bevinding.niveau))


def _wat(melding: Melding) -> tuple[str, str, str]:
    """What it is about: equal for findings that are mended in one way."""
    bevinding = melding.bevinding
    if (soort := soort_onbekend(melding)) is not None:
        return "", bevinding.code, soort
    if bevinding.tip.startswith(_ZONDER_JAAR):
        return melding.plek.bestand, bevinding.code, _ZONDER_JAAR
    anders = [bevinding.tip] if bevinding.code.startswith(_NOTATIE) else _VELDEN_IN_TIP.findall(bevinding.tip)
    return melding.plek.bestand, bevinding.code, " ".join((bevinding.zin, *anders))


def _groep(delen: Sequence[Melding]) -> Groep:
    soort, waar = soort_onbekend(delen[0]), delen[0].plek.bestand
    ook = tuple(m.plek.regel for m in delen[1:] if m.plek.bestand == waar)
    elders = tuple((m.plek.bestand, m.plek.regel) for m in delen[1:] if m.plek.bestand != waar)
    eerste = samen(delen, soort) if soort else delen[0]
    return Groep(eerste, ook, elders, samen=eerste is not delen[0])


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

    aantal = Counter(g.melding.bevinding.niveau for g in groepen for _ in range(g.aantal))
    geteld = [f"{aantal[n]} {(ENKELVOUD if aantal[n] == 1 else MEERVOUD)[n]}" for n in MEERVOUD if aantal[n]]
    return opsomming(geteld)
