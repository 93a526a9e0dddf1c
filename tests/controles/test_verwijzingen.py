import pytest

from sonestra_cli.domein.bevinding import Pad, Zet
from tests.controles.vinden import Vind

MENSEN = "personen:\n  sandra: {kring: hart}\n  bo: {kring: hart}\n"


def test_a_key_with_a_typing_error_gets_a_guess_and_no_repair(vind: Vind) -> None:
    (gevonden,) = vind("V001", {"netwerk": MENSEN, "vragen": "vragen: {wonen: {van: sandre, vraag: Waar woon ik}}"})
    assert gevonden.pad == Pad("vragen", ("vragen", "wonen", "van", 0))
    assert gevonden.tip.startswith("bedoel je 'sandra'?")
    assert gevonden.wijziging is None


def test_somebody_who_is_not_there_yet_is_never_repaired_into_somebody_like_them(vind: Vind) -> None:
    bestanden = {
        "netwerk": "personen: {kyra: {}, kim: {}}",
        "plan": "afspraken: {a1: {woorden: Soep, wie: [tim], niet_voor: [tim]}}",
        "gebeurtenissen": "gebeurtenissen: [{wat: feest, zichtbaar: [tim]}]",
    }
    gevonden = [b for code in ("V001", "V004") for b in vind(code, bestanden)]
    assert len(gevonden) == 3
    assert all("kim" not in b.tip and not b.voorstellen and b.wijziging is None for b in gevonden)


@pytest.mark.parametrize(
    ("getypt", "bedoeld"), [("Sandra", "sandra"), ("Oma Riet", "oma-riet"), ("oma_riet", "oma-riet")]
)
def test_the_same_key_with_a_capital_or_a_space_can_mean_one_person(getypt: str, bedoeld: str, vind: Vind) -> None:
    netwerk = "personen: {sandra: {}, oma-riet: {}}"
    (gevonden,) = vind("V001", {"netwerk": netwerk, "traject": f"hoofdpersonen: [{getypt}]"})
    assert gevonden.wijziging == Zet(Pad("traject", ("hoofdpersonen", 0)), bedoeld)


def test_a_key_that_may_be_of_two_people_is_left_to_a_hand(vind: Vind) -> None:
    netwerk = "personen: {rené: {}, rene: {}, iemand: {}}"
    gevonden = vind("V001", {"netwerk": netwerk, "traject": "hoofdpersonen: [René, '?']"})
    assert [b.wijziging for b in gevonden] == [None, None]


def test_a_key_like_nobody_gets_no_guess(vind: Vind) -> None:
    (gevonden,) = vind("V001", {"netwerk": MENSEN, "traject": "hoofdpersonen: [willemijn]"})
    assert "bedoel je" not in gevonden.tip
    assert gevonden.wijziging is None


def test_every_place_where_a_person_is_named_counts(vind: Vind) -> None:
    bestanden = {
        "netwerk": MENSEN + "gezinnen:\n  - {partners: [sandra], kinderen: [nu1]}\nbelevingen:\n"
        "  - {van: nu2, met: bo, is: goed}\nhuishoudens:\n  - {wie: [nu3]}\n",
        "beraad": "gasten: {nu4: {komt: ja, steunfiguur: nu5}}\nrollen: {tolk: nu6}\n",
        "plan": "getypt_door: nu7\nactieteam: {leden: [nu8]}\n",
        "actieteam/2026-06-25": "stoppen: [nu9]\n",
    }
    assert {str(b.zin)[1:4] for b in vind("V001", bestanden)} == {f"nu{n}" for n in range(1, 10)}


def test_the_key_of_a_guest_is_pointed_at_as_a_key(vind: Vind) -> None:
    (gevonden,) = vind("V001", {"netwerk": MENSEN, "beraad": "gasten: {tim: {komt: ja}}"})
    assert gevonden.pad == Pad("beraad", ("gasten", "tim"), "sleutel")


def test_good_references_give_nothing(vind: Vind) -> None:
    bestanden = {
        "netwerk": MENSEN,
        "vragen": "vragen: {wonen: {van: sandra, vraag: Waar}}",
        "plan": "afspraken: {a1: {woorden: Samen, vraag: wonen}}\n"
        "vragen_aan_professionals: {b1: {vraag: Mee, bij: a1}}",
        "actieteam/2026-06-25": "klaar: [a1, b1]\nnieuw: {a2: {woorden: Bellen}}\n"
        "zorgen: [{van: bo, woorden: x, bij: a2}]",
        "actieteam/2026-07-25": "anders: {a2: {woorden: Appen}}",
    }
    for code in ("V001", "V002", "V003", "V004", "V005"):
        assert vind(code, bestanden) == []


def test_an_agreement_belongs_to_the_plan_or_to_this_or_an_earlier_meeting(vind: Vind) -> None:
    bestanden = {
        "plan": "afspraken: {a1: {woorden: Samen}}\naanbod: [{wat: taxi, bij: a2}]",
        "actieteam/2026-06-25": "klaar: [a2]",
        "actieteam/2026-07-25": "nieuw: {a2: {woorden: Bellen}}",
    }
    paden = {b.pad for b in vind("V003", bestanden)}
    assert paden == {Pad("actieteam/2026-06-25", ("klaar", 0)), Pad("plan", ("aanbod", 0, "bij", 0))}


def test_an_unknown_question_is_seen(vind: Vind) -> None:
    bestanden = {
        "vragen": "vragen: {wonen: {van: bo, vraag: Waar}}",
        "plan": "afspraken: {a1: {woorden: x, vraag: woning}}",
    }
    (gevonden,) = vind("V002", bestanden)
    assert "wonen" in gevonden.tip
    assert gevonden.voorstellen == ()


def test_zichtbaar_takes_iedereen_or_people_and_no_group(vind: Vind) -> None:
    netwerk = "personen:\n  bo: {zichtbaar: iedereen}\n  tim: {zichtbaar: [bo]}\n  lot: {zichtbaar: [hoofdpersonen]}\n"
    (gevonden,) = vind("V004", {"netwerk": netwerk})
    assert gevonden.pad.stappen == ("personen", "lot", "zichtbaar", 0)


def test_who_is_known_only_apart_is_known_there(vind: Vind) -> None:
    apart = "personen: {dennis: {wie: buurman}}\nbelevingen: [{van: bo, met: dennis, is: bang_voor}]"
    assert vind("V001", {"netwerk": MENSEN, "apart/bo": apart}) == []


def test_an_ordinary_file_does_not_betray_who_is_only_apart(vind: Vind) -> None:
    bestanden = {
        "netwerk": MENSEN,
        "apart/bo": "personen: {dennis: {wie: buurman}}",
        "beraad": "uitgenodigd_door: dennis",
    }
    (gevonden,) = vind("V005", bestanden)
    assert "apart/bo.yaml" in gevonden.tip
    assert vind("V001", bestanden) == []


def test_the_file_of_an_unknown_owner_is_seen(vind: Vind) -> None:
    (gevonden,) = vind("V001", {"netwerk": MENSEN, "apart/boo": "niet_bespreken: [{van: bo, woorden: dat}]"})
    assert gevonden.pad == Pad("apart/boo")


def test_a_piketpaaltje_that_is_not_there_cannot_be_looked_at(vind: Vind) -> None:
    (gevonden,) = vind("R23", {"plan": "piketpaaltjes_bekeken: [{paaltje: p1, uitkomst: past}]"})
    assert gevonden.niveau == "fout"


def test_of_many_unknown_keys_each_is_told_and_the_first_hundreds_get_a_guess(vind: Vind) -> None:
    mensen = "personen: {kyraa: {}, tim-boom: {}}\n"
    regels = ", ".join(f"{{partners: [kyra, vreemd{nr:03d}]}}" for nr in range(260)) + ", {partners: [Tim boom]}"
    gevonden = vind("V001", {"netwerk": f"{mensen}gezinnen: [{regels}]"})
    assert len(gevonden) == 521
    assert "bedoel je 'kyraa'" in gevonden[0].tip
    assert "bedoel je 'kyraa'" in gevonden[498].tip
    assert "bedoel je" not in gevonden[518].tip
    assert "bedoel je 'tim-boom'" in gevonden[520].tip


JANNEN = "personen: {jan-buurman: {naam: Jan}, jan-coach: {wie: coach}, henk-jan: {}, oma-riet: {wie: oma}}"


def voorgesteld(vind: Vind, wie: str) -> list[str]:
    bestanden = {"netwerk": JANNEN, "plan": f"afspraken: {{a1: {{woorden: x, wie: [{wie}]}}}}"}
    (gevonden,) = vind("V001", bestanden)
    return [zet.tekst for een in gevonden.voorstellen for zet in een.wijzigingen if isinstance(zet, Zet)]


def test_de_voornaam_van_twee_wordt_gevraagd_en_nooit_gekozen(vind: Vind) -> None:
    assert voorgesteld(vind, "jan") == ["jan-buurman", "jan-coach"]


@pytest.mark.parametrize(
    ("getypt", "bedoeld"), [("coach Jan", "jan-coach"), ("oma", "oma-riet"), ("henk", "henk-jan"), ("Riet", "oma-riet")]
)
def test_wie_maar_een_mens_kan_zijn_is_een_voorstel(getypt: str, bedoeld: str, vind: Vind) -> None:
    assert voorgesteld(vind, getypt) == [bedoeld]


@pytest.mark.parametrize("woord", ["iedereen", "ik", "wij allemaal"])
def test_iedereen_wordt_niemand_bij_personen(woord: str, vind: Vind) -> None:
    plan = f"afspraken: {{a1: {{woorden: x, wie: {woord}}}}}"
    (gevonden,) = vind("V001", {"netwerk": JANNEN, "plan": plan})
    assert "noem de mensen" in gevonden.tip
    assert not gevonden.voorstellen


def test_oma_en_de_buurman_zijn_er_twee(vind: Vind) -> None:
    plan = "afspraken: {a1: {woorden: x, wie: oma en de coach}}"
    (gevonden,) = vind("V001", {"netwerk": JANNEN, "plan": plan})
    assert gevonden.tip == "schrijf: [oma-riet, jan-coach]"


def test_een_gast_die_er_al_staat_wordt_geen_tweede(vind: Vind) -> None:
    (gevonden,) = vind("V001", {"netwerk": JANNEN, "beraad": "gasten: {oma-riet: {komt: ja}, oma: {komt: nee}}"})
    assert "staat hier al" in gevonden.tip
    assert not gevonden.voorstellen


def test_van_twee_kezen_was_er_een_gast_en_de_ander_moest_ook_weg(vind: Vind) -> None:
    """Both were said to be here already, so who did as the tip said lost the guest who was not."""
    (gevonden,) = vind("V001", {"netwerk": JANNEN, "beraad": "gasten: {jan-coach: {komt: ja}, jan: {komt: misschien}}"})
    assert gevonden.tip.startswith("bedoel je 'jan-buurman' ('jan-coach' staat hier al)?")
    assert [een.zin for een in gevonden.voorstellen] == ["schrijf: jan-buurman"]


def test_een_vraag_bij_haar_woorden_genoemd_wordt_gevonden(vind: Vind) -> None:
    vragen = "vragen: {nacht: {van: oma-riet, vraag: Wie is er in de nacht?}, dag: {van: oma-riet, vraag: Wat dan?}}"
    plan = "afspraken: {a1: {woorden: x, vraag: Wie is er in de nacht}}"
    (gevonden,) = vind("V002", {"netwerk": JANNEN, "vragen": vragen, "plan": plan})
    assert [een.zin for een in gevonden.voorstellen] == ["schrijf: nacht"]


def test_een_afspraak_die_er_niet_is_noemt_wat_er_wel_is(vind: Vind) -> None:
    bestanden = {
        "netwerk": JANNEN,
        "plan": "afspraken: {a1: {woorden: x}, a2: {woorden: y}}",
        "actieteam/2026-06-25": "klaar: [a9]",
    }
    (gevonden,) = vind("V003", bestanden)
    assert "a1 en a2" in gevonden.tip
    assert not gevonden.voorstellen


def test_wie_alleen_apart_staat_wordt_in_een_gewoon_bestand_niet_genoemd(vind: Vind) -> None:
    bestanden = {
        "netwerk": MENSEN,
        "apart/bo": "personen: {dennis: {wie: buurman, naam: Dennis}}",
        "beraad": "uitgenodigd_door: buurman",
    }
    (gevonden,) = vind("V001", bestanden)
    assert "dennis" not in str(gevonden)


def test_wie_een_beleving_mag_zien_is_een_lijst_en_geen_regel_voor_ieder(vind: Vind) -> None:
    netwerk = MENSEN + "belevingen:\n- {van: bo, met: sandra, is: goed, zichtbaar: bo en sandra}\n"
    (gevonden,) = vind("V004", {"netwerk": netwerk})
    assert gevonden.tip == "schrijf: [bo, sandra]"


def test_iemand_bij_niet_voor_is_wie_je_niet_kent_en_ergens_anders_niet(vind: Vind) -> None:
    plan = "afspraken:\n  a1: {woorden: Samen., wie: [kim], niet_voor: [iemand]}\n"
    assert not vind("V001", {"netwerk": "personen:\n  kim:\n", "plan": plan})
    assert vind("V001", {"netwerk": "personen:\n  kim:\n", "plan": plan.replace("[kim]", "[iemand]")})


def test_van_twee_mensen_nam_wie_er_al_is_de_plaats_van_allebei_in(vind: Vind) -> None:
    netwerk = "personen: {lot: {}, bo: {}}\ngezinnen:\n  - {partners: lot + jan, kinderen: [bo]}\n"
    (gevonden,) = vind("V001", {"netwerk": netwerk})
    assert gevonden.tip == "schrijf: [lot, jan], en zet 'jan' bij `personen` in netwerk.yaml"
    assert not gevonden.voorstellen


LEEN = "personen: {leen: {}, iris: {}}"
KOP = "procesbegeleider: {naam: Hilde Verstrate}"


def test_de_procesbegeleider_moest_bij_de_mensen_om_erbij_te_zijn(vind: Vind) -> None:
    bestanden = {"netwerk": LEEN, "traject": KOP, "actieteam/2026-04-16": "waren_er: [leen, Hilde]"}
    (gevonden,) = vind("V001", bestanden)
    assert "haal de naam hier weg en schrijf op een eigen regel: procesbegeleider: erbij" in gevonden.tip


def test_wie_toevallig_ook_zo_begint_is_gewoon_een_mens(vind: Vind) -> None:
    bestanden = {"netwerk": LEEN, "traject": KOP, "actieteam/2026-04-16": "waren_er: [leen, Hildegard]"}
    (gevonden,) = vind("V001", bestanden)
    assert gevonden.tip == "zet deze mens bij `personen` in netwerk.yaml"


def test_iedereen_die_er_was_moest_bij_de_mensen(vind: Vind) -> None:
    (gevonden,) = vind("V001", {"netwerk": f"gemaakt_door: iedereen die er was\n{LEEN}"})
    assert gevonden.tip.endswith("of haal 'gemaakt_door' weg als je het niet precies weet")
