"""Walks a traject by the declared types of its fields, so that no rule keeps a hand-written list of places."""

import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, NamedTuple, TypeAlias, Union, get_args, get_origin, get_type_hints

from sonestra_cli.domein.bepalen import BEPAALT
from sonestra_cli.domein.bevinding import Pad, Stap
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.traject import Traject

Stappen: TypeAlias = tuple[Stap, ...]


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


Loper: TypeAlias = Callable[[Any, Stappen, Bestandsnaam, list[Blad]], None]
"""Puts every leaf below a value into the list; the value's own steps and file are known."""


def bestanden(traject: Traject) -> Iterator[tuple[str, Any]]:
    """Every file of the traject that is there, by name, with what was read from it."""
    yield "traject", traject.kop
    yield "verhaal", traject.verhaal
    yield "vragen", traject.vragen
    yield "netwerk", traject.netwerk
    yield "gebeurtenissen", traject.gebeurtenissen
    if traject.beraad is not None:
        yield "beraad", traject.beraad
    if traject.plan is not None:
        yield "plan", traject.plan
    for dag, bijeenkomst in traject.actieteam.items():
        yield f"actieteam/{dag}", bijeenkomst
    for eigenaar, apart in traject.apart.items():
        yield f"apart/{eigenaar}", apart


def bladen(traject: Traject, gezocht: frozenset[Any]) -> Iterator[Blad]:
    """Every value of a type in ``gezocht``, file by file, in the order of the fields."""
    for bestand, inhoud in bestanden(traject):
        oogst: list[Blad] = []
        _loper(type(inhoud), gezocht)(inhoud, (), bestand, oogst)  # type: ignore[arg-type]  # a class is hashable
        yield from oogst


@cache
def _loper(soort: Any, gezocht: frozenset[Any]) -> Loper:
    """The walk through a value of this type: made once, it asks nothing of the types again."""
    if get_origin(soort) is tuple:
        return _door_rij(_loper(get_args(soort)[0], gezocht))
    if get_origin(soort) is Mapping:
        sleutelsoort, waardesoort = get_args(soort)
        return _door_woordenboek(sleutelsoort, waardesoort, gezocht)
    if isinstance(soort, type) and is_dataclass(soort) and soort is not Datum:
        return _door_velden(_velden(soort, gezocht), gezocht)
    if soort in gezocht:
        return lambda waarde, stappen, bestand, oogst: oogst.append(Blad(bestand, stappen, soort, waarde))
    return lambda *_: None


def _door_rij(loper: Loper) -> Loper:
    def loop(waarde: Any, stappen: Stappen, bestand: Bestandsnaam, oogst: list[Blad]) -> None:
        for nr, deel in enumerate(waarde):
            loper(deel, (*stappen, nr), bestand, oogst)

    return loop


def _door_woordenboek(sleutelsoort: Any, waardesoort: Any, gezocht: frozenset[Any]) -> Loper:
    loper = _loper(waardesoort, gezocht)
    bepaalt = waardesoort in BEPAALT

    def loop(waarde: Any, stappen: Stappen, bestand: Bestandsnaam, oogst: list[Blad]) -> None:
        for sleutel, deel in waarde.items():
            hier = (*stappen, sleutel)
            if sleutelsoort in gezocht:
                oogst.append(Blad(bestand, hier, sleutelsoort, sleutel, True, bepaalt))
            loper(deel, hier, bestand, oogst)

    return loop


def _door_velden(velden: Iterable[tuple[str, str, Any]], gezocht: frozenset[Any]) -> Loper:
    lopers = tuple((naam, sleutel, _loper(soort, gezocht)) for naam, sleutel, soort in velden)

    def loop(inhoud: Any, stappen: Stappen, bestand: Bestandsnaam, oogst: list[Blad]) -> None:
        for naam, sleutel, loper in lopers:
            waarde = getattr(inhoud, naam)
            if waarde is not None and waarde != ():
                loper(waarde, (*stappen, sleutel), bestand, oogst)

    return loop


@cache
def _velden(klasse: type[Any], gezocht: frozenset[Any]) -> tuple[tuple[str, str, Any], ...]:
    """The fields below which a value of a type in ``gezocht`` can stand: attribute, key, type."""
    soorten = {naam: _zonder_niets(soort) for naam, soort in get_type_hints(klasse).items()}
    return tuple(
        (veld.name, veld.name.removesuffix("_"), soorten[veld.name])
        for veld in fields(klasse)
        if _kan_bevatten(soorten[veld.name], gezocht)
    )


def _kan_bevatten(soort: Any, gezocht: frozenset[Any]) -> bool:
    if soort in gezocht:
        return True
    if get_origin(soort) is not None:
        return any(_kan_bevatten(_zonder_niets(deel), gezocht) for deel in get_args(soort) if deel is not Ellipsis)
    return isinstance(soort, type) and is_dataclass(soort) and soort is not Datum and bool(_velden(soort, gezocht))


def _zonder_niets(soort: Any) -> Any:
    if get_origin(soort) in (Union, types.UnionType):
        return next(deel for deel in get_args(soort) if deel is not type(None))
    return soort
