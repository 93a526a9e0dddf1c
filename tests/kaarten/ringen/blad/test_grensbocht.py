"""Who stands over the border between two groups is seen in one of them."""

import math
from collections.abc import Iterator
from itertools import pairwise

import pytest

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.kaarten.ringen.blad.grensbocht import bochten, grenzen_om
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.plaatsing import RONDOM
from sonestra_cli.kaarten.sociogram import sociogram
from sonestra_cli.tekening.tekening import PlekPersoon, Punt, Sector, Tekening, Vlak
from tests.kaarten.ringen.ring_gevallen import meet, traject, vast_netwerk
from tests.kijken import binnen_vlak, streken

LINKS, RECHTS = Sector("links", 180.0, 360.0), Sector("rechts", 0.0, 180.0)


def rand(mens: PlekPersoon, ruim: float = 0.0) -> Iterator[Punt]:
    """The corners of a box and the middle of its sides."""
    for dx, dy in ((-1, -1), (0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0)):
        yield mens.x + dx * (mens.breedte / 2 + ruim), mens.y + dy * (mens.hoogte / 2 + ruim)


def in_een_groep(kaart: Tekening) -> list[PlekPersoon]:
    return [mens for mens in kaart.geometrie.personen if mens.sector and mens.sector not in RONDOM]


def grond(kaart: Tekening, punt: Punt) -> str | None:
    """The colour that lies on top here."""
    vlakken = [vlak for vlak in kaart.delen if isinstance(vlak, Vlak) and vlak.klasse == "sector"]
    return next((vlak.vulling for vlak in reversed(vlakken) if binnen_vlak(punt, vlak.punten)), None)


@pytest.mark.parametrize("aantal", [12, 40])
@pytest.mark.parametrize("teken", [relatiekaart, ecogram])
def test_wie_over_een_grens_stond_was_van_twee_groepen(aantal: int, teken: type) -> None:
    kaart = teken(vast_netwerk(aantal), meet)
    tint = {
        sector.naam: next(d.vulling for d in kaart.delen if isinstance(d, Vlak) and d.id == f"sector-{nr}")
        for nr, sector in enumerate(kaart.geometrie.sectoren)
        if sector.naam not in RONDOM
    }
    mensen = in_een_groep(kaart)
    assert len(mensen) > aantal / 2
    for mens in mensen:
        assert {grond(kaart, punt) for punt in rand(mens, 0.2)} == {tint[mens.sector]}, mens.id


@pytest.mark.parametrize("aantal", [2, 12, 40])
def test_geen_grens_loopt_door_een_kaartje(aantal: int) -> None:
    kaart = relatiekaart(vast_netwerk(aantal), meet)
    stukken = [stuk for grens in streken(kaart, "sectorgrens") for stuk in pairwise(grens.punten)]
    dozen = {mens.id: Rechthoek(mens.x, mens.y, mens.breedte, mens.hoogte) for mens in in_een_groep(kaart)}
    assert not [wie for wie, doos in dozen.items() for stuk in stukken if doos.geraakt(*stuk)]


def test_ook_zonder_midden_loopt_geen_grens_door_een_kaartje() -> None:
    kaart = sociogram(vast_netwerk(40), meet, zonder_midden=True)
    stukken = [stuk for grens in streken(kaart, "sectorgrens") for stuk in pairwise(grens.punten)]
    dozen = [Rechthoek(mens.x, mens.y, mens.breedte, mens.hoogte) for mens in in_een_groep(kaart)]
    assert not [doos for doos in dozen for stuk in stukken if doos.geraakt(*stuk)]
    midden = kaart.geometrie.midden
    assert sum(p == midden for p, _ in stukken) > 3


@pytest.mark.parametrize("aantal", [2, 12, 40])
def test_de_naam_van_een_smalle_groep_lag_over_twee_grenzen(aantal: int) -> None:
    kaart = relatiekaart(vast_netwerk(aantal), meet)
    stukken = [stuk for grens in streken(kaart, "sectorgrens") for stuk in pairwise(grens.punten)]
    namen = [Rechthoek(t.x, t.y, t.breedte, t.hoogte) for t in kaart.teksten if t.klasse == "sectornaam"]
    assert namen
    assert not [naam for naam in namen for stuk in stukken if naam.geraakt(*stuk)]


def test_wie_vrij_staat_laat_de_grens_recht() -> None:
    kaart = relatiekaart(traject([Persoon(kring="hart", groep="familie")]), meet)
    (wie,) = in_een_groep(kaart)
    om = [deel for deel in kaart.delen if isinstance(deel, Vlak) and deel.id.startswith("sector-om")]
    assert not [vlak for vlak in om if binnen_vlak((wie.x, wie.y), vlak.punten)]
    assert not bochten({"jo": (Rechthoek(60.0, 0.0, 40.0, 20.0), "rechts")}, (LINKS, RECHTS), 200.0)


def test_de_grens_gaat_om_wie_erover_staat_en_daarna_verder() -> None:
    gebogen = bochten({"jo": (Rechthoek(10.0, -100.0, 60.0, 20.0), "rechts")}, (RECHTS, LINKS), 200.0)
    grenzen = dict(grenzen_om(gebogen, (RECHTS, LINKS), 20.0, 200.0))
    assert set(grenzen) == {"grens-0", "grens-0-1", "grens-1", "grens-om-0-0"}
    assert grenzen["grens-0"][0] == pytest.approx((0.0, -20.0))
    assert grenzen["grens-0-1"][1] == pytest.approx((0.0, -200.0))
    om = grenzen["grens-om-0-0"]
    assert {round(y) for _, y in (om[0], om[-1])} == {-115, -85}
    assert min(x for x, _ in om) == pytest.approx(-25.0)
    assert max(x for x, _ in om) == pytest.approx(0.0)


def test_de_ruimte_om_iemand_komt_niet_over_het_kaartje_van_een_ander() -> None:
    buren = {
        "an": (Rechthoek(9.0, -100.0, 40.0, 20.0), "rechts"),
        "bo": (Rechthoek(-34.0, -100.0, 40.0, 20.0), "links"),
    }
    gebogen = bochten(buren, (RECHTS, LINKS), 200.0)
    assert min(x for bocht in gebogen for x, _ in bocht.omtrek if bocht.sector == 0) == pytest.approx(-12.5)


def test_de_ruimte_om_iemand_blijft_in_de_cirkel() -> None:
    (bocht,) = bochten({"jo": (Rechthoek(0.0, -188.0, 60.0, 14.0), "rechts")}, (RECHTS, LINKS), 200.0)
    assert max(math.hypot(*punt) for punt in bocht.omtrek) < 200.0
