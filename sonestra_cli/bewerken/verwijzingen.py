"""Every place in a text where a key stands, by the types of the fields: nobody keeps a list of places by hand."""

from collections.abc import Iterator
from typing import Any

from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.lopen import BEPAALT
from sonestra_cli.domein.netwerk import Bekenden
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.veld import VERWIJST, Blok, Lijst, VeldVorm, Vorm, Waarde, Woordenboek, velden_van
from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.velden.vormen import is_een_groep
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.sleutels import een_vorm
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden

_GROEPEN = Lijst(Blok(Bekenden))


@gegeven
class Schakel:
    """One step on the way to a place: what stands there, and as what in what holds it.

    ``veld`` of a block of ``klasse``; ``entry`` of a mapping, its value of ``klasse`` where that is a block;
    ``deel`` of a list.
    """

    knoop: Knoop
    stappen: tuple[Stap, ...]
    als: str = "bestand"
    klasse: type[Any] | None = None
    veld: VeldVorm | None = None


@gegeven
class Verwijzing:
    """A key in a text: ``soort`` is what it points to, ``bepaalt`` whether what it names comes into being here."""

    weg: tuple[Schakel, ...]
    knoop: TekstKnoop
    soort: str
    is_sleutel: bool = False
    bepaalt: bool = False

    @property
    def naam(self) -> str:
        """The key as keys are compared."""
        return een_vorm(self.knoop.waarde).lower()

    @property
    def stappen(self) -> tuple[Stap, ...]:
        """The way to it; of a key of a mapping the way to its value."""
        return self.weg[-1].stappen


def verwijzingen(bestand: Bestandsnaam, wortel: Knoop | None) -> Iterator[Verwijzing]:
    """All keys in the file of this name, in the order of the text."""
    vak = vak_van(bestand)
    if vak is not None and wortel is not None:
        yield from _loop(Blok(vak.soort), (Schakel(wortel, ()),))


def groep_om(weg: tuple[Schakel, ...]) -> Schakel | None:
    """The people who know each other among whom the key at the end of the way stands, however they were written."""
    boven = weg[-2]
    if boven.veld is None:
        veld = next((schakel.veld for schakel in reversed(weg) if schakel.veld is not None), None)
        return boven if veld is not None and veld.vorm == _GROEPEN and isinstance(boven.knoop, Rij) else None
    if boven.klasse is Bekenden:
        return weg[-3] if boven.veld.sleutel == Bekenden.KORT else None
    een_groep = boven.veld.vorm == _GROEPEN and isinstance(boven.knoop, Rij) and is_een_groep(boven.knoop)
    return boven if een_groep else None


def _loop(vorm: Vorm, weg: tuple[Schakel, ...]) -> Iterator[Verwijzing]:
    hier = weg[-1]
    match vorm, hier.knoop:
        case Waarde(soort), TekstKnoop() as tekst:
            if soort in VERWIJST and not tekst.leeg:
                yield Verwijzing(weg, tekst, VERWIJST[soort])
        case Lijst(deel), Rij(delen=delen):
            for nummer, knoop in enumerate(delen):
                yield from _loop(deel, (*weg, Schakel(knoop, (*hier.stappen, nummer), "deel")))
        case Lijst(deel), _:
            yield from _loop(deel, weg)
        case Woordenboek(), Velden():
            yield from _entries(vorm, weg)
        case Blok(klasse), Velden(paren=paren):
            velden = velden_van(klasse)
            for sleutel, waarde in paren:
                if (veld := velden.get(sleutel.waarde)) is not None:
                    stap = Schakel(waarde, (*hier.stappen, sleutel.waarde), "veld", klasse, veld)
                    yield from _loop(veld.vorm, (*weg, stap))
        case Blok(klasse), (TekstKnoop() | Rij()) if vorm.kort is not None:
            yield from _loop(velden_van(klasse)[vorm.kort].vorm, weg)


def _entries(vorm: Woordenboek, weg: tuple[Schakel, ...]) -> Iterator[Verwijzing]:
    hier = weg[-1]
    assert isinstance(hier.knoop, Velden)
    klasse = vorm.inhoud.klasse if isinstance(vorm.inhoud, Blok) else None
    for sleutel, waarde in hier.knoop.paren:
        binnen = (*weg, Schakel(waarde, (*hier.stappen, sleutel.waarde), "entry", klasse))
        if vorm.sleutel in VERWIJST:
            yield Verwijzing(binnen, sleutel, VERWIJST[vorm.sleutel], True, klasse in BEPAALT)
        yield from _loop(vorm.inhoud, binnen)
