"""Who comes later: nobody moves, and the map hardly grows."""

import math
from collections.abc import Callable
from dataclasses import replace

import pytest

from sonestra_cli.domein.persoon import Persoon, Professional, Steun
from sonestra_cli.domein.posities import Posities
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.kaarten.ringen.plaats.plaatsing import Plaatsing, posities_van
from tests.kaarten.ringen.ring_gevallen import GROEPEN, NAMEN, WIE, meet, traject


def _zet(personen: list[Persoon], posities: Posities | None = None) -> Plaatsing:
    return plaats(replace(traject(personen).traject, posities=posities or Posities()), meet)


def _een_voor_een(personen: list[Persoon], vanaf: int) -> tuple[Plaatsing, list[str]]:
    stand, verhuisd = _zet(personen[:vanaf]), list[str]()
    for aantal in range(vanaf + 1, len(personen) + 1):
        eerder, stand = stand, _zet(personen[:aantal], posities_van(stand))
        verhuisd += (wie for wie, gezet in eerder.mensen.items() if stand.mensen[wie].plek != gezet.plek)
    return stand, verhuisd


def _gespreid(nr: int) -> Persoon:
    return Persoon(
        naam=f"{NAMEN[nr % len(NAMEN)]} {nr}",
        wie=WIE[nr % 4],
        groep=GROEPEN[1 + nr * 5 % 6],
        kring=("hart", "dichtbij", "bekend", "verder")[nr * 3 % 4],
        steun=(Steun("praktisch"),) if nr % 2 else (),
    )


def _in_een_hoek(nr: int) -> Persoon:
    return Persoon(naam=f"{NAMEN[nr % len(NAMEN)]} {nr}", wie=WIE[nr % 4], groep="vrienden", kring="bekend")


@pytest.mark.parametrize("mens", [_gespreid, _in_een_hoek])
@pytest.mark.parametrize("aantal", [20, 40])
def test_een_voor_een_erbij_wordt_de_kaart_hooguit_een_vijfde_groter_dan_een_nieuwe(
    mens: Callable[[int], Persoon], aantal: int
) -> None:
    personen = [mens(nr) for nr in range(aantal)]
    stand, verhuisd = _een_voor_een(personen, round(0.6 * aantal))
    assert not verhuisd
    assert stand.straal <= 1.2 * _zet(personen).straal


def test_een_lijn_erbij_maakt_de_kaart_niet_groter_om_wie_bij_de_schijf_staat() -> None:
    personen = [replace(_gespreid(nr), steun=(Steun("praktisch"),)) for nr in range(30)]
    stand = _zet(personen)
    wie, gezet = next((wie, gezet) for wie, gezet in stand.mensen.items() if gezet.ring == "hart")
    dicht = replace(
        gezet.plek, straal=round(gezet.plek.straal - (gezet.doos.naaste - stand.schijf - 8) / stand.straal, 3)
    )
    bewaard = posities_van(stand)
    bewaard = replace(bewaard, mensen={**bewaard.mensen, wie: dicht})
    erbij = [replace(_gespreid(nr), kring=None, steun=(Steun("praktisch"),)) for nr in range(30, 36)]
    erna = _zet([*personen, *erbij], bewaard)
    assert erna.straal == stand.straal
    assert erna.mensen[wie].plek == dicht
    assert erna.mensen[wie].doos.naaste > erna.schijf


def test_een_professional_met_een_naamgenoot_blijft_staan() -> None:
    personen = [_gespreid(nr) for nr in range(12)]
    vak = [Persoon(naam=f"Piet {nr}", professional=Professional(functie="huisarts")) for nr in range(8)]
    stand = _zet([*personen, *vak])
    erna = _zet([*personen, *vak, replace(_gespreid(20), naam="Piet 3")], posities_van(stand))
    assert all(erna.mensen[wie].plek == gezet.plek for wie, gezet in stand.mensen.items())
    assert math.isclose(erna.straal, stand.straal)


def test_een_professional_met_meer_woorden_duwt_zijn_buur_niet_weg() -> None:
    vak = [Persoon(naam=f"Piet {nr}", professional=Professional(functie="huisarts")) for nr in range(2)]
    personen = [*(_gespreid(nr) for nr in range(12)), *vak]
    stand = _zet(personen)
    een, ander = (stand.mensen[f"p{nr:03d}"] for nr in (12, 13))
    samen = (een.doos.breedte + ander.doos.breedte) / 2 + 2
    draai = round(math.degrees(math.asin(samen / 2 / (1.07 * stand.straal))), 1)
    dicht = {
        "p012": replace(een.plek, hoek=180 - draai, straal=1.07),
        "p013": replace(ander.plek, hoek=180 + draai, straal=1.07),
    }
    bewaard = posities_van(stand)
    erna = _zet(personen, replace(bewaard, mensen={**bewaard.mensen, **dicht}))
    assert {wie: erna.mensen[wie].plek for wie in dicht} == dicht
    assert erna.straal == stand.straal
