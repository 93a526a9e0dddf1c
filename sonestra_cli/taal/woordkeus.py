"""One concept, two vocabularies: SoNeStra and SNV (domein/1 §1.0 point 5, §1.2)."""

from typing import Self

from sonestra_cli.domein.keuzes import Woordkeus
from sonestra_cli.techniek.gegeven import gegeven


class Term(str):
    """A noun that knows its article: ``term.het`` is ``het beraad`` or ``de meedenkbijeenkomst``."""

    __slots__ = ("lidwoord",)
    lidwoord: str

    def __new__(cls, naam: str, lidwoord: str = "het") -> Self:
        term = super().__new__(cls, naam)
        term.lidwoord = lidwoord
        return term

    @property
    def het(self) -> str:
        """With its article: ``het beraad``, ``de meedenkbijeenkomst``."""
        return f"{self.lidwoord} {self}"

    @property
    def ons(self) -> str:
        """``ons beraad``, ``onze meedenkbijeenkomst``."""
        return f"{'ons' if self.lidwoord == 'het' else 'onze'} {self}"


@gegeven
class Woordkeuze:
    """The terms of one vocabulary; every text of the program takes them from here."""

    beraad: Term
    actieteam: Term


_KEUZES = {
    "sonestra": Woordkeuze(Term("beraad"), Term("actieteam")),
    "snv": Woordkeuze(Term("meedenkbijeenkomst", "de"), Term("basisteam")),
}


def woorden(woordkeus: Woordkeus) -> Woordkeuze:
    """The words of ``kop.woordkeus``."""
    return _KEUZES[woordkeus]
