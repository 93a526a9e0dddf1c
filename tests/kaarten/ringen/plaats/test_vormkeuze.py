"""Who has a place keeps it, in a shape that stands free there."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.posities import Plek
from sonestra_cli.kaarten.ringen.mensen.kaartje import Maat
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.kaarten.ringen.plaats.plaatsing import posities_van
from sonestra_cli.kaarten.ringen.plaats.vormkeuze import passende_vormen
from sonestra_cli.kaarten.ringen.plaats.vullen import Lid, op
from tests.kaarten.ringen.ring_gevallen import GROEPEN, NAMEN, WIE, meet, traject

LIGT, STAAT = Maat(60.0, 60.0, 20.0), Maat(20.0, 20.0, 60.0)
PLEKKEN = {"ans": Plek(0.0, 0.5), "bep": Plek(17.0, 0.52)}


def _lid(sleutel: str, *alle: Maat) -> Lid:
    return Lid(sleutel, "hart", "buurt", LIGT, (LIGT,) * 31, alle=alle)


def _dozen(*leden: Lid) -> list[Rechthoek]:
    gekozen = passende_vormen({lid.sleutel: lid for lid in leden}, PLEKKEN, 200.0, lambda _lid, _plek: True)
    return [op(gekozen[wie], plek.hoek, plek.straal * 200.0).doos for wie, plek in PLEKKEN.items()]


def test_twee_die_allebei_van_vorm_veranderden_stonden_de_volgende_keer_over_elkaar() -> None:
    ans, bep = _dozen(_lid("ans", LIGT, STAAT), _lid("bep", LIGT, STAAT))
    assert not ans.raakt(bep, 0.0, 0.0)


@pytest.mark.parametrize("wie", ["ans", "bep"])
def test_wie_vrij_staat_houdt_zijn_vorm(wie: str) -> None:
    lid = _lid(wie, LIGT, STAAT)
    assert passende_vormen({wie: lid}, {wie: PLEKKEN[wie]}, 200.0, lambda _lid, _plek: True) == {wie: lid}


def _gespreid(nr: int) -> Persoon:
    return Persoon(
        naam=f"{NAMEN[nr % len(NAMEN)]} {nr}",
        wie=f"{WIE[nr % 4]} {WIE[nr * 3 % 4]} {WIE[nr % 3]}" * (nr % 5 > 1),
        groep=GROEPEN[1 + nr * 5 % 6],
        kring=("hart", "dichtbij", "bekend", "verder")[nr * 3 % 4],
    )


def _op_een_kluitje(nr: int) -> Persoon:
    return Persoon(naam=f"{NAMEN[nr % len(NAMEN)]} {nr}", wie=f"{WIE[nr % 4]} {WIE[nr * 3 % 4]}", groep="buurt",
                   kring="dichtbij")  # fmt: skip


@pytest.mark.parametrize("mens", [_gespreid, _op_een_kluitje])
def test_nog_een_keer_tekenen_is_dezelfde_kaart(mens: Callable[[int], Persoon]) -> None:
    stand = plaats(traject([mens(nr) for nr in range(12)]).traject, meet)
    for aantal in range(13, 25):
        nu = traject([mens(nr) for nr in range(aantal)]).traject
        stand = plaats(replace(nu, posities=posities_van(stand)), meet)
        weer = plaats(replace(nu, posities=posities_van(stand)), meet)
        assert weer.straal == stand.straal
        assert {wie: gezet.plek for wie, gezet in weer.mensen.items()} == {
            wie: gezet.plek for wie, gezet in stand.mensen.items()
        }
