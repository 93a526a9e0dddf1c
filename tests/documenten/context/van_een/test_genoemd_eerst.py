"""What ended, and of who is there no longer, stands on a card only below how it was first."""

from dataclasses import replace
from typing import Any

from sonestra_cli.documenten.papieren.stukje import met_een_stukje
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.plan import (
    Actieteam,
    Afspraak,
    Anders,
    Bijeenkomst,
    Bijstelling,
    Plan,
    VolgendeKeer,
    VraagAanProfessional,
)
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from tests.documenten.bladen import maak, voorbeeld

JO, AN, A1 = Sleutel("jo"), Sleutel("an"), AfspraakSleutel("a1")


def _dag(tekst: str) -> Datum:
    dag = lees_datum(tekst)
    assert dag is not None
    return dag


def _traject(plan: Plan, **keren: Bijeenkomst) -> Traject:
    dagen = {naam.replace("d", "2026-").replace("_", "-"): keer for naam, keer in keren.items()}
    netwerk = Netwerk(personen={JO: Persoon(naam="Jo"), AN: Persoon(naam="An")})
    return Traject(kop=Kop(hoofdpersonen=(AN,)), netwerk=netwerk, plan=plan, actieteam=dagen)


def _kaart(traject: Traject, wie: str = "jo") -> str:
    return maak("stukje", traject, (wie,)).markdown.partition("\n---\n")[0]


def _afspraak(**wat: Any) -> Plan:
    return Plan(afspraken={A1: Afspraak(woorden="Zo doen we het.", **wat)})


def test_een_vraag_die_voorbij_is_staat_alleen_bij_zo_was_het_eerst() -> None:
    """Kyra's card asked Sjoerd on, months after he had gone."""
    kaart = _kaart(voorbeeld("kyra"), "kyra")
    nu, _, eerst = kaart.partition("## Zo was het eerst")
    assert "Ga jij een keer mee naar het loket?" not in nu
    assert "> Ga jij een keer mee naar het loket?" in eerst
    assert "**Tot:** september 2026." in eerst


def test_wat_marit_beloofde_staat_er_tot_haar_laatste_dag() -> None:
    """She left the team in November, and what she promised till April was gone."""
    nelson = voorbeeld("nelson")
    for papier in (_kaart(nelson, "marit"), _kaart(nelson, "wesley"), maak("plan", nelson).markdown):
        assert "Dat doe ik. Twee dagen van tevoren, met een berichtje." in papier.partition("## Zo was het eerst")[0]


def test_hulp_van_wie_weg_is_wordt_niet_meer_beloofd() -> None:
    plan = _afspraak(wie=(AN,), hulp_van=(JO,), nog_vragen=(JO,))
    traject = _traject(plan, d05_01=Bijeenkomst(stoppen=(JO,)))
    nu, _, eerst = _kaart(traject).partition("## Zo was het eerst")
    assert "Zo doen we het." not in nu
    assert "> Zo doen we het." in eerst
    assert "**Tot:** 1 mei 2026" in eerst
    assert "Jo" not in maak("plan", traject).markdown
    assert JO not in met_een_stukje(traject)


def test_wie_lang_geleden_zei_erop_te_letten_leest_bij_welke_woorden_dat_was() -> None:
    plan = Plan(gemaakt_op=_dag("2026-04-01"), afspraken={A1: Afspraak("Om zes uur.", (AN,), let_op=(JO,))})
    kaart = _kaart(_traject(plan, d05_01=Bijeenkomst(anders={A1: Bijstelling("Om acht uur.")})))
    assert "Dat jij hierop let, is gezegd op 1 april 2026." in kaart
    assert "“Om zes uur.”" in kaart


def test_de_oude_plaats_staat_bij_eerst_met_haar_dag() -> None:
    kaart = _kaart(voorbeeld("kyra"), "kyra")
    assert "**Eerst was het (tot 25 juni 2026):** Waar: de zolderkamer van Corrie" in kaart
    assert "**Waar:**" not in kaart


def test_een_regel_van_voor_een_verandering_zegt_wanneer_die_afgesproken_is() -> None:
    assert "## Als het anders loopt\n\nDit spraken we af op 30 mei 2026.\n" in _kaart(voorbeeld("kyra"), "kyra")


def test_wie_er_niet_meer_is_krijgt_niets_te_doen() -> None:
    """A card asked who had gone in spring to arrange the autumn, and named the team as theirs."""
    team = Actieteam(leden=(JO, AN), aanspreekpunt=(JO,))
    plan = replace(_afspraak(wie=(JO, AN)), actieteam=team, als_het_anders_loopt=(Anders("Dan belt Jo.", (JO, AN)),))
    keer = Bijeenkomst(volgende_keer=VolgendeKeer(_dag("2026-12-01"), wie_regelt_het=(JO,)))
    heel = _traject(plan, d09_01=keer)
    weg = {**heel.netwerk.personen, JO: Persoon(naam="Jo", tot=_dag("2026-07"))}
    traject = replace(heel, netwerk=Netwerk(personen=weg))
    kaart = _kaart(traject)
    assert "Je was er tot juli 2026." in kaart
    assert "> Zo doen we het." not in kaart.partition("## Zo was het eerst")[0]
    assert "Je zat in ons actieteam." in kaart
    assert "Jij zou de volgende keer regelen: dinsdag 1 december 2026." in kaart
    heel_plan = maak("plan", traject).markdown
    assert heel_plan.count("**Wie:** An") == 2
    assert heel_plan.count("Jo was er tot juli 2026.") == 2
    assert "**Wie let op het plan?** An." in heel_plan
    assert "**Wie bel je?** Jo" not in heel_plan
    assert "**An:** Dan belt Jo." in maak("koelkast", traject).markdown


def test_op_het_kaartje_staat_een_vraag_niet_ook_aan_wie_al_weg_is() -> None:
    """Ria read ``Ook aan: Dirk`` weeks after Dirk had gone; and of Jan, who died, that he looks after the plan."""
    personen = {
        JO: Persoon(naam="Ria", professional=Professional("voogd")),
        Sleutel("dirk"): Persoon(naam="Dirk", professional=Professional("coach", tot=_dag("2026-08"))),
        AN: Persoon(naam="An"),
        Sleutel("jan"): Persoon(naam="Jan", overleden=_dag("2026-07-02")),
    }
    vragen = {AfspraakSleutel("b1"): VraagAanProfessional("Komt u op maandag?", (JO, Sleutel("dirk")), (AN,))}
    plan = Plan(vragen_aan_professionals=vragen, actieteam=Actieteam(leden=(AN, Sleutel("jan"))))
    traject = replace(_traject(plan, d09_10=Bijeenkomst()), netwerk=Netwerk(personen=personen))
    assert "Komt u op maandag?" in _kaart(traject)
    assert "Dirk" not in _kaart(traject)
    assert "**Wie let op het plan?** An." in maak("plan", traject).markdown


def test_wie_al_weg_was_leest_de_woorden_van_toen_en_wat_het_daarna_werd() -> None:
    """Jo, who went in spring, read as theirs till then what was agreed only in autumn."""
    plan = Plan(afspraken={A1: Afspraak("Om tien uur thuis.", (AN,), hulp_van=(JO,))})
    keren = {"d05_01": Bijeenkomst(stoppen=(JO,)), "d10_01": Bijeenkomst(anders={A1: Bijstelling("Om elf uur thuis.")})}
    eerst = _kaart(_traject(plan, **keren)).partition("## Zo was het eerst")[2]
    assert "> Om tien uur thuis." in eerst
    assert "**Daarna werd het (1 oktober 2026):** “Om elf uur thuis.”" in eerst
    assert "**Tot:** 1 mei 2026" in eerst
