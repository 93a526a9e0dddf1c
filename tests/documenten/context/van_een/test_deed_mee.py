"""Who did their part is told so, on the card and in the message."""

import pytest

from sonestra_cli.documenten.context.berichtje import berichtje
from sonestra_cli.documenten.context.van_een.deed_mee import deed_mee
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.soorten import Lezer, Sleutel
from sonestra_cli.domein.zien.zicht import bekijk
from tests.documenten.bladen import maak, voorbeeld


@pytest.mark.parametrize(
    ("naam", "wie"),
    [("samira", "kapper"), ("samira", "romy"), ("nelson", "gino"), ("nelson", "ma-carla")],
)
def test_wie_haar_stukje_deed_las_dat_zij_nog_geen_afspraak_had(naam: str, wie: str) -> None:
    """Done, no longer needed, or of somebody else now: of each of them it said that they had none yet."""
    kaart = maak("stukje", voorbeeld(naam), (wie,)).markdown
    bericht = berichtje(bekijk(voorbeeld(naam), (Lezer(wie),))).tekst
    assert "Jij hebt nu geen afspraak meer in dit plan. Dank je wel." in kaart
    assert bericht.endswith(" Jij hebt nu geen afspraak meer in ons plan. Dank je wel.\n")


def test_wie_nooit_iets_op_zich_nam_wordt_niet_bedankt() -> None:
    samira = voorbeeld("samira")
    assert not deed_mee(plan_nu(samira), Sleutel("imane"))
    assert "Dank je wel" not in maak("stukje", samira, ("imane",)).markdown
