"""The measures of a setting in points, as Word wants them: the same as those of the PDF."""

from dataclasses import dataclass

from sonestra_cli.documenten.schrijvers.zetsel.maten import RUIM, BladMaat

_PT = 72 / 25.4
_BREED = {"a2": 420.0, "a4": 210.0, "a5": 148.0}
_HOOG = {"a2": 594.0, "a4": 297.0, "a5": 210.0}


@dataclass(frozen=True, slots=True)
class WordMaat:
    """One measure of the PDF, asked in points."""

    maat: BladMaat = RUIM

    def pt(self, naam: str) -> float:
        """``naam`` is a field of the measure; an em is one of its letter."""
        waarde: str = getattr(self.maat, naam)
        getal, eenheid = float(waarde[:-2]), waarde[-2:]
        return getal * {"pt": 1.0, "mm": _PT, "em": float(self.maat.letter[:-2]) if eenheid == "em" else 0}[eenheid]

    @property
    def breed(self) -> float:
        return _BREED[self.maat.papier] * _PT

    @property
    def hoog(self) -> float:
        return _HOOG[self.maat.papier] * _PT

    @property
    def tekstbreed(self) -> float:
        return self.breed - 2 * self.pt("opzij")

    @property
    def krap(self) -> float:
        """How much of the usual white there is here, relative to the letter: 1 on a sheet with much white."""
        return self.pt("wit") / self.pt("letter") / 1.15

    @property
    def regel(self) -> float:
        """Lines from one to the next, 1.25 where there is much white."""
        return 1.25 + 0.8 * (self.pt("regelwit") / self.pt("letter") - 0.72)

    def wit(self, gewoon: float) -> float:
        """White that is ``gewoon`` on a sheet with letters of 12.5 points and much white."""
        return round(gewoon * self.krap * self.pt("letter") / 12.5, 1)
