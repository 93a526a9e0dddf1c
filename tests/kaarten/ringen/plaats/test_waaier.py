import math
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.kaarten.ringen.plaats.cellen import hoek_van, ingang
from sonestra_cli.kaarten.ringen.plaats.indeling import NOG_TE_PLAATSEN, PROFESSIONAL, Lid
from sonestra_cli.kaarten.ringen.plaats.kolommen import op_kolommen, verdeel_over
from sonestra_cli.kaarten.ringen.plaats.opstelling import stel_ringen_op
from sonestra_cli.kaarten.ringen.plaats.poging import RingVraag
from sonestra_cli.kaarten.ringen.plaats.waaier import waaier

RINGEN, SECTOREN = ("hart", "dichtbij", "bekend", "verder"), ("gezin", "vrienden", "buurt")
OPSCHRIFTEN = dict.fromkeys((*RINGEN, NOG_TE_PLAATSEN, PROFESSIONAL), (50.0, 11.0))


def lid(nr: int, ring: str, sector: str, breedte: int = 80, hoogte: int = 30, lijn: bool = True) -> Lid:
    return Lid(f"p{nr:03d}", ring, PROFESSIONAL if ring == PROFESSIONAL else sector, breedte, hoogte, lijn)


def vraag(leden: list[Lid]) -> RingVraag:
    return RingVraag(tuple(leden), RINGEN, SECTOREN, {}, 50.0, 32.0, OPSCHRIFTEN)


groepen = st.lists(
    st.tuples(
        st.sampled_from((*RINGEN, NOG_TE_PLAATSEN, PROFESSIONAL)),
        st.sampled_from(SECTOREN),
        st.integers(30, 130),
        st.integers(20, 90),
        st.booleans(),
    ),
    max_size=25,
).map(lambda rijen: [lid(nr, *rij) for nr, rij in enumerate(rijen)])


@settings(max_examples=40, deadline=None)
@given(groepen)
def test_op_een_ruime_cirkel_past_iedereen_in_ring_en_sector(leden: list[Lid]) -> None:
    dicht = waaier(vraag(leden), 2500.0)
    assert dicht is not None
    kaart = dicht.uitgedeeld()
    assert sorted(kaart.plekken) == [een.sleutel for een in leden]
    sectoren = {sector.naam: sector for sector in kaart.sectoren}
    grenzen = [0.0, *(ring.straal for ring in kaart.ringen)]
    ringen = {ring.naam: (grenzen[nr], ring.straal) for nr, ring in enumerate(kaart.ringen)}
    for een in leden:
        doos = kaart.plekken[een.sleutel].doos
        sector, (binnen, buiten) = sectoren[een.sector], ringen[een.ring]
        assert sector.van <= hoek_van(doos.x, doos.y) <= sector.tot
        assert binnen <= math.hypot(doos.x, doos.y) <= buiten
        assert (kaart.plekken[een.sleutel].lijn is not None) == een.lijn


@settings(max_examples=40, deadline=None)
@given(groepen)
def test_de_sectoren_staan_op_volgorde_en_maken_de_cirkel_rond(leden: list[Lid]) -> None:
    dicht = waaier(vraag(leden), 2500.0)
    assert dicht is not None
    kaart = dicht.uitgedeeld()
    eigen = [sector for sector in kaart.sectoren if sector.naam != PROFESSIONAL]
    assert [sector.naam for sector in eigen] == list(SECTOREN)
    assert (eigen[0].van, eigen[-1].tot) == (0.0, 360.0)
    assert all(een.tot == ander.van and een.tot - een.van >= 8 for een, ander in pairwise(eigen))


def test_een_te_kleine_cirkel_is_geen_kaart() -> None:
    assert waaier(vraag([lid(nr, "hart", "buurt") for nr in range(40)]), 200.0) is None


def test_bij_weinig_lijnen_gaan_ze_naar_het_midden_en_bij_veel_mogen_ze_ernaast() -> None:
    def naast_het_midden(leden: list[Lid]) -> int:
        plekken = stel_ringen_op(vraag(leden), {}).plekken.values()
        return sum(
            gezet.lijn is not None and abs((gezet.lijn - hoek_van(gezet.doos.x, gezet.doos.y) + 180) % 360 - 180) > 0.01
            for gezet in plekken
        )

    mensen = [lid(nr, RINGEN[nr % 4], SECTOREN[nr % 3]) for nr in range(60)]
    assert naast_het_midden(mensen[:10]) == 0
    assert naast_het_midden(mensen) > 20


def test_lijnen_schampen_hun_doos_niet_en_raken_elkaar_niet() -> None:
    kaart = stel_ringen_op(vraag([lid(nr, RINGEN[nr % 4], SECTOREN[nr % 3]) for nr in range(60)]), {})
    lijnen = sorted(gezet.lijn for gezet in kaart.plekken.values() if gezet.lijn is not None)
    assert len(lijnen) == 60
    assert min(tot - van for van, tot in pairwise(lijnen)) > 2.9
    for gezet in kaart.plekken.values():
        assert gezet.lijn is not None
        x, y = ingang(gezet.doos, gezet.lijn)
        verder = 1 + 4 / math.hypot(x, y)
        assert abs(x * verder - gezet.doos.x) < gezet.doos.breedte / 2
        assert abs(y * verder - gezet.doos.y) < gezet.doos.hoogte / 2


def test_elke_kolom_gaat_naar_buiten_en_weer_naar_binnen() -> None:
    rang = {ring: nr for nr, ring in enumerate(RINGEN)}
    mensen = [lid(nr, RINGEN[nr % 4], "buurt") for nr in range(12)]
    orde = op_kolommen(mensen, rang)
    ringen = [rang[een.ring] for een in orde]
    top = ringen.index(3)
    assert sorted(orde, key=lambda een: een.sleutel) == mensen
    assert ringen[: top + 1] == sorted(ringen[: top + 1])
    assert ringen[top:] == sorted(ringen[top:], reverse=True)
    assert 1 in ringen[:top]
    assert 1 in ringen[top:]


@given(st.integers(0, 30), st.lists(st.integers(0, 10), min_size=1, max_size=6).filter(any))
def test_wie_overal_mag_staan_wordt_eerlijk_verdeeld(aantal: int, groot: list[int]) -> None:
    delen = verdeel_over([lid(nr, PROFESSIONAL, "") for nr in range(aantal)], groot)
    assert sum(map(len, delen)) == aantal
    for deel, groep in zip(delen, groot, strict=True):
        assert abs(len(deel) - aantal * groep / sum(groot)) <= 1


def test_bij_honderd_mensen_van_wie_niets_gezegd_is_en_een_band_was_geen_cirkel_groot_genoeg() -> None:
    """Each of them asked four degrees of the circle, so that the search for a radius never ended."""
    stil = [lid(nr, "bekend", "buurt", lijn=False) for nr in range(100)]
    dicht = waaier(vraag([*stil, lid(100, "hart", "vrienden")]), 5000.0)
    assert dicht is not None
    assert len(dicht.stand.plekken) == 101
