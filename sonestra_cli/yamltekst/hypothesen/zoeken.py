"""Tries what may have been meant: only what makes the text readable, with less that is wrong, is a way out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sonestra_cli.yamltekst.hypothesen.lijnen import Lijn, lijn_op, omhoog, omlaag
from sonestra_cli.yamltekst.hypothesen.regel import lezingen
from sonestra_cli.yamltekst.hypothesen.venster import Venster, venster_om
from sonestra_cli.yamltekst.hypothesen.vorm import Hypothese, Kans, Reparatie, botst
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld

MEEST = 3
"""Ways out that are given."""
_KANSEN = 14
"""Places on a line that can be wrong at once."""
_PROEVEN = 60
"""Texts that are read to explain one fault."""


class Uitslag(NamedTuple):
    """How a text reads: whether at all, how heavy what is found in it weighs, what it says, and what was found."""

    heel: bool
    zwaarte: int = 0
    inhoud: Any = None
    gevonden: Sequence[tuple[str, str]] = ()


Proef = Callable[[str], Uitslag]
Bron = Callable[[str, Lijn, IsVeld], Iterator[Hypothese]]
"""Gives hypotheses about what stands around a line."""


class Zoeker:
    """Looks for the ways out of one fault; ``proef`` reads a stretch, at most so many times.

    ``weg``: what was found in a text that can be followed, and has to be gone.
    """

    def __init__(
        self,
        tekst: str,
        sporen: Sequence[int],
        proef: Proef,
        is_veld: IsVeld,
        bronnen: Sequence[Bron],
        weg: tuple[str, str] | None = None,
    ) -> None:
        self.weg = weg
        self.tekst = tekst
        self.proef = proef
        self.is_veld = is_veld
        self.bronnen = bronnen
        self.lijnen = list(_lijnen(tekst, sporen))
        self.venster: Venster = venster_om(tekst, min(lijn.begin for lijn in self.lijnen), max(sporen))
        self.over = _PROEVEN
        self.eerst = self._probeer(Hypothese(()))
        self.gezien: dict[tuple[Any, ...], Uitslag] = {}

    def zoek(self) -> list[Hypothese]:
        """The likeliest first; each of them means something else."""
        if self.weg is not None and not (self.eerst.heel and self.weg in self.eerst.gevonden):
            return []
        goed: list[tuple[int, Hypothese, Any]] = []
        for hypothese in self._alle():
            uitslag = self._uitslag(hypothese)
            if self._beter(uitslag):
                goed.append((uitslag.zwaarte, hypothese, uitslag.inhoud))
        if not goed:
            return []
        licht = min(zwaarte for zwaarte, _, _ in goed)
        goed = [een for een in goed if een[0] == licht]
        rang = min(hypothese.rang for _, hypothese, _ in goed)
        goed = sorted((een for een in goed if een[1].rang == rang), key=lambda een: een[1].omvang)
        uit: list[Hypothese] = []
        gelezen: list[Any] = []
        for _, hypothese, inhoud in goed:
            if inhoud not in gelezen:
                gelezen.append(inhoud)
                uit.append(hypothese)
        return uit[:MEEST]

    def _alle(self) -> Iterator[Hypothese]:
        for lijn in self.lijnen:
            for rang, kansen in enumerate(lezingen(self.tekst, lijn, self.is_veld)):
                yield from self._op_de_regel(kansen, min(rang, 1))
        for bron in self.bronnen:
            for lijn in self.lijnen:
                yield from bron(self.tekst, lijn, self.is_veld)

    def _op_de_regel(self, kansen: Sequence[Kans], rang: int) -> Iterator[Hypothese]:
        """All of them at once, with the ways that follow the first one by one; each without what is not needed."""
        if len(kansen) > _KANSEN:
            return
        eerste = [kans.wegen[0] for kans in kansen]
        yield self._kleinste(eerste, rang)
        for nummer, kans in enumerate(kansen):
            for weg in kans.wegen[1:]:
                yield self._kleinste([*eerste[:nummer], weg, *eerste[nummer + 1 :]], rang + 1)

    def _kleinste(self, reparaties: Sequence[Reparatie], rang: int) -> Hypothese:
        """Without the repairs that make no difference."""
        hypothese = Hypothese(tuple(reparaties), rang)
        uitslag = self._uitslag(hypothese)
        if not self._beter(uitslag):
            return hypothese
        for reparatie in reparaties if len(reparaties) > 1 else ():
            minder = Hypothese(tuple(r for r in hypothese.reparaties if r is not reparatie), rang)
            anders = self._uitslag(minder)
            if minder.reparaties and self._beter(anders) and anders.zwaarte <= uitslag.zwaarte:
                hypothese, uitslag = minder, anders
        return hypothese

    def _beter(self, uitslag: Uitslag) -> bool:
        if not uitslag.heel or not self.eerst.heel:
            return uitslag.heel and not self.weg
        minder = uitslag.zwaarte < self.eerst.zwaarte
        return minder and (self.weg is None or uitslag.gevonden.count(self.weg) < self.eerst.gevonden.count(self.weg))

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
