from tests.controles.vinden import Vind


def netwerk(personen: str, gezinnen: str = "") -> dict[str, str]:
    return {"netwerk": f"personen: {{{personen}}}\ngezinnen: [{gezinnen}]\n"}


def test_twee_mensen_met_een_naam_en_zonder_wie_worden_uit_elkaar_gevraagd(vind: Vind) -> None:
    (gevonden,) = vind("V011", netwerk("jan: {}, jan-coach: {naam: Jan}, bea: {}"))
    assert gevonden.niveau == "vraag"
    assert gevonden.zin == "jan en jan-coach heten allebei Jan: hoe houd je hen uit elkaar?"


def test_wie_al_uit_elkaar_te_houden_is_wordt_niet_gevraagd(vind: Vind) -> None:
    assert vind("V011", netwerk("jan: {wie: buurman}, jan-coach: {naam: Jan}")) == []


def test_opa_zonder_geslacht_wordt_gevraagd_en_een_kind_zonder_geslacht_niet(vind: Vind) -> None:
    (gevonden,) = vind("F018", netwerk("opa-henk: {}, noa: {}", "{partners: [opa-henk], kinderen: [noa]}"))
    assert gevonden.zin == "Opa Henk komt als ruit met een vraagteken op de familiekaart"
    assert gevonden.tip == "weet je het wel? Zet dan erbij: geslacht: man"


def test_van_een_stiefvader_en_een_halfzusje_werd_niet_gevraagd_wat_zij_zijn(vind: Vind) -> None:
    gezin = "{partners: [jaap], kinderen: [mia]}"
    gevonden = vind("F018", netwerk("jaap: {wie: stiefvader}, mia: {wie: halfzusje van Kim}", gezin))
    assert [een.tip.rpartition(" ")[2] for een in gevonden] == ["man", "vrouw"]


def test_wie_niet_op_de_familiekaart_komt_hoeft_niets_te_zeggen(vind: Vind) -> None:
    assert vind("F018", netwerk("opa-henk: {}")) == []
