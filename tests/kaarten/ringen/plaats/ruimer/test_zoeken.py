"""A ring that is full becomes thicker by itself: the whole map need not grow for one who comes."""

import math
from dataclasses import replace
from itertools import pairwise

import pytest

from sonestra_cli.domein.keuzes import Groep
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.posities import Posities
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.kaarten.ringen.plaats.plaatsing import Plaatsing, posities_van
from tests.kaarten.ringen.plaats.test_plaatsen import mis_later
from tests.kaarten.ringen.ring_gevallen import GROEPEN, NAMEN, WIE, meet, traject

KRINGEN = ("hart", "dichtbij", "bekend", "verder")


def _gespreid(nr: int) -> Persoon:
    return Persoon(
        naam=f"{NAMEN[nr % len(NAMEN)]} {nr}", wie=WIE[nr % 4], groep=GROEPEN[1 + nr * 5 % 6], kring=KRINGEN[nr * 3 % 4]
    )


def _in_het_hart(nr: int, groep: Groep) -> Persoon:
    return Persoon(naam=f"{NAMEN[nr % len(NAMEN)]} {nr}", wie=WIE[nr % 4], groep=groep, kring="hart")


def _zet(personen: list[Persoon], posities: Posities | None = None) -> Plaatsing:
    return plaats(replace(traject(personen).traject, posities=posities or Posities()), meet)


def _met_vier_in_het_hart(aantal: int, groep: Groep) -> tuple[list[Persoon], list[Plaatsing]]:
    """People over all rings; then four more, one by one, who all come in one corner of the heart."""
    personen = [_gespreid(nr) for nr in range(aantal)]
    kaarten = [_zet(personen)]
    for nr in range(30, 34):
        personen.append(_in_het_hart(nr, groep))
        kaarten.append(_zet(personen, posities_van(kaarten[-1])))
    return personen, kaarten


@pytest.mark.parametrize(("aantal", "groep"), [(12, "werk_of_school"), (20, "vrienden"), (24, "werk_of_school")])
def test_om_een_volle_hoek_in_het_hart_werd_de_hele_kaart_een_kwart_te_groot(aantal: int, groep: Groep) -> None:
    personen, kaarten = _met_vier_in_het_hart(aantal, groep)
    assert kaarten[-1].straal <= 1.1 * _zet(personen).straal
    for toen, nu in pairwise(kaarten):
        assert mis_later(nu) == []
        assert nu.opnieuw == ()
        assert {wie: nu.mensen[wie].plek for wie in toen.mensen} == {wie: een.plek for wie, een in toen.mensen.items()}


def test_alleen_wie_buiten_de_volle_ring_staat_gaat_recht_naar_buiten_en_allemaal_even_ver() -> None:
    _, kaarten = _met_vier_in_het_hart(20, "vrienden")
    toen, nu = next((een, ander) for een, ander in pairwise(kaarten) if ander.ruimer != een.ruimer)
    assert list(nu.ruimer) == ["hart"]
    verder = {
        wie: round(math.hypot(nu.mensen[wie].doos.x, nu.mensen[wie].doos.y) - math.hypot(een.doos.x, een.doos.y), 1)
        for wie, een in toen.mensen.items()
    }
    in_het_hart = {ver for wie, ver in verder.items() if toen.mensen[wie].ring == "hart"}
    erbuiten = {ver for wie, ver in verder.items() if toen.mensen[wie].ring != "hart"}
    assert in_het_hart == {0.0}
    assert max(erbuiten) - min(erbuiten) < 0.2
    assert nu.straal - toen.straal == pytest.approx(max(erbuiten), abs=0.3)


def test_nog_een_keer_tekenen_is_dezelfde_kaart_ook_met_een_dikkere_ring() -> None:
    personen, kaarten = _met_vier_in_het_hart(20, "vrienden")
    weer = _zet(personen, posities_van(kaarten[-1]))
    assert kaarten[-1].ruimer
    assert {wie: een.doos for wie, een in weer.mensen.items()} == {
        wie: een.doos for wie, een in kaarten[-1].mensen.items()
    }
    assert (weer.straal, weer.ringen, weer.ruimer) == (kaarten[-1].straal, kaarten[-1].ringen, kaarten[-1].ruimer)


def test_wie_aan_de_rand_stond_en_meer_woorden_kreeg_moest_verhuizen() -> None:
    personen = [Persoon(naam=f"Jo {nr}", groep="familie", kring=KRINGEN[nr % 4]) for nr in range(8)]
    stand = _zet(personen)
    wie, gezet = next((wie, een) for wie, een in stand.mensen.items() if een.ring == "verder")
    rand = replace(gezet.plek, hoek=90.0, straal=round(1 - (gezet.doos.breedte / 2 + 3) / stand.straal, 3))
    bewaard = posities_van(stand)
    bewaard = replace(bewaard, mensen={**bewaard.mensen, Sleutel(wie): rand})
    nr = int(wie[1:])
    nu = _zet([*personen[:nr], replace(personen[nr], naam="Wilhelmina"), *personen[nr + 1 :]], bewaard)
    assert nu.mensen[wie].plek == rand
    assert nu.opnieuw == ()
    assert nu.straal <= 1.2 * stand.straal
