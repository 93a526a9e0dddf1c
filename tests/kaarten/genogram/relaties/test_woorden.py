"""Words at a relation line: everybody's view is there, and nobody reads it at another line."""

import math
from itertools import pairwise

import pytest

from sonestra_cli.domein.netwerk import Beleving
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.tekening.tekening import Punt, Streek, Tekening, Tekst
from tests.kaarten.genogram.genogram_families import meet
from tests.kaarten.genogram.genogram_kort import geval
from tests.kaarten.genogram.relaties.test_relatielijnen import met_banden, ziet

DRIE = geval("oma v 1950 | ma v 1980 | kim v 2005", "oma: ma | ma: kim", "kim")
TANTE = geval("oma v 1950 | ma v 1975 | tante v 1979 | kind m 2005", "oma: ma tante | ma: kind", "kind")
BLIKKEN = (
    ziet("ma", "oma", "goed", "We bellen elke dag."),
    ziet("oma", "ma", "conflict", "Ze belt alleen om geld."),
    ziet("kim", "oma", "gewoon", "Ze is er gewoon."),
    ziet("oma", "kim", "afstandelijk"),
)
LABELS = (ziet("kind", "oma", "hecht"), ziet("oma", "kind", "zorgt_voor"), ziet("tante", "kind", "zeer_hecht"))


def woorden(tekening: Tekening) -> str:
    return " ".join(t.tekst for t in tekening.teksten if t.klasse == "woorden")


def afstand(tekst: Tekst, punten: tuple[Punt, ...]) -> float:
    """From the box of a text to a line, looked at every point of it."""
    uit = math.inf
    for (x0, y0), (x1, y1) in pairwise(punten):
        stappen = int(math.dist((x0, y0), (x1, y1))) + 1
        for nr in range(stappen + 1):
            x, y = x0 + (x1 - x0) * nr / stappen, y0 + (y1 - y0) * nr / stappen
            dx, dy = abs(x - tekst.x) - tekst.breedte / 2, abs(y - tekst.y) - tekst.hoogte / 2
            uit = min(uit, math.hypot(max(dx, 0.0), max(dy, 0.0)))
    return uit


@pytest.mark.parametrize(("familie", "banden"), [(DRIE, BLIKKEN), (TANTE, LABELS), (TANTE, (*LABELS[:2],))])
def test_woorden_staan_dichter_bij_hun_eigen_lijn_dan_bij_een_andere(
    familie: object, banden: tuple[Beleving, ...]
) -> None:
    tekening = genogram(met_banden(familie, *banden), meet)  # type: ignore[arg-type]
    eigen = {lijn.id: lijn.punten for lijn in tekening.geometrie.lijnen if lijn.soort == "relatie"}
    familielijnen = [d.punten for d in tekening.delen if isinstance(d, Streek) and d.klasse.split()[0] != "relatie"]
    teksten = [t for t in tekening.teksten if t.klasse == "woorden"]
    assert teksten
    for tekst in teksten:
        ver = afstand(tekst, eigen[tekst.bij])
        anderen = [p for naam, p in eigen.items() if naam != tekst.bij] + [p for p in familielijnen if len(p) > 1]
        assert all(ver <= afstand(tekst, ander) for ander in anderen), tekst.tekst


def test_twee_mensen_kijken_anders_en_allebei_staan_ze_erop_ook_wie_het_gewoon_vindt() -> None:
    tekening = genogram(met_banden(DRIE, *BLIKKEN), meet)
    for van, gezegd in (("ma", "We bellen elke dag."), ("oma", "Ze belt alleen om geld."), ("kim", "Ze is er gewoon.")):
        assert f"volgens {van.capitalize()}: “{gezegd}”" in woorden(tekening)
    assert woorden(tekening).count("volgens Oma") == 2
    assert len([lijn for lijn in tekening.geometrie.lijnen if lijn.soort == "relatie"]) == 4
    assert "Goed of gewoon" in [t.tekst for t in tekening.teksten]
    assert not tekening.geometrie.gebroken


def test_een_dubbele_en_een_enkele_lijn_lijken_samen_niet_op_zeer_hecht() -> None:
    """Three strands at equal distances mean very close: those of two views stand clearly apart."""
    tekening = genogram(met_banden(TANTE, *LABELS[:2]), meet)
    dubbel = [d.punten for d in tekening.delen if isinstance(d, Streek) and d.klasse == "relatie hecht"][:2]
    pijl = next(d.punten for d in tekening.delen if isinstance(d, Streek) and d.klasse == "relatie zorgt_voor")
    midden = [punten[len(punten) // 2] for punten in dubbel]
    binnen = math.dist(*midden)
    tussen = min(math.dist(m, p) for m in midden for p in pijl)
    assert tussen > 2 * binnen


def test_wat_niet_op_de_kaart_past_wordt_gezegd() -> None:
    lang = "Wij hebben altijd alles samen gedaan en dat blijft zo, ook als het moeilijk is. " * 6
    tekening = genogram(met_banden(DRIE, ziet("ma", "oma", "hecht", lang)), meet)
    assert lang.strip() not in woorden(tekening)
    assert "woorden bij een lijn" in [g.regel for g in tekening.geometrie.gebroken]
    assert any(lang.strip() in zin for zin in tekening.gesproken)
