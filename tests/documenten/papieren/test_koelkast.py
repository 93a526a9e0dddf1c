"""The page for the fridge: one page whatever the plan, for everybody who passes it."""

import re

import pytest

from sonestra_cli.documenten.maken import bladzijden, in_formaat
from sonestra_cli.documenten.schrijvers.zetsel.maten import MATEN
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Actieteam, Afspraak, Anders, Plan
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from tests.documenten.bladen import ALLE, maak, voorbeeld

JO, AN = Sleutel("jo"), Sleutel("an")
MENSEN = Netwerk(personen={JO: Persoon(naam="Jo", bereik="06 12345678"), AN: Persoon(naam="An")})


def _traject(hoeveel: int, **team: object) -> Traject:
    afspraken = {
        AfspraakSleutel(f"a{nr}"): Afspraak(
            Woorden(f"Op dag {nr} haalt Jo de kinderen van school, en daarna eten we samen soep bij An."),
            wie=(JO, AN),
            wanneer="elke dinsdag om half drie",
        )
        for nr in range(hoeveel)
    }
    plan = Plan(afspraken=afspraken, actieteam=Actieteam(**team))  # type: ignore[arg-type]
    return Traject(kop=Kop(naam="Ons plan"), netwerk=MENSEN, plan=plan)


@pytest.mark.parametrize("hoeveel", [1, 3, 12, 20])
def test_hoeveel_er_ook_is_afgesproken_het_past_op_een_bladzij(hoeveel: int) -> None:
    gemaakt = maak("koelkast", _traject(hoeveel, aanspreekpunt=(AN,)))
    assert bladzijden(in_formaat(gemaakt, "pdf")) == 1


def test_twaalf_lange_afspraken_staan_op_een_bladzij() -> None:
    """They were two pages, of which one hangs on the back of the other."""
    lang = Afspraak(
        Woorden(
            "Als Jo 's nachts niet slaapt, mag ze An appen. An hoeft niet meteen te antwoorden, maar ze belt de "
            "volgende ochtend voor negen uur, en dan drinken ze samen koffie in de tuin."
        ),
        wie=(JO, AN),
        wanneer="elke donderdag van half vier tot half zes, behalve in de vakantie",
        waar="bij oma Dinie in de Kerkstraat, boven de winkel",
    )
    plan = Plan(afspraken={AfspraakSleutel(f"a{nr}"): lang for nr in range(12)})
    pdf = in_formaat(maak("koelkast", Traject(kop=Kop(naam="Ons plan"), netwerk=MENSEN, plan=plan)), "pdf")
    assert bladzijden(pdf) == 1


@pytest.mark.parametrize("naam", ALLE)
def test_van_elk_voorbeeld_is_het_een_bladzij(naam: str) -> None:
    assert bladzijden(in_formaat(maak("koelkast", voorbeeld(naam)), "pdf")) == 1


def test_de_letters_zijn_nooit_kleiner_dan_tien_punten_en_eerst_zo_groot_als_kan() -> None:
    letters = [float(maat.letter.removesuffix("pt")) for maat in MATEN["koelkast"]]
    assert min(letters) == 10
    assert letters == sorted(letters, reverse=True)


def test_er_staat_wie_wat_wanneer_en_wie_je_belt_met_het_nummer() -> None:
    markdown = maak("koelkast", _traject(1, aanspreekpunt=(JO,), belt_na_vier_weken=(AN,))).markdown
    assert "**Jo en An:** Op dag 0 haalt Jo de kinderen van school" in markdown
    assert "*elke dinsdag om half drie*" in markdown
    assert "**Jo:** 06 12345678\n" in markdown
    assert "Na vier weken belt An." in markdown


def test_zonder_nummer_en_zonder_dag_is_er_een_lijn() -> None:
    markdown = maak("koelkast", _traject(1, aanspreekpunt=(AN,))).markdown
    assert "**An**, op nummer:\n\n___\n" in markdown
    assert "Wie belt na vier weken hoe het gaat?\n\n___\n" in markdown
    assert "We zien elkaar binnen drie maanden, op:\n\n___\n" in markdown


def test_wat_niet_voor_iemand_is_hangt_niet_op_de_koelkast() -> None:
    assert "Dennis onverwacht" not in maak("koelkast", voorbeeld("samira")).markdown
    plan = Plan(als_het_anders_loopt=(Anders(Woorden("Dan belt Jo."), (JO,), niet_voor=(AN,)),))
    markdown = maak("koelkast", Traject(netwerk=MENSEN, plan=plan)).markdown
    assert "Dan belt Jo" not in markdown


def test_er_staat_voor_wie_het_is() -> None:
    assert "Het is voor iedereen in ons plan." in maak("koelkast", _traject(1)).markdown
    assert "Het is voor An." in maak("koelkast", _traject(1), ("an",)).markdown


def test_een_leeg_plan_geeft_een_blad_om_op_te_schrijven() -> None:
    markdown = maak("koelkast", Traject()).markdown
    assert markdown.count("**Wij spreken af:**\n\n___") == 2
    assert not re.search(r"None|^##[^\n]*\n+##", markdown, re.MULTILINE)
    assert bladzijden(in_formaat(maak("koelkast", Traject()), "pdf")) == 1


def test_let_erop_met_een_naam_erachter_klonk_als_een_waarschuwing() -> None:
    regel = "*nog vragen aan: papa Tim · wie let hierop (gezegd op 30 mei 2026): Corrie*"
    assert regel in maak("koelkast", voorbeeld("kyra")).markdown


def test_zo_is_het_sinds_was_van_voor_er_iemand_anders_te_bellen_was() -> None:
    """Wil is the one to call since 12 November; both papers said that all was so since September."""
    assert "Zo is het sinds 12 november 2026." in maak("koelkast", voorbeeld("nelson")).markdown
    assert "Wij veranderden het op 12 november 2026." in maak("plan", voorbeeld("nelson")).markdown


def test_op_de_koelkast_staat_nooit_de_oude_plaats_naast_de_nieuwe_tijd() -> None:
    blad = maak("koelkast", voorbeeld("kyra")).markdown
    assert "*het eerste weekend van de maand*" in blad
    assert "zolderkamer" not in blad
    assert "wie let hierop (gezegd op 30 mei 2026): Corrie" in blad
    assert "Dit spraken we af op 30 mei 2026." in blad
