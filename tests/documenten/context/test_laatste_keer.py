"""What the actieteam takes from the last time: only that time, old beside new, and no name beside a worry."""

import re
from dataclasses import replace
from typing import Any

import pytest

from sonestra_cli.documenten.context.laatste_keer import laatste_keer
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Afspraak, Bijeenkomst, Bijstelling, Plan, StemBij
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, Woorden
from sonestra_cli.domein.traject import Traject
from tests.documenten.bladen import ALLE, elk_papier, maak, voorbeeld

A1, A2 = AfspraakSleutel("a1"), AfspraakSleutel("a2")
JAN = Sleutel("jan")
PLAN = Plan(afspraken={A1: Afspraak(Woorden("Jan kookt."), wanneer="maandag"), A2: Afspraak(Woorden("Jan belt."))})


def keer(**wat: Any) -> Traject:
    return Traject(plan=PLAN, actieteam={"2026-05-01": Bijeenkomst(**wat)})


def zorg(*bij: AfspraakSleutel) -> StemBij:
    return StemBij((JAN,), Woorden("Het is druk."), bij)


def test_een_zorg_die_meteen_is_opgelost_wordt_niet_nog_eens_gevraagd() -> None:
    anders = {A1: Bijstelling(woorden=Woorden("Riet kookt."))}
    assert laatste_keer(keer(zorgen=(zorg(A1),), anders=anders)).zorgen == ()
    assert laatste_keer(keer(zorgen=(zorg(A2), zorg(), zorg(A1, A2)), anders=anders)).zorgen == ("Het is druk.",) * 3
    assert laatste_keer(keer(zorgen=(zorg(A1),), klaar=(A1,))).zorgen == ()


def test_bij_een_zorg_staat_geen_naam_op_papier() -> None:
    traject = replace(keer(zorgen=(zorg(),)), plan=None)
    assert "Het is druk" in maak("agenda-actieteam", traject).markdown
    assert "Jan" not in maak("agenda-actieteam", traject).markdown
    assert "druk" not in maak("blad-voortgang", traject).markdown


def test_alleen_wat_de_laatste_keer_anders_werd_staat_naast_elkaar() -> None:
    eerst = Bijeenkomst(anders={A2: Bijstelling(woorden=Woorden("Riet belt."))})
    laatst = Bijeenkomst(anders={A1: Bijstelling(wanneer="dinsdag", waarom=Woorden("dan is er tijd"))})
    (een,) = laatste_keer(Traject(plan=PLAN, actieteam={"2026-05-01": eerst, "2026-06-01": laatst})).anders
    assert (een.was, een.wordt, een.waarom) == ("Wanneer: maandag", "Wanneer: dinsdag", "dan is er tijd")


def test_een_verandering_zonder_andere_woorden_laat_de_afspraak_zien() -> None:
    (een,) = laatste_keer(keer(anders={A1: Bijstelling(waarom=Woorden("zomaar"))})).anders
    assert een.was == een.wordt == "Jan kookt."


def test_voor_de_eerste_keer_is_er_van_alles_niets() -> None:
    leeg = laatste_keer(Traject(plan=PLAN))
    assert not any(getattr(leeg, veld) for veld in leeg.__slots__)


def test_de_agenda_houdt_de_vaste_volgorde() -> None:
    markdown = maak("agenda-actieteam", voorbeeld("samira")).markdown
    volgorde = ["Welkom", "Successen", "Zorgen", "Nieuwe en andere afspraken", "Samenwerking", "leren", "Volgende keer"]
    plekken = [markdown.index(f"### {nr}. ") for nr in range(1, 8)]
    assert plekken == sorted(plekken)
    assert all(kop in markdown[plek:].split("\n")[0] for kop, plek in zip(volgorde, plekken, strict=True))


def test_een_afspraak_van_drie_mensen_stond_drie_keer_onder_de_agenda() -> None:
    nelson = maak("agenda-actieteam", voorbeeld("nelson")).markdown.partition("## Onze afspraken nu")[2]
    assert nelson.count("zondag blijft.") == 1
    assert "- **Bert, Wil en Nelson:** Nelson heeft een eigen kamer." in nelson


def test_wie_overleden_is_wordt_op_de_agenda_niets_gevraagd() -> None:
    overleden = Persoon(overleden=Datum("op", 2025))
    traject = Traject(
        netwerk=Netwerk(personen={JAN: overleden}),
        plan=Plan(afspraken={A1: Afspraak(Woorden("Samen koken."), wie=(JAN,)), A2: Afspraak(Woorden("Bellen."))}),
    )
    lijst = maak("agenda-actieteam", traject).markdown.partition("## Onze afspraken nu")[2]
    assert "- **Nog van niemand:** Samen koken." in lijst
    assert "- **Nog van niemand:** Bellen." in lijst
    assert "Jan" not in lijst


@pytest.mark.parametrize("naam", ALLE)
def test_de_tweede_regel_van_een_punt_viel_uit_de_lijst(naam: str) -> None:
    """A line below a point that begins at the edge of the page is no longer seen to be of that point."""
    for papier in elk_papier(voorbeeld(naam)):
        punt = re.compile(r"^(?:- |\d+\. ).*(?:\\\n.*)*?\\\n(?=\S)", re.MULTILINE)
        assert not punt.search(papier.markdown), papier.titel


def test_wie_gestopt_is_staat_niet_meer_bij_wat_hulpverleners_doen() -> None:
    markdown = maak("blad-voortgang", voorbeeld("samira")).markdown
    assert "- **Wij vroegen:** Wilt u één brief per maand sturen" in markdown
    assert "Kun je Noor leren" not in markdown
    assert "Tom Hendriks ging uit ons actieteam. Die is er tot 17 november 2026." in markdown


def test_stopt_stond_bij_wie_er_nog_een_half_jaar_is() -> None:
    """Marit leaves the team in November; what the court asked of her runs until the spring."""
    markdown = maak("blad-voortgang", voorbeeld("nelson")).markdown
    assert "Marit Kok ging uit ons basisteam. Die is er tot 27 april 2027." in markdown
    assert "Stopt" not in markdown


def test_wie_voortaan_gebeld_wordt_was_op_het_blad_geen_nieuws() -> None:
    """Wesley was called, since that meeting Wil is; the sheet said that nothing had changed."""
    markdown = maak("blad-voortgang", voorbeeld("nelson")).markdown
    assert "- **Nieuw:** je belt nu Wil." in markdown
    assert "Er is geen afspraak veranderd." not in markdown
    assert "je belt nu" not in maak("blad-voortgang", voorbeeld("arie")).markdown


def test_waarom_iets_anders_werd_liep_door_in_wat_het_nu_is() -> None:
    markdown = maak("blad-voortgang", voorbeeld("arie")).markdown
    regel = "Waar: de keuken van Arie · *Waarom: alleen bij licht* · *Dit was er: “Het is om vijf uur donker.”* |"
    assert regel in markdown


def test_hulp_die_doorloopt_blijft_staan_ook_als_de_consulent_weg_is() -> None:
    markdown = maak("blad-voortgang", voorbeeld("arie")).markdown
    assert "Huishoudhulp, 2 uur per week" in markdown
    assert "onsulent" not in markdown


def test_wie_een_paaltje_stelt_leest_alleen_zijn_paaltjes() -> None:
    markdown = maak("blad-voortgang-paaltjes", voorbeeld("samira"), ("tom",)).markdown
    assert "Noor kan elke avond iemand bellen" in markdown
    assert "Anouk" not in markdown
    assert "Peter" not in markdown


def test_wie_voor_de_volgende_keer_weg_is_werd_nog_gevraagd_hoe_het_gaat() -> None:
    """Tom goes on 17 November; they meet again in January. Marit stays until the spring."""
    tom = maak("blad-voortgang-paaltjes", voorbeeld("samira"), ("tom",)).markdown
    assert "Je bent er tot 17 november 2026. Dit is dus het laatste blad." in tom
    assert "**Hoe ging het?**" in tom
    assert "Hoe gaat het nu?" not in tom
    marit = maak("blad-voortgang-paaltjes", voorbeeld("nelson"), ("marit",)).markdown
    assert "**Hoe gaat het nu?**" in marit
    assert "laatste blad" not in marit


def test_wie_al_weg_is_wordt_niet_meer_gevraagd_hoe_het_nu_gaat() -> None:
    """Nobody knew when they meet again, so a professional who had gone was asked for the future."""
    nelson = voorbeeld("nelson")
    marit = nelson.netwerk.personen[Sleutel("marit")]
    assert marit.professional is not None
    weg = replace(marit, professional=replace(marit.professional, tot=Datum("op", 2026, 9, 1)))
    netwerk = replace(nelson.netwerk, personen={**nelson.netwerk.personen, Sleutel("marit"): weg})
    markdown = maak("blad-voortgang-paaltjes", replace(nelson, netwerk=netwerk), ("marit",)).markdown
    assert "Je was er tot 1 september 2026. Dit is dus het laatste blad." in markdown
    assert "Hoe gaat het nu?" not in markdown


def test_een_zorg_staat_op_het_voortgangsblad_bij_wat_erom_veranderde() -> None:
    """The worry that was answered stood on no paper: the sheet said what became otherwise, and not what was the
    matter."""
    anders, klaar = {A1: Bijstelling(woorden=Woorden("Om de week."))}, (A2,)
    zorgen = (zorg(A1), StemBij((JAN,), Woorden("Het belt niet."), (A2,)))
    blad = maak("blad-voortgang", keer(zorgen=zorgen, anders=anders, klaar=klaar)).markdown
    assert "*Dit was er: “Het is druk.”* |" in blad
    assert "- **Klaar:** Jan belt.\\\n   *Dit was er: “Het belt niet.”*" in blad


def test_woorden_van_een_zorg_met_een_naam_erin_gaan_niet_rond() -> None:
    netwerk = Netwerk(personen={JAN: Persoon(naam="Jan"), Sleutel("riet"): Persoon(naam="Riet")})
    zorgen = (StemBij((JAN,), Woorden("Riet kwam niet."), (A1,)),)
    anders = {A1: Bijstelling(woorden=Woorden("Om de week."))}
    blad = maak("blad-voortgang", replace(keer(zorgen=zorgen, anders=anders), netwerk=netwerk)).markdown
    assert "Om de week." in blad
    assert "Riet" not in blad
