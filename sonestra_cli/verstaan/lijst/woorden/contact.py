"""How often and how people are in touch: ``elke week``, ``appt elke dag``, ``ze bellen 1x per maand``."""

import re
from typing import get_args

from sonestra_cli.domein.keuzes import Band, ContactVorm, HoeVaak

_VAAK: tuple[tuple[str, str], ...] = (
    (r"(?:bijna |zowat )?(?:elke|iedere) dag|dagelijks|alle dagen", "elke_dag"),
    (r"(?:een )?paar keer (?:per|in de|een) week|(?:2|3|4|twee|drie|vier|meer)\s?(?:x|keer) (?:per|in de|een|p/)\s?week|meerdere keren per week", "paar_keer_per_week"),
    (r"(?:elke|iedere) week|wekelijks|(?:1|een|één)\s?(?:x|keer) (?:per|in de) week", "elke_week"),
    (r"(?:een )?paar keer (?:per|in de) maand|(?:2|3|twee|drie)\s?(?:x|keer) (?:per|in de|een) maand|om de week", "paar_keer_per_maand"),
    (r"(?:elke|iedere) maand|maandelijks|(?:1|een|één)\s?(?:x|keer) (?:per|in de) maand", "elke_maand"),
    (r"(?:een )?paar keer (?:per|in het) jaar|(?:2|3|4|twee|drie|vier)\s?(?:x|keer) (?:per|in het) jaar", "paar_keer_per_jaar"),
    (r"bijna nooit|zelden", "bijna_nooit"),
    (r"nu niet|op dit moment niet|momenteel niet|nu geen contact|geen contact(?: meer)?", "nu_niet"),
    (r"nog nooit(?: gezien| ontmoet)?", "nog_nooit"),
)  # fmt: skip
_HOE: tuple[tuple[str, str], ...] = (
    (r"beeldbellen|beeldbelt|videobellen|facetimen?|skypen?", "beeldbellen"),
    (r"bellen|belt|telefonisch|aan de telefoon", "bellen"),
    (r"appt|appen|app|berichten|bericht|sms|whatsapp|mailt|mailen", "berichten"),
    (r"bezoek|komt langs|komen langs|langskomen|op bezoek|gaat langs|ziet hem|zien elkaar", "bezoek"),
    (r"brief|brieven|kaart|kaartje|kaartjes|schrijft|schrijven|post", "brief_kaart"),
    (r"online|gamen|gamet", "online"),
    (r"op (?:het )?werk|op school|via werk|via school", "werk_school"),
    (r"wonen samen|woont (?:bij )?(?:hem|haar|ons)|samenwonend|in huis", "samen_wonen"),
)
_VULSEL = re.compile(
    r"\b(?:ze|zij|hij|we|wij|zien|ziet|elkaar|contact|hebben|heeft|is er|er|komt|ongeveer|zo'n|meestal|ook|via|de|per|en|met|"
    r"mij|hem|haar|op|ons|spreken|spreekt)\b|[,.!:]"
)


def contact(woord: str) -> dict[str, str | tuple[str, ...]] | None:
    """What ``woord`` says of ``contact``, when it says how often and nothing else besides how."""
    rest, uit = woord.casefold().replace("’", "'").replace("1×", "1x"), dict[str, "str | tuple[str, ...]"]()
    for vorm, keus in _VAAK:
        if (past := re.search(rf"\b(?:{vorm})\b", rest)) is not None:
            uit["hoe_vaak"] = keus
            rest = rest[: past.start()] + " " + rest[past.end() :]
            break
    else:
        kaal = "_".join(rest.replace("-", " ").split())
        return {"hoe_vaak": kaal} if kaal in get_args(HoeVaak) else None
    rest = _zonder_hoe(rest, uit)
    return uit if not _VULSEL.sub("", rest).strip() else None


def contactvorm(woord: str) -> str | None:
    """How people are in touch, for a column that asks so."""
    kaal = "_".join(woord.casefold().split())
    if kaal in get_args(ContactVorm):
        return kaal
    uit: dict[str, str | tuple[str, ...]] = {}
    rest = _zonder_hoe(woord.casefold(), uit)
    return str(uit["hoe"]) if "hoe" in uit and not _VULSEL.sub("", rest).strip() else None


def band(woord: str) -> str | None:
    """A quality of the tie, for a column that asks so."""
    kaal = "_".join(woord.casefold().replace("-", " ").strip(" .!").split()).replace("én", "en")
    return kaal if kaal in get_args(Band) else None


def _zonder_hoe(rest: str, uit: dict[str, "str | tuple[str, ...]"]) -> str:
    for vorm, keus in _HOE:
        if (past := re.search(rf"\b(?:{vorm})\b", rest)) is not None:
            uit["hoe"] = keus
            return rest[: past.start()] + " " + rest[past.end() :]
    return rest
