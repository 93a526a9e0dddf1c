from dataclasses import replace

from sonestra_cli.domein.afleiding.plan_nu import Eerst, Gestopt, PlanNu, VanEerder, plan_nu
from sonestra_cli.domein.plan import Actieteam, Afspraak, Bijeenkomst, Bijstelling, Plan, VolgendeKeer
from sonestra_cli.domein.soorten import AfspraakSleutel, Woorden
from sonestra_cli.domein.traject import Traject

from ..bouwen import datum, wie

A1, A2, A3 = (AfspraakSleutel(sleutel) for sleutel in ("a1", "a2", "a3"))
MEI, JUNI = datum("2026-05-07"), datum("2026-06-18")
DRIE_NACHTEN = Afspraak(Woorden("drie nachten bij Corrie"), wie("kyra", "corrie"), wanneer="doordeweeks")


def kyra(**keren: Bijeenkomst) -> Traject:
    plan = Plan(
        afspraken={A2: Afspraak(Woorden("eten")), A1: DRIE_NACHTEN},
        actieteam=Actieteam(wie("kyra", "bo"), datum("2026-05-07"), "bij Bo", wie("bo")),
    )
    return Traject(plan=plan, actieteam={naam[1:].replace("_", "-"): keer for naam, keer in keren.items()})


def test_zonder_actieteam_is_het_plan_zoals_het_opgeschreven_is() -> None:
    nu = plan_nu(kyra())
    assert [(a.sleutel, a.stand, a.eerst, a.sinds) for a in nu.afspraken] == [
        ("a2", "loopt", (), None),
        ("a1", "loopt", (), None),
    ]
    assert nu.volgende_keer == VolgendeKeer(datum("2026-05-07"), "bij Bo")
    assert (nu.leden, nu.aanspreekpunt) == (wie("kyra", "bo"), wie("bo"))


def test_bijgesteld_toont_wat_er_eerst_stond() -> None:
    nu = plan_nu(
        kyra(
            _2026_06_18=Bijeenkomst(anders={A1: Bijstelling(wie=wie("kyra"), wanneer="in het weekend")}),
            _2026_05_07=Bijeenkomst(anders={A1: Bijstelling(Woorden("vier nachten"), waarom=Woorden("tentamens"))}),
        )
    ).afspraken[1]
    assert nu.afspraak == Afspraak(Woorden("vier nachten"), wie("kyra"), wanneer="in het weekend")
    vier = Afspraak(Woorden("vier nachten"), wie("kyra", "corrie"))
    assert nu.eerst == (Eerst(DRIE_NACHTEN, MEI, Woorden("tentamens")), Eerst(vier, JUNI))
    assert nu.bijgesteld


def test_plaats_en_tijd_van_de_oude_woorden_staan_niet_naast_de_nieuwe() -> None:
    """``Eén weekend in de maand thuis`` stood beside ``waar: de zolder van Corrie``, of words of two meetings ago."""
    begin = replace(DRIE_NACHTEN, waar="de zolder", hoe="op de fiets")
    plan = Plan(afspraken={A1: begin})
    keren = {
        "2026-05-07": Bijeenkomst(anders={A1: Bijstelling(Woorden("de hele week"), hoe="met de bus")}),
        "2026-06-18": Bijeenkomst(anders={A1: Bijstelling(Woorden("een weekend thuis"), wanneer="het eerste weekend")}),
    }
    nu = plan_nu(Traject(plan=plan, actieteam=keren)).afspraken[0]
    assert (nu.afspraak.waar, nu.afspraak.wanneer, nu.afspraak.hoe) == (None, "het eerste weekend", None)
    assert nu.van_eerder() == (VanEerder("waar", "de zolder", MEI), VanEerder("hoe", "met de bus", JUNI))


def test_dezelfde_woorden_nog_eens_getypt_nemen_niets_weg() -> None:
    keer = Bijeenkomst(anders={A1: Bijstelling(Woorden("drie nachten\nbij Corrie"), wie=wie("kyra"))})
    assert plan_nu(kyra(_2026_05_07=keer)).afspraken[1].afspraak.wanneer == "doordeweeks"


def test_wie_ja_zei_hoeft_niet_meer_gevraagd() -> None:
    """Finn said yes, and stood beside ``Nog vragen aan`` too."""
    plan = Plan(afspraken={A1: Afspraak(Woorden("spullen"), wie("mark"), nog_vragen=wie("finn", "jop"))})
    keer = Bijeenkomst(anders={A1: Bijstelling(wie=wie("mark", "finn"))})
    nu = plan_nu(Traject(plan=plan, actieteam={"2026-05-07": keer})).afspraken[0].afspraak
    assert (nu.wie, nu.nog_vragen) == (wie("mark", "finn"), wie("jop"))


def test_wie_erop_let_is_van_ervoor_tot_het_opnieuw_gezegd_wordt() -> None:
    plan = Plan(afspraken={A1: replace(DRIE_NACHTEN, let_op=wie("corrie"))})
    keren = {"2026-05-07": Bijeenkomst(anders={A1: Bijstelling(Woorden("vier nachten"))})}
    nu = plan_nu(Traject(plan=plan, actieteam=keren)).afspraken[0]
    assert (nu.let_op_van_ervoor, nu.let_op_sinds, nu.woorden_sinds) == (True, None, MEI)
    weer = {**keren, "2026-06-18": Bijeenkomst(anders={A1: Bijstelling(let_op=wie("corrie"))})}
    assert not plan_nu(Traject(plan=plan, actieteam=weer)).afspraken[0].let_op_van_ervoor


def test_leegmaken_is_ook_bijstellen() -> None:
    nu = plan_nu(kyra(_2026_05_07=Bijeenkomst(anders={A1: Bijstelling(wie=())})))
    assert nu.afspraken[1].afspraak.wie == ()
    assert nu.afspraken[1].afspraak.wanneer == "doordeweeks"


def test_nieuw_klaar_en_niet_meer_nodig() -> None:
    nu = plan_nu(
        kyra(
            _2026_05_07=Bijeenkomst(nieuw={A3: Afspraak(Woorden("bellen"))}, klaar=(A1,)),
            _2026_06_18=Bijeenkomst(niet_meer_nodig=(A3, AfspraakSleutel("weet-niet"))),
        )
    )
    assert [(a.sleutel, a.stand, a.sinds, a.stand_sinds) for a in nu.afspraken] == [
        ("a2", "loopt", None, None),
        ("a1", "klaar", None, MEI),
        ("a3", "niet_meer_nodig", MEI, JUNI),
    ]
    assert [a.sleutel for a in nu.met_stand("loopt")] == ["a2"]


def test_wat_klaar_was_en_weer_verandert_loopt_weer() -> None:
    keren = {"_2026_05_07": Bijeenkomst(klaar=(A1,)), "_2026_06_18": Bijeenkomst(anders={A1: Bijstelling(hoe="fiets")})}
    nu = plan_nu(kyra(**keren)).afspraken[1]
    assert (nu.stand, nu.stand_sinds, nu.afspraak.hoe) == ("loopt", None, "fiets")


def test_een_tweede_afspraak_met_dezelfde_sleutel_wist_de_eerste_niet() -> None:
    nu = plan_nu(kyra(_2026_05_07=Bijeenkomst(nieuw={A1: Afspraak(Woorden("anders"))}))).afspraken[1]
    assert nu.eerst == (Eerst(DRIE_NACHTEN, MEI),)


def test_wie_erbij_kwam_en_wie_stopte() -> None:
    nu = plan_nu(
        kyra(
            _2026_05_07=Bijeenkomst(erbij=wie("trudy"), stoppen=wie("bo", "coach")),
            _2026_06_18=Bijeenkomst(erbij=wie("coach"), volgende_keer=VolgendeKeer(datum("2026-09-03"))),
        )
    )
    assert nu.leden == wie("kyra", "trudy", "coach")
    assert nu.gestopt == (Gestopt(wie("bo")[0], MEI),)
    assert nu.aanspreekpunt == ()
    assert nu.volgende_keer == VolgendeKeer(datum("2026-09-03"))


def test_wie_je_belt_is_wie_de_laatste_bijeenkomst_noemde() -> None:
    nu = plan_nu(
        kyra(
            _2026_05_07=Bijeenkomst(aanspreekpunt=wie("trudy")),
            _2026_06_18=Bijeenkomst(successen=()),
        )
    )
    assert nu.aanspreekpunt == wie("trudy")


def test_zonder_plan_is_er_niets() -> None:
    assert plan_nu(Traject()) == PlanNu()
