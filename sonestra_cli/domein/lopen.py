"""Walks a traject by the declared types of its fields, so that nobody keeps a hand-written list of places."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import cache, partial
from typing import Any, NamedTuple, TypeAlias, cast

from sonestra_cli.domein.beraad import Piketpaaltje
from sonestra_cli.domein.bestanden import bestanden
from sonestra_cli.domein.bevinding import Pad, Stap
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Afspraak, VraagAanProfessional
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Lijst, Vorm, Woordenboek, soorten_in, velden_van
from sonestra_cli.domein.verhaal import Vraag

Stappen: TypeAlias = tuple[Stap, ...]
BEPAALT = (Persoon, Vraag, Afspraak, VraagAanProfessional, Piketpaaltje)
"""What a key above it brings into being. A key above anything else points to what stands under such a key."""


class Blad(NamedTuple):
    """One value at the end of a path, with its declared type (a NewType, a class or a Literal).

    ``sleutel`` is True for a key of a mapping, ``bepaalt`` for a key that defines what it names.
    """

    bestand: Bestandsnaam
    stappen: Stappen
    soort: Any
    waarde: Any
    sleutel: bool = False
    bepaalt: bool = False

    @property
    def pad(self) -> Pad:
        """Where it stands."""
        return Pad(self.bestand, self.stappen, "sleutel" if self.sleutel else "waarde")


_GEEN: tuple[Any, ...] = ()
_als_blad: Callable[[tuple[Any, ...]], Blad] = partial(tuple.__new__, Blad)
"""A Blad of all its parts in order, in half the time: a walk makes hundreds."""
Loper: TypeAlias = Callable[[Any, Stappen, Bestandsnaam, list[Blad]], None]
"""Puts every leaf below a value into the list; the value's own steps and file are known."""


def bladen(traject: Traject, gezocht: frozenset[Any]) -> Iterator[Blad]:
    """Every value of a type in ``gezocht``, file by file, in the order of the fields."""
    oogst: list[Blad] = []
    for bestand, inhoud in bestanden(traject):
        _door_bestand(cast("Hashable", type(inhoud)), gezocht)(inhoud, (), bestand, oogst)
    return iter(oogst)


@cache
def _door_bestand(klasse: Any, gezocht: frozenset[Any]) -> Loper:
    """The walk through a whole file, found by its class alone."""
    return _loper(Blok(klasse), gezocht)


@cache
def _loper(vorm: Vorm, gezocht: frozenset[Any]) -> Loper:
    """The walk through a value of this vorm: made once, it asks nothing of the types again."""
    match vorm:
        case Blok(klasse) if klasse in gezocht:
            return _blad(klasse)
        case Lijst(deel):
            return _door_rij(_loper(deel, gezocht))
        case Woordenboek():
            return _door_woordenboek(vorm, gezocht)
        case Blok(klasse):
            return _door_velden(_velden(klasse, gezocht), gezocht)
    soort = vorm.soort
    return _blad(soort) if soort in gezocht else lambda *_: None


def _blad(soort: Any) -> Loper:
    def loop(waarde: Any, stappen: Stappen, bestand: Bestandsnaam, oogst: list[Blad]) -> None:
        oogst.append(_als_blad((bestand, stappen, soort, waarde, False, False)))

    return loop


def _door_rij(loper: Loper) -> Loper:
    def loop(waarde: Any, stappen: Stappen, bestand: Bestandsnaam, oogst: list[Blad]) -> None:
        for nr, deel in enumerate(waarde):
            loper(deel, (*stappen, nr), bestand, oogst)

    return loop


def _door_woordenboek(vorm: Woordenboek, gezocht: frozenset[Any]) -> Loper:
    loper = _loper(vorm.inhoud, gezocht)
    sleutelsoort = vorm.sleutel
    bepaalt = isinstance(vorm.inhoud, Blok) and vorm.inhoud.klasse in BEPAALT

    def loop(waarde: Any, stappen: Stappen, bestand: Bestandsnaam, oogst: list[Blad]) -> None:
        for sleutel, deel in waarde.items():
            hier = (*stappen, sleutel)
            if sleutelsoort in gezocht:
                oogst.append(_als_blad((bestand, hier, sleutelsoort, sleutel, True, bepaalt)))
            loper(deel, hier, bestand, oogst)

    return loop


def _door_velden(velden: Iterable[tuple[str, str, Vorm]], gezocht: frozenset[Any]) -> Loper:
    lopers = tuple((naam, sleutel, _loper(vorm, gezocht)) for naam, sleutel, vorm in velden)

    def loop(inhoud: Any, stappen: Stappen, bestand: Bestandsnaam, oogst: list[Blad]) -> None:
        for naam, sleutel, loper in lopers:
            waarde = getattr(inhoud, naam)
            if waarde is not None and waarde is not _GEEN:  # as most fields are
                loper(waarde, (*stappen, sleutel), bestand, oogst)

    return loop


def _velden(klasse: type[Any], gezocht: frozenset[Any]) -> Iterator[tuple[str, str, Vorm]]:
    """The fields below which a value of a type in ``gezocht`` can stand: attribute, key, what it holds."""
    for veld in velden_van(klasse).values():
        if soorten_in(veld.vorm) & gezocht:
            yield veld.attribuut, veld.sleutel, veld.vorm


def op_plek(traject: Traject, pad: Pad, omhoog: int = 0) -> Any:
    """What stands at a path that ``bladen`` gave, or so many steps above it."""
    waarde = next(inhoud for bestand, inhoud in bestanden(traject) if bestand == pad.bestand)
    for stap in pad.stappen[: len(pad.stappen) - omhoog]:
        blok = not isinstance(waarde, (tuple, Mapping))
        waarde = getattr(waarde, velden_van(type(waarde))[str(stap)].attribuut) if blok else waarde[stap]
    return waarde
