"""Where people stand on their row: names apart, the map no wider than it must be, the oldest left also across rows."""

import itertools

import pytest

from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.tekening.tekening import Tekst
from sonestra_cli.zetten.meten import meet
from tests.kaarten.genogram.genogram_gevallen import GEVALLEN
from tests.kaarten.genogram.genogram_kort import geval
from tests.kijken import mens


@pytest.mark.parametrize("naam", ["lange_naam", "neef_nicht", "twee_broers_twee_zussen", "acht_partners"])
def test_tussen_twee_namen_naast_elkaar_is_plaats_voor_een_letter(naam: str) -> None:
    """Else two names read as one."""
    namen = [t for t in genogram(GEVALLEN[naam], meet).teksten if t.klasse == "naam"]
    for een, ander in itertools.combinations(namen, 2):
        if abs(een.y - ander.y) < een.hoogte / 2:
            assert _wit(een, ander) > meet("m", een.pt), (een.tekst, ander.tekst)


def _wit(een: Tekst, ander: Tekst) -> float:
    return abs(een.x - ander.x) - (een.breedte + ander.breedte) / 2


def test_lange_namen_naast_elkaar_lezen_niet_als_een_naam() -> None:
    tekening = genogram(
        geval("""ma v 1950 | a v 1970 "Christina-Maria van den Heuvel" | b v 1972 "Wilhelmina-Josephina Oosterbaan"
              c v 1974 "Antoinette Verschuren\"""", "ma: a, b, c"), meet
    )  # fmt: skip
    for een, ander in itertools.pairwise(sorted(_regels(tekening.teksten), key=lambda t: t.x)):
        assert _wit(een, ander) > meet("m", een.pt)


def _regels(teksten: tuple[Tekst, ...]) -> list[Tekst]:
    """The widest line of the name of every child."""
    per: dict[str, Tekst] = {}
    for t in teksten:
        if t.klasse == "naam" and t.bij != "ma" and (t.bij not in per or per[t.bij].breedte < t.breedte):
            per[t.bij] = t
    return list(per.values())


def test_een_familie_staat_niet_verder_uit_elkaar_dan_haar_breedste_rij_vraagt() -> None:
    """Nobody on a row of four stands as far apart as two families that only a foster child ties together."""
    for naam, stappen in (("pleegkind_tweede_huishouden", 4), ("tweeling_beide_gehuwd", 6)):
        xs = [p.x for p in genogram(GEVALLEN[naam], meet).geometrie.personen]
        assert max(xs) - min(xs) < stappen * 2 * 40, naam


def test_wie_een_rij_lager_staat_door_een_partner_staat_toch_rechts_van_wie_ouder_is() -> None:
    """The youngest of three is with a son of the eldest, and so stands beside him, one row lower."""
    tekening = genogram(
        geval("""opa m 1920 | oma v 1922 | broer m 1945 | zus v 1950 | tante v 1955 | vrouw v 1947 | neef m 1968
              nicht v 1965 | kind v 1995 | x m 1948 | y v 1977""",
              """opa oma: broer, tante, zus | broer vrouw: nicht, neef | neef tante gehuwd 1993: kind | x zus: y""",
              "kind"), meet
    )  # fmt: skip
    op = {k: mens(tekening, k) for k in ("broer", "zus", "tante")}
    assert op["broer"].y == op["zus"].y < op["tante"].y
    assert op["broer"].x < op["zus"].x < op["tante"].x
