import pytest

from tests.controles.vinden import Vind


def netwerk(*professionals: str, begin: str = "", kop: str = "") -> dict[str, str]:
    regels = "".join(f"\n  {een}" for een in professionals)
    return {
        "traject": f"hoofdpersonen: [kyra]\nbegonnen_op: 2026-04-09\n{kop}",
        "netwerk": f"{begin}personen:\n  kyra: {{kring: hart}}\n  oma: {{kring: hart}}{regels}\n",
        "plan": "afspraken: {a1: {woorden: Op zondag eten we samen., wie: oma}}",
    }


def test_een_professional_zonder_eind_geeft_een_vraag_met_de_naam(vind: Vind) -> None:
    (gevonden,) = vind("R13", netwerk("tom: {professional: {functie: gezinscoach, gevraagd_door: kyra}}"))
    assert gevonden.niveau == "vraag"
    assert gevonden.zin == "wanneer kan Tom weer gaan?"


def test_voor_er_een_plan_is_vraagt_niemand_wanneer_een_professional_weer_gaat(vind: Vind) -> None:
    bestanden = netwerk("tom: {professional: {functie: gezinscoach}}")
    del bestanden["plan"]
    assert vind("R13", bestanden) == []


def test_van_twaalf_professionals_komt_er_een_vraag_en_geen_twaalf(vind: Vind) -> None:
    twaalf = [f"pro{nr}: {{professional: {{functie: begeleider, gevraagd_door: oma}}}}" for nr in range(12)]
    (gevonden,) = vind("R13", netwerk(*twaalf))
    assert gevonden.zin == "wanneer kunnen Pro0, Pro1, Pro2, Pro3, Pro4 en nog 7 anderen weer gaan?"


def test_wie_nog_maar_net_op_de_lijst_staat_geeft_een_vraag_en_geen_twee(vind: Vind) -> None:
    bestanden = netwerk("tom: {professional: {functie: gezinscoach}}", "eva: {professional: {functie: psycholoog}}")
    (gevonden,) = vind("R13", bestanden)
    assert gevonden.zin == "wie vroeg Tom en Eva erbij, en wanneer kunnen zij weer gaan?"
    assert vind("G005", bestanden) == []
    (los,) = vind("G005", netwerk("tom: {professional: {functie: coach}}", "mo: {professional: {tot: 2027}}"))
    assert los.zin == "wie vroeg Mo erbij?"


@pytest.mark.parametrize(
    "wie",
    [
        "tom: {professional: {functie: gezinscoach, tot: 2026-09}}",
        "tom: {tot: 2026-09, professional: {functie: gezinscoach}}",
        "tom: {overleden: 2025, professional: {functie: gezinscoach}}",
        "tom: {groep: vrienden, wie: schaakvriend, professional: {functie: huisarts}}",
    ],
)
def test_wie_al_een_eind_heeft_of_als_vriend_komt_hoeft_niet_weg(vind: Vind, wie: str) -> None:
    assert vind("R13", netwerk(wie)) == []


def test_wie_rust_telt_niet_mee_en_een_nieuwe_professional_wordt_wel_gevraagd(vind: Vind) -> None:
    rust = "huisarts: {professional: {functie: huisarts, gevraagd_door: oma}, gevraagd: [R13]}"
    assert vind("R13", netwerk(rust)) == []
    (gevonden,) = vind("R13", netwerk(rust, "tom: {professional: {functie: coach, gevraagd_door: oma}}"))
    assert gevonden.zin == "wanneer kan Tom weer gaan?"


def test_een_vraag_over_twee_rust_bovenaan_tot_er_een_derde_bij_komt(vind: Vind) -> None:
    twee = ("tom: {professional: {gevraagd_door: oma}}", "eva: {professional: {gevraagd_door: oma}}")
    begin = "gevraagd: [R13 bij Tom en Eva]\n"
    assert vind("R13", netwerk(*twee, begin=begin)) == []
    (gevonden,) = vind("R13", netwerk(*twee, "mo: {professional: {gevraagd_door: oma}}", begin=begin))
    assert gevonden.zin == "wanneer kan Mo weer gaan?"


def test_krijgt_een_van_de_twee_een_eind_dan_werd_de_ander_weer_gevraagd(vind: Vind) -> None:
    een = ("tom: {professional: {gevraagd_door: oma, tot: 2027}}", "eva: {professional: {gevraagd_door: oma}}")
    assert vind("R13", netwerk(*een, begin="gevraagd: [R13 bij Tom en Eva]\n")) == []
    jan = "jan: {naam: Jan, professional: {gevraagd_door: oma}}"
    lang = "boer: {naam: Jan de Boer, professional: {gevraagd_door: oma, tot: 2027}}"
    (gevonden,) = vind("R13", netwerk(jan, lang, begin="gevraagd: [R13 bij Jan de Boer en Tom]\n"))
    assert gevonden.zin == "wanneer kan Jan weer gaan?"


def test_wie_een_eind_invulde_kreeg_er_een_vraag_bij(vind: Vind) -> None:
    tom = netwerk("tom: {professional: {functie: gezinscoach, tot: 2027}}")
    zonder_plan = {naam: tekst for naam, tekst in tom.items() if naam != "plan"}
    assert vind("G005", zonder_plan) == []
    rust = netwerk("tom: {professional: {functie: gezinscoach, tot: 2027}, gevraagd: [R13]}")
    assert vind("G005", rust) == []
    samen = netwerk(
        "tom: {professional: {tot: 2027}}", "eva: {professional: {}}", begin="gevraagd: [R13 bij Tom en Eva]\n"
    )
    assert vind("G005", samen) == []


def test_een_mens_werd_in_een_vraag_twee_keer_voluit_genoemd(vind: Vind) -> None:
    (gevonden,) = vind("R13", netwerk("karin: {naam: Wijkverpleegkundige Karin, professional: {functie: zorg}}"))
    assert gevonden.zin == "wie vroeg Wijkverpleegkundige Karin erbij, en wanneer kan die weer gaan?"


def test_bij_een_ots_beslist_de_rechter_en_niet_wat_jullie_denken(vind: Vind) -> None:
    (gevonden,) = vind("R13", netwerk("tom: {professional: {functie: jeugdbeschermer, mandaat: ots}}"))
    assert "beslist de rechter" in gevonden.tip
    (ander,) = vind("R13", netwerk("tom: {professional: {functie: coach, gevraagd_door: oma}}"))
    assert "jullie denken" in ander.tip


def test_van_een_professional_wordt_gevraagd_wie_die_erbij_vroeg(vind: Vind) -> None:
    tom = netwerk("tom: {professional: {functie: gezinscoach, tot: 2027}}")
    (gevonden,) = vind("G005", tom)
    assert gevonden.niveau == "vraag"
    assert gevonden.zin == "wie vroeg Tom erbij?"
    assert vind("R14", tom) == []


@pytest.mark.parametrize(
    "erbij",
    [
        {"plan": "actieteam: {leden: [kyra, oma, tom]}"},
        {"actieteam/2026-06-25": "erbij: [tom]"},
        {"beraad": "datum: 2026-05-30\ngasten: {tom: {komt: ja}}"},
    ],
)
def test_doet_een_professional_mee_die_niemand_vroeg_dan_is_het_een_let_op(vind: Vind, erbij: dict[str, str]) -> None:
    tom = netwerk("tom: {professional: {functie: gezinscoach, tot: 2027}}") | erbij
    (gevonden,) = vind("R14", tom)
    assert gevonden.niveau == "let op"
    assert gevonden.zin == "wie van henzelf vroeg Tom erbij?"
    assert vind("G005", tom) == []


def test_nodigt_kyra_zelf_uit_dan_vroeg_zij_ook_de_professional(vind: Vind) -> None:
    tom = netwerk("tom: {professional: {functie: gezinscoach, tot: 2027}}")
    assert vind("R14", tom | {"beraad": "uitgenodigd_door: kyra\ngasten: {tom: {komt: ja}}"}) == []


@pytest.mark.parametrize(
    "vak",
    [
        "functie: gezinscoach, gevraagd_door: kyra",
        "functie: jeugdbeschermer, mandaat: ots",
        "functie: gezinscoach, tot: 2025-12",
    ],
)
def test_wie_gevraagd_is_of_een_mandaat_heeft_of_al_weg_is_geeft_geen_vraag(vind: Vind, vak: str) -> None:
    team = {"plan": "actieteam: {leden: [kyra, tom]}"}
    assert vind("R14", netwerk(f"tom: {{professional: {{{vak}}}}}") | team) == []
    assert vind("G005", netwerk(f"tom: {{professional: {{{vak}}}}}")) == []


def test_wie_in_het_actieteam_al_stopte_kreeg_nog_de_vraag_wanneer_die_kan_gaan(vind: Vind) -> None:
    bestanden = netwerk("tom: {professional: {functie: gezinscoach, gevraagd_door: kyra}}")
    assert vind("R13", {**bestanden, "actieteam/2026-05-07": "stoppen: [tom]\n"}) == []
    weer = {"actieteam/2026-05-07": "stoppen: [tom]\n", "actieteam/2026-06-18": "erbij: [tom]\n"}
    assert len(vind("R13", {**bestanden, **weer})) == 1
