"""A list as somebody has it: who is meant comes out, with what was meant, and nobody else."""

import pytest

from sonestra_cli.verstaan.lijst.soorten import Velden
from tests.verstaan.lijst.horen import een, hoor, kaal, mensen

OMA = {"Truus": {"wie": "oma", "kring": "hart"}, "Sjoerd": {"wie": "oom"}}


@pytest.mark.parametrize(
    "lijst",
    [
        "Truus, oma, hart\nSjoerd, oom",
        "Truus; oma; hart\nSjoerd; oom",
        "Truus\toma\thart\nSjoerd\toom",
        "Truus | oma | hart\nSjoerd | oom",
        "Truus / oma / hart\nSjoerd/oom",
        "Truus - oma - hart\nSjoerd – oom",
        "Truus: oma, hart\nSjoerd: oom",
        "Truus (oma), hart\nSjoerd (oom)",
        "Truus oma hart\nSjoerd oom",
        "Truus = oma = hart\nSjoerd -> oom",
        "Truus... oma, hart\nSjoerd => oom",
        "i. Truus, oma, hart\nii. Sjoerd, oom",
        "1 Truus, oma, hart\n2 Sjoerd, oom",
        "truus:\n  wie: oma\n  kring: hart\nsjoerd:\n  wie: oom",
        "personen:\n  truus: {wie: oma, kring: hart}   # belt\n  sjoerd: {wie: oom}",
        "- naam: Truus\n  wie: oma\n  kring: hart\n- naam: Sjoerd\n  wie: oom",
        "1. Truus, oma, hart\n2. Sjoerd, oom",
        "1)\tTruus, oma, hart\n2)\tSjoerd, oom",
        "(a) Truus, oma, hart\n(b) Sjoerd, oom",
        "·\tTruus, oma, hart\no\tSjoerd, oom",
        "\uf0b7 Truus, oma, hart\n\uf0a7 Sjoerd, oom",
        "- [ ] Truus, oma, hart\n- [x] Sjoerd, oom",
        "> Truus, oma, hart\n>> Sjoerd, oom",
        "naam;wie;kring\nTruus;oma;1\nSjoerd;oom;",
        '"Naam","Relatie","Ring"\n"Truus","oma","1e ring"\n"Sjoerd","oom",""',
        "| Wie is het | Naam | Afstand |\n|---|:-:|---|\n| oma | Truus | Hart |\n| oom | Sjoerd | |",
        "Naam: Truus\nRelatie: oma\nKring: hart\n\nNaam: Sjoerd\nRelatie: oom",
        "truus: {wie: oma, kring: hart}\nsjoerd: {wie: oom}",
        "Oma: Truus, hart\nOom: Sjoerd",
        "Beste Kim,\n\nHier is de lijst:\nTruus, oma, hart\nSjoerd, oom\n\nMet vriendelijke groet,\nPaula",
        "25-01-2026 20:05 - Bo: Truus, oma, hart\n25-01-2026 20:06 - Bo: En Sjoerd, oom\n"
        "25-01-2026 20:07 - Bo: haha top",
        "[25-01-26, 20:05:11] Bo: Truus, oma, hart\n[25-01-26, 20:06:00] Bo: <Media weggelaten>\n"
        "[25-01-26, 20:07:11] Jo: Sjoerd, oom 👍",
        "\ufeffTruus,\u00a0oma,\u200b hart\r\nSjoerd, oom\r\n",
    ],
)  # fmt: skip
def test_hoe_de_lijst_er_ook_uitziet_het_zijn_dezelfde_twee_mensen(lijst: str) -> None:
    anders = {"Oma Truus": {"kring": "hart"}, "Oom Sjoerd": {}} if lijst.startswith("Oma:") else OMA
    assert {naam.capitalize() if naam.islower() else naam: v for naam, v in mensen(lijst).items()} == anders


@pytest.mark.parametrize(
    ("kop", "velden"),
    [
        ("Familie", {"groep": "familie"}),
        ("FAMILIE:", {"groep": "familie"}),
        ("## Kant van Petra", {"groep": "familie"}),
        ("**Ooms en tantes**", {"wie": "oom of tante", "groep": "familie"}),
        ("Pleegouders van vroeger", {"wie": "pleegouder van vroeger", "groep": "familie"}),
        ("De buren", {"groep": "buurt"}),
        ("Mijn collega's", {"wie": "collega", "groep": "werk_of_school"}),
        ("Kerk / sport", {"groep": "vereniging_geloof"}),
        ("Oude vrienden", {"groep": "vrienden"}),
        ("Tweede ring", {"kring": "dichtbij"}),
        ("Ver weg", {"kring": "verder"}),
        ("Huisdieren", {"soort": "dier"}),
        ("--- Familie ---", {"groep": "familie"}),
        ("[Buren]", {"groep": "buurt"}),
        ("Werk/school (2)", {"groep": "werk_of_school"}),
        ("1. Vrienden", {"groep": "vrienden"}),
        ("Overig\n-----", {}),
        ("De mensen van Kim", {}),
        ("Netwerk Kim", {}),
        ("Familie – kant van moeder", {"groep": "familie"}),
    ],
)
def test_een_kop_is_niemand_en_zegt_iets_over_wie_eronder_staat(kop: str, velden: Velden) -> None:
    assert mensen(f"{kop}\n- Bo\n- Mo\n") == {"Bo": velden, "Mo": velden}


def test_een_kop_met_twee_groepen_kiest_er_geen() -> None:
    gehoord = hoor("Vrienden en buren\nBo, hart\n")
    assert [kaal(mens) for mens in gehoord.mensen] == [{"kring": "hart"}]
    assert "meer dan één groep" in gehoord.opgemerkt[0].zin


def test_onder_hulpverlening_is_wat_erachter_staat_het_werk() -> None:
    assert mensen("Hulpverlening\nNoa, jeugdcoach\nTim; ambulant begeleider; sinds sept. 2025\n") == {
        "Noa": {"professional": {"functie": "jeugdcoach"}},
        "Tim": {"professional": {"functie": "ambulant begeleider", "sinds": "2025-09"}},
    }


@pytest.mark.parametrize(
    ("regel", "werk"),
    [
        ("Noa, wijkverpleegkundige", {"functie": "wijkverpleegkundige"}),
        ("Noa, psychiater bij GGZ Ergens", {"functie": "psychiater", "organisatie": "GGZ Ergens"}),
        ("Noa (jeugdbeschermer), Jeugdzorg Ergens", {"functie": "jeugdbeschermer", "organisatie": "Jeugdzorg Ergens"}),
        ("Noa, professional, naaicoach", {"functie": "naaicoach"}),
        ("de tandarts, al sinds 2008", {"functie": "tandarts", "sinds": "2008"}),
        ("dokter Smit", {"functie": "dokter"}),
        ("huisarts dr. Bos", {"functie": "huisarts"}),
        ("Noa van Veilig Thuis", {"organisatie": "Veilig Thuis"}),
        ("Noa, hulpverlener", {"functie": "hulpverlener"}),
    ],
)
def test_een_functie_maakt_een_professional(regel: str, werk: Velden) -> None:
    assert een(regel) == {"professional": werk}


def test_een_tante_die_huisarts_is_blijft_een_tante() -> None:
    (mens,) = hoor("Noa, tante, huisarts").mensen
    assert kaal(mens) == {"wie": "tante, huisarts"}
    assert mens.twijfels[0].keuzen[0].velden == {"professional": {"functie": "huisarts"}}


@pytest.mark.parametrize(
    ("regel", "verwacht"),
    [
        ("Bo en Mo, oom en tante, dichtbij", [("Bo", "oom"), ("Mo", "tante")]),
        ("Bo & Mo (opa en oma)", [("Bo", "opa"), ("Mo", "oma")]),
        ("Bo + Mo, ouders van Kim", [("Bo", "ouders van Kim"), ("Mo", "ouders van Kim")]),
        ("Bo en Mo de Boer, peetouders", [("Bo de Boer", "peetouders"), ("Mo de Boer", "peetouders")]),
        ("Bo, Mo en Jo, nichten", [("Bo", "nichten"), ("Mo", "nichten"), ("Jo", "nichten")]),
        ("Twee zussen: Bo en Mo", [("Bo", "twee zussen"), ("Mo", "twee zussen")]),
        ("Stichting Hulp en Zorg, weldoeners", [("Stichting Hulp en Zorg", "weldoeners")]),
        ("Kees & Co, garage", [("Kees & Co", "garage")]),
    ],
)
def test_twee_namen_op_een_regel_zijn_twee_mensen(regel: str, verwacht: list[tuple[str, str]]) -> None:
    assert [(mens.naam, mens.velden["wie"]) for mens in hoor(regel).mensen] == verwacht


def test_wat_van_een_van_de_twee_gezegd_wordt_is_van_die_ene() -> None:
    assert mensen("Nel en Cor, peetouders. Nel 1946, Cor 1943 † 2017. Allebei dichtbij") == {
        "Nel": {"wie": "peetouders", "geboren": "1946", "kring": "dichtbij"},
        "Cor": {"wie": "peetouders", "geboren": "1943", "overleden": "2017", "kring": "dichtbij"},
    }


@pytest.mark.parametrize(
    ("stuk", "velden"),
    [
        ("geb. 2004", {"geboren": "2004"}),
        ("*1950", {"geboren": "1950"}),
        ("’95", {"geboren": "1995"}),
        ("rond 1960", {"geboren": "ca 1960"}),
        ("3 mei 1961", {"geboren": "1961-05-03"}),
        ("† 2012", {"overleden": "2012"}),
        ("overleden", {"overleden": "ja"}),
        ("overleden in mei 2015", {"overleden": "2015-05"}),
        ("1949 – † november 1988", {"geboren": "1949", "overleden": "1988-11"}),
        ("1944-2001", {"geboren": "1944", "overleden": "2001"}),
        ("14 jaar", {"geboren": "ca 2012"}),
        ("elke week", {"contact": {"hoe_vaak": "elke_week"}}),
        ("appt elke dag", {"contact": {"hoe_vaak": "elke_dag", "hoe": "berichten"}}),
        ("alleen Pools", {"talen": ("Pools",)}),
        ("Turks en Nederlands", {"talen": ("Turks", "Nederlands")}),
        ("woont in Goes", {"woonplaats": "Goes"}),
        ("in Goes", {"woonplaats": "Goes"}),
        ("Oost-Souburg", {"woonplaats": "Oost-Souburg"}),
        ("heeft een auto", {"kan_meebrengen": ("auto",)}),
        ("buren", {"groep": "buurt"}),
        ("Hart.", {"kring": "hart"}),
        ("kring: hart", {"kring": "hart"}),
        ("onze kat", {"wie": "onze kat", "soort": "dier"}),
        ("organisatie", {"soort": "organisatie"}),
        ("al sinds groep 3", {"wie": "al sinds groep 3"}),
        ("van nummer 12", {"wie": "van nummer 12"}),
        ("voetbalcoach", {"wie": "voetbalcoach"}),
    ],
)  # fmt: skip
def test_elk_stukje_vindt_zijn_veld(stuk: str, velden: Velden) -> None:
    assert een(f"Mo, {stuk}") == velden


@pytest.mark.parametrize("woord", ["heel dichtbij", "bijna hart", "dichtbij of bekend", "redelijk dichtbij"])
def test_een_kring_die_er_twee_kan_zijn_wordt_gevraagd(woord: str) -> None:
    (mens,) = hoor(f"Mo, neef, {woord}").mensen
    assert kaal(mens) == {"wie": "neef"}
    assert woord in mens.twijfels[0].zin
    assert len(mens.twijfels[0].keuzen) == 2


@pytest.mark.parametrize(
    "naam", ["O'Neill", "Anne-Marie", "Jan sr.", "Ds. van der Veen", "Ria van 't Veld", "李雷", "Işıl"]
)
def test_een_naam_blijft_heel(naam: str) -> None:
    assert mensen(f"{naam}, buurman uit de straat") == {naam: {"wie": "buurman uit de straat"}}


@pytest.mark.parametrize(
    ("regel", "naam"),
    [
        ("Ma – Jo, 1952", "Ma Jo"),
        ("Pa: Adriaan", "Pa Adriaan"),
        ("Jakub – wij zeggen “Kuba” – zoon", "Kuba"),
        ("Stuur (heet Sjaak), werkt op de boot", "Stuur"),
        ('"Veld, Ria van \'t";oma', "Ria van 't Veld"),
        ("mijn broer Thijs, hart", "Thijs"),
        ("het shantykoor, elke week", "shantykoor"),
        ("De kat Minoes", "Minoes"),
        ("Ikzelf! Marja, zus", "Marja"),
    ],
)
def test_hoe_iemand_genoemd_wordt(regel: str, naam: str) -> None:
    assert [mens.naam for mens in hoor(regel).mensen] == [naam]


def test_geslacht_alleen_waar_het_woord_het_zegt() -> None:
    zegt = {
        mens.naam: mens.velden.get("geslacht")
        for mens in hoor("Bo, zus\nMo, vriend\nJo, haar man nu\nTante Ans").mensen
    }
    assert zegt == {"Bo": "vrouw", "Mo": None, "Jo": None, "Tante Ans": "vrouw"}


def test_tussen_bolletjes_is_een_tante_geen_kop_en_een_vraag_niemand() -> None:
    lijst = "- Bo, zus\n- Mo, neef\nTante Ans\n- Jo\n- Al\nWie mist er nog?\n"
    assert list(mensen(lijst)) == ["Bo", "Mo", "Tante Ans", "Jo", "Al"]


def test_praat_in_een_chat_is_niemand() -> None:
    chat = "\n".join(
        f"25-01-2026 20:0{nummer} - {tekst}"
        for nummer, tekst in enumerate(
            ("Berichten zijn end-to-end versleuteld.", "Bo heeft de groep \"Kaart\" gemaakt", "Bo: Wie missen we nog?",
             "Mo: 😂😂", "Bo: Dit bericht is verwijderd", "Jo: ik ben de andere", "Mo: Schipper ❤️", "Jo: Ja!")
        )
    )  # fmt: skip
    gehoord = hoor(chat)
    assert [(mens.naam, kaal(mens)) for mens in gehoord.mensen] == [("Schipper", {})]
    assert gehoord.mensen[0].twijfels[0].keuzen[0].velden == {"kring": "hart"}


def test_sinds_en_tot_in_twee_kolommen_gaan_allebei_mee() -> None:
    """The second of the two pushed the first out, and nothing was said of it."""
    rij = "naam;functie;organisatie;sinds;tot\nLotte;gezinscoach;wijkteam;2022;2 juli 2026\n"
    vak = {"functie": "gezinscoach", "organisatie": "wijkteam", "sinds": "2022", "tot": "2026-07-02"}
    assert mensen(rij) == {"Lotte": {"professional": vak}}


def test_wat_onder_functie_staat_blijft_zo_staan_ook_als_de_naam_het_werk_al_zegt() -> None:
    """``gz-psycholoog van Noor`` became psycholoog, after the name."""
    rijen = "naam;functie;sinds\npsycholoog;gz-psycholoog van Noor;2024\nmentor van het ROC;mentor van Yassin;2025\n"
    assert {naam: velden["professional"] for naam, velden in mensen(rijen).items()} == {
        "psycholoog": {"functie": "gz-psycholoog van Noor", "sinds": "2024"},
        "mentor van het ROC": {"functie": "mentor van Yassin", "sinds": "2025"},
    }


def test_twee_manieren_van_contact_in_een_kolom() -> None:
    assert mensen("naam;kring;contact;hoe\nHassan;dichtbij;elke week;bezoek, bellen\n")["Hassan"]["contact"] == {
        "hoe_vaak": "elke_week",
        "hoe": ("bezoek", "bellen"),
    }


def test_waar_iemand_van_is_blijft_staan_naast_de_groep() -> None:
    """``van de moskee`` only gave the group that another column said already, and the words were gone."""
    velden = mensen("naam;wie;kring;groep\nimam Said;van de moskee;bekend;vereniging geloof\n")["imam Said"]
    assert velden == {"wie": "van de moskee", "groep": "vereniging_geloof", "kring": "bekend"}


@pytest.mark.parametrize("regel", ["Bram, zoon van 13", "Bram, zoon, 13 jaar", "Bram, zoon van 13 jaar"])
def test_een_leeftijd_achter_wie_het_is_gaf_geen_jaar(regel: str):
    assert een(regel) == {"wie": "zoon", "geboren": "ca 2013"}


def test_een_leeftijd_achter_de_naam_werd_een_deel_van_de_naam():
    assert mensen("Bram van 13\nAnna 10 jaar") == {"Bram": {"geboren": "ca 2013"}, "Anna": {"geboren": "ca 2016"}}


def test_een_huisnummer_is_geen_leeftijd():
    assert een("Bram, buurman 13") == {"wie": "buurman 13"}


def test_een_leeftijd_zonder_jaar_van_de_lijst_wordt_verteld():
    (bram,) = hoor("Bram, zoon van 13", None).mensen
    assert kaal(bram) == {"wie": "zoon"}
    assert any("Het jaar van geboorte is genoeg" in zin for zin in bram.gezegd)


def test_het_koor_verdween_in_de_groep():
    assert een("Anja, koor") == {"wie": "koor", "groep": "vereniging_geloof"}
    assert een("Anja, kerk") == {"groep": "vereniging_geloof"}
