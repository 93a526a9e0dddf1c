"""A map of then, and then and now beside each other: everybody at one place, new and gone people in words and lines."""

import math
import re
from dataclasses import replace

import pytest

from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.netwerk import Beleving, Netwerk
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.blik import Blik, wanneer
from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.kaarten.relatiekaart import relatiekaart, relatiekaarten
from sonestra_cli.kaarten.sociogram import sociogram
from sonestra_cli.tekening.tekening import Symbool, Tekening, Tekst
from sonestra_cli.zetten.meten import meet as echt
from tests.documenten.bladen import ALLE, voorbeeld
from tests.kaarten.ringen.ring_gevallen import dubbel_bezet, meet, over_elkaar, traject, vast_netwerk

IK, TIM, BUUR, COACH, OPA, VRIEND = map(Sleutel, ("ik", "tim", "buur", "coach", "opa", "vriend"))


def dag(tekst: str) -> Datum:
    gelezen = lees_datum(tekst)
    assert gelezen is not None
    return gelezen


def beeld() -> Beeld:
    personen = {
        IK: Persoon(naam="Kyra", geboren=dag("2008")),
        TIM: Persoon(naam="papa Tim", kring="verder", groep="familie", band="hersteld"),
        BUUR: Persoon(naam="Corrie", kring="dichtbij", groep="buurt", sinds=dag("2021")),
        COACH: Persoon(naam="Bas", professional=Professional("coach", sinds=dag("2015"), tot=dag("2020"))),
        OPA: Persoon(naam="opa Wout", kring="hart", groep="familie", overleden=dag("2021")),  # type: ignore[arg-type]
        VRIEND: Persoon(naam="Esmee", kring="hart", groep="vrienden"),
    }
    belevingen = (Beleving(IK, TIM, "verbroken", sinds=dag("2014"), tot=dag("2025")),)
    return Beeld(Traject(Kop(hoofdpersonen=(IK,)), netwerk=Netwerk(personen=personen, belevingen=belevingen)))


TOEN = Blik(op=dag("2019"))
NAAST = Blik(op=dag("2026"), naast=dag("2019"))


def plekken(kaart: Tekening, voor: str = "") -> dict[str, tuple[float, float]]:
    """Where everybody stands, from the first hoofdpersoon in the middle."""
    ik = next(wie for wie in kaart.geometrie.personen if wie.id == f"{voor}ik")
    return {
        wie.id.removeprefix(voor): (round(wie.x - ik.x, 2), round(wie.y - ik.y, 2))
        for wie in kaart.geometrie.personen
        if wie.id.startswith("toen-") == bool(voor)
    }


@pytest.mark.parametrize("teken", [relatiekaart, ecogram])
def test_wie_er_toen_was_staat_op_de_plek_van_nu(teken: object) -> None:
    nu, toen = plekken(teken(beeld(), meet)), plekken(teken(beeld(), meet, TOEN))  # type: ignore[operator]
    assert nu.keys() - toen.keys() == {"buur"}
    assert toen.items() <= nu.items()


def test_wie_later_overleed_leeft_op_de_kaart_van_toen() -> None:
    assert "overleden" in {tekst.tekst for tekst in relatiekaart(beeld(), meet).teksten}
    assert "overleden" not in {tekst.tekst for tekst in relatiekaart(beeld(), meet, TOEN).teksten}


def test_een_band_van_toen_is_de_lijn_van_toen() -> None:
    assert "Weer contact: papa Tim." in ecogram(beeld(), meet).gesproken
    assert "Contact verbroken: papa Tim." in ecogram(beeld(), meet, TOEN).gesproken


@pytest.mark.parametrize("blik", [TOEN, NAAST])
def test_een_band_zonder_datum_leek_van_toen(blik: Blik) -> None:
    """Nelson and Denise began in 2019, and the ecogram of 2019 showed the strain of now without saying so."""
    zin = "Een band zonder datum is getekend zoals die nu is."
    netwerk = beeld().traject.netwerk
    vriend = replace(netwerk.personen[VRIEND], band="gespannen")
    ook = Beeld(replace(beeld().traject, netwerk=replace(netwerk, personen={**netwerk.personen, VRIEND: vriend})))
    assert zin in ecogram(ook, meet, blik).gesproken
    assert zin not in ecogram(ook, meet).gesproken
    assert zin not in relatiekaart(ook, meet, blik).gesproken
    assert zin not in ecogram(beeld(), meet, blik).gesproken, "here every band has its dates"


def test_de_legenda_van_toen_zegt_niet_dat_er_nu_iemand_is() -> None:
    legenda = [tekst.tekst for tekst in relatiekaart(beeld(), meet, TOEN).teksten if tekst.klasse == "legenda"]
    assert "professional: tot wanneer is bekend" in legenda
    assert not [regel for regel in legenda if " is er " in regel or "stopt" in regel]


@pytest.mark.parametrize("teken", [relatiekaart, ecogram])
def test_toen_en_nu_naast_elkaar_heeft_iedereen_een_plek(teken: object) -> None:
    kaart = teken(beeld(), meet, NAAST)  # type: ignore[operator]
    links, rechts = plekken(kaart, "toen-"), plekken(kaart)
    assert links.keys() - rechts.keys() == {"coach"}
    assert rechts.keys() - links.keys() == {"buur"}
    assert {wie: links[wie] for wie in links.keys() & rechts.keys()} == {
        wie: rechts[wie] for wie in links.keys() & rechts.keys()
    }
    assert (dubbel_bezet(kaart), over_elkaar(kaart)) == ([], [])


def test_nieuw_en_was_er_toen_staan_er_in_woorden_en_in_de_lijn() -> None:
    kaart = relatiekaart(beeld(), meet, NAAST)
    woord = {tekst.bij: tekst.tekst for tekst in kaart.teksten if tekst.klasse == "merkwoord"}
    assert woord == {"buur": "nieuw", "toen-coach": "was er toen"}
    rand = {deel.id: deel.pen for deel in kaart.delen if isinstance(deel, Symbool)}
    assert rand["persoon-buur"].dikte > rand["persoon-vriend"].dikte
    assert rand["toen-persoon-coach"].patroon == "langstreep"
    assert "Nieuw, in 2019 nog niet: Corrie." in kaart.gesproken
    assert "Was er toen, in 2026 niet meer: Bas." in kaart.gesproken
    assert "In die tijd overleden: opa Wout." in kaart.gesproken
    uitleg = {tekst.tekst.partition(":")[0] for tekst in kaart.teksten if tekst.klasse == "legenda"}
    assert {"nieuw", "was er toen"} <= uitleg


def test_een_oud_leraar_heette_nieuw_in_een_kaartje_waar_was_er_vroeger_op_staat() -> None:
    leraar = Persoon(naam="Dirk", kring="verder", groep="werk_of_school", sinds=Datum("op", 2020),
                     rol_in_tijd=("speelde", "kan_spelen"))  # fmt: skip
    kaart = relatiekaart(traject([leraar]), meet, NAAST)
    assert [tekst.tekst for tekst in kaart.teksten if tekst.klasse == "merkwoord"] == ["was er tussendoor"]
    assert "Was er tussendoor, in 2026 niet meer: Dirk." in kaart.gesproken
    assert not [zin for zin in kaart.gesproken if "ieuw" in zin]
    rand = next(deel.pen for deel in kaart.delen if deel.id == "persoon-p000" and isinstance(deel, Symbool))
    assert rand.patroon == "streeppunt"


def test_ook_met_veertig_mensen_staat_het_woord_nergens_overheen() -> None:
    vol = vast_netwerk(40)
    personen = {
        wie: replace(mens, sinds=dag("2022")) if wie.startswith("p") and int(wie[1:]) % 3 == 0 else mens
        for wie, mens in vol.traject.netwerk.personen.items()
    }
    traject = replace(vol.traject, netwerk=replace(vol.traject.netwerk, personen=personen))
    for teken in (relatiekaart, ecogram):
        kaart = teken(Beeld(traject), meet, NAAST)
        assert sum(tekst.klasse == "merkwoord" for tekst in kaart.teksten) > 10
        assert kaart.geometrie.ringen == teken(Beeld(traject), meet).geometrie.ringen, "one word costs no sheet"
        assert (dubbel_bezet(kaart), over_elkaar(kaart)) == ([], [])


def test_bij_een_hoofdpersoon_die_er_toen_niet_was_staat_het_woord_naast_de_schijf() -> None:
    van_nu = beeld().traject
    personen = {**van_nu.netwerk.personen, Sleutel("mila"): Persoon(naam="Mila", geboren=dag("2022"))}
    kop = replace(van_nu.kop, hoofdpersonen=(IK, Sleutel("mila")))
    kaart = relatiekaart(
        Beeld(replace(van_nu, kop=kop, netwerk=replace(van_nu.netwerk, personen=personen))), meet, NAAST
    )
    (woord,) = [tekst for tekst in kaart.teksten if tekst.klasse == "merkwoord" and tekst.bij == "mila"]
    (schijf,) = [deel for deel in kaart.delen if isinstance(deel, Symbool) and deel.id == "midden"]
    assert woord.tekst == "nieuw"
    assert math.dist((woord.x, woord.y), (schijf.x, schijf.y)) > schijf.breedte / 2
    assert [deel for deel in kaart.delen if deel.id == "merklijn-mila"], "a line says whose word it is"
    assert over_elkaar(kaart) == []


def test_niemand_wordt_geteld() -> None:
    for teken in (relatiekaart, ecogram):
        for blik in (Blik(), TOEN, NAAST):
            gezegd = " ".join(teken(beeld(), meet, blik).gesproken)
            assert not re.search(
                r"\b(\d{1,2}|een|één|twee|drie|vier|vijf|zes) (mens|mensen|dier|dieren|groep)\b", gezegd
            )
            assert "%" not in gezegd


def test_zo_ver_terug_dat_niemand_het_weet_wordt_verteld() -> None:
    assert any(
        "weten we nog niet wie er was" in zin for zin in relatiekaart(beeld(), meet, Blik(op=dag("2010"))).gesproken
    )
    kaal = Beeld(Traject(Kop(hoofdpersonen=(IK,)), netwerk=Netwerk(personen={IK: Persoon(), OPA: Persoon()})))
    assert any("Van niemand staat er" in zin for zin in relatiekaart(kaal, meet, TOEN).gesproken)


def test_als_er_niets_veranderde_wordt_dat_gezegd() -> None:
    kaart = relatiekaart(beeld(), meet, Blik(op=dag("2023"), naast=dag("2022")))
    assert "In 2022 en in 2023 staan dezelfde mensen op de kaart." in kaart.gesproken


@pytest.mark.parametrize(
    ("tekst", "woorden"),
    [("2019", "in 2019"), ("2019-05-03", "op 3 mei 2019"), ("2019-05", "in mei 2019"), ("ca 2019", "rond 2019"),
     ("voor 2019", "vóór 2019"), ("winter 2019", "in de winter 2019"), ("tussen 2018 en 2019", "tussen 2018 en 2019")],
)  # fmt: skip
def test_een_moment_in_een_zin(tekst: str, woorden: str) -> None:
    assert wanneer(dag(tekst)) == woorden
    assert wanneer(None) == "nu"


def test_op_twee_bladen_staat_iedereen_op_dezelfde_plek_als_naast_elkaar() -> None:
    samen, (eerst, later) = relatiekaart(beeld(), meet, NAAST), relatiekaarten(beeld(), meet, NAAST)
    assert plekken(eerst) == plekken(samen, "toen-")
    assert plekken(later) == plekken(samen)
    assert (dubbel_bezet(eerst), over_elkaar(eerst)) == ([], [])
    woorden = [tekst.tekst for tekst in later.teksten]
    assert "nieuw" in woorden
    assert "was er toen" not in woorden
    assert "was er toen" in [tekst.tekst for tekst in eerst.teksten]


def test_van_een_moment_is_er_een_blad() -> None:
    assert relatiekaarten(beeld(), meet, TOEN) == (relatiekaart(beeld(), meet, TOEN),)


@pytest.mark.parametrize("naam", ALLE)
@pytest.mark.parametrize("toen", ["2015", "2026-01-14"])
def test_was_er_toen_werd_afgesneden_door_de_rand_van_het_blad(naam: str, toen: str) -> None:
    blik = Blik(op=dag("2026-11-12"), naast=dag(toen))
    beeld = Beeld(voorbeeld(naam))
    for kaart in (*relatiekaarten(beeld, echt, blik), ecogram(beeld, echt, blik), sociogram(beeld, echt, blik)):
        woorden = [deel for deel in kaart.delen if isinstance(deel, Tekst)]
        assert [een.tekst for een in woorden if not een.breedte / 2 <= een.x <= kaart.breedte - een.breedte / 2] == []


def test_was_er_toen_van_de_woonconsulent_stond_net_zo_dicht_bij_dennis() -> None:
    """Between two boxes a word is everybody's: it stands clear of others, or a short line says whose it is."""
    kaart = relatiekaart(Beeld(voorbeeld("samira")), echt, Blik(op=dag("2026-11-12"), naast=dag("2026-03-01")))
    met_lijn = {deel.id.replace("merklijn-", "") for deel in kaart.delen if "merklijn-" in deel.id}
    for woord in (tekst for tekst in kaart.teksten if tekst.klasse == "merkwoord" and tekst.bij not in met_lijn):
        ver = {
            een.id: max(abs(een.x - woord.x) - (een.breedte + woord.breedte) / 2,
                        abs(een.y - woord.y) - (een.hoogte + woord.hoogte) / 2)
            for een in kaart.geometrie.personen
        }  # fmt: skip
        assert min(ver.values()) == ver.pop(woord.bij)
        assert min(ver.values()) > 3.9, woord.bij
