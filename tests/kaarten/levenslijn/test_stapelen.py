"""Flags on poles: whatever the dates, poles keep their order and no flag touches a flag or another's pole."""

from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.kaarten.levenslijn.stapelen import LUCHT_Y, PAAL, Vlag, stapel

VLAGGEN = st.lists(
    st.builds(Vlag, st.floats(60, 800), st.floats(30, 200), st.floats(20, 120)), min_size=1, max_size=12
).map(lambda vlaggen: sorted(vlaggen, key=lambda vlag: vlag.x))


@settings(deadline=None)
@given(VLAGGEN)
def test_palen_op_volgorde_en_vlaggen_vrij(vlaggen: list[Vlag]) -> None:
    stand = stapel(vlaggen, 60.0, 1000.0)
    assert stand is not None
    assert all(ander - een >= PAAL - 1e-6 for een, ander in zip(stand.palen, stand.palen[1:], strict=False))
    for nr, (links, onder) in enumerate(zip(stand.palen, stand.onder, strict=True)):
        assert links >= 60
        assert links + vlaggen[nr].breedte <= 1000 + 1e-6
        for ander in range(nr + 1, len(vlaggen)):
            if stand.palen[ander] < links + vlaggen[nr].breedte:
                assert onder >= stand.onder[ander] + vlaggen[ander].hoogte + LUCHT_Y - 1e-6


def test_wat_ver_uit_elkaar_is_blijft_op_zijn_plek_dicht_bij_de_lijn() -> None:
    stand = stapel([Vlag(100, 120, 40), Vlag(400, 120, 40), Vlag(700, 120, 40)], 60, 1000)
    assert stand is not None
    assert stand.palen == (100, 400, 700)
    assert stand.onder == (0, 0, 0)


def test_een_vol_jaar_krijgt_meer_verdiepingen_en_meer_breedte() -> None:
    stand = stapel([Vlag(500, 120, 40)] * 8, 60, 1000)
    assert stand is not None
    assert 1 < len(set(stand.onder)) < 8


def test_te_smal_voor_de_vlag_is_geen_stand() -> None:
    assert stapel([Vlag(100, 400, 40)], 60, 300) is None


def test_niets_is_ook_een_stand() -> None:
    stand = stapel([], 60, 300)
    assert stand is not None
    assert stand.hoogte([]) == 0
