from tests.controles.vinden import Vind

BASIS = {
    "traject": "hoofdpersonen: [kyra]\nbegonnen_op: 2026-04-09",
    "netwerk": "personen: {kyra: {}, sandra: {kring: hart}, sjoerd: {professional: {functie: jongerenwerker}}}",
}


def verhaal(*verteld: str, erbij: str = "") -> dict[str, str]:
    regels = "".join(f"\n  - {{woorden: Het is druk, {een}}}" for een in verteld)
    return BASIS | {"verhaal": f"perspectieven:{regels}\n{erbij}"}


def test_opgeschreven_op_de_dag_van_de_eerste_ontmoeting_is_een_vraag(vind: Vind) -> None:
    dag = "opgeschreven_op: 2026-04-09"
    (gevonden,) = vind("R2", verhaal(f"van: kyra, {dag}", f"van: sandra, {dag}"))
    assert gevonden.niveau == "vraag"
    assert gevonden.zin.startswith("hoe was het om zonder pen te luisteren?")
    assert gevonden.pad.stappen == ("perspectieven", 0, "opgeschreven_op")


def test_opgeschreven_voor_de_eerste_ontmoeting_is_een_vraag_van_wie_het_komt(vind: Vind) -> None:
    (gevonden,) = vind("R2", verhaal("van: kyra, opgeschreven_op: 2026-04-02"))
    assert gevonden.zin.startswith("van wie kwam dit?")


def test_opgeschreven_later_of_alleen_in_een_maand_is_goed(vind: Vind) -> None:
    assert vind("R2", verhaal("van: kyra, opgeschreven_op: 2026-04-16", "van: sandra, opgeschreven_op: 2026-04")) == []
    assert vind("R2", verhaal("van: kyra, verteld_op: 2026-04-09")) == []


def test_een_enkel_verhaal_vraagt_wie_er_anders_naar_kijkt(vind: Vind) -> None:
    (gevonden,) = vind("R6", verhaal("van: kyra", "van: kyra"))
    assert gevonden.niveau == "vraag"
    assert gevonden.zin == "wie kijkt er anders naar dan Kyra?"


def test_twee_verhalen_of_een_lijst_van_wie_nog_komt_is_genoeg(vind: Vind) -> None:
    assert vind("R6", verhaal("van: kyra", "van: sandra")) == []
    assert vind("R6", verhaal("van: kyra", erbij="nog_horen: [sandra]")) == []


def test_voor_er_een_netwerk_is_vraagt_niemand_naar_een_ander_verhaal(vind: Vind) -> None:
    assert vind("R6", verhaal("van: kyra") | {"netwerk": "personen: {kyra: {}}"}) == []


def test_een_professional_begint_het_verhaal_niet(vind: Vind) -> None:
    (gevonden,) = vind("R7", verhaal("van: sjoerd", "van: kyra"))
    assert gevonden.niveau == "let op"
    assert gevonden.zin == "hier begint het verhaal met de kijk van Sjoerd"


def test_een_professional_is_altijd_aanvullend(vind: Vind) -> None:
    (gevonden,) = vind("R7", verhaal("van: kyra", "van: sjoerd, aanvullend: nee"))
    assert gevonden.pad.stappen == ("perspectieven", 1, "aanvullend")


def test_een_professional_na_de_anderen_of_samen_met_kyra_is_goed(vind: Vind) -> None:
    assert vind("R7", verhaal("van: kyra", "van: sjoerd", "van: sandra, aanvullend: nee")) == []
    assert vind("R7", verhaal("van: [kyra, sjoerd]")) == []
