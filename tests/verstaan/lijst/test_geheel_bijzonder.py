"""Columns, numbers, years and long lines of a list: who is meant comes out, and nobody else."""

import pytest

from sonestra_cli.domein.afleiding.groepen import RINGEN
from sonestra_cli.verstaan.lijst.bouw import Omgeving
from sonestra_cli.verstaan.lijst.geheel import versta_lijst
from sonestra_cli.verstaan.lijst.regels import van_tekst
from tests.verstaan.lijst.horen import een, hoor, kaal, mensen

OMA = {"Truus": {"wie": "oma", "kring": "hart"}, "Sjoerd": {"wie": "oom"}}


def test_kolommen_met_namen_van_mensen_zelf() -> None:
    csv = (
        "Naam;Wie;Groep;Geb.;Woont in;Ring;Contact;Hoe;Gevoel;Neemt mee;Nummer\n"
        ';;;;;;;;;;\n"Hatice";"de bovenbuurvrouw";buren;1968;Goes;2e ring;nu niet (sinds april 2025);belt;'
        'zeer hecht;"sleutel, soep";06-00000000\n'
    )
    assert mensen(csv) == {
        "Hatice": {
            "wie": "bovenbuurvrouw", "groep": "buurt", "geboren": "1968", "woonplaats": "Goes", "kring": "dichtbij",
            "contact": {"hoe_vaak": "nu_niet", "sinds": "2025-04", "hoe": "bellen"}, "band": "zeer_hecht",
            "kan_meebrengen": ("sleutel", "soep"),
        }
    }  # fmt: skip


def test_voornaam_en_achternaam_in_eigen_kolommen() -> None:
    assert list(mensen("Voornaam;Tussenvoegsel;Achternaam;Relatie\nRia;van 't;Veld;oma\nBas;;Smit;neef")) == [
        "Ria van 't Veld",
        "Bas Smit",
    ]


def test_een_cel_die_over_twee_regels_gaat_blijft_een_mens() -> None:
    assert mensen('naam;wie;kring\n"Bo";"oom\nen peetvader";hart\nMo;neef;hart\n') == {
        "Bo": {"wie": "oom, en peetvader", "kring": "hart"},
        "Mo": {"wie": "neef", "kring": "hart"},
    }


def test_een_jaar_voor_een_nummer_tussen_haakjes_is_een_jaar() -> None:
    assert een("mevrouw Bos, bewindvoerder, sinds sept. 2025 (0113-98 76 54)") == {
        "professional": {"functie": "bewindvoerder", "sinds": "2025-09"}
    }


def test_vanaf_tot_en_met_is_een_tijd_en_geen_geboorte() -> None:
    assert een("Karin; logopedist; vanaf juni 2025 t/m dec 2026") == {
        "professional": {"functie": "logopedist", "sinds": "2025-06", "tot": "2026-12"}
    }


def test_een_regel_van_duizenden_woorden_hield_alles_op() -> None:
    verhaal = "en toen kwam Wim uit 1950 nog een keer langs " * 200
    assert [wie.naam for wie in hoor(f"{verhaal}\nTruus, oma").mensen] == ["Truus"]
    assert "te lang" in hoor(verhaal).opgemerkt[0].zin


@pytest.mark.parametrize(
    "lijst",
    [
        "I. Truus, oma, hart\nII. Sjoerd, oom",
        "1 - Truus, oma, hart\n2 - Sjoerd, oom",
        "Maart 2026\nTruus, oma, hart\nSjoerd is mijn oom.\nTotaal: 2",
    ],
)
def test_een_nummer_een_maand_en_een_totaal_werden_mensen(lijst: str) -> None:
    assert mensen(lijst) == OMA
    assert list(mensen("I. Jansen, buurvrouw")) == ["I. Jansen"]


def test_een_eigen_groep_wordt_gehoord_achter_een_naam_en_als_kop() -> None:
    omgeving = Omgeving(RINGEN, 2026, ("voetbal", "bij ons thuis"))
    gehoord = versta_lijst(van_tekst("Voetbal:\n- Piet\n\nTruus, bij ons thuis\n"), omgeving)
    assert [(mens.naam, mens.velden.get("groep")) for mens in gehoord.mensen] == [
        ("Piet", "voetbal"),
        ("Truus", "bij ons thuis"),
    ]


def test_alleen_vraagtekens_of_een_getal_werd_iemand() -> None:
    assert mensen("???\nEllen ??\n? oom uit Canada\nweet ik niet meer\nnog iemand van de kerk") == {
        "Ellen": {},
        "oom uit Canada": {},
    }
    assert mensen("Naam;Wie\n?;tante\n2;\n") == {"tante": {}}


def test_de_titel_boven_een_lijst_werd_iemand() -> None:
    assert list(mensen("Netwerklijst van Daan, 12 maart\nBo, neef")) == ["Bo"]
    csv = ';Netwerk van Sofie;;\n;Wie;;Contact\n;Naam;Relatie;Telefoon\n1;"de Boer, Els";zus;06-12345678\n'
    assert mensen(csv) == {"Els de Boer": {"wie": "zus"}}


def test_de_kinderen_achter_een_stel_haalden_ze_van_de_lijst() -> None:
    gehoord = hoor("Henk en Ineke + 2 kids")
    assert [mens.naam for mens in gehoord.mensen] == ["Henk", "Ineke"]
    assert "‘2 kids’: hoe die heten staat er niet" in gehoord.mensen[0].gezegd[0]


def test_opa_en_oma_van_een_kant_horen_daar_allebei() -> None:
    assert list(mensen("Opa en oma van moeders kant")) == ["Opa van moeders kant", "Oma van moeders kant"]


def test_een_leeftijd_bleef_in_de_naam_staan() -> None:
    assert mensen("Mila 13\nmijn broertje Tygo 9\nNoor 5 maanden\ntante Ria 50+\ntante Nel +2018") == {
        "Mila": {"geboren": "ca 2013"},
        "Tygo": {"wie": "broertje", "geboren": "ca 2017"},
        "Noor": {"geboren": "ca 2026"},
        "tante Ria": {"wie": "50+"},
        "tante Nel": {"overleden": "2018"},
    }
    assert list(mensen("Groep 7\nbuurvrouw Ans 14")) == ["Groep 7", "buurvrouw Ans 14"]


def test_een_huisnummer_kwam_op_de_kaart() -> None:
    (ans,) = hoor("buurvrouw Ans (nr 14)").mensen
    assert (ans.naam, kaal(ans)) == ("buurvrouw Ans", {})
    assert ans.gezegd == ("Er stond een adres bij buurvrouw Ans. Dat legde ik opzij: het hoort niet op een kaart.",)


def test_oom_frank_en_tante_wil_met_een_streep_ertussen_zijn_twee() -> None:
    assert list(mensen("Oom Frank/tante Wil")) == ["Oom Frank", "Tante Wil"]
    assert mensen("Ria/oma/hart") == {"Ria": {"wie": "oma", "kring": "hart"}}


def test_een_bericht_met_alleen_tante_bea_gaf_niemand() -> None:
    chat = "12/03/2026, 19:02 - Oma: {}\n"
    berichten = ("Tante Bea", "en juf Saskia van school", "buurman Gerrit", "Oma komt zo", "moet even zoeken hoor")
    assert mensen("".join(map(chat.format, berichten))) == {
        "Tante Bea": {},
        "juf Saskia": {"groep": "werk_of_school"},
        "buurman Gerrit": {},
    }


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("tante Bep, oom Piet en juf Anja", "tante Bep; oom Piet; juf Anja"),
        ("Bep, oom Piet en tante Truus", "Bep; oom Piet; tante Truus"),
        ("opa Henk, oma Riet, tante To", "opa Henk; oma Riet; tante To"),
        ("opa Bos, oma Bos", "opa Bos; oma Bos"),
        ("vrienden: tante Bep, oom Piet en juf Anja", "tante Bep; oom Piet; juf Anja"),
        ("tante Els, Wim en Loes", "tante Els; Wim; Loes"),
    ],
)
def test_tante_bep_oom_piet_en_juf_anja_werden_een_mens_een_man(regel: str, wie: str) -> None:
    gehoord = hoor(regel).mensen
    assert [mens.naam.casefold() for mens in gehoord] == wie.casefold().split("; ")
    assert not any("wie" in mens.velden for mens in gehoord)
    geslacht = {"opa": "man", "oom": "man", "oma": "vrouw", "tante": "vrouw", "juf": "vrouw"}
    for mens in gehoord:
        assert mens.velden.get("geslacht") == geslacht.get(mens.naam.casefold().split()[0])


@pytest.mark.parametrize(
    "regel", ["Corrie, tante Corrie", "oma Ria, tante Ria", "Kim, moeder van Piet en tante van An"]
)
def test_hoe_iemand_ook_heet_is_geen_tweede_mens(regel: str) -> None:
    assert len(hoor(regel).mensen) == 1


def test_een_jeugdreclasseerder_werd_iemand_die_nog_een_plek_op_de_kaart_zocht() -> None:
    assert "functie" in een("de jeugdreclasseerder")["professional"]


def test_bij_een_hartje_werd_gezegd_dat_de_kring_leeg_bleef_terwijl_hij_er_stond() -> None:
    gehoord = hoor("[12-03-2026, 10:00] Jo: Piet, hart ❤️\n[12-03-2026, 10:01] Jo: Bas ❤️").mensen
    assert [(mens.naam, kaal(mens), len(mens.twijfels)) for mens in gehoord] == [
        ("Piet", {"kring": "hart"}, 0),
        ("Bas", {}, 1),
    ]


def test_een_hartje_in_een_kolom_verdween_zonder_een_woord_of_werd_wie_iemand_is() -> None:
    gehoord = hoor("naam;kring\nPiet ❤️;❤️\nBas;hart ❤️\nVik;dichtbij ❤️\nJo;💔\n").mensen
    assert {mens.naam: kaal(mens) for mens in gehoord} == {
        "Piet": {"kring": "hart"},
        "Bas": {"kring": "hart"},
        "Vik": {"kring": "dichtbij"},
        "Jo": {},
    }
    assert {mens.naam: bool(mens.gezegd) for mens in gehoord} == {"Piet": True, "Bas": False, "Vik": True, "Jo": True}


def test_een_hartje_achter_de_kop_hart_nam_de_kring_weg() -> None:
    assert mensen("HART ❤️:\n- Piet\nVERDER:\n- Mo\n") == {"Piet": {"kring": "hart"}, "Mo": {"kring": "verder"}}


def test_ria_die_altijd_belt_heette_zo() -> None:
    assert mensen("Ria die altijd belt\nmijn zus Nel die van de garage\nbuurman Kees die helpt, dichtbij") == {
        "Ria": {"wie": "die altijd belt"},
        "Nel": {"wie": "zus, die van de garage"},
        "buurman Kees": {"wie": "die helpt", "kring": "dichtbij"},
    }


@pytest.mark.parametrize(
    ("regel", "naam", "velden", "weg"),
    [
        ("Gerda, zus, overleden in 2019 aan kanker", "Gerda", {"wie": "zus", "overleden": "2019"}, "aan kanker"),
        ("mijn man Piet is dood", "Piet", {"wie": "mijn man", "overleden": "ja"}, ""),
        ("Hans is in 2019 plotseling overleden", "Hans", {"overleden": "2019"}, "plotseling"),
        ("Loes is overleden in 2020 door een ongeluk", "Loes", {"overleden": "2020"}, "door een ongeluk"),
        ("Kees Dood, buurman", "Kees Dood", {"wie": "buurman"}, ""),
    ],
)
def test_wie_dood_is_bleef_leven_of_heette_zo(regel: str, naam: str, velden: dict[str, str], weg: str) -> None:
    (mens,) = hoor(regel).mensen
    assert (mens.naam, kaal(mens)) == (naam, velden)
    assert [zin.partition("’")[0].strip("‘") for zin in mens.gezegd] == ([weg] if weg else [])


def test_mijn_man_piet_hield_alleen_dat_hij_man_is() -> None:
    (mens,) = hoor("mijn man Piet").mensen
    assert mens.velden == {"wie": "mijn man", "geslacht": "man"}


@pytest.mark.parametrize(
    ("regel", "dag"),
    [
        ("Sylvia, huishoudelijke hulp, elke dinsdag", "dinsdag"),
        ("tante Sjaan, 80, koffie elke woensdag", "woensdag"),
        ("Bram, neef, belt elke zondag", "zondag"),
    ],
)
def test_de_dag_van_de_week_verdween(regel: str, dag: str) -> None:
    (mens,) = hoor(regel).mensen
    assert f"‘{dag}’ lees ik als elke week. De dag zelf heeft geen veld: die liet ik weg." in mens.gezegd


def test_een_dag_die_er_nog_staat_is_niet_weg() -> None:
    (mens,) = hoor("Bram, vaste chauffeur van de zondag, elke week").mensen
    assert not any("zondag" in zin for zin in mens.gezegd)


@pytest.mark.parametrize("voor", ["", "Kleinkinderen: "])
def test_tim_8_en_sofie_5_werd_een_mens_met_een_half_haakje(voor: str) -> None:
    mensen_ = hoor(f"{voor}Tim (8) en Sofie (5)").mensen
    assert [(mens.naam, mens.velden["geboren"]) for mens in mensen_] == [("Tim", "ca 2018"), ("Sofie", "ca 2021")]


@pytest.mark.parametrize(
    ("regel", "namen", "velden"),
    [
        ("Bobbie de hond", ["Bobbie"], {"wie": "de hond", "soort": "dier"}),
        ("overburen Jan en Ria", ["Jan", "Ria"], {"wie": "overburen"}),
        ("Jan en Ria van de overkant", ["Jan", "Ria"], {"wie": "van de overkant"}),
        ("Jo mijn zus, 76", ["Jo"], {"wie": "mijn zus", "geboren": "ca 1950"}),
        (
            "Fatima wijkverpleegkundige sinds april 2026",
            ["Fatima"],
            {"professional": {"functie": "wijkverpleegkundige", "sinds": "2026-04"}},
        ),
    ],
)
def test_wat_iemand_is_achter_de_naam_werd_de_naam(regel: str, namen: list[str], velden: dict[str, object]) -> None:
    mensen_ = hoor(regel).mensen
    assert [mens.naam for mens in mensen_] == namen
    assert all(kaal(mens) == velden for mens in mensen_)
