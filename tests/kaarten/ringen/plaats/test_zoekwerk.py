"""How much work a ring map takes, counted in places that are asked after."""

import pytest

from sonestra_cli.domein.keuzes import Groep
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.kaarten.ringen.plaats.bezet import Bezet, Gezet, RingPlek
from sonestra_cli.kaarten.ringen.plaats.indeling import NOG_TE_PLAATSEN
from tests.kaarten.ringen.ring_gevallen import (
    BANDEN,
    NAMEN,
    STEUN,
    buiten_hun_plek,
    dubbel_bezet,
    meet,
    over_elkaar,
    traject,
    vast_netwerk,
)

VRAGEN_PER_MENS = 1500
"""Forty people asked after more than a million places, and the map was never made."""


@pytest.fixture
def gevraagd(monkeypatch: pytest.MonkeyPatch) -> list[RingPlek]:
    """Grows by every place that is asked after."""
    vragen: list[RingPlek] = []
    eerst = Bezet.probeer_of_verder

    def tel(zelf: Bezet, plek: RingPlek, lijn: bool, half: float = 0.0) -> Gezet | float:
        vragen.append(plek)
        return eerst(zelf, plek, lijn, half)

    monkeypatch.setattr(Bezet, "probeer_of_verder", tel)
    return vragen


def lijst(aantal: int, groep: Groep | None, kring: str | None, naam: str = "") -> list[Persoon]:
    return [Persoon(wie=f"vriend nummer {nr}", groep=groep, kring=kring, naam=naam or None) for nr in range(aantal)]


@pytest.mark.parametrize("aantal", [40, 80, 150])
@pytest.mark.parametrize(
    ("groep", "kring", "naam"),
    [("vrienden", None, ""), (None, None, ""), ("vrienden", "bekend", ""), ("buurt", "hart", ""),
     ("vrienden", None, "Jan")],
)  # fmt: skip
def test_een_hele_groslijst_op_een_hoop_komt_gewoon_af(
    gevraagd: list[RingPlek], aantal: int, groep: Groep | None, kring: str | None, naam: str
) -> None:
    kaart = relatiekaart(traject(lijst(aantal, groep, kring, naam)), meet)
    assert len(gevraagd) < VRAGEN_PER_MENS * aantal
    assert len(kaart.geometrie.personen) == aantal + 1
    assert (dubbel_bezet(kaart), over_elkaar(kaart), buiten_hun_plek(kaart)) == ([], [], [])
    ringen = {wie.ring for wie in kaart.geometrie.personen} - {"midden"}
    assert ringen == {kring or NOG_TE_PLAATSEN}


def test_een_heel_lange_naam_houdt_niemand_op(gevraagd: list[RingPlek]) -> None:
    mensen = [*lijst(40, "vrienden", None), Persoon(wie="penningmeester van de speeltuinvereniging " * 3)]
    kaart = relatiekaart(traject(mensen), meet)
    assert len(gevraagd) < VRAGEN_PER_MENS * len(mensen)
    assert (dubbel_bezet(kaart), over_elkaar(kaart), buiten_hun_plek(kaart)) == ([], [], [])


def test_een_ecogram_van_zestig_zoekt_niet_eindeloos_naar_rechte_lijnen(gevraagd: list[RingPlek]) -> None:
    kaart = ecogram(vast_netwerk(60), meet)
    assert len(gevraagd) < VRAGEN_PER_MENS * 60
    assert (dubbel_bezet(kaart), over_elkaar(kaart), buiten_hun_plek(kaart)) == ([], [], [])


@pytest.mark.parametrize("aantal", [60, 150])
@pytest.mark.parametrize(("groep", "kring"), [("vrienden", "bekend"), ("vrienden", None), (None, None)])
def test_in_een_ecogram_van_een_hoop_zoekt_niet_iedereen_opnieuw_vanaf_het_begin(
    gevraagd: list[RingPlek], aantal: int, groep: Groep | None, kring: str | None
) -> None:
    """Everybody asked after the same full places from the start of the sector on, in seven maps that were too small."""
    mensen = [
        Persoon(naam=NAMEN[nr % len(NAMEN)], groep=groep, kring=kring, band=BANDEN[nr % 8], steun=STEUN[nr % 3])
        for nr in range(aantal)
    ]
    kaart = ecogram(traject(mensen), meet)
    assert len(gevraagd) < VRAGEN_PER_MENS * aantal
    assert len(kaart.geometrie.personen) == aantal + 1
    assert (dubbel_bezet(kaart), over_elkaar(kaart), buiten_hun_plek(kaart)) == ([], [], [])
