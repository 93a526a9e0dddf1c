"""The agenda, the draaiboek and the card: what may stand on them, and what never."""

import re
from dataclasses import replace

import pytest

from sonestra_cli.domein.beraad import Beraad, Gast, Rollen
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Kop, Traject

from .bladen import ALLE, koppen, maak, sjablonen, voorbeeld, zinnen

KLOK = re.compile(r"\b\d{1,2}[.:]\d{2}\b")
VERBODEN = (
    r"cliënt|hulpvraag|casus|problematiek|inzetten|betrekken|mobiliseren|activeren|realistisch|haalbaar|zelfredzaam|"
    r"evaluatie|indicatie|doelgroep|traject|goedkeur|beoordel|interventie|SMART"
)


@pytest.mark.parametrize("naam", ALLE)
def test_de_tijd_van_de_familie_heeft_geen_duur_en_geen_einde(naam: str) -> None:
    draaiboek = maak("blad-draaiboek", voorbeeld(naam)).markdown
    stap = draaiboek.partition("### 5. Tijd voor ons")[2].partition("###")[0]
    assert "Zo lang als nodig." in stap
    assert not re.search(r"\d|minuten|uur\b", stap)
    erna = draaiboek.partition("### 6. ")[2]
    assert not KLOK.search(erna.partition("## Regels")[0])


@pytest.mark.parametrize("naam", ALLE)
def test_op_de_agenda_staat_geen_einde(naam: str) -> None:
    traject = voorbeeld(naam)
    assert traject.beraad is not None
    agenda = maak("agenda-beraad", traject).markdown.partition("## Onze vragen")[0]
    tijden = {tijd.replace(":", ".") for tijd in (traject.beraad.inloop, traject.beraad.begint) if tijd}
    assert set(KLOK.findall(agenda)) <= tijden
    assert "We weten niet precies hoe laat we klaar zijn." in agenda


def test_het_draaiboek_heeft_de_zeven_stappen_met_wat_je_doet_en_niet_doet() -> None:
    stappen = koppen(maak("blad-draaiboek", voorbeeld("samira")).markdown, 3)
    assert [kop[0] for kop in stappen if kop[0].isdigit()] == list("1234567")
    draaiboek = maak("blad-draaiboek", voorbeeld("samira")).markdown
    for stap in draaiboek.partition("## De stappen")[2].partition("## Regels")[0].split("### ")[1:]:
        assert "**Dit doe je:**" in stap, stap
        assert "**Dit doe je niet:**" in stap, stap


def test_het_draaiboek_noemt_de_mensen_uit_de_bestanden() -> None:
    draaiboek = maak("blad-draaiboek", voorbeeld("samira")).markdown
    for zin in (
        "| Welkom heten | Samira en Noor |",
        "| Schrijven | Ilse |",
        "| Oma Fatima | een stoel bij de verwarming; taal\\: Tamazight |",
        "Samira en Noor heten iedereen welkom.",
        "Noor en Hassan vertellen het plan.",
        "De schuldhulpverlener vertelt over wat Samira zelf weer mag doen met geld (10 minuten). Bij vraag 5.",
    ):
        assert zin.replace("\\", "") in draaiboek.replace("\\", "")


def test_de_meldcode_staat_er_als_een_zin() -> None:
    for naam in ALLE:
        assert maak("blad-draaiboek", voorbeeld(naam)).markdown.count("meldcode") == 1


def test_een_professional_vertelt_het_plan_niet_en_opent_niet() -> None:
    samira = voorbeeld("samira")
    assert samira.beraad is not None
    tom = (Sleutel("tom"),)
    anders = replace(samira, beraad=replace(samira.beraad, rollen=Rollen(opener=tom, vertelt_het_plan=tom)))
    for soort in ("agenda-beraad", "blad-draaiboek"):
        markdown = maak(soort, anders).markdown  # type: ignore[arg-type]
        assert not re.search(r"Tom Hendriks (heet|vertelt het|vertelt wat)", markdown)


@pytest.mark.parametrize("naam", ALLE)
def test_de_agenda_is_voor_iedereen_en_vertelt_niet_wat_iemand_nodig_heeft(naam: str) -> None:
    agenda = maak("agenda-beraad", voorbeeld(naam)).markdown
    assert "Dit doe je" not in agenda
    beraad = voorbeeld(naam).beraad or Beraad()
    assert not [gast.nodig for gast in beraad.gasten.values() if gast.nodig and gast.nodig in agenda]


def test_op_een_stukje_staat_alleen_de_eigen_afspraak() -> None:
    stukje = maak("stukje", voorbeeld("samira"), ("wim",)).markdown
    assert "Wim en Gerda lopen door de week mee de straat uit" in stukje
    assert "**Wanneer:** elke schooldag 7.50 uur" in stukje
    assert "**Tooske**" in stukje
    assert not re.search("Karim|Dennis|Mila haar|psycholoog", stukje.partition("---")[0])


def test_wie_nog_gevraagd_wordt_krijgt_een_vraag_en_geen_afspraak() -> None:
    kyra = replace(voorbeeld("kyra"), actieteam={})
    stukje = maak("stukje", kyra, ("finn",)).markdown
    assert "## Dit willen we je nog vragen" in stukje
    assert "## Dit spraken we af" not in stukje


def test_wat_een_ander_gevraagd_wordt_staat_niet_op_mijn_stukje() -> None:
    kyra = replace(voorbeeld("kyra"), actieteam={})
    for wie in ("corrie", "tim"):
        assert "Dit willen we je nog vragen" not in maak("stukje", kyra, (wie,)).markdown


def test_op_een_stukje_staat_met_wie_je_het_doet_en_niet_jijzelf() -> None:
    stukje = maak("stukje", voorbeeld("samira"), ("wim",)).markdown
    (samen,) = {regel for regel in stukje.splitlines() if "**Samen met:**" in regel}
    assert "Gerda" in samen
    assert "Wim" not in samen


def test_zonder_eigen_afspraak_is_er_ruimte_om_te_schrijven() -> None:
    stukje = maak("stukje", voorbeeld("samira"), ("imane",)).markdown
    assert "Jij hebt nog geen afspraak in dit plan." in stukje
    assert "**Wij spreken af:**" in stukje


@pytest.mark.parametrize("soort", ["plan", "stukje", "agenda-beraad", "blad-draaiboek"])
def test_een_leeg_traject_geeft_een_bruikbaar_blad(soort: str) -> None:
    markdown = maak(soort, Traject(), ("jo",) if soort == "stukje" else ("iedereen",)).markdown  # type: ignore[arg-type]
    assert markdown.startswith("# ")
    assert "Dit blad is van ons." in markdown
    assert not re.search(r"None|\{|\}|\(\)| ,|\.\.\s", markdown)


@pytest.mark.parametrize("naam", ALLE)
def test_onderaan_staat_van_wie_het_is_en_geen_nummer_of_instelling(naam: str) -> None:
    traject = voorbeeld(naam)
    for soort in ("plan", "agenda-beraad", "blad-draaiboek"):
        voet = maak(soort, traject).markdown.rpartition("\n---\n")[2]  # type: ignore[arg-type]
        assert voet.strip().startswith("Dit blad is van ")
        assert "2026" in voet
        assert (traject.kop.procesbegeleider.naam or "") in voet
        assert not traject.kop.procesbegeleider.organisatie or traject.kop.procesbegeleider.organisatie not in voet


def test_onze_eigen_tekst_is_kort_en_gewoon() -> None:
    for naam, sjabloon in sjablonen().items():
        kaal = re.sub(r"\{%.*?%\}", "\n", sjabloon)
        kaal = re.sub(r"\{\{.*?\}\}", "x", kaal)
        assert not re.search(VERBODEN, kaal, re.IGNORECASE), naam
        for zin in zinnen(re.sub(r"[*_#>|☐-]+", " ", kaal)):
            assert len(zin.split()) <= 12, f"{naam}: {zin}"


def wie(*namen: str) -> Sleutels:
    return tuple(Sleutel(naam) for naam in namen)


def _buurtavond(**gasten: Gast) -> Traject:
    mensen = {Sleutel(naam): Persoon() for naam in ("els", "wil", "bo", "kim", "tim")}
    beraad = Beraad(
        gasten={Sleutel(naam): gast for naam, gast in gasten.items()},
        rollen=Rollen(opener=wie("els"), kinderen=wie("kim"), tijd=wie("wil", "tim"), vertelt_het_plan=wie("bo")),
    )
    return Traject(Kop(hoofdpersonen=wie("els")), netwerk=Netwerk(personen=mensen), beraad=beraad)


def test_wie_niet_zei_of_hij_komt_verdween_van_de_agenda() -> None:
    avond = _buurtavond(wil=Gast("ja"), bo=Gast("misschien"), kim=Gast(nodig="een stoel"), tim=Gast())
    agenda = maak("agenda-beraad", avond).markdown
    assert "Els en Wil." in agenda
    assert "**Nog niet zeker:** Bo, Kim en Tim." in agenda
    draaiboek = maak("blad-draaiboek", avond).markdown
    assert "Wie weet het nog niet? Bo, Kim en Tim." in draaiboek


def test_een_taak_was_beloofd_voor_iemand_die_nog_geen_ja_zei() -> None:
    avond = _buurtavond(wil=Gast("ja"), bo=Gast("misschien"), kim=Gast(), tim=Gast("nee"))
    agenda = maak("agenda-beraad", avond).markdown
    assert "Kim let op de kinderen" not in agenda
    assert "Misschien let Kim op de kinderen." in agenda
    assert "Wij vertellen zelf wat we afspreken. Misschien doet Bo dat." in agenda
    assert "Els heet je welkom. Je hoort" in agenda
    draaiboek = maak("blad-draaiboek", avond).markdown.replace("\\", "")
    assert "| Op de kinderen letten | Kim (nog niet zeker) |" in draaiboek
    assert "| Op de tijd letten | Wil en Tim (komt niet) |" in draaiboek
    assert "Je vraagt wie op de kinderen let." in draaiboek


def test_iemand_die_wel_komt_en_een_die_misschien_komt_letten_samen_op() -> None:
    avond = _buurtavond(kim=Gast("ja"), tim=Gast())
    assert avond.beraad is not None
    samen = replace(avond, beraad=replace(avond.beraad, rollen=Rollen(kinderen=wie("kim", "tim"))))
    assert "Kim let op de kinderen. Misschien let ook Tim op de kinderen." in maak("agenda-beraad", samen).markdown


def test_twee_gasten_met_een_naam_waren_een() -> None:
    avond = _buurtavond(bo=Gast("ja"), kim=Gast("ja"))
    personen = {
        **avond.netwerk.personen,
        Sleutel("bo"): Persoon("Jan", "buurman"),
        Sleutel("kim"): Persoon("Jan", "trainer"),
    }
    samen = replace(avond, netwerk=Netwerk(personen=personen))
    assert "Els; Jan, buurman en Jan, trainer." in maak("agenda-beraad", samen).markdown
    assert "| Op de kinderen letten | Jan, trainer |" in maak("blad-draaiboek", samen).markdown


def test_een_buurman_die_iets_uitlegt_ontbrak_op_het_korte_draaiboek() -> None:
    kort = maak("blad-draaiboek-kort", voorbeeld("nelson")).markdown
    assert "Uitleg van Patrick, Marit Kok (reclasseringswerker) en de nazorgcoördinator." in kort


def test_wie_kookt_rijdt_en_vertaalt_stond_niet_op_het_korte_draaiboek() -> None:
    """And in large letters the last letter of 'Binnenkomen' stood alone on the next line of its narrow column."""
    kort = maak("blad-draaiboek-kort", voorbeeld("samira")).markdown
    assert "**Koken:** Fadoua.\\\n**Rijden:** Omar.\\\n**Vertalen:** Hassan." in kort
    assert "Koken" not in maak("blad-draaiboek-kort", Traject()).markdown
    assert max(len(rij.split("|")[2].split()[-1]) for rij in kort.splitlines() if rij.startswith("| ")) < 11


def test_wie_ernaast_zit_las_dat_het_kind_daarom_vroeg_en_dat_zei_niemand() -> None:
    kaart = maak("blad-steunfiguur", voorbeeld("kyra"), ("yara",)).markdown
    assert "zit jij naast Finn. Fijn dat je dit wilt." in kaart
    assert "Wil Finn liever iemand anders? Dat mag." in kaart
