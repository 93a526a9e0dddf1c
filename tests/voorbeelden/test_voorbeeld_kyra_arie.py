"""What the two short stories promise to whoever opens them."""

from collections.abc import Callable

from sonestra_cli.domein.afleiding.groepen import groep_van, is_professional
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.soorten import Lezer, Sleutel
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.lezen.traject import Gelezen

Lees = Callable[..., Gelezen]


def _mensen(lees: Lees, naam: str) -> list[str]:
    personen = lees(naam).traject.netwerk.personen
    return [k for k, p in personen.items() if p.soort == "mens" and not p.professional]


def test_kyra_heeft_17_mensen_en_een_kat(lees: Lees) -> None:
    personen = lees("kyra").traject.netwerk.personen
    assert len(_mensen(lees, "kyra")) == 17
    assert [k for k, p in personen.items() if p.soort == "dier"] == ["poef"]


def test_bo_corrie_en_trudy_hebben_een_plek(lees: Lees) -> None:
    personen = lees("kyra").traject.netwerk.personen
    plekken = {str(k): p.kan_meebrengen for k, p in personen.items() if k in ("bo", "corrie", "trudy")}
    assert plekken == {"bo": ("slaapbank",), "corrie": ("zolderkamer",), "trudy": ("caravan",)}


def test_vijf_afspraken_van_kyra_drie_keer_bijgesteld(lees: Lees) -> None:
    traject = lees("kyra").traject
    nu = plan_nu(traject)
    assert [a.sleutel for a in nu.afspraken] == ["a1", "a2", "a3", "a4", "a5"]
    assert sum(len(a.eerst) for a in nu.afspraken) == 3
    assert [a.sleutel for a in nu.met_stand("klaar")] == ["a3", "a4"]
    woorden = [w.woorden or "" for keer in traject.actieteam.values() for w in keer.anders.values()]
    assert ["entamen" in woorden[0], "weekend" in woorden[1], "kerst" in woorden[2]] == [True] * 3


def test_wat_sandra_zegt_leest_kyra_en_verder_niemand(lees: Lees) -> None:
    def stemmen(voor: str) -> set[str]:
        beeld = bekijk(lees("kyra").traject, voor=(Lezer(voor),))
        return {wie for stem in beeld.traject.verhaal.perspectieven for wie in stem.van}

    assert "sandra" in stemmen("kyra")
    assert "sandra" not in stemmen("iedereen")
    assert "sandra" not in stemmen("corrie")


def test_arie_heeft_17_mensen_twee_groepen_en_een_hond(lees: Lees) -> None:
    personen = lees("arie").traject.netwerk.personen
    assert len(_mensen(lees, "arie")) == 17
    assert [k for k, p in personen.items() if p.soort == "groep"] == ["klaverjasclub", "kerkkoor"]
    assert [k for k, p in personen.items() if p.soort == "dier"] == ["sjors"]
    assert personen[Sleutel("dinie")].overleden == lees_datum("2025-10")
    assert personen[Sleutel("johan")].overleden == lees_datum("1989")


def test_de_huisarts_is_een_vriend(lees: Lees) -> None:
    traject = lees("arie").traject
    assert groep_van(traject, Sleutel("te-riele")) == "vrienden"
    assert not is_professional(traject, Sleutel("te-riele"))
    assert traject.beraad
    assert "te-riele" in traject.beraad.waren_er


def test_twaalf_mensen_rijden_ieder_een_stukje(lees: Lees) -> None:
    plan = lees("arie").traject.plan
    assert plan
    ritten = [plan.afspraken[f"a{nr}"].wie for nr in range(1, 13)]  # type: ignore[index]
    assert all(len(wie) == 1 for wie in ritten)
    assert len({wie for (wie,) in ritten}) == 12
    assert "arie" not in {wie for (wie,) in ritten}


def test_arie_vroeg_zelf_om_twee_uur_hulp_in_huis(lees: Lees) -> None:
    traject = lees("arie").traject
    assert traject.plan
    assert traject.plan.vragen_aan_professionals["b1"].gesteld_door == ("arie",)  # type: ignore[index]
    assert "2 uur" in traject.plan.aanbod[0].wat
    hulp = traject.netwerk.personen[Sleutel("huishoudhulp")].professional
    assert hulp
    assert hulp.gevraagd_door == ("arie",)


def test_het_plan_van_arie_is_drie_keer_bijgesteld(lees: Lees) -> None:
    traject = lees("arie").traject
    assert [bool(keer.anders) for keer in traject.actieteam.values()] == [True] * 3
    assert len(plan_nu(traject).afspraken) == 17
    assert len(traject.vragen.vragen) == 3
