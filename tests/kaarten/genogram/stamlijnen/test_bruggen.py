"""Lines of two families that cross must not look as if they meet."""

from itertools import pairwise

from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.kaarten.genogram.stamlijnen.bruggen import STRAAL, overbrug
from sonestra_cli.tekening.tekening import Deel, Punt, Streek
from tests.kaarten.genogram.genogram_families import meet
from tests.kaarten.genogram.genogram_gevallen import GEVALLEN


def lijn(gezin: str, *punten: Punt) -> tuple[str, Deel]:
    return gezin, Streek(f"lijn-{gezin}-{punten[0]}", "kind", punten)


def gebogen(*delen: tuple[str, Deel]) -> list[tuple[Punt, ...]]:
    return [deel.punten for deel in overbrug(delen) if isinstance(deel, Streek)]


def test_een_liggende_lijn_gaat_met_een_boogje_over_een_ander_gezin() -> None:
    balk, neer = gebogen(lijn("a", (0, 50), (100, 50)), lijn("b", (40, 0), (40, 100)))
    assert neer == ((40, 0), (40, 100))
    assert (balk[0], balk[-1]) == ((0, 50), (100, 50))
    assert min(balk, key=lambda p: p[1]) == (40, 50 - STRAAL)
    assert all(een[0] <= ander[0] for een, ander in pairwise(balk))


def test_binnen_een_gezin_hoort_alles_bij_elkaar() -> None:
    assert gebogen(lijn("a", (0, 50), (100, 50)), lijn("a", (40, 0), (40, 100)))[0] == ((0, 50), (100, 50))


def test_wie_alleen_raakt_krijgt_geen_boogje() -> None:
    assert gebogen(lijn("a", (0, 50), (100, 50)), lijn("b", (40, 50), (40, 100)))[0] == ((0, 50), (100, 50))
    assert gebogen(lijn("a", (0, 50), (100, 50)), lijn("b", (100, 0), (100, 100)))[0] == ((0, 50), (100, 50))


def test_vlak_naast_elkaar_is_een_boog_over_allebei() -> None:
    balk, *_ = gebogen(lijn("a", (100, 50), (0, 50)), lijn("b", (40, 0), (40, 99)), lijn("c", (46, 0), (46, 99)))
    boven = [p for p in balk if p[1] < 50]
    assert (min(boven)[0], max(boven)[0]) > (40 - STRAAL, 46)
    assert all(een[0] >= ander[0] for een, ander in pairwise(balk))


def test_een_boogje_gaat_niet_voorbij_het_eind_van_de_lijn() -> None:
    balk, *_ = gebogen(lijn("a", (0, 50), (100, 50)), lijn("b", (2, 0), (2, 100)), lijn("c", (98, 0), (98, 100)))
    assert min(balk)[0] == 0
    assert max(balk)[0] == 100


def test_ook_over_een_schuine_tweelinglijn() -> None:
    balk, _ = gebogen(lijn("a", (0, 50), (100, 50)), lijn("b", (60, 40), (20, 60)))
    assert min(balk, key=lambda p: p[1]) == (40, 50 - STRAAL)


def test_het_boogje_staat_in_de_legenda_als_het_er_is() -> None:
    def legenda(naam: str) -> set[str]:
        return {tekst.tekst for tekst in genogram(GEVALLEN[naam], meet).teksten if tekst.klasse == "legenda"}

    assert "Kruist alleen, hoort er niet bij" in legenda("drie_nesten")
    assert "Kruist alleen, hoort er niet bij" not in legenda("neef_nicht")
