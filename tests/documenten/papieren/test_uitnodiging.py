"""Each letter as its receiver holds it: only what the day has, their own words, an answer without a promise."""

import re
from typing import Any

import pytest

from sonestra_cli.documenten.context.gasten import genodigden
from sonestra_cli.documenten.maken import Papier, bladzijden, in_formaat, papier
from sonestra_cli.documenten.schrijvers.als_pdf import passend
from sonestra_cli.documenten.schrijvers.zetsel.maten import MATEN
from sonestra_cli.documenten.vertalingen import lees_vertaling
from sonestra_cli.domein.beraad import Beraad, Gast, Piketpaaltje
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Variant
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import IEDEREEN, Lezer, PaaltjeSleutel, Sleutel, Tijd, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Kop, Procesbegeleider, Traject
from sonestra_cli.domein.verhaal import Informatie, Vraag, Vragen
from sonestra_cli.domein.zien.zicht import bekijk
from tests.documenten.bladen import ALLE, maak, sjablonen, tekst_van_word, voorbeeld

AN, BO, WIM = Sleutel("an"), Sleutel("bo"), Sleutel("wim")
DAG = Datum("op", 2026, 4, 11)
VARIANTEN: tuple[Variant, ...] = (
    "naaste", "ver_weg", "lang_niet_gezien", "kind_4_8", "kind_9_12", "jongere", "professional", "mandaathouder",
)  # fmt: skip
GEMEEN = "<b>*_#{{ x }}$x$ [l](file:///etc/passwd) {naam} ❤️"


def alles(gast: Gast, beraad: dict[str, Any] | None = None, hoofd: tuple[Sleutel, ...] = (AN,), **meer: Any) -> Traject:
    personen = {AN: Persoon(), BO: Persoon(), WIM: Persoon(), Sleutel("riet"): Persoon(naam="oma Riet")}
    kop = Kop(hoofdpersonen=hoofd, procesbegeleider=Procesbegeleider("Judith", "06 12345678"))
    dag = Beraad(**{"gasten": {WIM: gast}} | (beraad or {}))
    return Traject(kop=kop, netwerk=Netwerk(personen={**personen, **meer.pop("erbij", {})}), beraad=dag, **meer)


def brief(gast: Gast, beraad: dict[str, Any] | None = None, **meer: Any) -> Papier:
    return papier("uitnodiging", bekijk(alles(gast, beraad, **meer), (Lezer("wim"),)), sjablonen(), _talen)


def _talen(taal: str) -> Any:
    return lees_vertaling(None, taal, sjablonen()).vertaling


def plat(papier: Papier) -> str:
    return " ".join(papier.markdown.replace("\\", "").split())


@pytest.mark.parametrize("variant", VARIANTEN)
def test_wat_de_dag_niet_heeft_wordt_niet_aangekondigd(variant: Variant) -> None:
    leeg = plat(brief(Gast(variant=variant)))
    assert not re.search(r"Eten|eten:|Voor de kinderen|\buur|None|Binnenkomen:|uitleg\. Daarna maken", leeg)
    assert "**Wanneer:** ___" in leeg
    assert "**Waar:** ___" in leeg


@pytest.mark.parametrize("variant", VARIANTEN)
def test_elke_brief_heeft_een_strook_met_drie_vakjes_en_zonder_belofte(variant: Variant) -> None:
    _, _, strook = brief(Gast(variant=variant)).markdown.partition("\n*****\n")
    assert strook.startswith("\n## Antwoord van Wim\n")
    assert strook.count("- ☐ Ik ") == 3
    assert not re.search(r"beloof|zal |regel|neem mee", strook.partition("\n---\n")[0])


@pytest.mark.parametrize("variant", VARIANTEN)
def test_de_eigen_zin_en_gemene_namen_staan_er_letterlijk_in_vier_formaten(variant: Variant) -> None:
    gast = Gast(variant=variant, zin=Woorden(GEMEEN + "\nen nog een regel"), steunfiguur=(Sleutel("riet"),))
    dag = {"datum": DAG, "plek": GEMEEN, "eten": GEMEEN}
    gemaakt = brief(gast, dag, erbij={WIM: Persoon(naam=GEMEEN)})
    assert gemaakt.markdown.replace("\\", "").count(GEMEEN) >= 4
    assert tekst_van_word(in_formaat(gemaakt, "docx")).count(GEMEEN) >= 4
    html = in_formaat(gemaakt, "html").decode()
    assert "<b>*" not in html
    assert html.count("&lt;b&gt;*_#{{ x }}$x$ [l](file:///etc/passwd) {naam} ❤️") >= 4
    assert in_formaat(gemaakt, "pdf").startswith(b"%PDF")


def test_op_de_strook_staat_voor_welke_dag_het_antwoord_er_graag_is() -> None:
    voor = {"antwoord_voor": Datum("op", 2026, 4, 1), "uitgenodigd_door": (AN,)}
    assert "Geef dit strookje aan An, vóór woensdag 1 april 2026." in plat(brief(Gast(), voor))
    getypt = {**voor, "antwoord_voor": Datum("voor", 2026, 4, 1)}
    assert "aan An, vóór woensdag 1 april 2026." in plat(brief(Gast(), getypt))
    arabisch = plat(brief(Gast(taal="Arabisch"), voor))
    assert "An قبل يوم الأربعاء 1 أبريل 2026." in arabisch
    assert "Laat het weten vóór woensdag 1 april 2026." in plat(
        brief(Gast(), {**voor, "uitgenodigd_door": ()}, hoofd=())
    )


def test_weet_niemand_die_dag_nog_dan_is_er_een_lijn() -> None:
    assert "Laat het weten vóór: ___" in plat(brief(Gast()))
    assert "vóór" not in plat(brief(Gast(variant="kind_4_8")))


@pytest.mark.parametrize("variant", VARIANTEN)
@pytest.mark.parametrize("taal", [None, "Arabisch"])
def test_een_uitnodiging_is_een_blad(variant: Variant, taal: str | None) -> None:
    dag = {
        "datum": DAG, "inloop": Tijd("12:30"), "begint": Tijd("13:00"), "plek": "het wijkhuis aan de Grote Kerkstraat",
        "toegankelijk": "er is een lift, en een bel naast de deur", "eten": "soep van Fadoua en brood van de bakker",
        "kinderplek": "de hoek bij het raam, met Farah", "uitgenodigd_door": (AN, BO),
    }  # fmt: skip
    gast = Gast(variant=variant, taal=taal, zin=Woorden("Je bent welkom. Ook als je tussendoor even weg wilt."),
                steunfiguur=(Sleutel("riet"),), vertelt_over="de omgangsregels", duur="10 minuten")  # fmt: skip
    assert bladzijden(in_formaat(brief(gast, dag), "pdf")) == 1


@pytest.mark.parametrize("variant", ["jongere", "lang_niet_gezien", "mandaathouder"])
def test_met_grote_letters_zijn_die_van_de_brief_zo_groot_als_op_elk_papier(variant: Variant) -> None:
    """They were smaller, to be one page: the letter is one, and the answer may be the next."""
    dag = Beraad(datum=DAG, begint=Tijd("13:00"), plek="het wijkhuis", eten="soep", gasten={WIM: Gast(variant=variant)})
    kop = Kop(hoofdpersonen=(AN,), taal="a2")
    gemaakt = papier("uitnodiging", bekijk(Traject(kop=kop, beraad=dag), (Lezer("wim"),)), sjablonen())
    assert gemaakt.zetting == "grote_brief"
    assert passend(gemaakt.blad, MATEN["grote_brief"])[1].letter == MATEN["groot"][0].letter
    assert bladzijden(in_formaat(gemaakt, "pdf")) <= 2


@pytest.mark.parametrize("naam", ALLE)
def test_de_uitnodigingen_van_de_voorbeelden_noemen_geen_andere_gast(naam: str) -> None:
    """Who comes is asked of who invites: it stands on no letter."""
    traject = voorbeeld(naam)
    assert traject.beraad is not None
    for wie in genodigden(traject):
        gemaakt = papier("uitnodiging", bekijk(traject, (Lezer(wie),)), sjablonen())
        eigen = (*traject.beraad.uitgenodigd_door, *traject.kop.hoofdpersonen, wie)
        dag = traject.beraad
        gezegd = " ".join(filter(None, (dag.eten, dag.plek, dag.kinderplek, dag.gasten[wie].zin)))
        zelf = {*eigen, *dag.gasten[wie].steunfiguur}
        for ander in dag.gasten:
            heet = traject.netwerk.personen[ander].naam or ander.capitalize()
            if ander not in zelf and len(heet) > 3 and heet not in gezegd:
                assert not re.search(rf"\b{re.escape(heet)}\b", gemaakt.markdown), (wie, heet)


def test_een_nodigt_uit_zegt_ik_en_twee_zeggen_wij() -> None:
    assert "Ik wil een plan maken. Dat doe ik niet alleen." in plat(brief(Gast()))
    twee = plat(brief(Gast(), {"uitgenodigd_door": (BO, AN)}))
    assert "Wij willen een plan maken. Dat doen wij niet alleen." in twee
    assert "Groet, **Bo en An**" in twee


def test_voor_wie_het_plan_is_staat_er_als_iemand_anders_uitnodigt() -> None:
    assert "Ik wil graag dat jij meedenkt. Het plan is voor An." in plat(brief(Gast(), {"uitgenodigd_door": (BO,)}))
    samen = plat(brief(Gast(), {"uitgenodigd_door": (AN,)}, hoofd=(AN, BO)))
    assert "Het plan gaat over hoe ik verder wil. Het plan is voor mij en Bo." in samen
    assert "Het is ook jouw plan." in plat(brief(Gast(), {"uitgenodigd_door": (AN,)}, hoofd=(AN, WIM)))


def test_wie_lang_niet_gezien_is_mag_nee_zeggen() -> None:
    brief_ = plat(brief(Gast(variant="lang_niet_gezien")))
    assert "We hebben elkaar lang niet gezien. Toch wil ik je iets vragen. Je mag nee zeggen." in brief_


def test_een_klein_kind_krijgt_grote_letters_plaatjes_en_een_kader() -> None:
    gemaakt = brief(Gast(variant="kind_4_8", steunfiguur=(Sleutel("riet"),)))
    assert gemaakt.zetting == "grote_brief"
    assert "\n_____\n" in gemaakt.markdown
    assert "Hoi Wim!" in gemaakt.markdown
    assert "oma Riet" in gemaakt.markdown
    assert gemaakt.markdown.count("](") >= 5


def test_een_jongere_leest_wie_zijn_woorden_niet_doorvertelt() -> None:
    brief_ = plat(brief(Gast(variant="jongere")))
    assert "Judith regelt de dag. Die vertelt niets door als jij dat niet wilt." in brief_
    assert "Alleen als iemand in gevaar is, komt er hulp. Dat hoor jij dan eerst." in brief_
    assert "Je mag iemand kiezen die bij jou blijft." in brief_


def test_dat_doen_wij_niet_alleen_stond_achter_van_wie_het_plan_is() -> None:
    brief_ = plat(brief(Gast(variant="jongere"), {"uitgenodigd_door": (AN,)}, hoofd=(AN, WIM)))
    assert "een plan maken. Dat doe ik niet alleen." in brief_
    assert "hoe ik verder wil. Het is ook jouw plan." in brief_


def test_wie_uitlegt_leest_de_vraag_zelf_en_gaat_daarna_weg() -> None:
    vraag = Vraag((AN,), Woorden("Hoe kom ik van die brieven af?"), (Informatie("schulden"),))
    gast = Gast(variant="professional", vertelt_over="schulden", duur="een kwartier")
    brief_ = plat(brief(gast, vragen=Vragen(vragen={VraagSleutel("v"): vraag})))
    assert "Je vertelt in gewone taal over schulden. Neem daar een kwartier voor." in brief_
    assert "> Hoe kom ik van die brieven af? An" in brief_
    assert "Je geeft geen advies en geen voorstel. Daarna ga je weg." in brief_


def test_wie_regels_stelt_werd_weggestuurd_voor_die_kon_zeggen_of_het_past() -> None:
    """The script of the day has them look at the end; the letter said to go away."""
    tom = plat(brief(Gast(variant="mandaathouder")))
    assert "Blijf wel in de buurt. Is het plan klaar? Dan zeg jij of het binnen jouw regels past." in tom
    assert "Daarna ga je weg." not in tom
    assert "Blijf wel in de buurt" not in plat(brief(Gast(variant="professional")))


def test_een_vraag_die_niet_voor_iedereen_is_staat_op_geen_brief() -> None:
    vraag = Vraag((AN,), Woorden("Hoe kom ik van die brieven af?"), (Informatie("schulden"),), niet_voor=(BO,))
    gast = Gast(variant="professional", vertelt_over="schulden")
    assert "brieven" not in plat(brief(gast, vragen=Vragen(vragen={VraagSleutel("v"): vraag})))


def test_wie_regels_stelt_wordt_gevraagd_ze_op_te_schrijven_of_te_vertellen() -> None:
    assert "Schrijf ze op in gewone taal, vóór deze dag." in plat(brief(Gast(variant="mandaathouder")))
    paaltje = Piketpaaltje(Woorden("Sem slaapt thuis."), (WIM,), "ots", DAG)
    met = plat(brief(Gast(), {"piketpaaltjes": {PaaltjeSleutel("p"): paaltje}}))
    assert "Jij stelde regels waar het plan aan moet voldoen. Vertel ze zelf, in gewone taal." in met


def test_de_procesbegeleider_staat_alleen_klein_onder_de_brief() -> None:
    markdown = brief(Gast()).markdown
    assert re.findall(r".*Judith.*", markdown) == [
        "*Vragen over hoe de dag gaat? Judith regelt de dag. Bel 06\u00a012345678.*"
    ]


def test_een_arabische_brief_is_van_rechts_en_houdt_hun_eigen_woorden() -> None:
    gast = Gast(taal="het Arabisch", zin=Woorden("Je bent welkom."))
    gemaakt = brief(gast, {"datum": DAG, "begint": Tijd("13:00")})
    assert gemaakt.taal == "ar"
    assert "> Je bent welkom." in gemaakt.markdown
    assert "يوم السبت 11 أبريل 2026" in gemaakt.markdown
    assert "13:00" in gemaakt.markdown
    assert "06\u00a012345678" in gemaakt.markdown
    zonder = re.sub(r"\[\w+\]\(\w+\)|Wim|Judith|An\b|Je bent welkom", "", gemaakt.markdown)
    assert not re.search("[a-z]", zonder)


def test_een_taal_zonder_vertaling_geeft_een_nederlandse_brief() -> None:
    gemaakt = brief(Gast(taal="Tamazight"))
    assert (gemaakt.taal, "Beste Wim," in gemaakt.markdown) == ("nl", True)


def test_een_lege_uitnodiging_heeft_regels_om_te_schrijven() -> None:
    gemaakt = papier("uitnodiging", bekijk(Traject(), (IEDEREEN,)), sjablonen())
    assert gemaakt.naam == "uitnodiging"
    assert gemaakt.markdown.count("___\n") >= 5
    assert "None" not in gemaakt.markdown
    assert "Beste\n\n___" in gemaakt.markdown


def test_het_antwoord_was_van_leerplichtambtenaar_zonder_de() -> None:
    gemaakt = maak("uitnodiging", voorbeeld("samira"), ("leerplichtambtenaar",))
    assert gemaakt.titel == "Uitnodiging voor de leerplichtambtenaar"
    assert "## Antwoord van de leerplichtambtenaar" in gemaakt.markdown
    assert "Beste leerplichtambtenaar," in gemaakt.markdown
