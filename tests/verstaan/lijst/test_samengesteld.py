"""Names made of another name, and what is told about them."""

import pytest

from sonestra_cli.verstaan.lijst.samengesteld import samengesteld
from tests.verstaan.lijst.horen import hoor, mensen


@pytest.mark.parametrize(
    ("getypt", "naam", "wie"),
    [
        ("opa en oma Bos", "Opa Bos en oma Bos", ""),
        ("oom & tante de Wit", None, ""),
        ("mama en oma Riet", None, ""),
        ("de tweeling Bo en Jip", "Bo en Jip", "tweeling"),
        ("tweelingzusjes Bo en Jip", "Bo en Jip", "tweelingzus"),
        ("onze drieling Bo, Jip en Mies", "Bo, Jip en Mies", "drieling"),
        ("Samira's moeder", "Moeder van Samira", ""),
        ("Kees’ vrouw", "Vrouw van Kees", ""),
        ("Mark z'n broer", "Broer van Mark", ""),
        ("de moeder van Samira", "Moeder van Samira", ""),
        ("Ria van Dam", None, ""),
        ("Anna's boek", None, ""),
        ("vrienden", None, ""),
    ],
)
def test_zo_lees_ik_een_naam_die_van_een_ander_komt(getypt: str, naam: str | None, wie: str) -> None:
    gelezen = samengesteld(getypt)
    assert (gelezen.naam if gelezen else None) == naam
    assert gelezen is None or (gelezen.wie == wie and gelezen.gezegd)


def test_opa_en_oma_bos_zijn_twee_mensen_en_dat_wordt_gezegd() -> None:
    assert set(mensen("opa en oma Bos")) == {"Opa Bos", "Oma Bos"}


def test_niemand_heet_de_tweeling() -> None:
    gevonden = mensen("de tweelingbroers Daan en Luuk\nde tweeling Bo en Jip")
    assert set(gevonden) == {"Daan", "Luuk", "Bo", "Jip"}


@pytest.mark.parametrize(
    ("regel", "zin"),
    [
        ("Samira's moeder", "heet, staat er niet"),
        ("Truus ❤️, tante", "Wat ❤ zegt, schreef ik niet op"),
        ("Els?, buurvrouw", "staat met een vraagteken"),
        ("Man, buurman", "‘Man’ lees ik als naam"),
        ("Hart, oom", "‘Hart’ lees ik als naam"),
        ("Piet, hart?", "‘hart?’ is nog niet zeker"),
    ],
)
def test_wat_ook_iets_anders_kan_zijn_wordt_gezegd(regel: str, zin: str) -> None:
    (mens,) = hoor(regel).mensen
    assert zin in " ".join((*mens.gezegd, *(twijfel.zin for twijfel in mens.twijfels)))


@pytest.mark.parametrize("regel", ["Oma, lief", "Truus, hart", "Moeder, bakt taart", "Ria van Dam, buurvrouw"])
def test_wat_duidelijk_is_krijgt_geen_zin(regel: str) -> None:
    (mens,) = hoor(regel).mensen
    assert mens.gezegd == mens.twijfels == ()
