"""Our dataclass is the ordinary frozen one in all that can be noticed."""

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Onze:
    naam: str
    delen: tuple[str, ...] = ()
    meer: dict[str, int] = field(default_factory=dict)
    zoals: str = field(default="", compare=False, kw_only=True)
    stil: int = field(default=0, repr=False, kw_only=True)


@gegeven
class Leeg:
    pass


@gegeven
class Een:
    naam: str


@dataclass(frozen=True, slots=True)
class Gewoon:
    naam: str
    delen: tuple[str, ...] = ()
    meer: dict[str, int] = field(default_factory=dict)
    zoals: str = field(default="", compare=False, kw_only=True)
    stil: int = field(default=0, repr=False, kw_only=True)


def test_gelijk_is_wie_van_dezelfde_soort_hetzelfde_heeft() -> None:
    assert Onze("a", ("b",)) == Onze("a", ("b",))
    assert Onze("a", ("b",)) != Onze("a", ("c",))
    assert Onze("a", zoals="A") == Onze("a") != Onze("a", stil=1)
    assert Onze("a") != Gewoon("a")
    assert Leeg() == Leeg() != Onze("a")
    assert len({Een("a"), Een("a"), Een("b"), Leeg()}) == 3


def test_wat_niet_als_sleutel_kan_zegt_dat_ook() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Onze("a"))


def test_de_woorden_zijn_die_van_een_gewone() -> None:
    assert repr(Onze("a", ("b",), {"c": 1})).removeprefix("Onze") == repr(Gewoon("a", ("b",), {"c": 1})).removeprefix(
        "Gewoon"
    )
    assert (repr(Leeg()), repr(Een("é"))) == ("Leeg()", "Een(naam='é')")


def test_er_verandert_niets_in_en_er_komt_niets_bij() -> None:
    een = Onze("a")
    with pytest.raises(FrozenInstanceError):
        een.naam = "b"  # type: ignore[misc]
    with pytest.raises((AttributeError, TypeError)):
        een.ander = 1  # type: ignore[attr-defined]
    assert replace(een, naam="b") == Onze("b")
    assert not hasattr(een, "__dict__")


def test_wat_ontbreekt_en_wat_te_veel_is_wordt_gezegd_ook_de_tweede_keer() -> None:
    for _ in range(2):
        with pytest.raises(TypeError, match="naam"):
            Een()  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="ander"):
            Een("a", ander=1)  # type: ignore[call-arg]


def test_elk_krijgt_een_eigen_begin() -> None:
    een, ander = Onze("a"), Onze("b")
    assert een.meer == ander.meer == {}
    assert een.meer is not ander.meer


def test_een_afdruk_is_gelijk() -> None:
    een = Onze("a", ("b",), {"c": 1}, stil=2)
    assert copy.deepcopy(een) == een
    assert pickle.loads(pickle.dumps(een)) == een
