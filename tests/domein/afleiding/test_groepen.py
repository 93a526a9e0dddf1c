from dataclasses import replace

import pytest

from sonestra_cli.domein.afleiding.groepen import (
    gezin_nu,
    groep_van,
    groep_van_rol,
    is_professional,
    kijk,
    kring_van,
    ringnamen,
    sector_van,
    sectornamen,
    te_kiezen,
)
from sonestra_cli.domein.getypt import Ongelezen
from sonestra_cli.domein.netwerk import Huishouden, Netwerk
from sonestra_cli.domein.persoon import Kijk, Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject

from ..bouwen import datum, gezin, mens, netwerk, traject, wie


def kyra() -> Traject:
    net = netwerk(
        gezin("sandra tim", "kyra"),
        gezin("sandra mark", "finn"),
        gezin("ineke wout", "lot sandra"),
        kyra=mens(),
        sandra=mens(kring="hart", band="hecht", kijk_van={Sleutel("noor"): Kijk(kring="verder")}),
        tim=mens(),
        mark=mens(),
        finn=mens(),
        wout=mens(overleden="2021"),
        lot=mens(),
        ineke=mens(groep="buurt"),
        corrie=mens(wie="pleegoma", groep="buurt"),
        esmee=mens(wie="vriendin", groep="vrienden", bij=Sleutel("noor"), kring="hart"),
        ali=mens(wie="baas"),
        sjoerd=mens(professional=Professional("jongerenwerker")),
        riele=mens(professional=Professional("huisarts"), groep="vrienden"),
        poef=mens(soort="dier"),
    )
    huizen = (
        Huishouden(wie("sandra", "mark", "finn", "kyra", "poef", "wout")),
        Huishouden(wie("corrie", "kyra")),
        Huishouden(wie("tim", "kyra"), tot=datum("2011")),
    )
    alles = traject("kyra", replace(net, huishoudens=huizen))
    return replace(alles, kop=replace(alles.kop, begonnen_op=datum("2026-04-09")))


def test_gezin_is_familie_en_dier_onder_hetzelfde_dak() -> None:
    assert gezin_nu(kyra()) == set(wie("kyra", "sandra", "mark", "finn", "poef"))


def test_iedereen_staat_in_zijn_groep() -> None:
    groepen = {naam: groep_van(kyra(), naam) for naam in kyra().netwerk.personen}
    assert groepen == {
        "kyra": "gezin",
        "sandra": "gezin",
        "mark": "gezin",
        "finn": "gezin",
        "poef": "gezin",
        "tim": "familie",
        "wout": "familie",
        "lot": "familie",
        "ineke": "buurt",
        "corrie": "buurt",
        "esmee": "vrienden",
        "ali": None,
        "sjoerd": "professional",
        "riele": "vrienden",
    }


def test_wie_buurvrouw_is_staat_in_de_buurt_tenzij_iets_anders_het_zegt() -> None:
    net = netwerk(
        gezin("sandra tim", "kyra"),
        kyra=mens(),
        sandra=mens(),
        tim=mens(wie="vriend"),
        ans=mens(wie="buurvrouw"),
        bep=mens(wie="buurvrouw", groep="vrienden"),
        juul=mens(wie="juf", professional=Professional("leerkracht")),
        wim=mens(wie="buurman", ongelezen=(Ongelezen("netwerk.yaml", 8, "groep"),)),
    )
    alles = traject("kyra", net)
    waar = {naam: groep_van(alles, naam) for naam in wie("tim", "ans", "bep", "juul", "wim")}
    assert waar == {"tim": "familie", "ans": "buurt", "bep": "vrienden", "juul": "professional", "wim": None}


def test_een_huisarts_die_vriend_is_telt_niet_als_professional() -> None:
    assert is_professional(kyra(), Sleutel("sjoerd"))
    assert not is_professional(kyra(), Sleutel("riele"))
    assert not is_professional(kyra(), Sleutel("onbekend"))


def test_een_huis_dat_later_eindigt_is_er_nu_nog() -> None:
    net = replace(kyra().netwerk, huishoudens=(Huishouden(wie("kyra", "tim"), tot=datum("2026-12")),))
    assert groep_van(replace(kyra(), netwerk=net), Sleutel("tim")) == "gezin"


def test_een_huis_dat_op_de_dag_van_de_kaart_eindigt_is_er_nu_niet_meer() -> None:
    net = replace(kyra().netwerk, huishoudens=(Huishouden(wie("kyra", "tim"), tot=datum("2026-04-09")),))
    assert groep_van(replace(kyra(), netwerk=net), Sleutel("tim")) == "familie"


def test_een_hoofdpersoon_is_gezin_ook_zonder_huis() -> None:
    assert groep_van(traject("kyra", netwerk(kyra=mens())), Sleutel("kyra")) == "gezin"


def test_hoe_een_ander_hem_ziet() -> None:
    sandra, esmee, noor = Sleutel("sandra"), Sleutel("esmee"), Sleutel("noor")
    assert kring_van(kyra(), sandra) == "hart"
    assert kijk(kyra(), sandra, Sleutel("kyra")).band == "hecht"
    assert kring_van(kyra(), sandra, noor) == "verder"
    assert kring_van(kyra(), esmee, noor) == "hart"
    assert kring_van(kyra(), esmee, Sleutel("kyra")) is None
    assert kring_van(kyra(), esmee) == "hart"
    assert kring_van(kyra(), Sleutel("sjoerd")) is None


def test_ringen_en_sectoren_met_eigen_namen() -> None:
    assert ringnamen(Kop()) == ("hart", "dichtbij", "bekend", "verder")
    assert ringnamen(Kop(ringen=("binnen", "buiten"))) == ("binnen", "buiten")
    assert sectornamen(Kop())[:2] == ("gezin", "familie")
    assert "professional" not in sectornamen(Kop())
    assert sectornamen(Kop(sectoren=("buurt", "gezin"))) == ("buurt", "gezin")


EIGEN = Kop(hoofdpersonen=(Sleutel("kim"),), sectoren=("thuis", "School", "voetbal", "de rest"))


@pytest.mark.parametrize(
    ("kop", "groep", "sector"),
    [
        (EIGEN, "voetbal", "voetbal"),
        (EIGEN, "werk_of_school", "School"),
        (EIGEN, "vereniging_geloof", "voetbal"),
        (EIGEN, "gezin", "thuis"),
        (EIGEN, "familie", "de rest"),
        (EIGEN, None, "de rest"),
        (EIGEN, "kegelclub", "de rest"),
        (Kop(sectoren=("werk", "school")), "werk_of_school", None),
        (Kop(sectoren=("Familie", "buren")), "gezin", "Familie"),
        (Kop(sectoren=("Familie", "buren")), "buurt", "buren"),
        (Kop(sectoren=("buurt", "gezin")), "familie", None),
        (Kop(), "werk_of_school", "werk_of_school"),
        (Kop(), None, None),
    ],
)
def test_wie_een_gewone_groep_heeft_staat_in_de_eigen_hoek_die_zo_heet(
    kop: Kop, groep: str | None, sector: str | None
) -> None:
    net = Netwerk(personen={Sleutel("cor"): Persoon(groep=groep)})
    assert sector_van(Traject(kop=kop, netwerk=net), Sleutel("cor")) == sector


def test_wat_er_te_kiezen_is_begint_met_de_eigen_woorden() -> None:
    assert te_kiezen(EIGEN, "groep", ("gezin", "buurt"))[-3:] == ("de rest", "gezin", "buurt")
    assert te_kiezen(Kop(ringen=("warm", "ver")), "kring", ()) == ("warm", "ver")
    assert te_kiezen(EIGEN, "band", ("goed",)) == ("goed",)


@pytest.mark.parametrize(
    ("wie", "groep"),
    [
        ("buurvrouw", "buurt"),
        ("oud-buurvrouw", "buurt"),
        ("de Buurman, al 20 jaar", "buurt"),
        ("buurvrouw van nummer 12", "buurt"),
        ("vriendin", "vrienden"),
        ("beste vriendin", "vrienden"),
        ("collega", "werk_of_school"),
        ("klasgenoot", "werk_of_school"),
        ("juf van groep 6", "werk_of_school"),
    ],
)
def test_wie_buurvrouw_of_collega_heet_hoort_ergens_bij(wie: str, groep: str) -> None:
    assert groep_van_rol(wie) == groep


@pytest.mark.parametrize(
    "wie",
    [
        "oma van de buurvrouw",
        "vriendin van mama",
        "mama's vriend",
        "haar buurvrouw",
        "buurman zijn moeder",
        "ex-vriend",
        "collega en vriend",
        "buurvrouw, ook een vriendin",
        "vriendin via school",
        "huisgenoot",
        "baas",
        "",
        None,
    ],
)
def test_wat_van_een_ander_is_of_twee_kanten_op_kan_blijft_open(wie: str | None) -> None:
    assert groep_van_rol(wie) is None
