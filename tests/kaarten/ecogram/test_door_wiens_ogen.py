"""An ecogram of a household is drawn through one pair of eyes, says so, and names nobody *mij* or *hen*."""

from dataclasses import replace
from pathlib import Path

import pytest

from sonestra_cli.domein.getypt import Ongelezen
from sonestra_cli.domein.netwerk import Beleving, Netwerk
from sonestra_cli.domein.persoon import Kijk, Persoon, Steun
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld, bekijk
from sonestra_cli.kaarten.delen.blik import GEWOON, Blik
from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.tekening.tekening import Tekening
from tests.kaarten.ringen.ring_gevallen import meet

SAMIRA, NOOR, OMA, KARIM, ROMY = map(Sleutel, ("samira", "noor", "oma", "karim", "romy"))
OVER_EN_WEER = (Steun("praktisch"), Steun("gezelschap", "over_en_weer"), Steun("waardering", "ik_geef"))
VOORBEELDEN = Path(__file__).parents[3] / "voorbeelden"


def gezin() -> Beeld:
    personen = {
        SAMIRA: Persoon(),
        NOOR: Persoon(),
        OMA: Persoon(naam="Oma", kring="hart", groep="familie", band="hecht", steun=OVER_EN_WEER),
        KARIM: Persoon(kring="verder", groep="familie", band="gespannen", kijk_van={NOOR: Kijk("dichtbij")}),
        ROMY: Persoon(kring="bekend", groep="vrienden", bij=NOOR, band="goed"),
    }
    belevingen = (Beleving(NOOR, KARIM, "hecht"), Beleving(OMA, NOOR, "conflict"))
    return Beeld(Traject(Kop(hoofdpersonen=(SAMIRA, NOOR)), netwerk=Netwerk(personen=personen, belevingen=belevingen)))


def lijnen(kaart: Tekening) -> set[tuple[str, str]]:
    return {(lijn.van, lijn.naar) for lijn in kaart.geometrie.lijnen}


def woorden(kaart: Tekening) -> str:
    return " ".join([*(tekst.tekst for tekst in kaart.teksten), *kaart.gesproken])


def plekken(kaart: Tekening) -> dict[str, tuple[float, float]]:
    assert kaart.geometrie.midden is not None
    mx, my = kaart.geometrie.midden
    return {wie.id: (round(wie.x - mx, 2), round(wie.y - my, 2)) for wie in kaart.geometrie.personen}


def test_zonder_meer_kijkt_de_eerste_hoofdpersoon_en_dat_staat_erop() -> None:
    kaart = ecogram(gezin(), meet)
    assert lijnen(kaart) == {("samira", "oma"), ("samira", "karim")}
    for plek in ([tekst.tekst for tekst in kaart.teksten], kaart.gesproken):
        assert "Zo ziet Samira het." in plek


def test_door_de_ogen_van_een_ander_staan_alleen_haar_lijnen_erop() -> None:
    kaart = ecogram(gezin(), meet, Blik(van=NOOR))
    assert lijnen(kaart) == {("noor", "karim"), ("noor", "romy")}
    assert "Zo ziet Noor het." in kaart.gesproken


def test_voor_wie_er_nog_een_kaart_is_staat_erop_en_wordt_gezegd() -> None:
    for kaart in (ecogram(gezin(), meet), relatiekaart(gezin(), meet)):
        assert [zin for zin in kaart.gesproken if zin.startswith("Noor ")]
        assert [tekst for tekst in kaart.teksten if tekst.tekst.startswith("Noor ") and tekst.klasse == "titel"]


def test_mij_en_hen_is_niemand_in_een_gezin() -> None:
    for blik, wie in ((GEWOON, "Samira"), (Blik(van=NOOR), "Noor")):
        gezegd = woorden(ecogram(gezin(), meet, blik)) + woorden(relatiekaart(gezin(), meet, blik))
        assert not {"mij", "hen"} & set(gezegd.replace(".", " ").replace(":", " ").split())
        assert f"dichter bij {wie}" in gezegd
    oma = " ".join(tekst.tekst for tekst in ecogram(gezin(), meet).teksten if tekst.bij == "oma")
    assert "naar Samira toe" in oma
    assert "van Samira" in oma


def test_de_legenda_noemt_in_een_gezin_de_naam() -> None:
    uitleg = {tekst.tekst for tekst in ecogram(gezin(), meet).teksten if tekst.klasse == "legenda"}
    assert "steun over en weer" in uitleg
    alleen_krijgen = replace(gezin().traject.netwerk.personen[OMA], steun=(Steun("praktisch"),))
    netwerk = gezin().traject.netwerk
    beeld = replace(
        gezin(),
        traject=replace(gezin().traject, netwerk=replace(netwerk, personen={**netwerk.personen, OMA: alleen_krijgen})),
    )
    assert "steun naar Samira toe" in {tekst.tekst for tekst in ecogram(beeld, meet).teksten}


def test_alleen_wie_voor_haar_in_een_andere_ring_staat_staat_anders() -> None:
    gedeeld = plekken(relatiekaart(gezin(), meet))
    for teken in (relatiekaart, ecogram):
        noor = teken(gezin(), meet, Blik(van=NOOR))
        anders = plekken(noor)
        assert {wie for wie in gedeeld if gedeeld[wie] != anders[wie]} == {"karim"}
        assert {wie.ring for wie in noor.geometrie.personen if wie.id == "karim"} == {"dichtbij"}


def test_een_hoofdpersoon_alleen_hoeft_niet_te_zeggen_dat_die_kijkt() -> None:
    netwerk = Netwerk(personen={SAMIRA: Persoon(), OMA: Persoon(kring="hart", groep="familie", steun=OVER_EN_WEER)})
    kaart = ecogram(Beeld(Traject(Kop(hoofdpersonen=(SAMIRA,)), netwerk=netwerk)), meet)
    assert "ogen" not in woorden(kaart)
    assert "naar mij toe: praktisch" in " ".join(tekst.tekst for tekst in kaart.teksten if tekst.bij == "oma")


def test_wie_wat_zei_dat_niet_gelezen_is_heet_niet_nog_niet_gezegd() -> None:
    half = Persoon(naam="Jo", kring="hart", groep="buurt", ongelezen=(Ongelezen("netwerk.yaml", 4, "band"),))
    kaart = ecogram(
        Beeld(Traject(Kop(hoofdpersonen=(SAMIRA,)), netwerk=Netwerk(personen={SAMIRA: Persoon(), OMA: half}))), meet
    )
    assert "nog niet gezegd" not in woorden(kaart)
    assert "netwerk.yaml, regel 4" in woorden(kaart)


def test_een_halve_steun_heeft_geen_pijl() -> None:
    """The direction was typed and not understood: the arrow pointed to the middle, as if it had not been typed."""
    half = Steun("praktisch", ongelezen=(Ongelezen("netwerk.yaml", 4, "richting"),))
    jo = Persoon(naam="Jo", kring="hart", groep="buurt", band="hecht", steun=(half,))
    kaart = ecogram(
        Beeld(Traject(Kop(hoofdpersonen=(SAMIRA,)), netwerk=Netwerk(personen={SAMIRA: Persoon(), OMA: jo}))), meet
    )
    assert [lijn.soort for lijn in kaart.geometrie.lijnen] == ["relatie"]
    assert "netwerk.yaml, regel 4" in woorden(kaart)


@pytest.mark.parametrize("kijker", ["samira", "noor", "yassin"])
def test_op_de_kaart_van_samira_en_de_kinderen_is_elke_lijn_van_wie_er_kijkt(kijker: str) -> None:
    beeld = bekijk(lees_traject(VOORBEELDEN / "samira").traject)
    van = {lijn.van for lijn in ecogram(beeld, meet, Blik(van=Sleutel(kijker))).geometrie.lijnen}
    assert van == {kijker}
