"""What people call a choice leads to the choice; two meanings are both named; what belongs apart stays away."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.domein import keuzes
from sonestra_cli.domein.keuzes import ALLEEN_APART
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.verstaan.keuzes import bijna_keuze, versta_keuze
from sonestra_cli.verstaan.volksmond import ZO_HEET_HET

KEUZES = {
    naam: get_args(soort)
    for naam, soort in vars(keuzes).items()
    if get_args(soort) and isinstance(get_args(soort)[0], str)
}
RINGEN = ("hart", "dichtbij", "bekend", "verder")

HELDER = [
    ("Geslacht", "vrouw", "v V. Vrouw meisje Meisje dochter mevr."),
    ("Geslacht", "man", "m jongen MAN zoon jongetje"),
    ("Geslacht", "anders", "x non-binair"),
    ("SoortPersoon", "dier", "hond een_hond Poes paard konijn"),
    ("Groep", "werk_of_school", "werk_of_school werk-of-school Werk_of_School werk/school school collega's"),
    ("Groep", "buurt", "buren buurman Buurt wijk"),
    ("Groep", "vereniging_geloof", "sport kerk moskee vereniging vereniging_en_geloof voetbal"),
    ("HoeVaak", "elke_week", "wekelijks 1x_per_week elke_zondag iedere_week 4_keer_per_maand elk_weekend 1x_p/w"),
    (
        "HoeVaak",
        "paar_keer_per_week",
        "2x_per_week 2_à_3_keer_per_week een_paar_keer_per_week om_de_dag drie_keer_in_de_week",
    ),
    ("HoeVaak", "elke_maand", "maandelijks 1_keer_per_maand één_keer_in_de_maand 1x_per_4_weken"),
    ("HoeVaak", "paar_keer_per_maand", "om_de_week 1x_per_14_dagen 3_keer_per_maand"),
    ("HoeVaak", "paar_keer_per_jaar", "2_keer_per_jaar een_paar_keer_per_jaar op_verjaardagen"),
    ("HoeVaak", "elke_dag", "dagelijks Elke_dag 2_keer_per_dag iedere_dag"),
    ("Verbinding", "gehuwd", "getrouwd Gehuwd huwelijk"),
    ("Verbinding", "lat", "LAT lat-relatie"),
    ("Verbinding", "samenwonend", "woont_samen Samenwonend"),
    ("Grondslag", "ots", "OTS O.T.S. ondertoezichtstelling"),
    ("Gevoel", "fijn", "blij Fijn heel_blij leuk trots"),
    ("Gevoel", "zwaar", "verdrietig erg_moeilijk boos rot"),
    ("Gevoel", "allebei", "dubbel blij_en_verdrietig gemengd"),
    ("Band", "conflict", "ruzie Conflict"),
    ("Band", "hecht_en_conflict", "hecht_én_ruzie haat-liefde"),
    ("Komt", "ja", "Ja JA! zeker komt"),
    ("Komt", "misschien", "mss twijfelt Misschien weet_nog_niet"),
    ("Komt", "belt_in", "telefonisch belt_in videobellen"),
    ("ContactVorm", "berichten", "appen WhatsApp"),
]


@pytest.mark.parametrize(
    ("soort", "keuze", "gezegd"), [(s, k, w.replace("_", " ")) for s, k, ww in HELDER for w in ww.split()]
)
def test_zo_zeggen_mensen_het(soort: str, keuze: str, gezegd: str) -> None:
    assert versta_keuze(gezegd, KEUZES[soort]) == (keuze,)


@pytest.mark.parametrize(
    ("soort", "gezegd", "mogelijk"),
    [
        ("Verbinding", "samen", {"relatie", "samenwonend"}),
        ("HoeVaak", "af en toe", {"paar_keer_per_maand", "paar_keer_per_jaar"}),
        ("HoeVaak", "1 keer per jaar", {"paar_keer_per_jaar", "bijna_nooit"}),
        ("HoeVaak", "geen contact", {"nu_niet", "nog_nooit"}),
        ("Gevoel", "spannend", {"fijn", "zwaar", "allebei"}),
        ("SoortPersoon", "vereniging", {"groep", "organisatie"}),
    ],
)
def test_twee_betekenissen_worden_allebei_genoemd(soort: str, gezegd: str, mogelijk: set[str]) -> None:
    assert set(versta_keuze(gezegd, KEUZES[soort])) == mogelijk


@pytest.mark.parametrize(
    ("soort", "gezegd"),
    [
        ("Verbinding", "uit elkaar"),
        ("Geslacht", "kikker"),
        ("Gevoel", ""),
        ("Komt", "ja, tot 15 uur"),
        ("Verbinding", "gescheiden"),
    ],
)
def test_wat_geen_keuze_is_wordt_er_geen(soort: str, gezegd: str) -> None:
    assert versta_keuze(gezegd, KEUZES[soort]) == ()


@pytest.mark.parametrize(
    ("gezegd", "ring"),
    [
        ("Hart", "hart"),
        ("ver weg", "verder"),
        ("1e ring", "hart"),
        ("ring 3", "bekend"),
        ("tweede kring", "dichtbij"),
        ("dicht-bij", "dichtbij"),
        ("buitenste ring", "verder"),
        ("kennissen", "bekend"),
    ],
)
def test_een_ring_zoals_mensen_hem_noemen(gezegd: str, ring: str) -> None:
    assert versta_keuze(gezegd, RINGEN, "kring") == (ring,)


def test_een_ring_die_er_niet_is_wordt_niet_geraden() -> None:
    assert versta_keuze("5e ring", RINGEN, "kring") == ()
    assert versta_keuze("1e ring", ("kern", "schil"), "kring") == ("kern",)
    assert versta_keuze("ver weg", ("kern", "schil"), "kring") == ()


@pytest.mark.parametrize("soort", KEUZES)
def test_wat_op_de_kaart_staat_mag_je_overtypen(soort: str) -> None:
    for keuze in KEUZES[soort]:
        assert versta_keuze(in_woorden(keuze).capitalize(), KEUZES[soort]) == (keuze,)
        assert versta_keuze(keuze.upper().replace("_", "-"), KEUZES[soort]) == (keuze,)


def test_elk_woord_leidt_naar_een_keuze_die_er_is_en_gewoon_mag() -> None:
    alle = {woord for woorden in KEUZES.values() for woord in woorden}
    alle |= {"ja", "nee", *(woord for woord in get_args(keuzes.SoortPersoon))}
    assert set(ZO_HEET_HET) <= alle
    assert not set(ZO_HEET_HET) & ALLEEN_APART


@given(st.text(max_size=30), st.sampled_from(sorted(KEUZES)))
def test_er_komt_nooit_iets_anders_uit_dan_er_te_kiezen_is(gezegd: str, soort: str) -> None:
    assert set(versta_keuze(gezegd, KEUZES[soort])) <= set(KEUZES[soort])


@pytest.mark.parametrize(
    ("soort", "gezegd", "mogelijk"),
    [
        ("Verbinding", "gehuwt", ("gehuwd",)),
        ("Verbinding", "getrouwt", ("gehuwd",)),
        ("HoeVaak", "wekeliks", ("elke_week",)),
        ("Groep", "famillie", ("familie",)),
        ("Geslacht", "vruow", ("vrouw",)),
        ("Geslacht", "x1", ()),
        ("Gevoel", "zwart", ()),
    ],
)
def test_een_tikfout_leidt_naar_wat_een_misslag_ver_is(soort: str, gezegd: str, mogelijk: tuple[str, ...]) -> None:
    assert bijna_keuze(gezegd, KEUZES[soort]) == mogelijk


@pytest.mark.parametrize(("soort", "woord"), [("Verbinding", "was getrouwd"), ("Band", "was hecht")])
def test_wat_was_is_niet_wat_er_nu_is(soort: str, woord: str) -> None:
    assert versta_keuze(woord, KEUZES[soort]) == ()
    assert versta_keuze("was fijn", KEUZES["Gevoel"]) == ("fijn",)


@pytest.mark.parametrize(
    ("gezegd", "woorden", "wordt"),
    [
        ("eens per maand", KEUZES["HoeVaak"], ("elke_maand",)),
        ("eens in de 14 dagen", KEUZES["HoeVaak"], ("paar_keer_per_maand",)),
        ("komt misschien", ("ja", "nee", "misschien"), ("misschien",)),
        ("wel", ("ja", "nee", "misschien"), ("ja",)),
        ("😢", ("fijn", "zwaar", "allebei"), ("zwaar",)),
        ("werkkring", ("buurt", "werk_of_school"), ("werk_of_school",)),
        ("onb.", ("man", "vrouw", "onbekend"), ("onbekend",)),
    ],
)
def test_nog_meer_woorden_voor_hetzelfde(gezegd: str, woorden: tuple[str, ...], wordt: tuple[str, ...]) -> None:
    assert versta_keuze(gezegd, woorden) == wordt


def test_een_los_cijfer_is_de_ring_van_dat_nummer() -> None:
    assert versta_keuze("2", ("hart", "dichtbij", "bekend"), "kring") == ("dichtbij",)
    assert versta_keuze("4", ("hart", "dichtbij", "bekend"), "kring") == ()


@pytest.mark.parametrize("gezegd", ["fijn en zwaar tegelijk", "zowel fijn als zwaar", "zwaar en fijn door elkaar"])
def test_wat_de_kaart_zelf_zegt_voor_allebei_werd_niet_gelezen(gezegd: str) -> None:
    assert versta_keuze(gezegd, ("fijn", "zwaar", "allebei", "gewoon")) == ("allebei",)


def test_op_afstand_werd_stil_afstandelijk_ook_waar_iemand_op_afstand_gezet_is() -> None:
    assert set(versta_keuze("op afstand", KEUZES["Band"])) == {"afstandelijk", "op_afstand_gezet"}
