"""A line comes from whom to whom it should, and through nobody's name."""

import itertools
import math
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.kaarten.ringen.lijnen import wegen
from sonestra_cli.kaarten.ringen.lijnen.leiden import MIDDEN, WIT, leid
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.tekening.langs import Polylijn, lengte, op
from sonestra_cli.tekening.tekening import Punt

SCHIJF = 40.0


@st.composite
def netten(draw: st.DrawFn) -> tuple[dict[str, tuple[str, str]], dict[str, Rechthoek]]:
    """Boxes that keep two points apart, outside the disc, and lines between some of them."""
    dozen: dict[str, Rechthoek] = {}
    for nr in range(draw(st.integers(2, 14))):
        doos = Rechthoek(
            *(draw(st.integers(-260, 260)) for _ in range(2)), draw(st.integers(40, 120)), draw(st.integers(20, 44))
        )
        if doos.naaste > SCHIJF + 2 and not any(doos.raakt(ander, 1.0, 1.0) for ander in dozen.values()):
            dozen[f"mens-{nr}"] = doos
    wie = st.sampled_from([*dozen, MIDDEN])
    paren = draw(st.dictionaries(st.text("abc", min_size=1, max_size=3), st.tuples(wie, wie), max_size=10))
    return {naam: paar for naam, paar in paren.items() if paar[0] != paar[1]}, dozen


def _door(p: Punt, q: Punt, doos: Rechthoek) -> bool:
    """Whether a piece of line comes inside the box."""
    van, tot = 0.0, 1.0
    for begin, stap, laag, hoog in (
        (p[0], q[0] - p[0], doos.x - doos.breedte / 2, doos.x + doos.breedte / 2),
        (p[1], q[1] - p[1], doos.y - doos.hoogte / 2, doos.y + doos.hoogte / 2),
    ):
        if abs(stap) < 1e-12:
            if not laag < begin < hoog:
                return False
            continue
        een, ander = sorted(((laag - begin) / stap, (hoog - begin) / stap))
        van, tot = max(van, een), min(tot, ander)
    return tot - van > 1e-9


def _stukken(lijn: Polylijn) -> list[tuple[Punt, Punt]]:
    return list(itertools.pairwise(lijn))


def _naast(punt: Punt, doos: Rechthoek) -> float:
    return math.hypot(
        max(abs(punt[0] - doos.x) - doos.breedte / 2, 0.0), max(abs(punt[1] - doos.y) - doos.hoogte / 2, 0.0)
    )


@given(netten())
def test_geen_lijn_loopt_door_een_ander(net: tuple[dict[str, tuple[str, str]], dict[str, Rechthoek]]) -> None:
    paren, dozen = net
    lijnen = leid(paren, dozen, SCHIJF)
    assert lijnen.keys() == paren.keys()
    for naam, lijn in lijnen.items():
        for wie, doos in dozen.items():
            if wie not in paren[naam]:
                assert not any(_door(p, q, doos) for p, q in _stukken(lijn))
        if MIDDEN not in paren[naam]:
            assert min(math.hypot(*punt) for punt in lijn) >= SCHIJF - 0.01


@given(netten())
def test_een_lijn_begint_en_eindigt_bij_wie_het_is(
    net: tuple[dict[str, tuple[str, str]], dict[str, Rechthoek]],
) -> None:
    paren, dozen = net
    for naam, lijn in leid(paren, dozen, SCHIJF).items():
        for wie, eind in zip(paren[naam], (lijn[0], lijn[-1]), strict=True):
            ver = abs(math.hypot(*eind) - SCHIJF) if wie == MIDDEN else _naast(eind, dozen[wie])
            assert ver <= WIT * 1.5


@given(netten(), st.randoms(use_true_random=False))
def test_de_volgorde_van_typen_maakt_niets_uit(
    net: tuple[dict[str, tuple[str, str]], dict[str, Rechthoek]], toeval: Random
) -> None:
    paren, dozen = net
    geschud = [list(paren.items()), list(dozen.items())]
    for rij in geschud:
        toeval.shuffle(rij)
    assert leid(dict(geschud[0]), dict(geschud[1]), SCHIJF) == leid(paren, dozen, SCHIJF)


def test_waar_niets_staat_gaat_een_lijn_recht() -> None:
    dozen = {"corrie": Rechthoek(-150.0, 0.0, 60.0, 24.0), "wim": Rechthoek(150.0, 0.0, 60.0, 24.0)}
    assert leid({"samen": ("wim", "corrie")}, dozen)["samen"] == ((118.0, 0.0), (-118.0, 0.0))


def test_om_wie_ertussen_staat_gaat_een_lijn_met_een_ronde_bocht() -> None:
    dozen = {
        "corrie": Rechthoek(-150.0, 0.0, 60.0, 24.0),
        "ans": Rechthoek(0.0, 4.0, 80.0, 30.0),
        "wim": Rechthoek(150.0, 0.0, 60.0, 24.0),
    }
    lijn = leid({"samen": ("corrie", "wim")}, dozen)["samen"]
    assert min(y for _, y in lijn) < -11
    assert lengte(lijn) < 1.02 * math.dist(lijn[0], lijn[-1])
    richtingen = [math.degrees(math.atan2(q[1] - p[1], q[0] - p[0])) for p, q in _stukken(lijn)]
    assert max(abs(een - ander) for een, ander in itertools.pairwise(richtingen)) < 8


def test_wat_opzij_staat_daar_gaat_een_lijn_ook_omheen() -> None:
    dozen = {"corrie": Rechthoek(-150.0, 0.0, 60.0, 24.0), "wim": Rechthoek(150.0, 0.0, 60.0, 24.0)}
    naam_van_ring = Rechthoek(0.0, 0.0, 50.0, 12.0)
    lijn = leid({"samen": ("corrie", "wim")}, dozen, opzij=(naam_van_ring,))["samen"]
    assert not any(_door(p, q, naam_van_ring) for p, q in _stukken(lijn))


@pytest.mark.parametrize("ertussen", [0, 1])
def test_twee_lijnen_tussen_dezelfde_twee_liggen_naast_elkaar(ertussen: int) -> None:
    dozen = {"corrie": Rechthoek(-150.0, 0.0, 60.0, 24.0), "wim": Rechthoek(150.0, 0.0, 60.0, 24.0)}
    if ertussen:
        dozen["ans"] = Rechthoek(0.0, 4.0, 80.0, 30.0)
    een, ander = leid({"een": ("corrie", "wim"), "ander": ("wim", "corrie")}, dozen).values()
    assert all(min(math.dist(p, q) for q in ander) > 3 for p in een)


def test_in_een_nauwe_kier_werden_drie_lijnen_een() -> None:
    muren = {"links": Rechthoek(-22.5, -150.0, 40.0, 60.0), "rechts": Rechthoek(22.5, -150.0, 40.0, 60.0)}
    mensen = {wie: Rechthoek(x, -260.0, 18.0, 20.0) for wie, x in (("ans", -22.0), ("bep", 0.0), ("corrie", 22.0))}
    lijnen = leid({wie: (MIDDEN, wie) for wie in mensen}, {**muren, **mensen}, SCHIJF)
    erdoor = [wie for wie, lijn in lijnen.items() if any(abs(x) < 3 and -180 < y < -120 for x, y in _punten(lijn))]
    assert erdoor == ["bep"]


def _punten(lijn: Polylijn) -> list[Punt]:
    """Points along the line, close together."""
    return [op(lijn, lengte(lijn) * nr / 200)[0] for nr in range(201)]


@pytest.mark.parametrize("breed", [0.0, 11.0])
def test_lijnen_om_dezelfde_hoek_krijgen_elk_een_spoor_en_een_breed_lint_zijn_breedte(breed: float) -> None:
    dozen = {
        "links": Rechthoek(-200.0, 60.0, 60.0, 24.0),
        "lager": Rechthoek(-200.0, 110.0, 60.0, 24.0),
        "muur": Rechthoek(0.0, 120.0, 40.0, 200.0),
        "rechts": Rechthoek(200.0, 60.0, 60.0, 24.0),
        "laagst": Rechthoek(200.0, 110.0, 60.0, 24.0),
    }
    paren = {"een": ("links", "rechts"), "ander": ("lager", "laagst")}
    een, ander = leid(paren, dozen, breed=dict.fromkeys(paren, breed)).values()
    boven = [min(y for x, y in lijn) for lijn in (een, ander)]
    assert abs(boven[0] - boven[1]) > max(2, 0.9 * breed)


def test_een_lijn_die_in_een_drukte_geen_weg_vindt_zoekt_verder_en_loopt_niet_door_namen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(wegen, "_STAPPEN", 2)
    dozen = {
        f"p{x}{y}": Rechthoek(x * 60.0, y * 40.0 + (x % 2) * 20, 50.0, 30.0) for x in range(5) for y in range(-2, 3)
    }
    lijn = leid({"a": ("p00", "p40")}, dozen)["a"]
    for wie, doos in dozen.items():
        assert wie in ("p00", "p40") or not any(_door(p, q, doos) for p, q in itertools.pairwise(lijn)), wie


def test_twee_linten_die_bij_iemand_aankomen_leken_er_een_dat_doorliep() -> None:
    dozen = {
        "denise": Rechthoek(0.0, 0.0, 82.0, 40.0),
        "carla": Rechthoek(-60.0, -200.0, 60.0, 24.0),
        "zoe": Rechthoek(-125.0, -200.0, 60.0, 24.0),
    }
    paren = {"een": ("carla", "denise"), "ander": ("zoe", "denise")}
    een, ander = leid(paren, dozen, breed=dict.fromkeys(paren, 8.8)).values()
    assert math.dist(een[-1], ander[-1]) > 8.8 + 3


def test_een_lint_kwam_op_de_ronde_hoek_van_een_kaartje_uit() -> None:
    dozen = {"ma": Rechthoek(0.0, 0.0, 60.0, 30.0), "luis": Rechthoek(-196.0, 90.0, 60.0, 24.0)}
    (lijn,) = leid({"samen": ("luis", "ma")}, dozen, breed={"samen": 8.8}).values()
    assert lijn[-1][1] < 15.0 - 8.8
