import pytest

from tests.controles.vinden import Vind

BASIS = {
    "traject": "hoofdpersonen: [kyra]",
    "netwerk": "personen: {kyra: {geboren: 2008}, sandra: {geboren: 1984}, finn: {geboren: 2016}, jop: {}, "
    "wout: {overleden: 2021}, poef: {soort: dier}, corrie: {kring: hart}}\n"
    "gezinnen: [{partners: [sandra, wout], kinderen: [kyra, finn, jop]}]\n"
    "huishoudens: [{wie: [kyra, sandra, finn, jop, wout, poef, corrie]}]",
}


def beraad(gasten: str, door: str = "kyra") -> dict[str, str]:
    return BASIS | {"beraad": f"datum: 2026-05-30\nuitgenodigd_door: {door}\ngasten: {{{gasten}}}"}


def test_a_child_is_asked_who_to_sit_with(vind: Vind) -> None:
    (gevonden,) = vind("R19", beraad("sandra: {}, finn: {}, jop: {}"))
    assert gevonden.niveau == "vraag"
    assert gevonden.zin == "bij wie wil Finn zitten?"


@pytest.mark.parametrize("gast", ["{steunfiguur: corrie}", "{variant: kind}", "{komt: nee}"])
def test_a_child_with_somebody_or_an_invitation_of_its_own_is_fine(vind: Vind, gast: str) -> None:
    assert vind("R19", beraad(f"finn: {gast}")) == []


def test_een_baby_wordt_niet_gevraagd_bij_wie_die_wil_zitten(vind: Vind) -> None:
    for geboren in ("2026", "ca 2026", "2024-01"):
        net = BASIS["netwerk"].replace("finn: {geboren: 2016}", f"finn: {{geboren: {geboren}}}")
        assert vind("R19", BASIS | {"netwerk": net, "beraad": beraad("finn: {komt: ja}")["beraad"]}) == []
        assert "weet" not in str(vind("R19", BASIS | {"netwerk": net, "beraad": beraad("sandra: {}")["beraad"]}))


def test_een_kind_van_veertien_uit_een_groslijst_werd_overgeslagen(vind: Vind) -> None:
    """``14 jaar`` becomes ``ca 2012``; with five years of room on both sides that might have been eighteen."""
    for geboren, hoeveel in (("ca 2012", 1), ("ca 2009", 1), ("ca 2008", 0), ("ca 2000", 0)):
        net = BASIS["netwerk"].replace("finn: {geboren: 2016}", f"finn: {{geboren: {geboren}}}")
        assert len(vind("R19", BASIS | {"netwerk": net, "beraad": beraad("finn: {}, jop: {}")["beraad"]})) == hoeveel


def test_who_may_be_eighteen_is_not_called_a_child(vind: Vind) -> None:
    assert vind("R19", beraad("kyra: {}, finn: {komt: nee}", door="sandra")) == []


def test_who_is_not_there_is_one_question(vind: Vind) -> None:
    (gevonden,) = vind("G001", beraad("finn: {}, corrie: {}"))
    assert gevonden.zin == "wie is er niet bij? Sandra en Jop staan niet op de gastenlijst"


def test_van_een_kind_dat_thuis_blijft_is_de_vraag_ook_wie_het_vertelt(vind: Vind) -> None:
    niet_gevraagd = beraad("sandra: {}, corrie: {}")
    (gevonden,) = vind("R19", niet_gevraagd)
    begin = "wie is er niet bij? Finn staat niet op de gastenlijst."
    assert gevonden.zin == f"{begin} Wie vertelt Finn wat er die dag gebeurt?"
    (ouder,) = vind("G001", niet_gevraagd)
    assert "Finn" not in ouder.zin
    assert vind("R19", beraad("sandra: {}, finn: {komt: nee}")) == []


def test_om_wie_het_gaat_en_niet_op_de_lijst_staat_wordt_gemist(vind: Vind) -> None:
    (gevonden,) = vind("G001", beraad("corrie: {}, finn: {}, jop: {}", door="sandra"))
    assert gevonden.zin == "wie is er niet bij? Kyra staat niet op de gastenlijst"


def test_wie_als_gezin_getypt_is_hoort_erbij_ook_zonder_huis(vind: Vind) -> None:
    bestanden = {"traject": "hoofdpersonen: [kyra]", "netwerk": "personen: {kyra: {}, bo: {groep: gezin}, mo: {}}"}
    (gevonden,) = vind("G001", bestanden | {"beraad": "uitgenodigd_door: kyra\ngasten: {mo: {}}"})
    assert gevonden.zin == "wie is er niet bij? Bo staat niet op de gastenlijst"


def test_een_kind_dat_in_huis_woont_en_geen_familie_is_wordt_niet_vergeten(vind: Vind) -> None:
    net = "personen: {kyra: {}, mo: {kring: bekend}, zus: {geboren: 2017, wie: kind van Mo}}\n"
    huis = BASIS | {"netwerk": net + "huishoudens: [{wie: [kyra, mo, zus]}]", "beraad": beraad("mo: {}")["beraad"]}
    (gevonden,) = vind("R19", huis)
    assert "Zus staat niet op de gastenlijst" in gevonden.zin


def test_van_drie_kinderen_zonder_steunfiguur_komt_er_een_vraag(vind: Vind) -> None:
    net = "personen: {kyra: {}, finn: {geboren: 2016}, jop: {geboren: 2018}, zoe: {geboren: 2019}}"
    kinderen = BASIS | {"netwerk": net, "beraad": beraad("finn: {}, jop: {}, zoe: {}")["beraad"]}
    (gevonden,) = vind("R19", kinderen)
    assert gevonden.zin == "bij wie willen Finn, Jop en Zoe zitten?"


def test_who_invites_who_died_who_is_no_family_and_the_cat_are_not_missed(vind: Vind) -> None:
    assert vind("G001", beraad("sandra: {}, finn: {}, jop: {}")) == []


def test_before_there_are_guests_nobody_is_missed(vind: Vind) -> None:
    assert vind("G001", BASIS | {"beraad": "datum: 2026-05-30"}) == []


def test_van_gasten_zonder_antwoord_komt_er_een_vraag_en_na_de_dag_geen(vind: Vind) -> None:
    nog_open = beraad("sandra: {}, finn: {}, corrie: {komt: ja}")
    (gevonden,) = vind("G002", nog_open)
    assert gevonden.zin == "komen Sandra en Finn? Dat staat er nog niet bij"
    veel = beraad(", ".join(f"gast{nr}: {{}}" for nr in range(24)))
    (lang,) = vind("G002", veel)
    assert lang.zin == "komen Gast0, Gast1, Gast2, Gast3, Gast4 en nog 19 anderen? Dat staat er nog niet bij"
    assert vind("G002", nog_open | {"beraad": nog_open["beraad"] + "\nwaren_er: [sandra]"}) == []
