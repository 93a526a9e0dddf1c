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


def test_wat_apart_staat_was_toen_nog_te_lezen_waar_er_nu_iets_anders_voor_in_de_plaats_staat() -> None:
    nu = replace(NU, netwerk=Netwerk(personen={BO: Persoon(wie="kennis", kring="hart")}))
    gezien = zonder_verhuisd(TOEN, nu, [Apart(personen={BO: Persoon(wie="minnaar")})])
    assert gezien.netwerk.personen[BO] == Persoon(wie="kennis", kring="hart")


def test_een_gebeurtenis_waarvan_een_stuk_naar_apart_ging_was_toen_nog_heel_te_lezen() -> None:
    toen = replace(TOEN, gebeurtenissen=Gebeurtenissen((Gebeurtenis("verhuisd", gevoel="zwaar", wie=(BO,)),)))
    nu = replace(NU, gebeurtenissen=Gebeurtenissen((Gebeurtenis("verhuisd", wie=(BO,)),)))
    gezien = zonder_verhuisd(toen, nu, [Apart(gebeurtenissen=(Gebeurtenis("ruzie", gevoel="zwaar"),))])
    assert gezien.gebeurtenissen == nu.gebeurtenissen
