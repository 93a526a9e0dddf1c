"""The sentences around what people typed: nothing typed is lost or changed, and the grammar fits who it is about."""

import re
from dataclasses import replace
from typing import Any

import pytest

from sonestra_cli.documenten.maken import in_formaat
from sonestra_cli.domein.beraad import Beraad, Gast, Piketpaaltje, Rollen
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.plan import (
    Actieteam,
    Afspraak,
    Anders,
    Bekeken,
    Bijeenkomst,
    Kosten,
    Plan,
    VraagAanProfessional,
)
from sonestra_cli.domein.soorten import AfspraakSleutel, PaaltjeSleutel, Sleutel, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.verhaal import Informatie, Vraag, Vragen
from sonestra_cli.taal.zinnen import met_punt

from .bladen import ALLE, maak, voorbeeld

JAN, RIET, TIM = Sleutel("jan"), Sleutel("riet"), Sleutel("tim")
DAG = Datum("op", 2026, 4, 11)


def traject(beraad: Beraad | None = None, **meer: Any) -> Traject:
    personen = {
        JAN: Persoon(),
        RIET: Persoon(bereik="06-22222222"),
        TIM: Persoon(geboren=Datum("op", 2015)),
        Sleutel("wob"): Persoon(professional=Professional("jeugdwerker")),
    }
    return Traject(kop=Kop(hoofdpersonen=(TIM,)), netwerk=Netwerk(personen=personen), beraad=beraad, **meer)


def blad(soort: str, beraad: Beraad, **meer: Any) -> str:
    return maak(soort, traject(beraad, **meer)).markdown.replace("\\", "")


def paaltje(*door: Sleutel) -> dict[PaaltjeSleutel, Piketpaaltje]:
    return {PaaltjeSleutel("p1"): Piketpaaltje(Woorden("Sem slaapt thuis."), door, "ots", DAG)}


@pytest.mark.parametrize("naam", ["   ", "\u200f", "\t\n", ""])
def test_een_plan_zonder_echte_naam_krijgt_een_titel_en_een_pdf(naam: str) -> None:
    alles = replace(traject(), kop=Kop(naam=naam, hoofdpersonen=(TIM,)))
    gemaakt = maak("plan", alles)
    assert gemaakt.titel == "Het plan van Tim"
    assert in_formaat(gemaakt, "pdf").startswith(b"%PDF")


def test_wie_alleen_spaties_als_naam_heeft_heet_naar_de_sleutel() -> None:
    alles = Traject(kop=Kop(hoofdpersonen=(TIM,)), netwerk=Netwerk(personen={TIM: Persoon(naam="  ")}))
    assert maak("plan", alles).titel == "Het plan van Tim"


@pytest.mark.parametrize("paaltjes", [{}, paaltje(JAN), paaltje()], ids=["zonder", "met", "van niemand"])
def test_de_agenda_telt_door(paaltjes: dict[PaaltjeSleutel, Piketpaaltje]) -> None:
    agenda = (
        blad("agenda-beraad", Beraad(piketpaaltjes=paaltjes)).partition("## Wat gaan we doen?")[2].partition("##")[0]
    )
    nummers = [int(nummer) for nummer in re.findall(r"^(\d+)\. ", agenda, re.MULTILINE)]
    assert nummers == list(range(1, 8))
    assert ("de regels (piketpaaltjes)" in agenda) == bool(paaltjes)
    assert "van ." not in agenda


@pytest.mark.parametrize("datum", [None, DAG])
@pytest.mark.parametrize("plek", [None, "het wijkhuis"])
@pytest.mark.parametrize("soort", ["agenda-beraad", "blad-draaiboek"])
def test_een_tijd_in_beraad_yaml_staat_altijd_op_papier(soort: str, plek: str | None, datum: Datum | None) -> None:
    beraad: Any = Beraad(datum=datum, plek=plek, inloop="12:30", begint="13:00")  # type: ignore[arg-type]
    markdown = blad(soort, beraad)
    assert "12.30 uur" in markdown
    assert "13.00 uur" in markdown


def test_op_een_stukje_staat_het_nummer_bij_wie_het_hoort() -> None:
    plan = Plan(actieteam=Actieteam(aanspreekpunt=(JAN, RIET)))
    stukje = maak("stukje", traject(plan=plan), ("tim",)).markdown
    assert "**Jan**, op nummer:\n\n___\n\n**Riet**: 06-22222222\n" in stukje


@pytest.mark.parametrize("soort", ["plan", "agenda-beraad", "blad-draaiboek"])
def test_een_vraag_van_niemand_laat_geen_sterretjes_achter(soort: str) -> None:
    vragen = Vragen(
        vragen={
            VraagSleutel("v1"): Vraag((), Woorden("Wie eet met mij?")),
            VraagSleutel("v2"): Vraag((JAN,), Woorden("Wie past op?")),
        }
    )
    markdown = maak(soort, traject(vragen=vragen)).markdown
    assert "1. Wie eet met mij?\n2. Wie past op?\\\n   *Jan*\n" in markdown
    assert not re.search(r"^\s*\*\*$", markdown, re.MULTILINE)


@pytest.mark.parametrize("woorden", ["soep..", "enz...", "Wie kookt?", "Lekker!", "en zo…", "“Wie kookt?”"])
def test_woorden_die_al_een_zin_eindigen_blijven_zoals_ze_zijn(woorden: str) -> None:
    assert met_punt(woorden) == woorden
    beraad = Beraad(plek=woorden, eten=woorden, kinderplek=woorden, toegankelijk=woorden)
    for soort in ("agenda-beraad", "blad-draaiboek"):
        markdown = blad(soort, beraad)
        assert woorden in markdown
        assert not re.search(re.escape(woorden) + r"[.?!]", markdown)
    kosten = maak("plan", traject(plan=Plan(kosten=(Kosten("schoenen", woorden, (JAN, RIET)),)))).markdown
    assert f"- Schoenen: {woorden} Dat betalen Jan en Riet.\n" in kosten.replace("\\", "")


def test_andere_woorden_krijgen_een_punt() -> None:
    assert [met_punt(woorden) for woorden in ("soep", "soep (warm)", "", "‘soep’")] == [
        "soep.", "soep (warm).", "", "‘soep’."
    ]  # fmt: skip
    assert "**Eten:** soep.\n" in blad("agenda-beraad", Beraad(eten="soep"))


def test_een_vraag_over_uitleg_houdt_zijn_eigen_leesteken() -> None:
    vraag = Vraag((JAN,), Woorden("Hoe moet dat?"), (Informatie("Wat kost het?"), Informatie("de uitkering")))
    gast = Gast(komt="ja", vertelt_over="schulden enz.")
    alles = traject(Beraad(gasten={Sleutel("wob"): gast}), vragen=Vragen(vragen={VraagSleutel("v"): vraag}))
    draaiboek = maak("blad-draaiboek", alles).markdown
    assert "Wie vertelt over Wat kost het? Bij vraag 1." in draaiboek
    assert "Wie vertelt over de uitkering? Bij vraag 1." in draaiboek
    assert "vertelt over schulden enz.\n" in draaiboek
    agenda = maak("agenda-beraad", alles).markdown
    assert "- Wat kost het? Bij vraag 1." in agenda
    assert "Wob (jeugdwerker): schulden enz.\n" in agenda


EEN, TWEE = (JAN,), (JAN, RIET, JAN)


@pytest.mark.parametrize(
    ("soort", "wie", "zin"),
    [
        ("agenda-beraad", EEN, "Jan heet je welkom."),
        ("agenda-beraad", TWEE, "Jan en Riet heten je welkom."),
        ("agenda-beraad", EEN, "Jan vertelt wat we afspreken."),
        ("agenda-beraad", TWEE, "Jan en Riet vertellen wat we afspreken."),
        ("agenda-beraad", EEN, "Jan let op de kinderen."),
        ("agenda-beraad", TWEE, "Jan en Riet letten op de kinderen."),
        ("blad-draaiboek", EEN, "Jan heet iedereen welkom."),
        ("blad-draaiboek", TWEE, "Jan en Riet heten iedereen welkom."),
        ("blad-draaiboek", EEN, "Jan vertaalt."),
        ("blad-draaiboek", TWEE, "Jan en Riet vertalen."),
        ("blad-draaiboek", EEN, "Jan let op de kinderen."),
        ("blad-draaiboek", TWEE, "Jan en Riet letten op de kinderen."),
        ("blad-draaiboek", EEN, "Jan vertelt het plan."),
        ("blad-draaiboek", TWEE, "Jan en Riet vertellen het plan."),
        ("blad-draaiboek", EEN, "Jan kijkt per paaltje"),
        ("blad-draaiboek", TWEE, "Jan en Riet kijken per paaltje"),
        ("blad-draaiboek", (), "Wie een paaltje stelt, kijkt per paaltje"),
    ],
)
def test_het_werkwoord_past_bij_hoeveel_mensen_het_zijn(soort: str, wie: tuple[Sleutel, ...], zin: str) -> None:
    rollen = Rollen(opener=wie, kinderen=wie, tolk=wie, vertelt_het_plan=wie)
    assert zin in blad(soort, Beraad(rollen=rollen, piketpaaltjes=paaltje(*wie), gasten={TIM: Gast(komt="ja")}))


@pytest.mark.parametrize(
    ("gasten", "zin"),
    [
        ((JAN,), "**Doet mee via de telefoon:** Jan."),
        ((JAN, RIET), "**Doen mee via de telefoon:** Jan en Riet."),
    ],
)
def test_wie_belt_en_wie_schrijft(gasten: tuple[Sleutel, ...], zin: str) -> None:
    bellen = Beraad(gasten={wie: Gast(komt="belt_in") for wie in gasten})
    schrijven = Beraad(gasten={wie: Gast(komt="stuurt_brief") for wie in gasten})
    assert zin in blad("agenda-beraad", bellen)
    zin = zin.replace("Doet mee via de telefoon", "Stuurt een brief").replace(
        "Doen mee via de telefoon", "Sturen een brief"
    )
    assert zin in blad("agenda-beraad", schrijven)


def test_wat_twee_mensen_apart_bewaren_staat_er_in_het_meervoud() -> None:
    alles = traject(plan=Plan(afspraken={AfspraakSleutel("a"): Afspraak(Woorden("eten"), wie=(JAN,))}))
    assert "wat Jan apart bewaart." in maak("plan", alles, met_apart=("jan",)).markdown
    assert "wat Jan en Riet apart bewaren." in maak("plan", alles, met_apart=("jan", "riet")).markdown


def test_wie_een_regel_stelde_leest_jij_en_wat_gelijk_is_maar_een_keer() -> None:
    bekeken = (Bekeken(PaaltjeSleutel("p1"), (JAN,), DAG, "past"), Bekeken(PaaltjeSleutel("p2"), (JAN,), DAG, "past"))
    regels = {**paaltje(JAN), PaaltjeSleutel("p2"): Piketpaaltje(Woorden("Sem eet thuis."), (JAN,), "ots", DAG)}
    alles = traject(Beraad(piketpaaltjes=regels), plan=Plan(piketpaaltjes_bekeken=bekeken))
    stukje = maak("stukje", alles, ("jan",)).markdown
    assert stukje.count("Deze regels zijn van jou.\nJij mag dit vragen. ") == 1
    assert stukje.count("Jij keek ernaar op 11 april 2026.") == 1
    assert "> Sem eet thuis.\n\nHet past.\n" in stukje


def test_wie_iets_samen_vraagt_of_krijgt_leest_dat_er_nog_iemand_is() -> None:
    vraag = VraagAanProfessional(Woorden("Mag Sem mee?"), (RIET, Sleutel("wob")), (JAN, TIM))
    plan = Plan(vragen_aan_professionals={AfspraakSleutel("q1"): vraag})
    assert "Tim vraagt dit ook." in maak("stukje", traject(plan=plan), ("jan",)).markdown
    assert "**Ook aan:** Riet." in maak("stukje", traject(plan=plan), ("wob",)).markdown


def test_een_vraag_waarvan_alles_klaar_is_verdwijnt_niet_uit_het_plan() -> None:
    vragen = Vragen(vragen={VraagSleutel("v1"): Vraag((TIM,), Woorden("Waar slaap ik?"))})
    plan = Plan(afspraken={AfspraakSleutel("a1"): Afspraak(Woorden("Jan koopt een bed."), vraag=(VraagSleutel("v1"),))})
    keer = Bijeenkomst(klaar=(AfspraakSleutel("a1"),))
    papier = maak("plan", traject(vragen=vragen, plan=plan, actieteam={DAG.iso: keer})).markdown
    assert "### Waar slaap ik?\n\nKijk bij *Dit is klaar*.\n" in papier
    assert "### Dit is klaar\n\n- Jan koopt een bed." in papier


@pytest.mark.parametrize(
    ("anders", "staat_er"), [("Als het regent, stopt a1.", True), ("Als het regent, niet.", False)]
)
def test_een_nummer_dat_de_familie_noemt_is_op_de_koelkast_te_vinden(anders: str, staat_er: bool) -> None:
    plan = Plan(
        afspraken={AfspraakSleutel("a1"): Afspraak(Woorden("Jan fietst."), wie=(JAN,))},
        als_het_anders_loopt=(Anders(Woorden(anders), ()),),
    )
    assert ("afspraak a1" in maak("koelkast", traject(plan=plan)).markdown) == staat_er


def test_een_kaartje_voor_twee_mensen_zegt_niet_jij() -> None:
    kaartjes = blad("blad-rollen", Beraad(rollen=Rollen(opener=(JAN, RIET))))
    assert "**Jan en Riet**\n\nHeet iedereen welkom." in kaartjes
    assert not re.search(r"\b[Jj]ij\b", kaartjes)


def test_het_blad_van_een_kind_is_van_dat_kind() -> None:
    kind = maak("blad-kind", replace(traject(), kop=Kop(hoofdpersonen=(JAN, TIM))), ("tim",)).markdown
    assert "Dit blad is van Tim." in kind


def test_er_is_een_regel_voor_ieder_die_komt() -> None:
    gasten = {Sleutel(f"g{nr}"): Gast(komt="ja") for nr in range(13)}
    assert blad("blad-wij-waren-er", Beraad(gasten=gasten)).count("| | |") == 24
    assert blad("blad-wij-waren-er", Beraad()).count("| | |") == 12


def test_wat_beantwoord_is_wordt_niet_meer_gevraagd() -> None:
    vraag = VraagAanProfessional(Woorden("Mag Sem mee?"), (RIET,), (JAN, TIM), antwoord=Woorden("Ja."))
    alles = traject(plan=Plan(vragen_aan_professionals={AfspraakSleutel("q1"): vraag}))
    assert "Tim vroeg dit ook." in maak("stukje", alles, ("jan",)).markdown
    assert "Jan en Tim vroegen dit." in maak("plan", alles).markdown


def test_een_onderwerp_boven_een_blad_en_vooraan_een_regel_begint_met_een_hoofdletter() -> None:
    assert "## Ergens anders ingeschreven staan" in maak("blad-informatie", voorbeeld("kyra")).markdown
    assert "- Korte uitleg over slapen en angst (filmpje)." in maak("agenda-beraad", voorbeeld("samira")).markdown


def test_dat_iemand_vertelt_stond_als_los_woord_op_de_poster() -> None:
    poster = maak("blad-vragenposter", voorbeeld("samira")).markdown
    assert "wat de omgangsregels zijn (de omgangsbegeleider)" in poster
    assert "filmpje)" in poster


def test_wie_er_niet_meer_is_staat_onder_een_kop_die_een_zin_is() -> None:
    blad = maak("blad-terugkijken", voorbeeld("nelson")).markdown
    assert "**Nieuw sinds 6 oktober 2025:**" in blad
    assert "**Toen wel, nu niet meer:**\n\n- De casemanager in de PI" in blad


def test_achter_waarom_iets_anders_werd_stond_geen_punt() -> None:
    redenen = [
        r for naam in ALLE for r in re.findall(r"\*\*Waarom anders:\*\* .*", maak("plan", voorbeeld(naam)).markdown)
    ]
    assert redenen
    assert not [reden for reden in redenen if reden.rstrip("\\")[-1] not in ".!?”"]
