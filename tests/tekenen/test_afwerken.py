from xml.etree import ElementTree

import pytest

from sonestra_cli.tekenen.afwerken import getal, werk_af
from sonestra_cli.tekenen.motor import MotorFout
from sonestra_cli.tekenen.uitvoer import UitvoerKeuzes, maak
from sonestra_cli.tekening.tekening import Streek, Symbool, Tekening, Tekst, Vlak, Vorm
from tests.tekenen.galerij import VORMEN, galerij

_SVG = "{http://www.w3.org/2000/svg}"


def _wortel(tekening: Tekening) -> ElementTree.Element:
    return ElementTree.fromstring(maak(tekening, "svg", UitvoerKeuzes(zonder_letters=True)))


@pytest.fixture(scope="module")
def svg() -> ElementTree.Element:
    return _wortel(galerij())


def _met_id(svg: ElementTree.Element, merk: str) -> ElementTree.Element:
    return next(e for e in svg.iter() if e.get("id") == merk)


def test_every_part_is_there_once_under_its_own_id(svg: ElementTree.Element) -> None:
    ids = [e.get("id") for e in svg.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    assert {deel.id for deel in galerij().delen} <= set(ids)


def test_a_screen_reader_gets_title_description_and_language(svg: ElementTree.Element) -> None:
    genoemd = (svg.get("aria-labelledby") or "").split()
    woorden = ["".join(_met_id(svg, merk).itertext()) for merk in genoemd]
    assert woorden[0] == "Galerij van alles & <meer>"
    assert "Oma Riet woont naast Kyra." in woorden[1]
    assert (svg.get("role"), svg.get("lang")) == ("img", "nl")


def test_no_comments_no_doctype_no_links_no_scripts() -> None:
    tekst = maak(galerij(), "svg").decode()
    for weg in ("<!--", "<!DOCTYPE", "<a ", "<script", "xlink", "href", "Times"):
        assert weg not in tekst


def test_layers_lie_from_ground_to_front(svg: ElementTree.Element) -> None:
    volgorde = [e.get("id") for e in svg.iter() if (e.get("id") or "").startswith("laag-")]
    assert volgorde == ["laag-grond", "laag-onder", "laag-midden", "laag-boven"]


def test_coordinates_are_those_of_the_drawing(svg: ElementTree.Element) -> None:
    cirkel = _met_id(svg, "cirkel-1").find(f"{_SVG}ellipse")
    assert cirkel is not None
    assert [cirkel.get(k) for k in ("cx", "cy", "rx", "ry")] == ["150", "70", "20", "20"]
    lijn = _met_id(svg, "lijn-vast").find(f"{_SVG}path")
    assert lijn is not None
    assert lijn.get("d") == "M40,270 L140,270 L160,262 L180,278 L240,270"


@pytest.mark.parametrize("vorm", VORMEN)
def test_every_shape_fills_its_box(vorm: Vorm) -> None:
    svg = _wortel(Tekening("x", "x", 200, 200, (Symbool("s", "x", vorm, 90, 80, 60, 30),)))
    vorm_ = _met_id(svg, "s")[0]
    if vorm == "cirkel":
        assert [vorm_.get(k) for k in ("cx", "cy", "rx", "ry")] == ["90", "80", "30", "15"]
        return
    ruw = (vorm_.get("points") or vorm_.get("d") or "").replace("M", "").replace("C", "").split()
    xs, ys = zip(*(map(float, paar.split(",")) for paar in ruw), strict=True)
    assert (min(xs), max(xs), min(ys), max(ys)) == (60, 120, 65, 95)


def test_patterns_differ_without_colour(svg: ElementTree.Element) -> None:
    lijnen = [_met_id(svg, f"lijn-{p}")[0] for p in ("vast", "streep", "stippel", "streeppunt", "langstreep")]
    verhoudingen = set()
    for lijn in lijnen:
        dikte = float(lijn.get("stroke-width", "1"))
        verhoudingen.add(
            tuple(round(float(s) / max(dikte, 1.2), 1) for s in lijn.get("stroke-dasharray", "0").split(","))
        )
    assert len(verhoudingen) == 5


def test_arrow_heads_full_and_hollow_at_the_right_ends(svg: ElementTree.Element) -> None:
    (_, vol), (_, hol) = _met_id(svg, "eind-vast"), _met_id(svg, "begin-vast")
    assert (vol.get("fill"), hol.get("fill")) == ("#a8281e", "none")
    assert max(float(p.split(",")[0]) for p in (vol.get("points") or "").split()) > 325
    assert min(float(p.split(",")[0]) for p in (hol.get("points") or "").split()) < 355
    assert len(_met_id(svg, "beide-vast")) == 3


def test_double_border_and_explanation_stand_in_one_group(svg: ElementTree.Element) -> None:
    groep = _met_id(svg, "vierkant-2")
    assert [kind.tag.removeprefix(_SVG) for kind in groep] == ["title", "polygon", "polygon"]
    assert groep[0].text == "vierkant met 2 randen"


def test_only_colours_of_the_drawing(svg: ElementTree.Element) -> None:
    eigen = {"none", "#ffffff"}
    for deel in galerij().delen:
        if isinstance(deel, Tekst):
            eigen.add(deel.kleur)
        elif deel.pen:
            eigen.add(deel.pen.kleur)
        if isinstance(deel, (Symbool, Vlak)) and deel.vulling:
            eigen.add(deel.vulling)
    assert {e.get(k) for e in svg.iter() for k in ("fill", "stroke") if e.get(k)} <= eigen


def test_a_piece_in_the_other_letter_does_not_make_the_line_wider_than_measured(svg: ElementTree.Element) -> None:
    regel = next(t for t in galerij().teksten if "Иван" in t.tekst)
    stukken = list(_met_id(svg, regel.id))
    assert "".join(s.text or "" for s in stukken) == regel.tekst
    assert float(stukken[0].get("x", "0")) == pytest.approx(regel.x - regel.breedte / 2, abs=0.1)
    assert stukken[0].get("class") == "reserve"


def test_a_part_that_the_engine_left_out_is_an_error() -> None:
    leeg = '<svg xmlns="http://www.w3.org/2000/svg"><g><polygon points="0,0 1,1"/></g></svg>'
    for deel in (Streek("s", "x", ((0, 0), (1, 1))), Vlak("s", "x", ((0, 0), (1, 1), (2, 0)))):
        with pytest.raises(MotorFout, match="s was not drawn"):
            werk_af(leeg, Tekening("x", "x", 10, 10, (deel,)))


@pytest.mark.parametrize(("waarde", "tekst"), [(1.0, "1"), (0.04, "0"), (-0.04, "0"), (100.0, "100"), (2.26, "2.3")])
def test_numbers_are_short(waarde: float, tekst: str) -> None:
    assert getal(waarde) == tekst
