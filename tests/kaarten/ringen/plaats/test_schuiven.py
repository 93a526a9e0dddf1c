"""A full corner takes room of its neighbours, and nobody comes to stand in another corner for it."""

import math

from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.kaarten.ringen.plaats.schuiven import geef_ruimte
from sonestra_cli.tekening.tekening import Sector

HOEKEN = (Sector("gezin", 0.0, 10.0), Sector("familie", 10.0, 100.0), Sector("buurt", 100.0, 360.0))


def test_een_smalle_hoek_wordt_breder_waar_bij_de_buren_niemand_staat() -> None:
    erna = {een.naam: een for een in geef_ruimte(HOEKEN, frozenset({"gezin"}), {"familie": [60.0], "buurt": [200.0]})}
    assert (erna["gezin"].van, erna["gezin"].tot % 360) == (202.0, 58.0)
    assert (erna["familie"].van, erna["buurt"].tot) == (58.0, 202.0)


def test_waar_iemand_vlak_bij_de_grens_staat_blijft_zij() -> None:
    erna = {een.naam: een for een in geef_ruimte(HOEKEN, frozenset({"gezin"}), {"familie": [11.0], "buurt": [359.0]})}
    assert (erna["familie"].van, erna["familie"].tot, erna["buurt"].van) == (10.0, 100.0, 100.0)


@given(
    st.lists(st.floats(1, 100), min_size=1, max_size=8),
    st.lists(st.tuples(st.integers(0, 7), st.floats(0, 1)), max_size=12),
    st.frozensets(st.integers(0, 7)),
)
def test_wie_staat_blijft_in_zijn_eigen_hoek(
    breedtes: list[float], mensen: list[tuple[int, float]], vol: frozenset[int]
) -> None:
    som, van, hoeken = math.fsum(breedtes), 0.0, []
    for nr, breed in enumerate(breedtes):
        tot = 360.0 if nr + 1 == len(breedtes) else round(van + breed * 360 / som, 1)
        hoeken.append(Sector(str(nr), van, max(tot, van)))
        van = max(tot, van)
    staan: dict[str, list[float]] = {}
    for nr, deel in mensen:
        hoek = hoeken[nr % len(hoeken)]
        staan.setdefault(hoek.naam, []).append(round(hoek.van + deel * (hoek.tot - hoek.van), 1))
    erna = geef_ruimte(hoeken, frozenset(map(str, vol)), staan)
    assert {een.naam for een in erna} == {een.naam for een in hoeken}
    assert math.isclose(math.fsum(een.tot - een.van for een in erna), 360.0)
    for een in erna:
        assert all((hoek - een.van) % 360 <= een.tot - een.van + 1e-6 for hoek in staan.get(een.naam, ()))


def test_een_lege_hoek_schuift_op_voor_een_volle() -> None:
    rond = (*HOEKEN[:1], Sector("familie", 10.0, 20.0), Sector("buurt", 20.0, 360.0))
    erna = {een.naam: een for een in geef_ruimte(rond, frozenset({"gezin"}), {"buurt": [100.0, 300.0]}, 2)}
    assert erna["gezin"].tot % 360 == erna["familie"].van == 88.0
    assert (erna["familie"].tot, erna["buurt"].van) == (98.0, 98.0)
