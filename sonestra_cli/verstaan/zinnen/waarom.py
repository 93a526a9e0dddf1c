"""Why a piece of a line was not understood, where that can be told: what is missing, or what does not go there."""

import re
from typing import Final

from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.woorden.vak import is_vak
from sonestra_cli.verstaan.rolwoorden import IK
from sonestra_cli.verstaan.zinnen.bouwstenen import datums, is_geen_dag, tijden
from sonestra_cli.verstaan.zinnen.soorten.delen import MAAND

_DAG_ZONDER_JAAR: Final = zelden(
    rf"(?<!\d)(?P<dag>\d{{1,2}}\s+{MAAND}|\d{{1,2}}[-/]\d{{1,2}})(?!\s*[-/']?\s*\d)", re.IGNORECASE
)
_HELE_DAG: Final = zelden(rf"(?:[a-z]+ )?\d{{1,2}}\s+{MAAND}\s+\d{{4}}|\d{{1,2}}-\d{{1,2}}-\d{{4}}", re.IGNORECASE)
_ALLEN: Final = zelden(r"(?:wij |we )?(?:iedereen|allemaal|allen|samen|wij|we|de (?:hele )?familie)", re.IGNORECASE)
_TIJD: Final = zelden(r"(?:om |vanaf |rond )?(?P<tijd>.*\b(?:uur|u)\b.*|\d{1,2}[:.]\d\d)", re.IGNORECASE)

_SCHRIKKELJAAR: Final = 2024
"""A year with every day that any year has."""
_VRAAG: Final = zelden(r"v\d{1,3}")


def waarom_niet(stuk: str, jaar: int = 0) -> str:
    """A sentence, or nothing; ``jaar`` is the year in which it is said, where that is known."""
    kaal = stuk.strip(" .,;:")
    if _ALLEN.fullmatch(kaal):
        return "Wie zijn dat? Noem ze bij hun naam."
    if kaal.casefold() in IK:
        return f"Wie is {kaal}? Typ de naam van wie dit zegt."
    if mist := jaar_mist(kaal, jaar):
        return mist
    if _VRAAG.fullmatch(kaal):
        return f"Een vraag {kaal} staat er nog niet in vragen.yaml, of hoort hier niet."
    if _HELE_DAG.fullmatch(kaal) and is_geen_dag(kaal):
        return "Die dag is er niet."
    if datums(kaal):
        return "Hier hoort geen dag bij, of er staat al een andere."
    if (past := _TIJD.fullmatch(kaal)) is not None and len(mogelijk := tijden(past["tijd"])) > 1:
        return f"Dat kan {' of '.join(mogelijk)} zijn. Typ een van de twee."
    if is_vak(kaal):
        return "Dit is iemands werk. Dat staat bij die mens zelf, in netwerk.yaml, als functie van een professional."
    return ""


def jaar_mist(stuk: str, jaar: int = 0) -> str:
    """A sentence where a day has no year, or nothing."""
    zonder = _DAG_ZONDER_JAAR.search(stuk)
    if zonder is None:
        return ""
    dag = zonder["dag"]
    ervoor = next((teken for teken in "-/" if teken in dag), " ")
    if is_geen_dag(f"{dag}{ervoor}{_SCHRIKKELJAAR}"):
        return "Die dag is er niet."
    return f"Bij {dag} hoort een jaar" + (f", zoals {dag}{ervoor}{jaar}." if jaar else ".")
