"""What each field of the model is, told once. Reading, schema, sieve, walks and tests all go by this description.

The fields of a dataclass are the YAML keys; a trailing underscore in Python is not part of the key.
"""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, Literal, TypeAlias, Union, cast, get_args, get_origin

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.getypt import ZELF, Getypt
from sonestra_cli.domein.soorten import AfspraakSleutel, Lezer, PaaltjeSleutel, Sleutel, VraagSleutel
from sonestra_cli.techniek.gegeven import gegeven

VERWIJST: Final[Mapping[object, str]] = {
    Sleutel: "mens",
    Lezer: "mens",
    VraagSleutel: "vraag",
    AfspraakSleutel: "afspraak",
    PaaltjeSleutel: "paaltje",
}
"""Kind of key -> what it points to."""


@gegeven
class Waarde:
    """One value: ``soort`` is its type (``str``, ``Datum``, a NewType)."""

    soort: Any


@gegeven
class Keuze:
    """One of these words. ``eigen``: or a word that the traject itself has for it, as ``Groep | str`` says."""

    soort: Any
    woorden: tuple[str, ...]
    eigen: bool = False


@gegeven
class Lijst:
    """Any number of one vorm, in an order that means something."""

    deel: "Vorm"


@gegeven
class Woordenboek:
    """Key of a kind -> one vorm."""

    sleutel: Any
    inhoud: "Vorm"


@gegeven
class Blok:
    """Fields under their names; a bare value fills the field that ``kort`` names."""

    klasse: type[Any]

    @property
    def kort(self) -> str | None:
        """The YAML key of the field that a bare value stands for, None where there is none."""
        return getattr(self.klasse, "KORT", None)


Vorm: TypeAlias = Waarde | Keuze | Lijst | Woordenboek | Blok


@gegeven
class VeldVorm:
    """One field: the attribute, its YAML key, what it holds.

    ``nodig``: the entry is nothing without it. ``mag_leeg``: None stands for nothing said.
    """

    attribuut: str
    sleutel: str
    vorm: Vorm
    nodig: bool
    mag_leeg: bool


@cache
def vorm_van(soort: Any) -> Vorm:
    """What a declared type holds; whether it may be absent says the field. TypeError for what no file can hold."""
    oorsprong, delen = get_origin(soort), get_args(soort)
    if oorsprong is Literal:
        return Keuze(soort, delen)
    if oorsprong in (Union, UnionType):
        binnen, *of = (deel for deel in delen if deel is not NoneType)
        if of == [str] and get_origin(binnen) is Literal:
            return Keuze(binnen, get_args(binnen), eigen=True)
        if of:
            raise TypeError(f"no file can hold {soort!r}")
        return vorm_van(binnen)
    if oorsprong is tuple:
        return Lijst(vorm_van(delen[0]))
    if oorsprong is Mapping:
        return Woordenboek(delen[0], vorm_van(delen[1]))
    if isinstance(soort, type) and is_dataclass(soort) and soort is not Datum:
        return Blok(soort)
    if soort in (str, int, float, Datum) or hasattr(soort, "__supertype__"):
        return Waarde(soort)
    raise TypeError(f"no file can hold {soort!r}")


def velden_van(klasse: type[Any]) -> Mapping[str, VeldVorm]:
    """YAML key -> field of a dataclass, in the order of the class."""
    return _velden(cast("Hashable", klasse))


@cache
def _velden(klasse: Any) -> Mapping[str, VeldVorm]:
    soorten: dict[str, Any] = {veld.name: veld.type for veld in fields(klasse)}  # no text among them to look up
    delen = (
        VeldVorm(
            veld.name,
            veld.name.removesuffix("_"),
            vorm_van(soorten[veld.name]),
            veld.default is MISSING and veld.default_factory is MISSING,
            NoneType in get_args(soorten[veld.name]),
        )
        for veld in fields(klasse)
        if veld.metadata != ZELF
    )
    return {veld.sleutel: veld for veld in delen}


def blokvelden(klasse: type[Any]) -> tuple[str, ...]:
    """The attributes of a dataclass in which a block stands, or more of them."""
    return _blokvelden(cast("Hashable", klasse))


@cache
def _blokvelden(klasse: Any) -> tuple[str, ...]:
    return tuple(veld.attribuut for veld in velden_van(klasse).values() if _heeft_blok(veld.vorm))


def _heeft_blok(vorm: Vorm) -> bool:
    binnen = vorm.deel if isinstance(vorm, Lijst) else vorm.inhoud if isinstance(vorm, Woordenboek) else vorm
    return isinstance(binnen, Blok)


@cache
def soorten_in(vorm: Vorm) -> frozenset[Any]:
    """Every type of value, key or block that can stand somewhere inside, blocks within blocks included."""
    return frozenset(_soorten(vorm, set()))


def _soorten(vorm: Vorm, gezien: set[type[Any]]) -> Iterator[Any]:
    match vorm:
        case Waarde(soort) | Keuze(soort):
            yield soort
        case Lijst(deel):
            yield from _soorten(deel, gezien)
        case Woordenboek(sleutel, inhoud):
            yield sleutel
            yield from _soorten(inhoud, gezien)
        case Blok(klasse) if klasse not in gezien:
            gezien.add(klasse)
            yield klasse
            for veld in velden_van(klasse).values():
                yield from _soorten(veld.vorm, gezien)


def blokken(waarde: Any) -> Iterator[Getypt]:
    """The block and every block inside it."""
    if isinstance(waarde, Getypt):
        yield waarde
        for naam in blokvelden(type(waarde)):
            yield from blokken(getattr(waarde, naam))
    elif isinstance(waarde, tuple):
        for deel in waarde:
            yield from blokken(deel)
    elif isinstance(waarde, Mapping):
        for deel in waarde.values():
            yield from blokken(deel)
