import pytest

from tests.controles.vinden import Vind

BASIS = {
    "traject": "hoofdpersonen: [kyra]",
    "netwerk": "personen: {kyra: {}, sandra: {kring: hart}, tom: {professional: {functie: gezinscoach}}}",
}
BERAAD = {"beraad": "datum: 2026-05-30\nuitgenodigd_door: kyra\ngasten: {sandra: {}}"}
GEWEEST = {"beraad": BERAAD["beraad"] + "\nwaren_er: [kyra, sandra]"}
VRAAG = {"vragen": "vragen: {eten: {van: kyra, vraag: Wie eet met mij?}}"}
PLAN = {"plan": "afspraken: {a1: {woorden: Op zondag eten we samen.}}"}


def test_voor_een_beraad_wordt_gevraagd_welke_vragen_meegaan(vind: Vind) -> None:
    (gevonden,) = vind("G004", BASIS | BERAAD)
    assert gevonden.niveau == "vraag"
    assert gevonden.pad.stappen == ("datum",)
    assert gevonden.zin.startswith("welke vragen nemen zij mee naar het beraad?")


@pytest.mark.parametrize(
    "vragen",
    [VRAAG["vragen"], "foto: foto/poster.jpg", "poster: {foto: foto/poster.jpg}"],
)
def test_met_vragen_of_een_foto_van_de_poster_is_het_klaar(vind: Vind, vragen: str) -> None:
    assert vind("G004", BASIS | BERAAD | {"vragen": vragen}) == []
    assert vind("R16", BASIS | GEWEEST | PLAN | {"vragen": vragen}) == []


def test_een_plan_van_een_beraad_zonder_vragen_is_een_let_op(vind: Vind) -> None:
    (gevonden,) = vind("R16", BASIS | GEWEEST | PLAN)
    assert gevonden.niveau == "let op"
    assert gevonden.zin.startswith("welke vragen lagen er op het beraad?")
    assert vind("R16", BASIS | GEWEEST) == []


def test_zonder_beraad_hoeven_er_nog_geen_vragen_te_zijn(vind: Vind) -> None:
    assert vind("G004", BASIS) == []
    assert vind("G004", BASIS | {"beraad": "plek: de kantine"}) == []


def test_een_vraag_van_alleen_een_professional_is_een_let_op(vind: Vind) -> None:
    (gevonden,) = vind("R16", BASIS | {"vragen": "vragen: {geld: {van: tom, vraag: Hoe gaat het met geld?}}"})
    assert gevonden.zin == "wat vraagt Kyra zelf? Deze vraag is van Tom"
    assert vind("R16", BASIS | {"vragen": "vragen: {geld: {van: [kyra, tom], vraag: Hoe gaat het?}}"}) == []


def test_staat_hun_eigen_vraag_er_dan_mag_die_van_de_professional_blijven(vind: Vind) -> None:
    samen = "vragen: {geld: {van: tom, vraag: Hoe gaat het met geld?}, eten: {van: sandra, vraag: Wie eet met mij?}}"
    assert vind("R16", BASIS | {"vragen": samen}) == []


def test_een_plan_zonder_beraad_is_een_vraag_en_geen_fout(vind: Vind) -> None:
    (gevonden,) = vind("G003", BASIS | VRAAG | PLAN)
    assert gevonden.niveau == "vraag"
    assert gevonden.zin.startswith("hoe kwamen zij samen tot dit plan?")


def test_voor_het_plan_of_met_een_beraad_wordt_daar_niet_naar_gevraagd(vind: Vind) -> None:
    assert vind("G003", BASIS | VRAAG) == []
    assert vind("G003", BASIS | VRAAG | PLAN | BERAAD) == []
