import pytest

from tests.controles.vinden import Vind


def vragen(vraag: str, van: str = "kyra") -> dict[str, str]:
    return {
        "traject": "hoofdpersonen: [kyra]",
        "netwerk": "personen: {kyra: {}, sandra: {kring: hart}, tante-nel: {kring: bekend}}",
        "vragen": f"vragen:\n  v1:\n    van: {van}\n    vraag: |\n      {vraag}\n",
    }


def test_achter_een_verpakt_aanbod_wordt_gevraagd_wat_er_anders_wordt(vind: Vind) -> None:
    (gevonden,) = vind("R17", vragen("Hoe krijg ik dagbesteding?"))
    assert gevonden.niveau == "vraag"
    assert gevonden.zin == "wat wordt er anders voor Kyra als dit lukt?"
    assert "zit er al een antwoord in?" in gevonden.tip


def test_bij_een_vraag_voor_ja_of_nee_wordt_gevraagd_hoe_ja_eruitziet(vind: Vind) -> None:
    (gevonden,) = vind("R17", vragen("Mag ik bij oma wonen?", "[kyra, sandra]"))
    assert gevonden.zin == "stel dat het antwoord ja is: hoe ziet het er dan uit voor Kyra en Sandra?"


def test_bij_een_zin_die_niets_vraagt_wordt_gevraagd_naar_de_vraag(vind: Vind) -> None:
    (gevonden,) = vind("R17", vragen("Ik wil niet alleen eten."))
    assert gevonden.zin == "wat wil Kyra hierover aan de anderen vragen?"


@pytest.mark.parametrize(
    "vraag",
    [
        "Wie eet met mij?",
        "Bij wie kan ik wonen zonder dat het een gevecht is met mijn moeder?",
        "Ik wil weer lachen. Hoe?",
        "Kan iemand mij leren hoe ik met geld omga?",
        "Wie gaat er met mij mee naar de dagbesteding?",
        "En hoe nu verder",
        "Dwing mij niet, vraag mij wat",
        "كيف أنام؟",
        "Nasıl uyurum",
    ],
)
def test_een_open_vraag_blijft_ongemoeid(vind: Vind, vraag: str) -> None:
    assert vind("R17", vragen(vraag)) == []


def test_na_het_beraad_staan_de_vragen_vast(vind: Vind) -> None:
    geweest = {"beraad": "datum: 2026-05-30\nwaren_er: [kyra, sandra]"}
    assert vind("R17", vragen("Hoe krijg ik dagbesteding?") | geweest) == []


def test_de_woorden_zelf_worden_nergens_herhaald(vind: Vind) -> None:
    (gevonden,) = vind("R17", vragen("Hoe krijg ik dagbesteding?"))
    assert "dagbesteding" not in gevonden.zin + gevonden.tip + gevonden.onder


def test_staat_er_een_andere_vraag_dan_rust_ze_niet_meer_op_het_antwoord_van_toen(vind: Vind) -> None:
    def rust(vraag: str, gevraagd: str) -> int:
        bestanden = vragen(vraag)
        bestanden["vragen"] += f"    gevraagd: [{gevraagd}]\n"
        return len(vind("R17", bestanden))

    assert rust("Hoe krijg ik dagbesteding?", "R17") == 0
    assert rust("Hoe krijg ik dagbesteding?", "R17 bij Hoe krijg ik dagbesteding") == 0
    assert rust("Hoe krijg ik begeleid wonen?", "R17 bij Hoe krijg ik dagbesteding") == 1
