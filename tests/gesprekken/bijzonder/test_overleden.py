"""A partner who died: to a widower ``no longer together`` was a separation."""

import pytest

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.gesprekken.bijzonder.overleden import met_overlijden, wie_overleed

JOOP, ANNIE = Sleutel("joop"), Sleutel("annie")
TRAJECT = Traject(kop=Kop(hoofdpersonen=(JOOP,)), netwerk=Netwerk(personen={JOOP: Persoon(), ANNIE: Persoon()}))


@pytest.mark.parametrize(
    ("gezegd", "uit"),
    [
        ("nee, Annie is overleden", {"annie": "ja"}),
        ("Annie is in 2025 overleden", {"annie": "2025"}),
        ("Annie stierf op 3 maart 2025", {"annie": "2025-03-03"}),
        ("Joop is weduwnaar sinds 2025", {"annie": "2025"}),
        ("overleden in maart 2025", {"annie": "2025-03"}),
        ("uit elkaar in 2006", {}),
        ("nee", {}),
        ("hun hond is dood", {}),
    ],
)
def test_wie_overleed_is_niet_uit_elkaar(gezegd: str, uit: dict[str, str]) -> None:
    assert wie_overleed(gezegd, [JOOP, ANNIE], TRAJECT) == uit


@pytest.mark.parametrize(
    ("gezegd", "gelezen"),
    [
        ("Piet is in maart overleden", "Piet is overleden in maart 2026"),
        ("opa, in december overleden", "opa, overleden in december 2025"),
        ("Piet overleed op 3 maart", "Piet overleed op 3 maart 2026"),
        ("Annie is gisteren overleden, nee", "Annie is overleden op 29 november 2026, nee"),
        ("Piet is overleden in maart 2024", "Piet is overleden in maart 2024"),
        ("Piet is overleden in 2024", "Piet is overleden in 2024"),
    ],
)
def test_een_maand_zonder_jaar_is_de_laatste_die_er_was(gezegd: str, gelezen: str) -> None:
    assert met_overlijden(gezegd, "2026-11-30") == gelezen
    assert met_overlijden(gezegd, "") == gezegd
