import pytest

from tests.controles.vinden import Vind

BASIS = {
    "traject": "hoofdpersonen: [kyra]",
    "netwerk": "personen: {kyra: {}, sandra: {kring: hart}, finn: {kring: hart}, "
    "tom: {professional: {functie: gezinscoach}}, eva: {professional: {functie: psycholoog}}}",
}


def beraad(gasten: str, begin: str = "") -> dict[str, str]:
    return BASIS | {"beraad": f"{begin}datum: 2026-05-30\ngasten: {{{gasten}}}"}


def test_wie_uitnodigt_wordt_gevraagd_zolang_niemand_het_zei(vind: Vind) -> None:
    (gevonden,) = vind("R11", beraad("sandra: {komt: ja}, finn: {}"))
    assert gevonden.niveau == "vraag"
    assert gevonden.zin == "wie van henzelf vraagt Sandra en Finn erbij? Dat staat er nog niet"


def test_de_tip_zei_niet_waar_uitgenodigd_door_staat_en_wie_hem_bij_een_gast_typte_kreeg_nee(vind: Vind) -> None:
    (gevonden,) = vind("R11", beraad("sandra: {komt: ja}, finn: {}"))
    assert "sonestra wijzig beraad uitgenodigd_door+=" in (gevonden.tip or "")
    assert "sonestra wijzig gast:sandra akkoord=ja" in (gevonden.tip or "")


def test_nodigt_alleen_een_professional_uit_dan_is_de_vraag_wie_het_zelf_wil(vind: Vind) -> None:
    (gevonden,) = vind("R11", beraad("sandra: {komt: ja}", "uitgenodigd_door: tom\n"))
    assert gevonden.niveau == "let op"
    assert gevonden.zin == "Tom nodigt uit: wie van henzelf wil Sandra erbij?"


@pytest.mark.parametrize(
    ("gasten", "begin"),
    [
        ("sandra: {komt: ja}, tom: {}", "uitgenodigd_door: kyra\n"),
        ("sandra: {komt: ja}", "uitgenodigd_door: [sandra]\n"),
        ("sandra: {akkoord: ja}, finn: {komt: nee}", ""),
        ("kyra: {komt: ja}", ""),
        ("sandra: {komt: ja}", "waren_er: [kyra, sandra]\n"),
    ],
)
def test_een_lijst_van_henzelf_of_met_akkoord_is_goed(vind: Vind, gasten: str, begin: str) -> None:
    assert vind("R11", beraad(gasten, begin)) == []


def test_een_gast_met_een_nee_blijft_niet_ongezien_op_de_lijst(vind: Vind) -> None:
    (gevonden,) = vind("R11", beraad("sandra: {akkoord: nee}, finn: {}", "uitgenodigd_door: kyra\n"))
    assert gevonden.zin == "bij Sandra staat dat het niet akkoord is, en Sandra is wel gevraagd"


def test_meer_professionals_dan_mensen_van_henzelf_geeft_een_let_op(vind: Vind) -> None:
    (gevonden,) = vind("R15", beraad("sandra: {}, tom: {}, eva: {}", "uitgenodigd_door: kyra\n"))
    assert gevonden.niveau == "let op"
    assert gevonden.zin.startswith("wie van henzelf mag er nog bij?")


@pytest.mark.parametrize(
    "gasten", ["sandra: {}, finn: {}, tom: {}, eva: {}", "sandra: {}, tom: {}, eva: {komt: nee}", "sandra: {}"]
)
def test_evenveel_of_minder_professionals_is_goed(vind: Vind, gasten: str) -> None:
    assert vind("R15", beraad(gasten, "uitgenodigd_door: kyra\n")) == []


def test_wie_uitnodigt_telt_niet_mee_ook_niet_op_de_lijst(vind: Vind) -> None:
    (gevonden,) = vind("R15", beraad("kyra: {}, tom: {}", "uitgenodigd_door: kyra\n"))
    assert gevonden.code == "R15"


def test_na_het_beraad_werd_nog_gevraagd_wie_de_gasten_erbij_vraagt(vind: Vind) -> None:
    lijst = beraad("sandra: {komt: ja}, finn: {}")
    plan = {"plan": "afspraken: {a1: {woorden: Zondag eten wij samen., wie: [kyra, sandra]}}"}
    assert vind("R11", lijst) != []
    assert vind("R11", lijst | plan) == []


def test_ook_met_een_plan_blijft_een_lijst_van_alleen_een_professional_een_let_op(vind: Vind) -> None:
    plan = {"plan": "afspraken: {a1: {woorden: Zondag eten wij samen., wie: [kyra, sandra]}}"}
    (gevonden,) = vind("R11", beraad("sandra: {komt: ja}", "uitgenodigd_door: tom\n") | plan)
    assert gevonden.niveau == "let op"
