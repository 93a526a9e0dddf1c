"""Who was there at another moment, by what the files say of when."""

from dataclasses import replace

import pytest

from sonestra_cli.domein.afleiding.groepen import van_nu
from sonestra_cli.domein.afleiding.ogen import door_ogen_van
from sonestra_cli.domein.afleiding.toen import eerste_datum, op_moment, voor_alle_datums
from sonestra_cli.domein.beraad import Beraad, Gast
from sonestra_cli.domein.getypt import Ongelezen
from sonestra_cli.domein.netwerk import Beleving, Huishouden
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.plan import Bijeenkomst
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject

from ..bouwen import datum, gezin, mens, netwerk, traject, wie

KYRA, JO = wie("kyra", "jo")


def er_is(jo: Persoon, dag: str) -> bool:
    return JO in op_moment(traject("kyra", netwerk(kyra=mens(), jo=jo)), datum(dag)).netwerk.personen


@pytest.mark.parametrize(
    ("sinds", "tot", "dag", "er"),
    [
        ("2019", None, "2018", False), ("2019", None, "2019", True), ("2019-05", None, "2019", True),
        ("2019-05", None, "2019-04-30", False), ("2019-05", None, "2019-05", True),
        (None, "2019", "2019", True), (None, "2019", "2020", False), (None, "2019-05-02", "2019-05-02", False),
        (None, "2019-05-02", "2019-05-01", True), ("2015", "2019", "2017", True), ("2015", "2019", "2010", False),
        ("voor 2010", None, "1990", True), ("na 2010", None, "2010", False), ("na 2010", None, "2012", True),
        (None, "na 2010", "2020", True), (None, "voor 2010", "2010", False), ("ca 2012", None, "2012", True),
        ("tussen 2010 en 2014", None, "2011", True), ("tussen 2010 en 2014", None, "2009", False),
    ],
)  # fmt: skip
def test_wie_er_kan_zijn_staat_erop(sinds: str | None, tot: str | None, dag: str, er: bool) -> None:
    van, einde = (datum(een) if een else None for een in (sinds, tot))
    assert er_is(mens(sinds=van, tot=einde), dag) == er
    assert er_is(mens(professional=Professional("huisarts", sinds=van, tot=einde)), dag) == er


def test_wie_geen_datum_heeft_is_er_altijd() -> None:
    assert er_is(mens(), "1900")
    assert er_is(mens(), "2100")


def test_wie_nog_geboren_moet_worden_is_er_niet_en_wie_nog_leeft_is_niet_overleden() -> None:
    opa = mens(geboren="1950", overleden="2021-03")
    alles = traject("kyra", netwerk(kyra=mens(geboren="2008"), jo=opa))
    assert op_moment(alles, datum("2019")).netwerk.personen[JO].overleden is None
    assert op_moment(alles, datum("2021")).netwerk.personen[JO].overleden == datum("2021-03")
    assert op_moment(alles, datum("2000")).kop.hoofdpersonen == ()
    assert not er_is(opa, "1949")


@pytest.mark.parametrize(("dag", "rol"), [("2015", ()), ("2019", ("speelde",))])
def test_wie_er_toen_nog_was_heet_niet_iemand_van_vroeger(dag: str, rol: tuple[str, ...]) -> None:
    jo = mens(tot=datum("2019"), rol_in_tijd=("speelde",))
    toen = op_moment(traject("kyra", netwerk(kyra=mens(), jo=jo)), datum(dag))
    assert toen.netwerk.personen[JO].rol_in_tijd == rol


def test_een_band_met_een_datum_telt_toen_en_de_band_van_nu_nu() -> None:
    net = netwerk(kyra=mens(), jo=mens(band="hersteld"))
    beleefd = (Beleving(KYRA, JO, "verbroken", sinds=datum("2014"), tot=datum("2025-11")),)
    alles = traject("kyra", replace(net, belevingen=beleefd))
    alles = replace(alles, kop=replace(alles.kop, begonnen_op=datum("2026")))
    toen = door_ogen_van(op_moment(alles, datum("2019")), KYRA)
    assert toen.netwerk.personen[JO].band == "verbroken"
    assert door_ogen_van(op_moment(alles, datum("2010")), KYRA).netwerk.personen[JO].band == "hersteld"
    assert door_ogen_van(alles, KYRA).netwerk.personen[JO].band == "hersteld"


def test_een_huis_en_een_beleving_van_toen_tellen_toen_ook_op_een_kaart_van_nu() -> None:
    """The map of then is drawn as any map: it must not ask for what is still there today."""
    net = netwerk(kyra=mens(), jo=mens(), bo=mens())
    huis = Huishouden((KYRA, JO), sinds=datum("2009"), tot=datum("2013"))
    beleefd = Beleving(Sleutel("bo"), JO, "conflict", tot=datum("2013"))
    alles = traject("kyra", replace(net, huishoudens=(huis,), belevingen=(beleefd,)))
    alles = replace(alles, kop=replace(alles.kop, begonnen_op=datum("2026")))
    toen = van_nu(op_moment(alles, datum("2010"))).netwerk
    assert (len(toen.huishoudens), len(toen.belevingen)) == (1, 1)
    later = van_nu(op_moment(alles, datum("2015"))).netwerk
    assert (later.huishoudens, later.belevingen) == ((), ())


def test_een_halve_periode_is_geen_hele() -> None:
    half = Beleving(KYRA, JO, "conflict", sinds=datum("2009"), ongelezen=(Ongelezen("netwerk.yaml", 3, "tot"),))
    alles = traject("kyra", replace(netwerk(kyra=mens(), jo=mens()), belevingen=(half,)))
    assert op_moment(alles, datum("2012")).netwerk.belevingen == ()


def met_actieteam(jo: Persoon, *families: str, **keren: Bijeenkomst) -> Traject:
    net = netwerk(*(gezin(een) for een in families), kyra=mens(), jo=jo)
    return traject("kyra", net, actieteam={dag.removeprefix("d").replace("_", "-"): een for dag, een in keren.items()})


def test_wie_volgens_het_actieteam_stopte_is_er_daarna_niet_meer() -> None:
    alles = met_actieteam(mens(professional=Professional("coach")), d2026_06_18=Bijeenkomst(stoppen=(JO,)))
    assert JO in op_moment(alles, datum("2026-06-17")).netwerk.personen
    assert JO not in op_moment(alles, datum("2026-06-19")).netwerk.personen
    buurvrouw = met_actieteam(mens(groep="buurt"), d2026_06_18=Bijeenkomst(stoppen=(JO,)))
    assert JO in op_moment(buurvrouw, datum("2027")).netwerk.personen, "she left the team, not their life"


def test_wie_volgens_het_actieteam_erbij_kwam_was_er_daarvoor_niet() -> None:
    keer = Bijeenkomst(erbij=(JO,))
    assert JO not in op_moment(met_actieteam(mens(), d2026_06_18=keer), datum("2026-05")).netwerk.personen
    assert JO in op_moment(met_actieteam(mens(), d2026_06_18=keer), datum("2026-06-18")).netwerk.personen


def test_een_zus_die_bij_het_actieteam_komt_was_daarvoor_al_een_zus() -> None:
    keer = Bijeenkomst(erbij=(JO,))
    zus = met_actieteam(mens(), "kyra jo", d2026_06_18=keer)
    gast = replace(met_actieteam(mens(), d2026_06_18=keer), beraad=Beraad(gasten={JO: Gast()}))
    vroeger = met_actieteam(mens(rol_in_tijd=("speelde",)), d2026_06_18=keer)
    for alles in (zus, gast, vroeger):
        assert JO in op_moment(alles, datum("2026-05")).netwerk.personen


def test_hoe_ver_terug_er_iets_van_bekend_is() -> None:
    net = netwerk(kyra=mens(geboren="1990"), jo=mens(sinds=datum("2019")))
    alles = traject("kyra", replace(net, huishoudens=(Huishouden((KYRA,), tot=datum("2014-05")),)))
    assert eerste_datum(alles) == datum("2014-05")
    assert voor_alle_datums(alles, datum("2013"))
    assert not voor_alle_datums(alles, datum("2014"))
    assert eerste_datum(traject("kyra", netwerk(kyra=mens(geboren="1990")))) is None
