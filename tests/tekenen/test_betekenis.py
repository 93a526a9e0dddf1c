"""What a pen, a layer and an arrow of the Tekening become on paper."""

import re
from itertools import combinations
from typing import get_args
from xml.etree import ElementTree

import pytest

from sonestra_cli.tekenen.uitvoer import UitvoerKeuzes, maak
from sonestra_cli.tekening.tekening import Deel, Patroon, Pen, Streek, Symbool, Tekening

_SVG = "{http://www.w3.org/2000/svg}"


def svg(*delen: Deel) -> ElementTree.Element:
    tekening = Tekening("proef", "Proef", 200, 100, delen)
    return ElementTree.fromstring(maak(tekening, "svg", UitvoerKeuzes(zonder_letters=True)))


def groep(wortel: ElementTree.Element, merk: str) -> list[ElementTree.Element]:
    return list(next(e for e in wortel.iter(f"{_SVG}g") if e.get("id") == merk))


def strepen(patroon: Patroon) -> tuple[float, ...]:
    (lijn,) = groep(svg(Streek("s", "x", ((10, 10), (90, 10)), Pen(patroon=patroon))), "s")
    lijst = lijn.get("stroke-dasharray")
    return tuple(float(getal) for getal in lijst.split(",")) if lijst else ()


def test_elk_patroon_ziet_er_anders_uit() -> None:
    alle = {p: strepen(p) for p in get_args(Patroon)}
    assert alle["vast"] == ()
    for een, ander in combinations(alle, 2):
        assert alle[een] != alle[ander]
    streep, gat = alle["streep"]
    assert streep > gat > 1, "dashes longer than the white between them"
    punt, wit = alle["stippel"]
    assert punt < 1 < wit, "dots"
    lang, wit, punt, wit2 = alle["streeppunt"]
    assert lang > 5 > wit == wit2 > punt < 1, "dash, dot, dash, dot"
    assert alle["langstreep"][0] > 1.5 * streep


@pytest.mark.parametrize("pijl", ["geen", "begin", "eind", "beide"])
@pytest.mark.parametrize("vorm", ["vol", "open"])
def test_een_pijl_staat_aan_het_eind_dat_de_kaart_noemt(pijl: str, vorm: str) -> None:
    """Drawn as a closed shape at that end, with its tip on the end of the line."""
    streek = Streek("s", "x", ((20, 50), (180, 50)), Pen("#a8281e", 2.0), pijl=pijl, pijlvorm=vorm)  # type: ignore[arg-type]
    lijn, *koppen = groep(svg(streek), "s")
    plekken = sorted(_punten(kop) for kop in koppen)
    verwacht = {"geen": [], "begin": [20], "eind": [180], "beide": [20, 180]}[pijl]
    assert len(plekken) == len(verwacht)
    for punten, x in zip(plekken, verwacht, strict=True):
        uiterste = min(punten) if x == 20 else max(punten)
        assert uiterste[0] == pytest.approx(x, abs=4), "with the width of its outline"
        assert uiterste[1] == pytest.approx(50, abs=0.5), "the tip is on the line, the base beside it"
    assert {kop.get("fill") for kop in koppen} <= {"#a8281e" if vorm == "vol" else "none"}
    assert {lijn.get("fill")} == {"none"}


def _punten(vorm: ElementTree.Element) -> list[tuple[float, float]]:
    getallen = [float(g) for g in re.findall(r"-?[\d.]+", vorm.get("points") or vorm.get("d") or "")]
    return list(zip(getallen[::2], getallen[1::2], strict=True))


def test_een_symbool_ligt_over_de_lijn_die_erin_eindigt_en_een_kruis_over_het_symbool() -> None:
    wortel = svg(
        Streek("kruis", "x", ((90, 40), (110, 60)), laag="boven"),
        Symbool("mens", "x", "cirkel", 100, 50, 40, 40),
        Streek("lijn", "x", ((10, 50), (100, 50))),
        Symbool("ring", "x", "cirkel", 100, 50, 90, 90, laag="grond"),
    )
    volgorde = [e.get("id") for e in wortel.iter(f"{_SVG}g") if e.get("id")]
    assert volgorde == ["ring", "lijn", "mens", "kruis"], "later is on top"


def test_boven_op_de_kaart_is_boven_op_papier() -> None:
    wortel = svg(Symbool("hoog", "x", "cirkel", 30, 20, 10, 10), Symbool("laag", "x", "cirkel", 30, 80, 10, 10))
    hoog, laag = (float(groep(wortel, merk)[0].get("cy") or 0) for merk in ("hoog", "laag"))
    assert (hoog, laag) == (20, 80)


def test_een_open_symbool_laat_zien_wat_erachter_ligt_en_een_dicht_niet() -> None:
    wortel = svg(
        Symbool("open", "x", "cirkel", 30, 30, 10, 10, vulling=None), Symbool("dicht", "x", "cirkel", 60, 30, 10, 10)
    )
    assert groep(wortel, "open")[0].get("fill") == "none"
    assert groep(wortel, "dicht")[0].get("fill") == "#ffffff"
