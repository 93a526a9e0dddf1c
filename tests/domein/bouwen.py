"""Small trajecten for tests, and a hypothesis strategy for whole ones that follows the types of the fields."""

import types
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from sonestra_cli.domein.datum import Datum, DatumOfJa, lees_datum
from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import (
    IEDEREEN,
    AfspraakSleutel,
    Lezer,
    Lezers,
    PaaltjeSleutel,
    Sleutel,
    Sleutels,
    VraagSleutel,
)
from sonestra_cli.domein.traject import Kop, Traject

T = TypeVar("T")


def datum(tekst: str) -> Datum:
    gelezen = lees_datum(tekst)
    assert gelezen is not None, tekst
    return gelezen


def wie(*namen: str) -> Sleutels:
    return tuple(Sleutel(naam) for naam in namen)


def lezers(*namen: str) -> Lezers:
    return tuple(Lezer(naam) for naam in namen)


def gezin(partners: str, kinderen: str = "", **meer: Any) -> Gezin:
    """``gezin("anna bert", "carla dirk/pleeg")``."""
    delen = [kind.partition("/") for kind in kinderen.split()]
    kids = tuple(Kind(Sleutel(naam), band or None) for naam, _, band in delen)  # type: ignore[arg-type]
    return Gezin(wie(*partners.split()), kinderen=kids, **meer)


def mens(naam: str = "", **meer: Any) -> Persoon:
    for veld in ("geboren", "overleden"):
        if isinstance(meer.get(veld), str):
            meer[veld] = datum(meer[veld])
    return Persoon(naam=naam or None, **meer)


def netwerk(*gezinnen: Gezin, **personen: Persoon) -> Netwerk:
    return Netwerk(personen={Sleutel(naam): persoon for naam, persoon in personen.items()}, gezinnen=gezinnen)


def traject(hoofd: str, net: Netwerk, **meer: Any) -> Traject:
    return Traject(kop=Kop(hoofdpersonen=wie(*hoofd.split())), netwerk=net, **meer)


# -- whole trajecten ---------------------------------------------------------------------------------------------------

MENSEN = ("mens-a", "mens-b", "mens-c", "mens-d")
_MENS = st.sampled_from(MENSEN)
_VAST: dict[object, st.SearchStrategy[Any]] = {
    Sleutel: _MENS,
    Lezer: st.one_of(st.just(IEDEREEN), _MENS),
    VraagSleutel: st.sampled_from(("vraag-a", "vraag-b")),
    AfspraakSleutel: st.sampled_from(("afspraak-a", "afspraak-b", "afspraak-c")),
    PaaltjeSleutel: st.sampled_from(("paaltje-a", "paaltje-b")),
    Datum: st.sampled_from(("1984", "ca 1990", "2008-03")).map(datum),
    DatumOfJa: st.sampled_from((datum("2011"), Datum("ja"))),
    int: st.just(1),
    float: st.just(1.0),
}


def van_soort(soort: Any) -> st.SearchStrategy[Any]:
    """Values of a type of the field; free text is empty here and gets its own words in ``met_eigen_teksten``."""
    if soort in _VAST:
        return _VAST[soort]
    if soort is str or getattr(soort, "__supertype__", None) is str:
        return st.just("")
    oorsprong, delen = get_origin(soort), get_args(soort)
    if oorsprong is Literal:
        return st.sampled_from(delen)
    if oorsprong in (Union, types.UnionType):
        return st.one_of(st.none(), *(van_soort(deel) for deel in delen if deel is not type(None)))
    if oorsprong is tuple:
        if delen[0] is Lezer:
            return st.one_of(st.just((IEDEREEN,)), st.lists(_MENS, max_size=2, unique=True).map(tuple))
        return st.lists(van_soort(delen[0]), max_size=2).map(tuple)
    if oorsprong is not None and issubclass(oorsprong, Mapping):
        sleutels = st.sampled_from(("2026-05-07", "2026-06-18")) if delen[0] is str else van_soort(delen[0])
        return st.dictionaries(sleutels, van_soort(delen[1]), max_size=3)
    assert is_dataclass(soort), soort
    velden = get_type_hints(soort)
    return st.builds(soort, **{veld.name: van_soort(velden[veld.name]) for veld in fields(soort) if veld.init})


def met_eigen_teksten(waarde: T) -> T:
    """The same with a different word for every free text, so that each can be followed."""
    nummers = iter(range(10**9))

    def loop(ding: Any, soort: Any) -> Any:
        if soort in _VAST or ding is None or get_origin(soort) is Literal:
            return ding
        if soort is str or getattr(soort, "__supertype__", None) is str:
            return f"<tekst {next(nummers)}>"
        if isinstance(ding, tuple):
            return tuple(loop(deel, get_args(soort)[0]) for deel in ding)
        if isinstance(ding, Mapping):
            return {sleutel: loop(deel, get_args(soort)[1]) for sleutel, deel in ding.items()}
        if is_dataclass(ding) and not isinstance(ding, type):
            velden = get_type_hints(type(ding))
            return replace(ding, **{f.name: loop(getattr(ding, f.name), velden[f.name]) for f in fields(ding)})
        return loop(ding, next(deel for deel in get_args(soort) if deel is not type(None)))

    uit: T = loop(waarde, type(waarde))
    return uit


def trajecten() -> st.SearchStrategy[Traject]:
    return van_soort(Traject).map(met_eigen_teksten)


def alle_delen(waarde: Any) -> Iterator[Any]:
    """The value and everything inside it."""
    yield waarde
    if isinstance(waarde, Mapping):
        for sleutel, deel in waarde.items():
            yield sleutel
            yield from alle_delen(deel)
    elif isinstance(waarde, tuple):
        for deel in waarde:
            yield from alle_delen(deel)
    elif is_dataclass(waarde) and not isinstance(waarde, type):
        for veld in fields(waarde):
            yield from alle_delen(getattr(waarde, veld.name))


def teksten(waarde: Any) -> set[str]:
    """The free texts inside a value."""
    return {deel for deel in alle_delen(waarde) if isinstance(deel, str) and deel.startswith("<tekst")}
