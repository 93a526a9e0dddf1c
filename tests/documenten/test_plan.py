import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.traject import Kop, Traject

from .bladen import ALLE, koppen, maak, voorbeeld

VERWACHT = Path(__file__).parent / "verwacht"
VOLGORDE = (
    "Onze vragen", "Waar het om gaat", "Wat wij zelf doen", "Wat wij vragen van hulpverleners",
    "Hulp die daarbij hoort", "Wat kost het", "Als het anders loopt", "Als we het niet doen", "Voor de kinderen",
    "Regels waar ons plan aan moet voldoen (piketpaaltjes)", "Ons actieteam", "Onze namen",
)  # fmt: skip


@pytest.mark.parametrize("naam", ALLE)
def test_het_plan_van_een_voorbeeld_staat_er_zo(naam: str) -> None:
    pad, markdown = VERWACHT / f"{naam}-plan.md", maak("plan", voorbeeld(naam)).markdown
    if os.environ.get("VERNIEUW"):
        pad.write_text(markdown, "utf-8")
    assert markdown == pad.read_text("utf-8")


@pytest.mark.parametrize("naam", ALLE)
def test_de_volgorde_ligt_vast(naam: str) -> None:
    gevonden = [kop.replace("Ons basisteam", "Ons actieteam") for kop in koppen(maak("plan", voorbeeld(naam)).markdown)]
    assert gevonden == [kop for kop in VOLGORDE if kop in gevonden]


def test_snv_zegt_overal_zijn_eigen_woorden() -> None:
    nelson = voorbeeld("nelson")
    for soort in ("plan", "agenda-beraad", "blad-draaiboek"):
        markdown = maak(soort, nelson).markdown  # type: ignore[arg-type]
        assert not re.search(r"\b(beraad|actieteam)\b", markdown)
    assert "basisteam" in maak("plan", nelson).markdown
    assert "meedenkbijeenkomst" in maak("agenda-beraad", nelson).markdown


def test_bij_een_bijgestelde_afspraak_staat_wat_er_eerst_stond() -> None:
    stuk = maak("plan", voorbeeld("samira")).markdown.partition("> Adam doet de donderdag.")[2].partition("\n>")[0]
    assert "**Eerst was het (tot 18 juni 2026):** “Yassin brengt Mila alleen ma/wo/vr;" in stuk
    assert "**Waarom anders:** Farah heeft examen" in stuk


def test_wat_klaar_of_niet_meer_nodig_is_blijft_apart_leesbaar() -> None:
    markdown = maak("plan", voorbeeld("samira")).markdown
    klaar, _, rest = markdown.partition("### Dit is klaar")[2].partition("### Dit is niet meer nodig")
    assert "Nadia krijgt een kaartje van Lina" in klaar
    assert "Noor mag Romy 's nachts appen" in rest.partition("##")[0]
    assert markdown.count("Nadia krijgt een kaartje van Lina") == 1


@pytest.mark.parametrize("naam", ["kyra", "arie"])
def test_zonder_paaltjes_geen_woord_over_paaltjes(naam: str) -> None:
    for soort in ("plan", "agenda-beraad", "blad-draaiboek"):
        assert "paaltje" not in maak(soort, voorbeeld(naam)).markdown.lower()  # type: ignore[arg-type]


def test_van_de_paaltjes_staat_er_wie_ze_bekeek_en_niets_over_het_hele_plan() -> None:
    paaltjes = maak("plan", voorbeeld("samira")).markdown.partition("(piketpaaltjes)")[2].partition("## ")[0]
    assert paaltjes.count("Tom Hendriks keek ernaar op 11 april 2026.") == 1
    assert paaltjes.count("*Het past.*") == 4
    assert "*Eerst paste het nog niet: “Wie belt er af als Samira slaapt?”*" in paaltjes
    assert "plan" not in paaltjes


def test_hulp_die_voorbij_is_wordt_niet_meer_beloofd() -> None:
    assert "bijzondere bijstand" not in maak("plan", voorbeeld("nelson")).markdown


def test_zonder_kosten_geen_kop_over_kosten() -> None:
    assert "Wat kost het" not in maak("plan", voorbeeld("kyra")).markdown


def test_wie_net_typte_leest_na_en_later_staat_er_dat_het_bijgesteld_is() -> None:
    kyra = voorbeeld("kyra")
    assert "*Lees na: staat het er zoals jullie het schreven?*" in maak("plan", replace(kyra, actieteam={})).markdown
    assert "Lees na" not in maak("plan", kyra).markdown


@pytest.mark.parametrize("traject", [Traject(), Traject(plan=Plan()), Traject(kop=Kop(naam="Het plan van Jo"))])
def test_een_leeg_plan_is_een_blad_om_op_te_schrijven(traject: Traject) -> None:
    markdown = maak("plan", traject).markdown
    assert markdown.startswith("# Ons plan\n" if traject.kop.naam is None else "# Het plan van Jo\n")
    assert "Hier is ruimte om te schrijven." in markdown
    assert markdown.count("**Wij spreken af:**\n\n___") == 3
    assert "None" not in markdown


def test_een_plan_voor_een_beraad_dat_nog_komt_is_niet_al_gemaakt() -> None:
    """Weeks before the day it said "Wij maakten dit plan op", and below "Gemaakt op"."""
    kyra = voorbeeld("kyra")
    assert kyra.plan is not None
    assert kyra.beraad is not None
    ervoor = replace(
        kyra, plan=replace(kyra.plan, gemaakt_op=None), beraad=replace(kyra.beraad, waren_er=()), actieteam={}
    )
    tekst = maak("plan", ervoor).markdown
    assert "Dit plan is voor het beraad op zaterdag 30 mei 2026." in tekst
    assert "Voor het beraad op zaterdag 30 mei 2026." in tekst
    assert "Wij maakten" not in tekst
    assert "Gemaakt op" not in tekst
    erna = replace(ervoor, beraad=kyra.beraad)
    assert "Wij maakten dit plan op zaterdag 30 mei 2026." in maak("plan", erna).markdown
