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
        "Hoe kom ik bij dagopvang terecht?",
        "Hoe lang is de wachtlijst voor beschermd wonen?",
        "Waarom krijg ik nog geen begeleiding?",
        "Hoe krijgt papa een alarmknop?",
        "Zijn er gespreksgroepen voor mensen zoals ik?",
        "Hoe schrijf ik mij in voor een aanleunwoning?",
        "Wie kan een buddy voor Noor vinden?",
        "Hoe kom ik in aanmerking voor vervoer?",
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
        "Wie duwt de rolstoel als we naar het strand gaan?",
        "Welke regeling maken we met papa voor de weekenden?",
        "Hoe verdelen we het budget voor de boodschappen?",
        "Wie gaat op bezoek in het pleeggezin?",
        "Hoe word ik vrijwilliger bij de voetbal?",
        "Hoe komen we samen binnen bij het feest?",
    ],
)
def test_over_wat_er_al_is_of_weg_moet_is_geen_aanbod(vraag: str) -> None:
    assert not aanbod_in(vraag)
