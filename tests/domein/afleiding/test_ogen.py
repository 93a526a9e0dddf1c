"""Whose word stands on a map of a household."""

from dataclasses import replace

from sonestra_cli.domein.afleiding.ogen import (
    door_ogen_van,
    eerste_ogen,
    met_eigen_plek,
    met_eigen_verhaal,
    plek_van_een_ander,
)
from sonestra_cli.domein.netwerk import Beleving
from sonestra_cli.domein.persoon import Contact, Kijk, Persoon, Steun
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject

from ..bouwen import datum, mens, netwerk, traject, wie

SAMIRA, NOOR, SEM, ROMY, KARIM, OMA = wie("samira", "noor", "sem", "romy", "karim", "oma")


def gezin() -> Traject:
    net = netwerk(
        samira=mens(),
        noor=mens(),
        sem=mens(),
        romy=mens(bij=NOOR, kring="bekend", band="goed", steun=(Steun("gezelschap"),)),
        karim=mens(kring="verder", band="gespannen", contact=Contact("elke_maand"), kijk_van={NOOR: Kijk("dichtbij")}),
        oma=mens(kring="hart", band="hecht", steun=(Steun("praktisch"),)),
    )
    beleefd = (
        Beleving(NOOR, KARIM, "hecht_en_conflict"),
        Beleving(NOOR, OMA, "goed", tot=datum("2020")),
        Beleving(OMA, NOOR, "conflict"),
    )
    alles = traject("samira noor sem", replace(net, belevingen=beleefd))
    return replace(alles, kop=replace(alles.kop, begonnen_op=datum("2026")))


def gezien(van: Sleutel, mens_: Sleutel) -> Persoon:
    return door_ogen_van(gezin(), van).netwerk.personen[mens_]


def test_door_de_ogen_van_de_een_staat_er_geen_woord_van_de_ander() -> None:
    assert (gezien(SAMIRA, OMA).band, gezien(SAMIRA, OMA).steun) == ("hecht", (Steun("praktisch"),))
    assert (gezien(SAMIRA, ROMY).band, gezien(SAMIRA, ROMY).steun) == (None, ())
    assert (gezien(NOOR, ROMY).band, gezien(NOOR, ROMY).steun) == ("goed", (Steun("gezelschap"),))
    assert (gezien(NOOR, OMA).band, gezien(NOOR, OMA).steun) == (None, ()), "a bond that ended, and one of oma herself"
    assert gezien(NOOR, KARIM).contact is None, "how often is Samira's"


def test_wat_iemand_beleeft_is_de_band_op_de_eigen_kaart() -> None:
    assert gezien(NOOR, KARIM).band == "hecht_en_conflict"
    assert gezien(SAMIRA, KARIM).band == "gespannen"
    assert gezien(SEM, KARIM).band is None


def test_wie_niets_over_de_plek_zei_ziet_de_gedeelde_plek() -> None:
    assert [gezien(van, KARIM).kring for van in (SAMIRA, NOOR, SEM)] == ["verder", "dichtbij", "verder"]
    assert [gezien(van, ROMY).kring for van in (SAMIRA, NOOR, SEM)] == ["bekend", "bekend", "bekend"]


def test_een_halve_andere_kijk_laat_de_rest_staan() -> None:
    """``kijk_van`` of the one whose word is typed with the person used to take away all the rest of it."""
    net = netwerk(samira=mens(), oma=mens(kring="hart", band="hecht", kijk_van={SAMIRA: Kijk(kring="bekend")}))
    oma = door_ogen_van(traject("samira", net), SAMIRA).netwerk.personen[OMA]
    assert (oma.kring, oma.band) == ("bekend", "hecht")


def test_voor_wie_er_nog_een_eigen_kaart_is() -> None:
    assert met_eigen_verhaal(gezin(), SAMIRA) == (NOOR,)
    assert met_eigen_verhaal(gezin(), NOOR) == (SAMIRA,)
    assert met_eigen_plek(gezin(), SAMIRA) == (NOOR,)
    assert met_eigen_plek(gezin(), SEM) == (NOOR,), "what Samira typed is the shared place"


def test_wiens_plek_van_een_ander_is() -> None:
    assert plek_van_een_ander(gezin(), SAMIRA) == {NOOR: (ROMY,)}
    assert plek_van_een_ander(gezin(), NOOR) == {SAMIRA: (OMA,)}, "for Karim she has a place of her own"


def test_zonder_hoofdpersoon_zijn_er_geen_ogen() -> None:
    assert eerste_ogen(Traject(Kop())) is None
    assert eerste_ogen(gezin()) == SAMIRA
