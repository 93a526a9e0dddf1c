"""What a list leaves open is asked in its order; each answer lands, and leaving it out changes nothing else."""

from functools import partial

from sonestra_cli.domein.afleiding.groepen import RINGEN
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.gesprekken.lijst import Uitkomst, gesprek_lijst
from sonestra_cli.gesprekken.verloop import Verloop
from sonestra_cli.verstaan.lijst.bouw import Omgeving
from sonestra_cli.verstaan.lijst.geheel import versta_lijst
from sonestra_cli.verstaan.lijst.regels import van_tekst

ER_AL = Traject(
    netwerk=Netwerk(
        personen={
            Sleutel("sandra-van-t-hof"): Persoon(naam="Sandra van 't Hof"),
            Sleutel("jan-buurman"): Persoon(naam="Jan", wie="buurman"),
        }
    )
)


def gesprek(lijst: str) -> Verloop[Uitkomst]:
    gehoord = versta_lijst(van_tekst(lijst), Omgeving(RINGEN, 2026))
    return Verloop(partial(gesprek_lijst, gehoord, ER_AL, False, lambda een: een.mens.naam))


def uitkomst(verloop: Verloop[Uitkomst], *antwoorden: str) -> Uitkomst:
    for antwoord in antwoorden:
        verloop.antwoord(antwoord)
    assert verloop.uitkomst is not None, verloop.vraag
    return verloop.uitkomst


def test_zonder_twijfel_wordt_er_niets_gevraagd() -> None:
    assert list(uitkomst(gesprek("Bo, nicht, hart")).plan.nieuw) == ["bo"]


def test_een_nummer_kiest_de_kring_en_enter_laat_hem_leeg() -> None:
    assert uitkomst(gesprek("Bo, heel dichtbij"), "2").plan.nieuw[Sleutel("bo")].velden == {"kring": "dichtbij"}
    assert uitkomst(gesprek("Bo, heel dichtbij"), "hart").plan.nieuw[Sleutel("bo")].velden == {"kring": "hart"}
    assert uitkomst(gesprek("Bo, heel dichtbij"), "").plan.nieuw[Sleutel("bo")].velden == {}


def test_wat_niet_begrepen_is_wordt_nog_eens_gevraagd() -> None:
    verloop = gesprek("Bo, heel dichtbij")
    verloop.antwoord("9")
    assert verloop.vraag is not None
    assert "begrijp ik niet" in verloop.vraag.vooraf
    assert uitkomst(verloop, "1").plan.nieuw[Sleutel("bo")].velden == {"kring": "hart"}


def test_wie_er_al_kan_staan_wordt_gevraagd_en_nooit_dubbel() -> None:
    zelfde = uitkomst(gesprek("Sandra, moeder, hart"), "1", "ja")
    assert (dict(zelfde.plan.nieuw), zelfde.aanvullen) == ({}, True)
    assert [een.sleutel for een in zelfde.plan.bekend] == ["sandra-van-t-hof"]
    ander = uitkomst(gesprek("Sandra, moeder, hart"), "2", "Sandra uit Goes")
    assert [(sleutel, mens.naam) for sleutel, mens in ander.plan.nieuw.items()] == [
        ("sandra-uit-goes", "Sandra uit Goes")
    ]
    weg = uitkomst(gesprek("Sandra, moeder, hart"), "")
    assert (dict(weg.plan.nieuw), len(weg.plan.onbeslist)) == ({}, 1)


def test_een_tweede_jan_krijgt_een_eigen_naam_als_je_die_geeft() -> None:
    erbij = uitkomst(gesprek("Jan, voetbalcoach"), "2", "").plan.nieuw
    assert [(sleutel, mens.naam) for sleutel, mens in erbij.items()] == [("jan", "Jan")]


def test_terug_gaat_een_vraag_terug() -> None:
    verloop = gesprek("Bo, heel dichtbij\nMo, bijna hart")
    verloop.antwoord("1")
    assert verloop.terug()
    assert [mens.velden for mens in uitkomst(verloop, "2", "1").plan.nieuw.values()] == [
        {"kring": "dichtbij"},
        {"kring": "hart"},
    ]
