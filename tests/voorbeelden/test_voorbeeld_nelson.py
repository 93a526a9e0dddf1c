"""What the story of Nelson promises to whoever opens it."""

from collections.abc import Callable

from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.soorten import Lezer, Sleutel
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.lezen.traject import Gelezen

Lees = Callable[..., Gelezen]


def test_25_mensen_een_koor_een_kater_en_zeven_professionals(lees: Lees) -> None:
    personen = lees("nelson").traject.netwerk.personen
    mensen = [p for p in personen.values() if p.soort == "mens" and not p.professional]
    assert len(mensen) == 25
    assert [k for k, p in personen.items() if p.soort == "groep"] == ["koor"]
    assert [k for k, p in personen.items() if p.soort == "dier"] == ["bo"]
    assert sum(p.professional is not None for p in personen.values()) == 7


def test_hij_is_pleegkind_van_bert_en_wil_en_kind_van_maria_en_joaquim(lees: Lees) -> None:
    gezinnen = [
        (set(gezin.partners), kind.band)
        for gezin in lees("nelson").traject.netwerk.gezinnen
        for kind in gezin.kinderen
        if kind.wie == "nelson"
    ]
    assert ({"maria", "joaquim"}, None) in gezinnen
    assert ({"bert", "wil"}, "pleeg") in gezinnen
    assert len(gezinnen) == 2


def test_21_gasten_van_wie_er_18_kwamen(lees: Lees) -> None:
    traject = lees("nelson").traject
    assert traject.beraad
    assert traject.kop.woordkeus == "snv"
    eigen = [k for k in traject.beraad.gasten if not is_professional(traject, k)]
    assert len(eigen) == 21
    assert len(set(eigen) & set(traject.beraad.waren_er)) == 18
    assert "marlon" not in traject.beraad.gasten
    assert traject.beraad.gasten[Sleutel("zoe")].steunfiguur == ("lena",)


def test_vier_voorwaarden_een_maand_vooraf(lees: Lees) -> None:
    beraad, plan = lees("nelson").traject.beraad, lees("nelson").traject.plan
    assert beraad
    assert plan
    for paaltje in beraad.piketpaaltjes.values():
        assert (paaltje.gesteld_door, paaltje.grondslag) == (("marit",), "strafvoorwaarden")
        assert paaltje.vastgesteld_op == lees_datum("2026-01-29")
        assert paaltje.uitgelegd_op == lees_datum("2026-02-05")
    assert [(b.paaltje, b.uitkomst) for b in plan.piketpaaltjes_bekeken] == [(f"p{nr}", "past") for nr in range(1, 5)]


def test_zeven_vragen_elf_afspraken_en_twee_erbij(lees: Lees) -> None:
    traject = lees("nelson").traject
    assert traject.plan
    assert len(traject.vragen.vragen) == 7
    assert list(traject.plan.afspraken) == [f"a{nr}" for nr in range(1, 12)]
    assert list(traject.plan.vragen_aan_professionals) == ["b1", "b2", "b3"]
    nu = plan_nu(traject)
    assert [a.sleutel for a in nu.afspraken][11:] == ["a9b", "a12"]
    assert {a.sleutel for a in nu.afspraken if a.bijgesteld} == {"a1", "a3", "a8"}
    assert [a.sleutel for a in nu.met_stand("niet_meer_nodig")] == ["a9"]
    a1 = next(a for a in nu.afspraken if a.sleutel == "a1")
    assert len(a1.eerst) == 2


def test_marit_gaat_uit_het_basisteam_en_haar_toezicht_loopt_door(lees: Lees) -> None:
    traject = lees("nelson").traject
    assert "marit" not in plan_nu(traject).leden
    marit = traject.netwerk.personen[Sleutel("marit")].professional
    assert marit
    assert marit.tot == lees_datum("2027-04-27")


def test_zijn_kenmerk_ziet_alleen_hij_en_het_komt_van_hemzelf(lees: Lees) -> None:
    gelezen = lees("nelson", "nelson").traject
    zonder = bekijk(gelezen, voor=(Lezer("lena"),)).traject.netwerk.personen[Sleutel("nelson")]
    met = bekijk(gelezen, voor=(Lezer("nelson"),), met_apart=(Sleutel("nelson"),)).traject
    assert zonder.kenmerken == ()
    assert [(k.wat, k.volgens) for k in met.netwerk.personen[Sleutel("nelson")].kenmerken] == [("gokken", ("nelson",))]
    assert {"aangehouden", "veroordeeld (40 maanden)"} <= {g.wat for g in met.gebeurtenissen.gebeurtenissen}
