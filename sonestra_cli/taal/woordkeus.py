"""One concept, two vocabularies: SoNeStra and SNV (domein/1 §1.0 point 5, §1.2)."""

from dataclasses import dataclass
from typing import Self

from sonestra_cli.domein.afleiding.fase import Fase
from sonestra_cli.domein.keuzes import Woordkeus
from sonestra_cli.techniek.hoofdletter import hoofdletter


class Term(str):
    """A noun that knows its article: ``term.het`` is ``het beraad`` or ``de meedenkbijeenkomst``."""

    __slots__ = ("lidwoord", "meervoud")
    lidwoord: str
    meervoud: str

    def __new__(cls, naam: str, lidwoord: str = "het", meervoud: str = "") -> Self:
        term = super().__new__(cls, naam)
        term.lidwoord, term.meervoud = lidwoord, meervoud
        return term

    @property
    def het(self) -> str:
        """With its article: ``het beraad``, ``de meedenkbijeenkomst``."""
        return f"{self.lidwoord} {self}"

    @property
    def dit(self) -> str:
        """``dit beraad``, ``deze meedenkbijeenkomst``."""
        return f"{'dit' if self.lidwoord == 'het' else 'deze'} {self}"

    @property
    def ons(self) -> str:
        """``ons beraad``, ``onze meedenkbijeenkomst``."""
        return f"{'ons' if self.lidwoord == 'het' else 'onze'} {self}"

    @property
    def titel(self) -> str:
        """With a capital: ``Beraad``."""
        return hoofdletter(self)


@dataclass(frozen=True, slots=True)
class Woordkeuze:
    """The terms of one vocabulary; every text of the program takes them from here."""

    verhaal: Term
    netwerkkompas: Term
    beraad: Term
    actieteam: Term

    def fase(self, fase: Fase) -> str:
        """The phase in this vocabulary: ``netwerkatlas`` for ``netwerkkompas`` in SNV."""
        termen = {
            "ontmoeten": self.verhaal,
            "netwerkkompas": self.netwerkkompas,
            "beraad": self.beraad,
            "actieteam": self.actieteam,
        }
        return termen.get(fase, fase)


_KEUZES = {
    "sonestra": Woordkeuze(
        Term("verhaal", "het", "verhalen"),
        Term("netwerkkompas", "het", "netwerkkompassen"),
        Term("beraad", "het", "beraden"),
        Term("actieteam", "het", "actieteams"),
    ),
    "snv": Woordkeuze(
        Term("ontmoeten", "het", "ontmoetingen"),
        Term("netwerkatlas", "de", "netwerkatlassen"),
        Term("meedenkbijeenkomst", "de", "meedenkbijeenkomsten"),
        Term("basisteam", "het", "basisteams"),
    ),
}


def woorden(woordkeus: Woordkeus) -> Woordkeuze:
    """The words of ``kop.woordkeus``."""
    return _KEUZES[woordkeus]
