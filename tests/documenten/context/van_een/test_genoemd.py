"""The card of one person names every place where that person stands in the plan."""

from dataclasses import fields, replace
from typing import Any, get_args, get_type_hints

import pytest

from sonestra_cli.documenten.context.van_een.genoemd import STAAT_ERGENS_ANDERS
from sonestra_cli.documenten.papieren.stukje import met_een_stukje, waarom_geen_stukje
from sonestra_cli.domein.beraad import Beraad, Piketpaaltje
from sonestra_cli.domein.datum import Datum, DatumOfJa, lees_datum
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.plan import (
    Aanbod,
    Actieteam,
    Afspraak,
    Anders,
    Bekeken,
    Bijeenkomst,
    Bijstelling,
    Kosten,
    Plan,
    VolgendeKeer,
    VraagAanProfessional,
)
from sonestra_cli.domein.soorten import AfspraakSleutel, PaaltjeSleutel, Sleutel, Sleutels
from sonestra_cli.domein.traject import Kop, Traject
from tests.documenten.bladen import maak, voorbeeld

JO, AN = Sleutel("jo"), Sleutel("an")
A1, A9, B1, P1 = AfspraakSleutel("a1"), AfspraakSleutel("a9"), AfspraakSleutel("b1"), PaaltjeSleutel("p1")
NIETS = Plan()


def _dag(tekst: str) -> Datum:
    dag = lees_datum(tekst)
    assert dag is not None
    return dag


def _traject(plan: Plan = NIETS, beraad: Beraad | None = None, **keren: Bijeenkomst) -> Traject:
    mensen = {JO: Persoon(naam="Jo"), AN: Persoon(naam="An")}
    dagen = {naam.replace("d", "2026-").replace("_", "-"): keer for naam, keer in keren.items()}
    return Traject(
        kop=Kop(hoofdpersonen=(AN,)), netwerk=Netwerk(personen=mensen), plan=plan, beraad=beraad, actieteam=dagen
    )


def _kaart(traject: Traject, wie: str = "jo") -> str:
    return maak("stukje", traject, (wie,)).markdown.partition("\n---\n")[0]


def _paaltje(van: Sleutel) -> Piketpaaltje:
    return Piketpaaltje("Iedere dag eten.", (van,), "ots", _dag("2026-01-01"))


def _afspraak(**wat: Any) -> Plan:
    return Plan(afspraken={A1: Afspraak(woorden="Zo doen we het.", **wat)})


PLEKKEN: dict[str, tuple[Traject, str]] = {
    "Plan.afspraken.wie": (_traject(_afspraak(wie=(JO,))), "Zo doen we het."),
    "Plan.afspraken.nog_vragen": (_traject(_afspraak(nog_vragen=(JO,))), "Zo doen we het."),
    "Plan.afspraken.hulp_van": (_traject(_afspraak(hulp_van=(JO,))), "Zo doen we het."),
    "Plan.afspraken.let_op": (_traject(_afspraak(let_op=(JO,))), "## Hier let jij op\n\n> Zo doen we het."),
    "Plan.actieteam.belt_na_vier_weken": (
        _traject(Plan(actieteam=Actieteam(belt_na_vier_weken=(JO,)))),
        "Jij belt na vier weken.",
    ),
    "Plan.vragen_aan_professionals.aan_wie": (
        _traject(Plan(vragen_aan_professionals={B1: VraagAanProfessional("Wilt u dat?", (JO,), antwoord="Ja.")})),
        "Ja.",
    ),
    "Plan.vragen_aan_professionals.gesteld_door": (
        _traject(Plan(vragen_aan_professionals={B1: VraagAanProfessional("Wilt u dat?", (AN,), (JO,))})),
        "Wilt u dat?",
    ),
    "Plan.aanbod.van_wie": (_traject(Plan(aanbod=(Aanbod("een lift", (JO,)),))), "een lift"),
    "Plan.kosten.wie_betaalt": (_traject(Plan(kosten=(Kosten("de bus", "drie euro", (JO,)),))), "drie euro"),
    "Plan.als_het_anders_loopt.wie": (
        _traject(Plan(als_het_anders_loopt=(Anders("Dan belt Jo.", (JO,)),))),
        "Dan belt Jo.",
    ),
    "Plan.piketpaaltjes_bekeken.door": (
        _traject(
            Plan(piketpaaltjes_bekeken=(Bekeken(P1, (JO,)),)),
            Beraad(piketpaaltjes={P1: _paaltje(AN)}),
        ),
        "Iedere dag eten.",
    ),
    "Beraad.piketpaaltjes.gesteld_door": (
        _traject(beraad=Beraad(piketpaaltjes={P1: _paaltje(JO)})),
        "Iedere dag eten.",
    ),
    "Plan.actieteam.leden": (_traject(Plan(actieteam=Actieteam(leden=(JO,)))), "Je zit in ons actieteam."),
    "Plan.actieteam.aanspreekpunt": (
        _traject(Plan(actieteam=Actieteam(aanspreekpunt=(JO,)))),
        "De anderen bellen jou.",
    ),
    "Bijeenkomst.erbij": (_traject(d05_01=Bijeenkomst(erbij=(JO,))), "Je zit in ons actieteam."),
    "Bijeenkomst.aanspreekpunt": (_traject(d05_01=Bijeenkomst(aanspreekpunt=(JO,))), "De anderen bellen jou"),
    "Bijeenkomst.volgende_keer.wie_regelt_het": (
        _traject(d05_01=Bijeenkomst(volgende_keer=VolgendeKeer(_dag("2026-09-03"), None, (JO,)))),
        "3 september 2026",
    ),
    "Bijeenkomst.anders.wie": (
        _traject(_afspraak(wie=(AN,)), d05_01=Bijeenkomst(anders={A1: Bijstelling(wie=(JO,))})),
        "Zo doen we het.",
    ),
    "Bijeenkomst.anders.nog_vragen": (
        _traject(_afspraak(wie=(AN,)), d05_01=Bijeenkomst(anders={A1: Bijstelling(nog_vragen=(JO,))})),
        "Zo doen we het.",
    ),
    "Bijeenkomst.anders.hulp_van": (
        _traject(_afspraak(wie=(AN,)), d05_01=Bijeenkomst(anders={A1: Bijstelling(hulp_van=(JO,))})),
        "Zo doen we het.",
    ),
    "Bijeenkomst.anders.let_op": (
        _traject(_afspraak(wie=(AN,)), d05_01=Bijeenkomst(anders={A1: Bijstelling(let_op=(JO,))})),
        "Zo doen we het.",
    ),
    "Bijeenkomst.nieuw.let_op": (_traject(d05_01=Bijeenkomst(nieuw={A9: Afspraak("Nieuw.", let_op=(JO,))})), "Nieuw."),
    "Bijeenkomst.nieuw.wie": (_traject(d05_01=Bijeenkomst(nieuw={A9: Afspraak("Nieuw.", (JO,))})), "Nieuw."),
    "Bijeenkomst.nieuw.nog_vragen": (
        _traject(d05_01=Bijeenkomst(nieuw={A9: Afspraak("Nieuw.", (), (JO,))})),
        "Nieuw.",
    ),
    "Bijeenkomst.nieuw.hulp_van": (
        _traject(d05_01=Bijeenkomst(nieuw={A9: Afspraak("Nieuw.", hulp_van=(JO,))})),
        "Nieuw.",
    ),
}


@pytest.mark.parametrize("plek", PLEKKEN)
def test_op_mijn_stukje_staat_elke_plek_waar_ik_genoemd_ben(plek: str) -> None:
    traject, woorden = PLEKKEN[plek]
    assert woorden in _kaart(traject)
    assert JO in met_een_stukje(traject)


def _velden_met_mensen(klasse: type, naam: str) -> set[str]:
    """Every field, as a path, that holds keys of people; ``niet_voor`` says who reads, not who does."""
    gevonden: set[str] = set()
    soorten = get_type_hints(klasse)
    for veld in fields(klasse):
        soort = soorten[veld.name]
        pad = f"{naam}.{veld.name}"
        if soort in (Sleutels, Sleutels | None) and veld.name != "niet_voor":
            gevonden.add(pad)
        for deel in _klassen(soort):
            gevonden |= _velden_met_mensen(deel, pad)
    return gevonden


def _klassen(soort: Any) -> list[type]:
    if isinstance(soort, type) and issubclass(soort, Getypt):
        return [soort]
    return [klasse for deel in get_args(soort) for klasse in _klassen(deel)]


def test_een_nieuw_veld_met_mensen_wordt_op_het_stukje_niet_vergeten() -> None:
    alle = _velden_met_mensen(Plan, "Plan") | _velden_met_mensen(Bijeenkomst, "Bijeenkomst")
    alle |= {pad for pad in _velden_met_mensen(Beraad, "Beraad") if pad.startswith("Beraad.piketpaaltjes")}
    assert alle == set(PLEKKEN) | set(STAAT_ERGENS_ANDERS)


@pytest.mark.parametrize(
    ("wie", "zin"),
    [
        (Persoon(naam="Dinie", overleden=DatumOfJa(_dag("2020"))), "Dinie is overleden."),
        (Persoon(naam="Poef", soort="dier"), "Poef is een dier."),
        (Persoon(naam="het koor", soort="groep"), "Het koor is een groep."),
        (Persoon(naam="de bank", soort="organisatie"), "De bank is een organisatie."),
    ],
)
def test_wie_overleden_is_een_dier_of_een_groep_krijgt_geen_stukje(wie: Persoon, zin: str) -> None:
    traject = Traject(netwerk=Netwerk(personen={JO: wie}), plan=_afspraak(wie=(JO,)))
    assert waarom_geen_stukje(traject, JO).startswith(zin)
    assert JO not in met_een_stukje(traject)


def test_wie_er_zelf_ook_op_let_leest_de_afspraak_een_keer() -> None:
    kaart = _kaart(_traject(_afspraak(wie=(JO,), let_op=(JO, AN))))
    assert kaart.count("Zo doen we het.") == 1
    assert "**Wie let hierop:** jij en An" in kaart


def test_de_belronde_is_voorbij_als_zij_elkaar_gezien_hebben() -> None:
    plan = Plan(actieteam=Actieteam(belt_na_vier_weken=(JO,)))
    assert JO not in met_een_stukje(_traject(plan, d05_01=Bijeenkomst(waren_er=(AN,))))


def test_wie_gestopt_is_wordt_niets_meer_gevraagd() -> None:
    plan = Plan(
        vragen_aan_professionals={B1: VraagAanProfessional("Wilt u dat?", (JO,))},
        aanbod=(Aanbod("een lift", (JO,)),),
    )
    kaart = _kaart(_traject(plan, d05_01=Bijeenkomst(stoppen=(JO,))))
    assert "Wilt u dat?" not in kaart
    assert "een lift" not in kaart
    assert "Je stopte op 1 mei 2026." in kaart


def test_de_eigen_regel_van_de_familie_staat_er_en_geen_zin_die_zij_niet_zeiden() -> None:
    lotte = _kaart(voorbeeld("arie"), "lotte")
    assert "Als iemand niet kan rijden, belt die zelf de volgende van de lijst." in lotte
    assert "Bel even" not in lotte


def test_een_regel_die_niemand_noemt_is_voor_ieder_met_een_afspraak() -> None:
    """The rule about who cannot drive stood on none of the cards of the twelve drivers."""
    arie = voorbeeld("arie")
    for rijder in ("gerrit", "sven", "roos", "te-riele"):
        assert "belt die zelf de volgende van de lijst" in _kaart(arie, rijder)
        assert "Lukt het een keer niet" not in _kaart(arie, rijder)
    plan = Plan(actieteam=Actieteam(leden=(JO,)), als_het_anders_loopt=(Anders("Dan belt An."),))
    assert "Dan belt An." not in _kaart(_traject(plan))


def test_zonder_eigen_regel_is_er_een_lijn_om_hem_op_te_schrijven() -> None:
    kaart = _kaart(_traject(_afspraak(wie=(JO,))))
    assert "## Lukt het een keer niet? Schrijf hier wat je dan doet\n\n___" in kaart
    met = Plan(afspraken=_afspraak(wie=(JO,)).afspraken, als_het_anders_loopt=(Anders("Dan belt Jo.", (JO,)),))
    assert "Lukt het een keer niet" not in _kaart(_traject(met))


def test_van_een_professional_staat_er_tot_wanneer_de_hulp_er_is() -> None:
    mensen = {JO: Persoon(naam="Jo", professional=Professional(tot=_dag("2027-01-01")))}
    kaart = _kaart(Traject(netwerk=Netwerk(personen=mensen), plan=_afspraak(wie=(JO,))))
    assert "Je hulp is er tot 1 januari 2027." in kaart


def test_wie_uit_het_team_ging_en_er_nog_maanden_is_las_dat_die_gestopt_was() -> None:
    kaart = maak("stukje", voorbeeld("nelson"), ("marit",)).markdown
    assert "Je bent er tot 27 april 2027." in kaart
    assert "Je stopte" not in kaart


def test_wie_eerst_niet_in_de_afspraak_stond_las_eerst_was_het() -> None:
    """Papa Tim read how it had been, without him, as if that had been his agreement; Corrie came to it later too."""
    tim = maak("stukje", voorbeeld("kyra"), ("tim",)).markdown
    assert "Eerst was het" not in tim
    assert "**Eerder, zonder jou (tot 12 november 2026):**" in tim
    assert "**Eerst was het (tot 12 november 2026):**" in maak("stukje", voorbeeld("kyra"), ("sandra",)).markdown


def test_wie_gebeld_wordt_las_dat_die_zichzelf_moest_bellen() -> None:
    kaart = maak("stukje", voorbeeld("kyra"), ("bo",)).markdown
    assert "De anderen bellen jou." in kaart
    assert "Wil jij zelf iemand bellen? Schrijf hier wie.\n\n___" in kaart


def test_een_regel_die_in_zijn_woorden_over_iemand_gaat_stond_niet_op_diens_kaartje() -> None:
    """'Als Jo een dag kwijt is, belt An': Jo read an empty line for what happens then."""
    plan = Plan(
        afspraken={A1: Afspraak(woorden="Jo kookt.", wie=(JO,))},
        als_het_anders_loopt=(Anders("Als Jo een dag kwijt is, bellen we elkaar.", (AN,)),),
    )
    kaart = _kaart(_traject(plan))
    assert "> Als Jo een dag kwijt is, bellen we elkaar." in kaart
    assert "Schrijf hier wat je dan doet" not in kaart


def test_een_regel_die_niet_voor_iedereen_is_komt_alleen_bij_wie_hem_doet() -> None:
    els = Sleutel("els")
    met_els = Netwerk(personen={JO: Persoon(naam="Jo"), AN: Persoon(naam="An"), els: Persoon(naam="Els")})
    regel = Anders("Als Jo een dag kwijt is, bellen we elkaar.", (AN,), niet_voor=(els,))
    traject = replace(_traject(Plan(als_het_anders_loopt=(regel,))), netwerk=met_els)
    assert "kwijt" not in _kaart(traject)
    assert "kwijt" in _kaart(traject, "an")


@pytest.mark.parametrize(
    "woorden", ["Jo kookt dinsdag. Zeg je af, bel je zelf.", "Jo haalt. Anders zegt hij het maandag."]
)
def test_wat_je_doet_als_het_niet_lukt_stond_al_in_de_afspraak_en_werd_nog_gevraagd(woorden: str) -> None:
    vraag = "Schrijf hier wat je dan doet"
    assert vraag not in _kaart(_traject(Plan(afspraken={A1: Afspraak(woorden=woorden, wie=(JO,))})))
    assert vraag in _kaart(_traject(Plan(afspraken={A1: Afspraak(woorden="Jo kookt.", wie=(JO,))})))


def test_de_begeleider_van_samira_las_wat_over_samira_gaat() -> None:
    """Her key is begeleider-samira, so every rule with Samira's name in it stood on her card."""
    samira = voorbeeld("samira")
    op_de_dag = replace(samira, actieteam={}, kop=replace(samira.kop, losgelaten_op=None))
    for traject in (samira, op_de_dag):
        assert "Noor" not in _kaart(traject, "begeleider-samira")
    assert Sleutel("begeleider-samira") not in met_een_stukje(op_de_dag)
    assert "daarna Marit" in _kaart(voorbeeld("nelson"), "marit")
