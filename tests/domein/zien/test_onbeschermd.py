"""What belongs in apart/ is in no Beeld, wherever it was typed: the walk goes over the model, not over a list."""

from dataclasses import replace

from hypothesis import given

from sonestra_cli.domein.beschermd import beschermd, is_geweld
from sonestra_cli.domein.keuzes import ALLEEN_APART
from sonestra_cli.domein.netwerk import Beleving, Gezin, Kind, Zwangerschap
from sonestra_cli.domein.persoon import Kenmerk, Kijk, Professional
from sonestra_cli.domein.soorten import Lezers, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Gebeurtenis, Gebeurtenissen
from sonestra_cli.domein.zien.onbeschermd import eigenaren, weggelaten
from sonestra_cli.domein.zien.zicht import bekijk
from tests.domein.bouwen import alle_delen, mens, netwerk, traject, trajecten, wie
from tests.domein.zien.test_zicht_eigenschappen import RUSTIG, VOOR

KIM, PA, MA, RIA, TIM = wie("kim", "pa", "ma", "ria", "tim")


@RUSTIG
@given(trajecten(), VOOR)
def test_geen_enkel_veld_van_het_model_laat_iets_beschermds_door(alles: Traject, voor: Lezers) -> None:
    delen = list(alle_delen(bekijk(alles, voor).traject))
    assert not {deel for deel in delen if isinstance(deel, str)} & ALLEEN_APART
    assert not [deel for deel in delen if isinstance(deel, Kenmerk)]


def kims_traject() -> Traject:
    net = netwerk(
        Gezin(
            (PA, MA),
            "gehuwd",
            kinderen=(Kind(KIM),),
            zwangerschappen=(Zwangerschap("miskraam"), Zwangerschap("zwanger")),
        ),
        Gezin((PA, RIA), "geheim", kinderen=(Kind(TIM),)),
        kim=mens(kenmerken=(Kenmerk("gokken", volgens=(KIM,)),)),
        pa=mens(band="bang_voor"),
        ma=mens(geslacht="vrouw"),
        ria=mens(geslacht="vrouw", kijk_van={MA: Kijk(kring="hart", band="controle")}),
        tim=mens(professional=Professional("coach"), band="geweld_emotioneel", bij=RIA),
    )
    net = replace(net, belevingen=(Beleving(MA, PA, "bang_voor", woorden=Woorden("stil")), Beleving(MA, KIM, "hecht")))
    gebeurd = tuple(
        Gebeurtenis(soort, wie=(KIM,), soort=soort) for soort in (" Geweld ", "huiselijk geweld", "feest", "geweldig")
    )
    return traject("kim", net, gebeurtenissen=Gebeurtenissen(gebeurd))


def test_de_mensen_en_het_gewone_blijven() -> None:
    beeld = bekijk(kims_traject(), ("pa",)).traject  # type: ignore[arg-type]
    assert list(beeld.netwerk.personen) == sorted((KIM, PA, MA, RIA, TIM))
    assert beeld.netwerk.personen[RIA].kijk_van == {MA: Kijk(kring="hart")}
    assert beeld.netwerk.personen[PA].band is beeld.netwerk.personen[TIM].band is None
    assert [b.is_ for b in beeld.netwerk.belevingen] == ["hecht"]
    assert [g.wat for g in beeld.gebeurtenissen.gebeurtenissen] == ["feest", "geweldig"]


def test_van_een_geheime_relatie_blijft_het_kind_bij_zijn_moeder_en_de_rest_van_het_gezin_is_heel() -> None:
    gezinnen = bekijk(kims_traject()).traject.netwerk.gezinnen
    assert Gezin((PA, MA), "gehuwd", kinderen=(Kind(KIM),), zwangerschappen=(Zwangerschap("zwanger"),)) in gezinnen
    assert Gezin((RIA,), kinderen=(Kind(TIM),)) in gezinnen
    assert len(gezinnen) == 2


def test_wie_zegt_dat_de_ouders_geheim_zijn_noemt_niet_een_van_hen_op_de_gok() -> None:
    twee = replace(kims_traject(), netwerk=netwerk(Gezin((KIM, PA), "geheim", kinderen=(Kind(TIM), Kind(MA)))))
    (los,) = bekijk(twee).traject.netwerk.gezinnen
    assert los == Gezin((), kinderen=(Kind(TIM), Kind(MA)))


def test_alleen_met_verlof_van_de_eigenaar_staat_het_erop() -> None:
    alles = kims_traject()
    assert eigenaren(alles) == {KIM, MA, RIA}
    van_ma = bekijk(alles, met_apart=(MA,)).traject
    assert {b.is_ for b in van_ma.netwerk.belevingen} == {"bang_voor", "hecht"}
    assert van_ma.netwerk.personen[RIA].kijk_van[MA].band == "controle"
    assert van_ma.netwerk.personen[KIM].kenmerken == ()
    assert bekijk(alles, met_apart=(KIM,)).traject.netwerk.personen[KIM].kenmerken != ()
    alle_drie = weggelaten(alles, (KIM, MA, RIA))
    assert alle_drie == {"relatie": 1, "zwangerschap": 1}  # of two people: nobody's by guess


def test_wat_er_weg_blijft_is_wat_valideer_noemt() -> None:
    alles = kims_traject()
    assert weggelaten(alles).total() == len(list(beschermd(alles))) == 9


def test_soorten_geweld_in_gewone_woorden() -> None:
    ja = ("geweld", "GEWELD", "huiselijk_geweld", "kindermishandeling", "seksueel misbruik", "misbruikt")
    assert all(is_geweld(Gebeurtenis("x", soort=soort)) for soort in ja)
    assert not any(is_geweld(Gebeurtenis("x", soort=soort)) for soort in ("geweldig", "feest", "", None))
