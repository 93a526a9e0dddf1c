import pytest

from sonestra_cli.controles import controleer, instelbaar, regels
from tests.controles.vinden import Vind, maak

BESCHERMT = {"R3", "R21", "R23", "R24", "R25", "R29", "V004", "V005", "V009", "P001", "K004"}


def een_gast(kop: str) -> dict[str, str]:
    """Finn is a child who comes without anybody beside him."""
    return {
        "traject": f"naam: Het plan van Kyra\nhoofdpersonen: [kyra]\n{kop}",
        "netwerk": "personen: {kyra: {kring: hart}, finn: {geboren: 2016, kring: hart}}",
        "vragen": "vragen: {eten: {van: kyra, vraag: Wie eet met mij?}}",
        "beraad": "datum: 2026-05-30\nuitgenodigd_door: kyra\ngasten: {finn: {komt: ja}}",
    }


def gevonden(kop: str) -> list[tuple[str, str]]:
    return [(een.code, een.niveau) for een in controleer(maak(een_gast(kop)))]


@pytest.mark.parametrize(
    ("kop", "verwacht"),
    [
        ("", [("R19", "vraag")]),
        ("regels: {R19: uit}", []),
        ("regels: {R19: tip}", [("R19", "tip")]),
        ("regels: {R19: let_op}", [("R19", "let op")]),
        ("regels: {R19: let op}", [("R19", "let op")]),
        ("regels: {R19: fout}", [("R19", "fout")]),
        ("regels: {r19: uit}", []),
    ],
)
def test_een_traject_kiest_hoe_zwaar_een_regel_telt(kop: str, verwacht: list[tuple[str, str]]) -> None:
    assert gevonden(kop) == verwacht


def test_wat_mensen_beschermt_en_wat_niet_te_lezen_is_telt_overal_even_zwaar() -> None:
    vast = {regel.code for regel in regels() if regel not in instelbaar()}
    assert vast >= BESCHERMT
    assert vast >= {regel.code for regel in regels() if regel.code[0] == "A"}


@pytest.mark.parametrize("code", [*sorted(BESCHERMT), "A001", "A009", "B012", "N016", "R99", "oma"])
def test_zo_n_regel_uitzetten_wordt_gezegd_en_verandert_niets(code: str, vind: Vind) -> None:
    (melding,) = vind("K004", een_gast(f"regels: {{{code}: uit}}"))
    assert code in melding.zin
    assert melding.pad.stappen == ("regels", code)


@pytest.mark.parametrize(("code", "bedoeld"), [("R019", "R19"), ("f10", "F010"), ("R025", "R25")])
def test_bij_een_code_die_er_niet_is_staat_welke_erop_lijkt(code: str, bedoeld: str, vind: Vind) -> None:
    (melding,) = vind("K004", een_gast(f"regels: {{{code}: uit}}"))
    assert melding.tip.startswith(f"bedoel je '{bedoeld}'?")


def test_dezelfde_regel_twee_keer_wordt_gezegd_en_de_eerste_telt(vind: Vind) -> None:
    (melding,) = vind("K009", een_gast("regels: {r19: uit, R19: fout}"))
    assert melding.zin == "'R19' is dezelfde regel als 'r19', en wat er het eerst staat telt"
    assert vind("R19", een_gast("regels: {r19: uit, R19: fout}")) == []


def test_een_paaltje_na_het_beraad_blijft_een_fout_wat_er_ook_bij_regels_staat(vind: Vind) -> None:
    bestanden = een_gast("regels: {R21: uit}") | {
        "beraad": "datum: 2026-05-30\npiketpaaltjes: {p1: {woorden: Finn slaapt thuis., gesteld_door: kyra, "
        "grondslag: ots, vastgesteld_op: 2026-06-01}}"
    }
    assert vind("R21", bestanden)


def test_een_verschreven_sleutel_bij_niet_voor_wordt_gezegd_ook_als_die_regel_uit_staat() -> None:
    """Nothing said that a line was kept from somebody who is not there: 'Alles klopt', and no paper came."""
    kop = "naam: Het plan van Kyra\nhoofdpersonen: [kyra]\nregels: {V001: uit}"
    plan = "afspraken: {a1: {woorden: Bo koopt het bed., wie: [bo], niet_voor: [mrak]}}"
    bestanden = {"traject": kop, "netwerk": "personen: {kyra: {kring: hart}, mark: {kring: hart}}", "plan": plan}
    v001 = [een for een in controleer(maak(bestanden)) if een.code == "V001"]
    assert [(een.pad.stappen[2], een.niveau) for een in v001] == [("niet_voor", "fout")]
