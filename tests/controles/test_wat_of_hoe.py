import pytest

from tests.controles.vinden import Vind


def paaltje(woorden: str) -> dict[str, str]:
    return {
        "traject": "hoofdpersonen: [noor]",
        "netwerk": "personen: {noor: {}, dennis: {kring: verder}, oma-riet: {kring: hart}, gerda: {kring: bekend},"
        " hassan: {kring: hart}, tom: {professional: {functie: jeugdbeschermer, mandaat: ots}}}",
        "beraad": f"datum: 2026-04-11\npiketpaaltjes:\n  p1:\n    woorden: |\n      {woorden}\n    gesteld_door: tom\n"
        "    grondslag: ots\n    vastgesteld_op: 2026-03-20\n",
    }


@pytest.mark.parametrize(
    "woorden",
    [
        "Noor slaapt in het weekend bij oma Riet.",
        "De kinderen wonen bij Hassan.",
        "Gerda haalt de kinderen elke dag op.",
        "Noor wordt opgehaald door Gerda.",
        "Samira krijgt ambulante begeleiding.",
        "Noor gaat naar dagbesteding.",
        "Er is elke avond een volwassene zodat Noor slaapt.",
    ],
)
def test_een_oplossing_in_een_paaltje_geeft_een_vraag_naar_wat_er_geldt(vind: Vind, woorden: str) -> None:
    (gevonden,) = vind("R22", paaltje(woorden))
    assert gevonden.niveau == "vraag"
    assert gevonden.zin == "wat moet er volgens Tom hoe dan ook gelden?"


@pytest.mark.parametrize(
    "woorden",
    [
        "Elke nacht slapen Noor, Sem en Lina op een plek waar een volwassene is die ze kennen.",
        "Bij contact met Dennis is er voor Mila altijd een volwassene bij die zij kent.",
        "Noor kan elke avond iemand bellen.",
        "Noor houdt zich aan haar afspraken met de behandelaar.",
        "De plek waar hij woont is bekend bij de reclassering.",
        "De huur is elke maand betaald.",
        "Noor slaapt niet bij Dennis.",
        "De kinderen zijn 's nachts nooit alleen.",
        "Dennis belt eerst voordat hij langskomt.",
    ],
)
def test_een_grens_blijft_een_grens(vind: Vind, woorden: str) -> None:
    assert vind("R22", paaltje(woorden)) == []


def test_staat_er_een_ander_paaltje_dan_rust_de_vraag_niet_meer_op_het_antwoord_van_toen(vind: Vind) -> None:
    def rust(woorden: str, gevraagd: str) -> int:
        bestanden = paaltje(woorden)
        bestanden["beraad"] += f"    gevraagd: [{gevraagd}]\n"
        return len(vind("R22", bestanden))

    assert rust("Noor slaapt bij oma Riet.", "R22") == 0
    assert rust("Noor slaapt bij oma Riet.", "R22 bij Noor slaapt bij oma Riet") == 0
    assert rust("Noor slaapt bij Hassan.", "R22 bij Noor slaapt bij oma Riet") == 1
