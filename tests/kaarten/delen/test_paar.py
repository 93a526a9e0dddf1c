"""Two trajecten to draw beside each other: who is named, and who stands elsewhere."""

from dataclasses import replace

from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Kijk, Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.kaarten.delen.paar import Paar, elders, samen, toen

KIM, BO = Sleutel("kim"), Sleutel("bo")


def met(bo: Persoon | None, *hoofd: Sleutel) -> Traject:
    personen = {KIM: Persoon()} | ({BO: bo} if bo else {})
    return Traject(Kop(hoofdpersonen=hoofd or (KIM,)), netwerk=Netwerk(personen=personen))


def paar(eerst: Traject, later: Traject) -> Paar:
    return Paar(eerst, later, ("toen", "nu"), ("toen", "nu"))


def test_elders_staat_wie_in_een_andere_ring_of_groep_kwam() -> None:
    was = Persoon(kring="bekend", groep="buurt")
    for bo in (replace(was, kring="hart"), replace(was, groep="vrienden"), Persoon(professional=Professional("coach"))):
        assert elders(paar(met(was), met(bo))) == (BO,)
    for bo in (replace(was, band="goed"), replace(was, naam="Bob")):
        assert elders(paar(met(was), met(bo))) == ()


def test_elders_gaat_over_wat_de_eerste_hoofdpersoon_ziet() -> None:
    was, ander = Persoon(kring="bekend"), Persoon(kring="bekend", kijk_van={BO: Kijk(kring="hart")})
    assert elders(paar(met(was), met(ander))) == ()
    eigen = Persoon(kring="bekend", bij=BO, kijk_van={KIM: Kijk(kring="hart")})
    assert elders(paar(met(was), met(eigen))) == (BO,)


def test_wie_bleef_heet_op_beide_kaarten_zoals_later() -> None:
    een = paar(met(Persoon(naam="Bob")), met(Persoon(naam="Bo")))
    assert naam(toen(een), BO) == naam(samen(een), BO) == "Bo"


def test_wie_weg_is_heeft_nog_een_naam() -> None:
    assert naam(samen(paar(met(Persoon(naam="Bob")), met(None))), BO) == "Bob"
