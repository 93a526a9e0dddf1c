"""The measures of a setting in points, as Word wants them: the same as those of the PDF."""

from dataclasses import dataclass, replace

from sonestra_cli.documenten.schrijvers.zetsel.maten import BREEDTES, HOOGTES, RUIM, TUSSEN, BladMaat

_PT = 72 / 25.4
_KAPITAAL, _REGEL = 0.668, 1.24
"""How high a capital and a line of Atkinson Hyperlegible are, in em."""


@dataclass(frozen=True, slots=True)
class WordMaat:
    """One measure of the PDF, asked in points."""

    maat: BladMaat = RUIM

    def pt(self, naam: str) -> float:
        """``naam`` is a field of the measure; an em is one of its letter."""
        waarde: str = getattr(self.maat, naam)
        getal, eenheid = float(waarde[:-2]), waarde[-2:]
        return getal * {"pt": 1.0, "mm": _PT, "em": float(self.maat.letter[:-2]) if eenheid == "em" else 0}[eenheid]

    def op(self, papier: str) -> "WordMaat":
        """The same on a sheet of this size."""
        return WordMaat(replace(self.maat, papier=papier))

    @property
    def breed(self) -> float:
        return BREEDTES[self.maat.papier] * _PT

    @property
    def hoog(self) -> float:
        return HOOGTES[self.maat.papier] * _PT

    @property
    def bladbreed(self) -> float:
        """Between the margins."""
        return self.breed - 2 * self.pt("opzij")

    @property
    def tekstbreed(self) -> float:
        """Of one column."""
        return (self.bladbreed - (self.maat.kolommen - 1) * self.tussen) / self.maat.kolommen

    @property
    def tussen(self) -> float:
        """White between two columns."""
        return TUSSEN * _PT

    @property
    def tekst_hoog(self) -> float:
        return self.hoog - self.pt("boven") - self.pt("onder")

    @property
    def regel(self) -> float:
        """From line to line, in lines of this letter: typst puts its white between a base line and a capital."""
        return (_KAPITAAL + self.em("regelwit")) / _REGEL

    def em(self, naam: str) -> float:
        """``naam`` as a share of the letter."""
        return self.pt(naam) / self.pt("letter")

    def wit(self, gat: float, letter: str = "letter") -> float:
        """Points between two paragraphs, for a ``gat`` (em) between a base line and the capitals below it."""
        return max(0.0, round((gat - self.em("regelwit")) * self.pt(letter), 1))

    @property
    def in_cel(self) -> float:
        """White above and below the text of a cell that is one line high."""
        return round((_KAPITAAL + 1.12 - _REGEL) / 2 * self.pt("letter"), 1)

    @property
    def lege_cel(self) -> float:
        """White below a cell to write in."""
        return round((2.5 + 1.12 - _REGEL) * self.pt("letter") - self.in_cel, 1)

    @property
    def boven_lijn(self) -> float:
        """White above a line to write on, which is the foot of an empty line of text."""
        return round((self.em("lijn") + 0.4 - _REGEL) * self.pt("letter"), 1)
