"""One finding with all that tells what may have been meant, and the ways out that it may have."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sonestra_cli.domein.bevinding import Bevinding, Pad, Stap
from sonestra_cli.domein.lopen import bladen
from sonestra_cli.domein.soorten import Bestandsnaam, Lezer, Sleutel
from sonestra_cli.domein.veld import Blok, Lijst, Vorm, Woordenboek, velden_van
from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.verstaan.kandidaten import Kandidaten
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, plat
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.ontleden import ontleed
from sonestra_cli.yamltekst.stukken import Stuk, vind

Teksten = Mapping[Bestandsnaam, str]


@dataclass(frozen=True, slots=True)
class Weg:
    """A way out that was not tried yet: the texts as they would be.

    ``opent``: what stands there was not read before, so what is found there is no harm of this way.
    ``vervalt``: the words that go, and of which the sentence tells.
    """

    zin: str
    teksten: Teksten
    opent: Pad | None = None
    vervalt: str = ""


@dataclass(frozen=True, slots=True)
class Antwoord:
    """What to say, and the ways out; more than one where it may mean more.

    ``kies``: of more ways the only one that holds may be taken.
    """

    tip: str
    wegen: tuple[Weg, ...] = ()
    kies: bool = False


class Werk:
    """What all findings of one traject share."""

    def __init__(self, gelezen: Gelezen) -> None:
        self.gelezen = gelezen
        self._wortels: dict[Bestandsnaam, Knoop | None] = {}

    @cached_property
    def kandidaten(self) -> Kandidaten:
        return Kandidaten(self.gelezen.traject)

    def tekst(self, naam: Bestandsnaam) -> str:
        """The text of a file; nothing where it is not there."""
        bron = self.gelezen.bronnen.get(naam)
        return bron.tekst if bron else ""

    def wortel(self, naam: Bestandsnaam) -> Knoop | None:
        """The nodes of a file."""
        if naam not in self._wortels:
            self._wortels[naam] = ontleed(naam, self.tekst(naam)).wortel
        return self._wortels[naam]

    def afspraken(self) -> tuple[str, ...]:
        """The keys of every agreement and every question to a professional, of whatever day."""
        traject = self.gelezen.traject
        plan = traject.plan
        in_plan = (*plan.afspraken, *plan.vragen_aan_professionals) if plan else ()
        return (*in_plan, *(sleutel for dag in traject.actieteam.values() for sleutel in dag.nieuw))

    def wordt_genoemd(self, sleutel: str) -> bool:
        """Whether some field points to this person."""
        return sleutel in self._genoemd

    @cached_property
    def _genoemd(self) -> frozenset[str]:
        alle = bladen(self.gelezen.traject, frozenset({Sleutel, Lezer}))
        return frozenset(blad.waarde for blad in alle if not blad.bepaalt)

    def mensen(self, naam: Bestandsnaam, woord: str) -> tuple[str, ...]:
        """Who may be meant in this file."""
        return self.kandidaten.zoek(Sleutel, naam, woord)


@dataclass
class Geval:
    """One finding in its file."""

    werk: Werk
    bevinding: Bevinding
    stappen: tuple[Stap, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.stappen = self._tot_de_tekst(self.bevinding.pad.stappen)

    def _tot_de_tekst(self, stappen: tuple[Stap, ...]) -> tuple[Stap, ...]:
        """As far as the file goes: one word that stands for a list or a block is that word."""
        for diepte in range(len(stappen)):
            if isinstance(self.knoop(stappen[:diepte]), TekstKnoop):
                return stappen[:diepte]
        return stappen

    @property
    def naam(self) -> Bestandsnaam:
        return self.bevinding.pad.bestand

    @property
    def tekst(self) -> str:
        return self.werk.tekst(self.naam)

    @property
    def sleutel(self) -> str:
        """The last step, as a word."""
        return str(self.stappen[-1]) if self.stappen else ""

    def pad(self, *stappen: Stap) -> Pad:
        return Pad(self.naam, stappen)

    def stuk(self, stappen: tuple[Stap, ...] | None = None) -> Stuk | None:
        """The entry at these steps, if it is there."""
        try:
            return vind(self.werk.wortel(self.naam), self.stappen if stappen is None else stappen)
        except NietTeBewerken:
            return None

    def knoop(self, stappen: tuple[Stap, ...]) -> Knoop | None:
        """What stands there."""
        if not stappen:
            return self.werk.wortel(self.naam)
        stuk = self.stuk(stappen)
        return stuk.waarde if stuk else None

    def vorm(self, stappen: tuple[Stap, ...]) -> Vorm | None:
        """What belongs there; of a list that is written as one entry, that entry."""
        vak = vak_van(self.naam)
        vorm: Vorm | None = Blok(vak.soort) if vak else None
        for stap in stappen:
            if isinstance(vorm, Lijst):
                vorm = vorm.deel
                if isinstance(stap, int):
                    continue
            if isinstance(vorm, Woordenboek):
                vorm = vorm.inhoud
            elif isinstance(vorm, Blok) and (veld := velden_van(vorm.klasse).get(str(stap))):
                vorm = veld.vorm
            else:
                return None
        return vorm

    def klasse(self, stappen: tuple[Stap, ...]) -> type | None:
        """The class of the block there."""
        vorm = self.vorm(stappen)
        vorm = vorm.deel if isinstance(vorm, Lijst) else vorm
        return vorm.klasse if isinstance(vorm, Blok) else None

    def weg(self, zin: str, maak: Callable[[str], str], opent: Pad | None = None, vervalt: str = "") -> tuple[Weg, ...]:
        """A way that changes this file; none where the text does not let itself be changed so."""
        try:
            return (Weg(zin, {self.naam: maak(self.tekst)}, opent, vervalt),)
        except NietTeBewerken:
            return ()

    def mens(self, woord: str) -> str | None:
        """The one who can be meant; None where nobody, or more, or where words were typed that are no name of them."""
        gevonden = self.werk.mensen(self.naam, woord)
        zeker = len(gevonden) == 1 and self.werk.kandidaten.zegt_niets_meer(self.naam, woord, gevonden[0])
        return gevonden[0] if zeker else None

    def mensen_in(self, knoop: Knoop) -> tuple[str, ...] | None:
        """The people that stand here as a key, a name, a list or a sum of them; None where one is not clear."""
        uit: list[str] = []
        for woord in teksten_in(knoop):
            delen = list(self.werk.kandidaten.mensen_uit(self.naam, woord)) or [woord]
            wie = [self.mens(deel) for deel in delen]
            if None in wie:
                return None
            uit += [een for een in wie if een]
        return tuple(dict.fromkeys(uit)) or None


def teksten_in(knoop: Knoop) -> Iterable[str]:
    """The words of a text or of a list of texts; of an entry with ``wie`` that word."""
    if isinstance(knoop, TekstKnoop):
        return [knoop.waarde] if not knoop.leeg else []
    if isinstance(knoop, Rij):
        return [woord for deel in knoop.delen for woord in teksten_in(deel)]
    paar = knoop.paar("wie")
    return teksten_in(paar[1]) if paar else [sleutel.waarde for sleutel, _ in knoop.paren]


def woorden_van(knoop: Knoop | None) -> str:
    """Everything that was typed there, in one line."""
    if knoop is None:
        return ""
    waarde = plat(knoop)
    return " ".join(_losse_woorden(waarde))


def _losse_woorden(waarde: object) -> Iterable[str]:
    if isinstance(waarde, str):
        return [waarde]
    if isinstance(waarde, (list, tuple)):
        return [woord for deel in waarde for woord in _losse_woorden(deel)]
    return []


def als_velden(knoop: Knoop | None) -> Velden | None:
    return knoop if isinstance(knoop, Velden) else None
