"""Whether an answer says that what was shown is not right, in whatever words: ``dat klopt niet``."""

import re
from collections.abc import Collection
from typing import Final

from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.techniek.zelden import zelden

_NIET: Final = r"(?:niet|geen|nooit|fout|verkeerd|onjuist|onwaar|mis|onzin)"
_DIT: Final = r"(?:(?:maar|nou|nee|hm+|ho|stop|wacht|toch|zo|dat|dit|het|er|hier|deze|die|is|was|zijn|staat)[ ,]+)*"
_OORDEEL: Final = zelden(
    rf"{_DIT}(?:klopt|kloppen|bedoel|bedoelde|wil|wilde|vind|hoort|moet|mag|zei|zeg|schrijf|doe|heb|deugt|gaat)\b.*\b{_NIET}\b.*"
    rf"|{_DIT}(?:nog |helemaal |echt |gewoon |allemaal |ook |weer )*{_NIET}"
    r"(?: (?:zo|goed|waar|juist|oké|ok|doen|opschrijven|schrijven|mee eens|de bedoeling|wat ik .*|zoals .*))?"
    r"|klopt (?:er )?(?:\w+ )?niet.*",
    re.IGNORECASE,
)
_STELT: Final = zelden(r"\b(?:is|was|zijn|waren|heet|heten|hoort|woont|ben)\b", re.IGNORECASE)
_ONTKENT: Final = zelden(rf"\b{_NIET}\b", re.IGNORECASE)
_HIJ: Final = frozenset(("hij", "zij", "ze", "dit", "dat", "het"))


def spreekt_tegen(antwoord: str, over: Collection[str]) -> bool:
    """True too for a sentence about one of those it is ``over`` that denies: ``Jan is mijn broer niet``.

    What names something else is a new entry, also with *niet* in it: ``Jo komt niet``.
    """
    kaal = " ".join(antwoord.replace(",", " ").split()).strip(" .!?")
    if _OORDEEL.fullmatch(kaal):
        return True
    if ">" in kaal or ":" in kaal or not (_STELT.search(kaal) and _ONTKENT.search(kaal)):
        return False
    voor = sleutel_van(_STELT.split(kaal, 1)[0]).split("-")
    genoemd = {woord for naam in over for woord in sleutel_van(naam).split("-")}
    return bool(voor) and (voor[0] in _HIJ or genoemd.issuperset(voor))
