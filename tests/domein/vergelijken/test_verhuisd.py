"""What is apart now, and what git kept of it from before."""

from dataclasses import replace

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Apart, Traject
from sonestra_cli.domein.vergelijken.verhuisd import zonder_verhuisd
from sonestra_cli.domein.verhaal import Gebeurtenis, Gebeurtenissen

BO, RAVI = Sleutel("bo"), Sleutel("ravi")
TOEN = Traject(
    netwerk=Netwerk(personen={BO: Persoon(wie="buur", kring="hart"), RAVI: Persoon(wie="trainer")}),
    gebeurtenissen=Gebeurtenissen((Gebeurtenis("verhuisd"), Gebeurtenis("ruzie"))),
)
NU = replace(
    TOEN,
    netwerk=Netwerk(personen={BO: Persoon(wie="buur")}),
    gebeurtenissen=Gebeurtenissen((Gebeurtenis("verhuisd"),)),
)


def test_wie_en_wat_weg_is_gaat_dicht_en_de_rest_blijft_open() -> None:
    apart = Apart(personen={RAVI: Persoon()}, gebeurtenissen=(Gebeurtenis("in andere woorden"),))
    gezien = zonder_verhuisd(TOEN, NU, [apart])
    assert {wie: een.dicht for wie, een in gezien.netwerk.personen.items()} == {BO: "nee", RAVI: "helemaal"}
    assert [een.dicht for een in gezien.gebeurtenissen.gebeurtenissen] == ["nee", "helemaal"]


def test_een_veld_dat_verhuisde_stond_er_toen_ook_niet() -> None:
    gezien = zonder_verhuisd(TOEN, NU, [Apart(personen={BO: Persoon(kring="verder")})])
    assert gezien.netwerk.personen[BO] == Persoon(wie="buur")


def test_van_wat_nergens_apart_staat_blijft_alles_staan() -> None:
    assert zonder_verhuisd(TOEN, NU, [Apart()]) == TOEN
