"""Groups as people say them: ``buren``, ``collega's``, ``kant van moeder``; as a word behind a name or as a heading."""

import re
from collections.abc import Sequence
from typing import get_args

from sonestra_cli.domein.keuzes import Groep
from sonestra_cli.techniek.zelden import zelden

FAMILIE, DIER, PROFESSIONAL = "familie", "dier", "professional"
_WOORDEN = {
    "gezin": "gezin gezinsleden thuis",
    "familie": "familie familieleden verwanten schoonfamilie fam",
    "vrienden": "vrienden vriendinnen vriendengroep vriendenkring",
    "buurt": "buurt buren buurtgenoten wijk straat",
    "werk_of_school": "werk school collega's collegas studie opleiding klas klasgenoten stage",
    "vereniging_geloof": "vereniging verenigingen geloof kerk moskee sport sportclub club clubs koor hobby hobby's",
    "wonen_dagbesteding": "wonen dagbesteding woongroep huisgenoten dagopvang",
    "online": "online internet gamen games discord forum",
    "professional": "professionals professional hulpverlening hulpverleners instanties instellingen zorgverleners",
}
"""Behind a name and as a heading."""
_ALS_KOP = {
    "familie": "ouders grootouders kinderen kleinkinderen achterkleinkinderen stiefkinderen zoons zonen dochters "
    "kleinzoons kleinzonen kleindochters broers broertjes zussen zusjes ooms tantes neven neefjes "
    "nichten nichtjes oma's opa's omas "
    "opas pleegouders pleegkinderen stiefouders schoonouders schoonzussen zwagers  "
    "vaderskant moederskant vaders moeders pleegfamilie stieffamilie pleeggezin aangetrouwd",
    "vereniging_geloof": "voetbal voetbalclub geloofsgemeenschap vrijwilligers vrijwilligerswerk scouting muziek",
    "professional": "zorg hulp hulptroepen beroepskrachten professioneel professionele netwerkpartners",
    "online": "whatsapp facebook gamers gamevrienden",
    "buurt": "buurtjes flat portiek",
}
"""As a heading only: behind a name these are about one person, or too much else."""
_VULSEL_TEKST = (
    "de het een mijn m'n onze ons haar zijn z'n hun d'r van uit in op bij en of andere overige verdere oude "
    "goede onze papa mama vader moeder opa oma vaders moeders mensen contacten leden vroeger vanuit kant / & "
    "+ oud via eigen alle 1"
)
_VULSEL = frozenset(_VULSEL_TEKST.split())
_LOS = zelden(r"[/&+,_–—]| - ")


def groep_van_woord(woord: str) -> str | None:
    """The group that stands behind a name, or ``dier``; None where it is about something else."""
    return _enige(woord, _PER_WOORD)


def zegt_meer_dan_de_groep(woord: str) -> bool:
    """``koor`` is narrower than the group it is in: the word itself stays with who somebody is."""
    return woord.casefold() in _NAUWER


def eigen_groep(woord: str, eigen: Sequence[str]) -> str | None:
    """The group of their own that is called just so."""
    woorden = [w for w in _woorden(woord) if w not in _VULSEL]
    return next((groep for groep in eigen if [w for w in _woorden(groep) if w not in _VULSEL] == woorden), None)


def groepen_van_kop(woord: str) -> frozenset[str] | None:
    """The groups that a heading names, none for one that only says whose side; None when it is no such heading."""
    if re.match(r"(?:van )?(?:de |mijn )?kant van\b", woord.casefold()):
        return frozenset({FAMILIE})
    woorden = [w for w in _woorden(woord) if w not in _VULSEL]
    if not woorden or not all(w in _PER_KOPWOORD for w in woorden):
        return None
    return frozenset(_PER_KOPWOORD[w] for w in woorden)


def _enige(woord: str, boek: dict[str, str]) -> str | None:
    kaal = "_".join(woord.casefold().replace("-", " ").replace("_", " ").split())
    if kaal in get_args(Groep):
        return kaal
    woorden = [w for w in _woorden(woord) if w not in _VULSEL]
    groepen = {boek.get(w) for w in woorden}
    return groepen.pop() if len(groepen) == 1 and len(woorden) < 3 else None


def _woorden(tekst: str) -> list[str]:
    kaal = _LOS.sub(" ", tekst.casefold().replace("’", "'"))
    return [woord for stuk in kaal.split() if (woord := stuk.strip('.:!?*#()"')) != ""]


def _boek(*boeken: dict[str, str]) -> dict[str, str]:
    return {woord: groep for boek in boeken for groep, regel in boek.items() for woord in regel.split()}


_NAUWER = frozenset(("koor", "moskee", "forum", "discord", "klas", "stage", "woongroep", "dagopvang"))
_DIEREN = {"dier": "dieren huisdieren dier huisdier beesten"}
_PER_WOORD = _boek(_WOORDEN, _DIEREN)
_PER_KOPWOORD = _boek(_WOORDEN, _ALS_KOP, _DIEREN)
