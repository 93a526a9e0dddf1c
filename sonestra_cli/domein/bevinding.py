"""A finding of the reader or of a rule, the place it is about, and what would mend it."""

from typing import Literal, TypeAlias

from sonestra_cli.domein.keuzes import FASEN, Fase
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.techniek.gegeven import gegeven

Niveau = Literal["fout", "let op", "vraag", "tip"]
Stap: TypeAlias = str | int


@gegeven
class Pad:
    """A place in the data: ``netwerk: personen.riet.geboren``. ``deel`` says whether the key or the value is meant."""

    bestand: Bestandsnaam
    stappen: tuple[Stap, ...] = ()
    deel: Literal["waarde", "sleutel"] = "waarde"

    def __truediv__(self, stap: Stap) -> "Pad":
        return Pad(self.bestand, (*self.stappen, stap))

    @property
    def als_sleutel(self) -> "Pad":
        """The same place, meaning the key itself."""
        return Pad(self.bestand, self.stappen, "sleutel")

    def __str__(self) -> str:
        return f"{self.bestand}: {'.'.join(map(str, self.stappen))}"


@gegeven
class Zet:
    """Put this text in the place of the value at ``pad``."""

    pad: Pad
    tekst: str


@gegeven
class Verhuis:
    """Move the block at ``pad`` to the same place in another file (to ``apart/SLEUTEL``)."""

    pad: Pad
    naar: Bestandsnaam


@gegeven
class Knip:
    """Put ``tekst`` in the place of what stands from ``begin`` to ``eind`` in a file: code points, without a BOM."""

    bestand: Bestandsnaam
    begin: int
    eind: int
    tekst: str


Wijziging: TypeAlias = Zet | Verhuis


@gegeven
class Voorstel:
    """One way to mend a finding: what it does, in a sentence, and the changes that were tried and found good."""

    zin: str
    wijzigingen: tuple[Wijziging | Knip, ...]


@gegeven
class Regel:
    """What a finding is about: one code, how much it matters, and what ``leg-uit CODE`` tells of it.

    ``kort`` is the rule in a line; then why it is there, how it can be done, where it comes from. A question or a tip
    is given in the phases ``vanaf`` up to and including ``tot``; a fout or let op is never held back.
    ``bewaakt``: it guards people, so its level is the same in every traject. ``ook``: when it is less than its level;
    ``zodra``: from when there is something to say, for what no phase holds back.
    """

    code: str
    niveau: Niveau
    kort: str
    waarom: str
    zo_kan_het: str = ""
    bron: str = ""
    vanaf: Fase = "begin"
    tot: Fase = "actieteam"
    bewaakt: bool = False
    ook: str = ""
    zodra: str = ""

    def hoort_bij(self, fase: Fase) -> bool:
        """Whether its questions are worth asking in this phase."""
        return FASEN.index(self.vanaf) <= FASEN.index(fase) <= FASEN.index(self.tot)


@gegeven
class Bevinding:
    """What was found, in one Dutch sentence; ``tip`` says how to go on, ``onder`` stands beside the carets.

    ``wijziging`` can be done without a choice. ``voorstellen``: at most three ways to mend it, the first as the tip
    says; more than one where it may mean more. ``staat``: for a question about more than its own entry, what it is
    about now, short and readable (``4 afspraken``): once put to rest it comes back when that changes. ``rust_bij``:
    where it is put to rest, when that is not the entry in which ``pad`` stands. ``anders``: the level that this traject
    chose.
    """

    regel: Regel
    zin: str
    pad: Pad
    onder: str = ""
    tip: str = ""
    wijziging: Wijziging | None = None
    voorstellen: tuple[Voorstel, ...] = ()
    staat: str = ""
    rust_bij: Pad | None = None
    anders: Niveau | None = None

    @property
    def code(self) -> str:
        """The code of its rule."""
        return self.regel.code

    @property
    def niveau(self) -> Niveau:
        """How much it matters: what its rule says, or what the traject chose."""
        return self.anders or self.regel.niveau
