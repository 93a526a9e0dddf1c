"""Tries what may have been meant: only what makes the text readable, with less that is wrong, is a way out."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sonestra_cli.yamltekst.hypothesen.lijnen import Lijn, lijn_op, omhoog, omlaag
from sonestra_cli.yamltekst.hypothesen.regel import lezingen
from sonestra_cli.yamltekst.hypothesen.venster import Venster, venster_om
from sonestra_cli.yamltekst.hypothesen.vorm import BOUW, Hypothese, Kans, Reparatie, Snee, botst
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld

_GOED = 8
"""Ways out of a stretch that are tried on the whole text."""
_KANSEN = 14
"""Places on a line that can be wrong at once."""
_PROEVEN = 60
"""Texts that are read to explain one fault."""


_MISSCHIEN_EEN_ZIN = re.compile(r"[^\s,{\[] [\w-]+: [^,{}\[\]]+[.!?]\s*[,}]")
"""``{zin: Kom maar nodig: dat is genoeg.}``: a field without its comma, or a sentence with a colon in it."""
_IN_WOORDEN = re.compile(
    r"(?<![\w-])([\w-]{1,60}):\s+(?=[^\s,{}\[\]'\"|>:][^{}\[\]:]{0,400}\s[\w-]{1,60}:\s+[^\s\d\[{|>])"
)
"""A second colon behind a field: when that holds people's own words, the sentence goes on."""
VORM = "N002"
"""The code for something of another kind than its place asks for."""
TUSSEN_WOORDEN = "|"
"""In the place of a code: a line among somebody's words that begins with the name of a field; none may come to it."""
ANDERS = frozenset((VORM, "N001", "N005", "N022"))
"""What is found of a line that stands in a wrong place."""


class Uitslag(NamedTuple):
    """How a text reads: whether at all, how heavy what is found in it weighs, what it says, and codes with places."""

    heel: bool
    zwaarte: int = 0
    inhoud: Any = None
    gevonden: Sequence[tuple[str, int]] = ()


Proef = Callable[[str], Uitslag]
Bron = Callable[[str, Lijn, IsVeld], Iterator[Hypothese]]
"""Gives hypotheses about what stands around a line."""


class Zoeker:
    """Looks for the ways out of one fault; ``proef`` reads a stretch, at most so many times.

    ``weg``: the code of what was found at the first of ``sporen`` in a text that can be followed; it has to be gone.
    ``om``: gives the stretch around two places that shows whether it is.
    """

    def __init__(
        self,
        tekst: str,
        sporen: Sequence[int],
        proef: Proef,
        is_veld: IsVeld,
        bronnen: Sequence[Bron],
        draagt_woorden: IsVeld,
        weg: str = "",
        om: Callable[[str, int, int], Venster] = venster_om,
    ) -> None:
        self.weg = weg
        self.spoor = sporen[0]
        self.tekst = tekst
        self.proef = proef
        self.is_veld = is_veld
        self.draagt_woorden = draagt_woorden
        self.bronnen = bronnen
        self.lijnen = list(_lijnen(tekst, sporen))
        self.venster = om(tekst, min(lijn.begin for lijn in self.lijnen), max(sporen))
        self.over = _PROEVEN
        self.eerst = self._probeer(Hypothese(()))
        self.gezien: dict[tuple[Any, ...], Uitslag] = {}

    def zoek(self) -> list[tuple[Hypothese, Uitslag]]:
        """What is good in its stretch, the likeliest first."""
        if self.weg and not (self.eerst.heel and (self.weg, self._daar) in self.eerst.gevonden):
            return []
        return self._goede(self._alle()) or ([] if self.weg else self._goede(self._scheef_en_stuk()))

    def _goede(self, hypothesen: Iterable[Hypothese]) -> list[tuple[Hypothese, Uitslag]]:
        goed: dict[tuple[Snee, ...], tuple[Hypothese, Uitslag]] = {}
        for hypothese in hypothesen:
            uitslag = self._uitslag(hypothese)
            past = self._beter(uitslag, hypothese.sneden) and not self._geen_veld(uitslag, hypothese)
            if past and (hypothese.rang < BOUW or not self._vreemd(uitslag, hypothese.sneden)):
                goed.setdefault(hypothese.sneden, (hypothese, uitslag))
        return sorted(goed.values(), key=lambda een: (een[1].zwaarte, een[0].rang, not een[0].vooraan, een[0].omvang))[
            :_GOED
        ]

    def _alle(self) -> Iterator[Hypothese]:
        for lijn in self.lijnen:
            eigen = any(self.draagt_woorden(gevonden[1]) for gevonden in _IN_WOORDEN.finditer(lijn.tekst))
            gelijk = eigen or _MISSCHIEN_EEN_ZIN.search(lijn.tekst)
            for rang, (kansen, als_zin) in enumerate(lezingen(self.tekst, lijn, self.is_veld)):
                for hypothese in self._op_de_regel(kansen, 0 if gelijk else min(rang, 1)):
                    yield hypothese._replace(vooraan=eigen and als_zin)
        for bron in self.bronnen:
            for lijn in self.lijnen:
                yield from bron(self.tekst, lijn, self.is_veld)

    def _scheef_en_stuk(self) -> Iterator[Hypothese]:
        """A line that stands askew and has another fault in it: moved, and read as it may have been meant."""
        lijn = self.lijnen[0]
        gelezen = [[kans.wegen[0] for kans in kansen] for kansen, _ in lezingen(self.tekst, lijn, self.is_veld)]
        for bron in self.bronnen:
            for scheef in bron(self.tekst, lijn, self.is_veld):
                if scheef.rang >= BOUW:
                    yield from (scheef._replace(reparaties=(*scheef.reparaties, *wegen)) for wegen in gelezen)

    def _op_de_regel(self, kansen: Sequence[Kans], rang: int) -> Iterator[Hypothese]:
        """All of them at once, with the ways that follow the first one by one; each without what is not needed.

        Where all together are too many, one by one.
        """
        if len(kansen) > _KANSEN:
            return
        eerste = [kans.wegen[0] for kans in kansen]
        geheel = self._kleinste(eerste, rang)
        yield geheel
        if len(kansen) > 1 and not self._beter(self._uitslag(geheel), geheel.sneden):
            yield from (Hypothese((weg,), rang + 1) for weg in eerste)
        for nummer, kans in enumerate(kansen):
            for weg in kans.wegen[1:]:
                yield self._kleinste([*eerste[:nummer], weg, *eerste[nummer + 1 :]], rang + 1)

    def _kleinste(self, reparaties: Sequence[Reparatie], rang: int) -> Hypothese:
        """Without the repairs that make no difference."""
        hypothese = Hypothese(tuple(reparaties), rang)
        uitslag = self._uitslag(hypothese)
        if not self._beter(uitslag, hypothese.sneden):
            return hypothese
        for reparatie in reparaties if len(reparaties) > 1 else ():
            minder = Hypothese(tuple(r for r in hypothese.reparaties if r is not reparatie), rang)
            anders = self._uitslag(minder)
            if minder.reparaties and self._beter(anders, minder.sneden) and anders.zwaarte <= uitslag.zwaarte:
                hypothese, uitslag = minder, anders
        return hypothese

    def _beter(self, uitslag: Uitslag, sneden: Sequence[Snee]) -> bool:
        if not uitslag.heel or not self.eerst.heel:
            return uitslag.heel and not self.weg and not self._misvormd(uitslag, sneden)
        eerst, nu = (Counter(code for code, _ in een.gevonden) for een in (self.eerst, uitslag))
        groei = sum(len(s.tekst) - s.eind + s.begin for s in sneden if s.eind <= self.spoor and s.begin < self.spoor)
        blijft = any((self.weg, self._daar + dit) in uitslag.gevonden for dit in {0, groei})
        return uitslag.zwaarte < self.eerst.zwaarte and nu <= eerst and not blijft

    def _vreemd(self, uitslag: Uitslag, sneden: Sequence[Snee]) -> bool:
        """True where something is in a wrong place then: what is strange above the entry was so before."""
        lijn = lijn_op(self.tekst, sneden[0].begin)
        ouder = next((ander for ander in omhoog(self.tekst, lijn) if ander.diepte < lijn.diepte), lijn)
        eigen = self._in_venster(lijn.begin)  # a block of words that ends behind this line took it in
        return any(
            (code in ANDERS and plek >= self._in_venster(ouder.begin)) or (code == TUSSEN_WOORDEN and plek >= eigen)
            for code, plek in uitslag.gevonden
        )

    def _geen_veld(self, uitslag: Uitslag, hypothese: Hypothese) -> bool:
        """True where a word got its colon as a field, and here no block has it: ``hoe hij het zei`` below ``van``."""
        begin, groei = [], 0
        for snee in hypothese.sneden:
            voor = lijn_op(self.tekst, snee.begin)
            begin += [self._in_venster(voor.begin + voor.diepte) + groei] * snee.tekst.startswith(":")
            groei += len(snee.tekst) - snee.eind + snee.begin
        return any(code == "N001" and plek in begin for code, plek in uitslag.gevonden)

    def _misvormd(self, uitslag: Uitslag, sneden: Sequence[Snee]) -> bool:
        """True where something is of another kind then, from the line of the repair on.

        What is so further on without that line as well has nothing to do with it.
        """
        lijn = lijn_op(self.tekst, sneden[0].begin)
        begin = self._in_venster(lijn.begin)
        vormen = [plek for code, plek in uitslag.gevonden if code == VORM and plek >= begin]
        if not vormen:
            return False
        zonder = self._uitslag(Hypothese((Reparatie((Snee(lijn.begin, lijn.eind, ""),), ""),)))
        toch = [plek for code, plek in zonder.gevonden if code == VORM and plek >= begin]
        eind = begin + len(lijn.tekst) + sum(len(snee.tekst) - snee.eind + snee.begin for snee in sneden)
        return any(plek < eind for plek in vormen) or len(vormen) > len(toch)

    @property
    def _daar(self) -> int:
        """The first trace, counted in the stretch."""
        return self._in_venster(self.spoor)

    def _in_venster(self, plaats: int) -> int:
        return plaats - self.venster.begin + len(self.venster.kop)

    def _uitslag(self, hypothese: Hypothese) -> Uitslag:
        sneden = hypothese.sneden
        if sneden not in self.gezien:
            self.gezien[sneden] = Uitslag(heel=False) if not sneden or botst(sneden) else self._probeer(hypothese)
        return self.gezien[sneden]

    def _probeer(self, hypothese: Hypothese) -> Uitslag:
        if not self.over:
            return Uitslag(heel=False)
        self.over -= 1
        return self.proef(self.venster.met(hypothese.sneden))


def _lijnen(tekst: str, sporen: Iterable[int]) -> Iterator[Lijn]:
    """The lines that a fault can come from: where the parser stumbled, right above, right below, and what holds it."""
    gezien: set[int] = set()
    for spoor in sporen:
        lijn = lijn_op(tekst, min(spoor, len(tekst)))
        boven = list(omhoog(tekst, lijn, 30))
        ouder = next((ander for ander in boven if ander.diepte < lijn.diepte), None)
        for een in (lijn, *boven[:1], ouder):
            if een is not None and een.begin not in gezien:
                gezien.add(een.begin)
                yield een


def naast(tekst: str, lijn: Lijn) -> Lijn | None:
    """The next line that says something."""
    return next(omlaag(tekst, lijn), None)
