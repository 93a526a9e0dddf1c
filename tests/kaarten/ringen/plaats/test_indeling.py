from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.kaarten.ringen.plaats.cellen import Cel, Rechthoek
from sonestra_cli.kaarten.ringen.plaats.indeling import guller, verdeel_sectoren, verenigbaar
from sonestra_cli.kaarten.ringen.plaats.rooster import CelPlekken

SECTOREN = tuple("abcdefghi")
eenheden = st.dictionaries(st.sampled_from(SECTOREN), st.integers(2, 60))
hoeken = st.dictionaries(
    st.text("xyz", min_size=1, max_size=4),
    st.tuples(st.sampled_from(SECTOREN), st.integers(0, 3599).map(lambda hoek: hoek / 10)),
    max_size=12,
)


@given(eenheden)
def test_elke_hoek_heeft_ruimte_en_samen_zijn_ze_rond(delen: dict[str, int]) -> None:
    for verdeling in (delen, guller(delen)):
        sectoren = verdeel_sectoren(SECTOREN, verdeling, {})
        assert (sectoren[0].van, sectoren[-1].tot) == (0.0, 360.0)
        assert all(een.tot == ander.van for een, ander in pairwise(sectoren))
        assert all(sector.tot - sector.van >= 9.9 for sector in sectoren)


@given(eenheden, hoeken)
def test_wie_kan_blijven_staat_in_de_eigen_hoek(delen: dict[str, int], gekozen: dict[str, tuple[str, float]]) -> None:
    blijven = verenigbaar(SECTOREN, delen, gekozen)
    per_hoek = {naam: [gekozen[s][1] for s in sorted(blijven) if gekozen[s][0] == naam] for naam in SECTOREN}
    sectoren = {sector.naam: sector for sector in verdeel_sectoren(SECTOREN, delen, per_hoek)}
    assert all(sectoren[naam].van < hoek < sectoren[naam].tot for naam, rij in per_hoek.items() for hoek in rij)
    assert [sector.van for sector in sectoren.values()] == sorted(sector.van for sector in sectoren.values())


@given(eenheden, hoeken)
def test_wie_in_de_eigen_hoek_staat_blijft_ook_als_een_lege_hoek_nodig_is(
    delen: dict[str, int], gekozen: dict[str, tuple[str, float]]
) -> None:
    sectoren = {sector.naam: sector for sector in verdeel_sectoren(SECTOREN, delen, {})}
    goed = {s: (naam, hoek) for s, (naam, hoek) in gekozen.items() if sectoren[naam].van < hoek < sectoren[naam].tot}
    erbij = delen | {naam: 40 for naam in SECTOREN if naam not in delen}
    assert verenigbaar(SECTOREN, erbij, goed) == goed.keys()


@given(st.integers(20, 130), st.integers(20, 90), st.integers(0, 300), st.integers(10, 360))
def test_een_kandidaat_ligt_met_de_helft_in_het_vak(breedte: int, hoogte: int, van: int, hoek: int) -> None:
    cel = Cel(60.0, 200.0, float(van), float(van + hoek))
    for _, _, _, x, y in CelPlekken(cel, 250.0).kandidaten(breedte, hoogte, van + hoek / 2, (50.0, 220.0), 0.5):
        doos = Rechthoek(x, y, breedte, hoogte)
        assert doos.naaste >= 49.9
        assert doos.verste <= 220.1
        assert doos.kern(0.5).naaste >= 59.9
        assert doos.kern(0.5).verste <= 200.1
        assert cel.past(doos, 0.49, cel.zijden())
