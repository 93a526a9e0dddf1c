"""How often and how people are in touch: ``elke week``, ``appt elke dag``, ``ze bellen 1x per maand``."""

import re
from collections.abc import Iterator, Mapping
from typing import get_args

from sonestra_cli.domein.keuzes import ALLEEN_APART, Band, ContactVorm, HoeVaak
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.keuzes import versta_keuze

_GAAT_OVER_TIJD = zelden(r"dag|week|weken|wekelijk|maand|jaar|kwartaal|nooit|zelden|contact|niet\b", re.IGNORECASE)
_VULWOORDEN = (
    "ze zij hij we wij ik zien ziet elkaar contact hebben heeft is er komt ongeveer ook via "
    "per en met mij hem haar op ons spreken spreekt meestal vooral"
)
_VULSEL = frozenset(_VULWOORDEN.split())
_WEEKDAG = zelden(r"\b(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?\b", re.IGNORECASE)
_LANGST = 9
"""Words beyond which it is a story."""


def contact(woord: str) -> dict[str, str] | None:
    """What ``woord`` says of ``contact``, when it says how often and nothing else besides how."""
    woorden = woord.casefold().replace("’", "'").strip(" .,!").split()
    if len(woorden) > _LANGST or not _GAAT_OVER_TIJD.search(woord):
        return None
    for vaak, rest in _vaak(woorden):
        over = [w for w in rest if w.strip(".,") not in _VULSEL]
        if not over:
            return {"hoe_vaak": vaak}
        if (hoe := contactvorm(" ".join(rest))) or (hoe := contactvorm(" ".join(over))):
            return {"hoe_vaak": vaak, "hoe": hoe}
    return None


def hoe_vaak_kan(woord: str) -> tuple[str, ...]:
    """What ``een keer per jaar`` may be, when it is about how often at all."""
    return versta_keuze(woord, get_args(HoeVaak)) if _GAAT_OVER_TIJD.search(woord) else ()


def contactvorm(woord: str) -> str | None:
    """How people are in touch."""
    vormen = versta_keuze(woord, get_args(ContactVorm))
    return vormen[0] if len(vormen) == 1 else None


def dag_zonder_plek(getypt: str, velden: Mapping[str, object]) -> str:
    """What to tell of ``belt op zaterdag``: how often has a field, the day of the week has none. Else nothing."""
    vaak = velden.get("contact")
    vaak = vaak.get("hoe_vaak") if isinstance(vaak, Mapping) else vaak
    dagen = dict.fromkeys(past[0].casefold() for past in _WEEKDAG.finditer(getypt))
    elders = " ".join(str(waarde) for veld, waarde in velden.items() if veld != "contact").casefold()
    weg = [dag for dag in dagen if dag not in elders]
    if vaak != "elke_week" or not weg:
        return ""
    return f"‘{opsomming(weg)}’ lees ik als elke week. De dag zelf heeft geen veld: die liet ik weg."


def band(woord: str) -> str | None:
    """A quality of the tie, for a column that asks so; never what belongs in ``apart/``."""
    gewoon = tuple(een for een in get_args(Band) if een not in ALLEEN_APART)
    banden = versta_keuze(woord, gewoon)
    return banden[0] if len(banden) == 1 else None


def _vaak(woorden: list[str]) -> Iterator[tuple[str, list[str]]]:
    """How often, and the words before and behind it; the longest way to say it first."""
    for lengte in range(len(woorden), 0, -1):
        for begin in range(len(woorden) - lengte + 1):
            stuk = " ".join(woorden[begin : begin + lengte])
            if _GAAT_OVER_TIJD.search(stuk) and len(vaak := versta_keuze(stuk, get_args(HoeVaak))) == 1:
                yield vaak[0], woorden[:begin] + woorden[begin + lengte :]
