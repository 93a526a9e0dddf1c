"""Walks a traject by the declared types of its fields, so that no rule keeps a hand-written list of places."""

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from sonestra_cli.domein.bepalen import BEPAALT
from sonestra_cli.domein.bevinding import Pad
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.traject import Traject


@dataclass(frozen=True, slots=True)
class Blad:
    """One value at the end of a path, with its declared type (a NewType, a class or a Literal).

    ``bepaalt`` is True for a key that defines what it names.
    """

    pad: Pad
    soort: Any
    waarde: Any
    bepaalt: bool = False


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
        yield from _van_klasse(inhoud, Pad(bestand), gezocht)


def _van_klasse(inhoud: Any, pad: Pad, gezocht: frozenset[Any]) -> Iterator[Blad]:
    for naam, sleutel, soort in _velden(type(inhoud), gezocht):  # type: ignore[arg-type]  # a class is hashable
        waarde = getattr(inhoud, naam)
        if waarde is not None and waarde != ():
            yield from _van_soort(waarde, soort, pad / sleutel, gezocht)


def _van_soort(waarde: Any, soort: Any, pad: Pad, gezocht: frozenset[Any]) -> Iterator[Blad]:
    if isinstance(waarde, tuple):
        for nr, deel in enumerate(waarde):
            yield from _van_soort(deel, get_args(soort)[0], pad / nr, gezocht)
    elif isinstance(waarde, Mapping):
        sleutelsoort, waardesoort = get_args(soort)
        for sleutel, deel in waarde.items():
            if sleutelsoort in gezocht:
                yield Blad((pad / sleutel).als_sleutel, sleutelsoort, sleutel, bepaalt=waardesoort in BEPAALT)
            yield from _van_soort(deel, waardesoort, pad / sleutel, gezocht)
    elif is_dataclass(waarde) and not isinstance(waarde, Datum):
        yield from _van_klasse(waarde, pad, gezocht)
    elif soort in gezocht:
        yield Blad(pad, soort, waarde)


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
