"""A partner who died: to a widower ``no longer together`` was a separation."""

import pytest

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.gesprekken.bijzonder.overleden import wie_overleed

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
