"""Small trajecten for tests, and a hypothesis strategy for whole ones that follows the types of the fields."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from hypothesis import strategies as st

from sonestra_cli.domein.datum import Datum, DatumOfJa, lees_datum
from sonestra_cli.domein.getypt import Dicht
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
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, VeldVorm, Vorm, Waarde, Woordenboek, velden_van

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
    Dicht: st.just("nee"),
    int: st.just(1),
    float: st.just(1.0),
}


def van_soort(klasse: type[Any]) -> st.SearchStrategy[Any]:
    """Values of a class of the field; free text is empty here and gets its own words in ``met_eigen_teksten``."""
    return _van_vorm(Blok(klasse))


def _van_vorm(vorm: Vorm) -> st.SearchStrategy[Any]:
    match vorm:
        case Keuze(woorden=woorden):
            return st.sampled_from(woorden)
        case Lijst(Waarde(soort)) if soort is Lezer:
            return st.one_of(st.just((IEDEREEN,)), st.lists(_MENS, max_size=2, unique=True).map(tuple))
        case Lijst(deel):
            return st.lists(_van_vorm(deel), max_size=2).map(tuple)
        case Woordenboek(sleutel, inhoud):
            sleutels = st.sampled_from(("2026-05-07", "2026-06-18")) if sleutel is str else _VAST[sleutel]
            return st.dictionaries(sleutels, _van_vorm(inhoud), max_size=3)
        case Blok(klasse):
            return st.builds(klasse, **{veld.attribuut: _van_veld(veld) for veld in velden_van(klasse).values()})
    return _VAST.get(vorm.soort, st.just(""))


def _van_veld(veld: VeldVorm) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), _van_vorm(veld.vorm)) if veld.mag_leeg else _van_vorm(veld.vorm)


def met_eigen_teksten(waarde: T) -> T:
    """The same with a different word for every free text, so that each can be followed."""
    nummers = iter(range(10**9))

    def loop(ding: Any, vorm: Vorm) -> Any:
        match vorm:
            case _ if ding is None:
                return None
            case Lijst(deel):
                return tuple(loop(een, deel) for een in ding)
            case Woordenboek(inhoud=inhoud):
                return {sleutel: loop(een, inhoud) for sleutel, een in ding.items()}
            case Blok(klasse):
                velden = velden_van(klasse).values()
                return replace(ding, **{v.attribuut: loop(getattr(ding, v.attribuut), v.vorm) for v in velden})
            case Waarde(soort) if soort not in _VAST:
                return f"<tekst {next(nummers)}>"
        return ding

    uit: T = loop(waarde, Blok(type(waarde)))
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
