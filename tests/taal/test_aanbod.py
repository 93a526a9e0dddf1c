import pytest

from sonestra_cli.taal.aanbod import aanbod_in


@pytest.mark.parametrize(
    "vraag",
    [
        "Hoe krijg ik dagbesteding?",
        "Hoe kom ik aan begeleid wonen?",
        "Kan Noor worden opgenomen?",
        "Wanneer start het traject?",
        "Welke therapie is goed voor Noor?",
        "Hoe komt er thuisbegeleiding in huis?",
        "Kan er iemand van de jeugdhulp komen?",
        "Hoe motiveren we Dennis voor behandeling?",
    ],
)
def test_een_aanbod_in_een_vraag_wordt_gehoord(vraag: str) -> None:
    assert aanbod_in(vraag)


@pytest.mark.parametrize(
    "vraag",
    [
        "Wie brengt mij naar de dagbesteding?",
        "Wie gaat er met mij mee naar de psycholoog?",
        "Hoe kom ik van de bewindvoering af?",
        "Hoe blijft papa thuis zonder opname?",
        "Hoe zeg ik tegen mijn begeleider dat ik wil stoppen?",
        "Hoe lang duurt de behandeling nog?",
        "Wie neemt de telefoon op? Wie heeft opgenomen?",
        "Wie rijdt Sem naar de training?",
        "Wie eet met mij?",
    ],
)
def test_over_wat_er_al_is_of_weg_moet_is_geen_aanbod(vraag: str) -> None:
    assert not aanbod_in(vraag)
