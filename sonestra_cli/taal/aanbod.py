"""What organisations offer, as people call it: whether a sentence has such an answer in it already.

For questions back only (R17, R22), never for remarks about the words. Careful on purpose: who talks about the help
that is there (``mijn begeleider``, ``van de therapie af``, ``mee naar de dagbesteding``) asks for nothing.
"""

from typing import Final

from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.patroon import patroon

_OVERDAG_EN_THUIS: Final = (
    r"dagbesteding\w*|dagbehandeling|\w+opvang|(?:buitenschoolse|tijdelijke) opvang|\w*begeleiding|thuishulp"
    r"|hulp(?: van de gemeente)? in de huishouding|huishoud(?:elijke )?hulp|(?:gezins|jeugd|crisis|opvoed)hulp"
    r"|(?:thuis|jeugd|respijt|kraam|na|verslavings|dag|ouderen|wijk)zorg|wijkverpleging|(?:opvoed|gezins)?ondersteuning"
    r"|\w*maaltijd(?:service|voorziening)|tafeltje dek je|(?:intensieve|ambulante|professionele) hulp|inwoonhulp"
    r"|hulp van (?:het wijkteam|de gemeente)|hulp aan huis"
)
_EEN_PLEK: Final = (
    r"(?:begeleide?r?|beschermd)(?: \w+)? wonen|begeleid wonen\w*|kamertraining\w*|(?:verpleeg|verzorgings|bejaarden"
    r"|gezins|logeer|inloop)huis|hospice|internaat|\w*instelling|pleeggezin|pleegzorg|(?:zorg|dag)boerderij|woon(?:vorm"
    r"|groep|voorziening)|leefgroep|(?:aanleun|senioren|zorg|focus)woning|time ?out\w*(?: plek)?|\w*kliniek"
    r"|uithuisplaatsing|uit huis geplaatst|(?:crisis|ziekenhuis)?opname|opgenomen|speciaal onderwijs"
)
_OM_BETER_TE_WORDEN: Final = (
    r"\w*hulpverlening|emdr|ggz|\w*therap(?:ie|ieen)|(?:dag)?behandel(?:ing|traject|plan)|behandeld|medicatie|medicijnen"
    r"|(?:agressie|weerbaarheids|ouder|opvoed|sociale vaardigheids)training|welke training|\w*cursus"
)
_IEMAND: Final = (
    r"begeleider|\w*hulpverlen(?:er|ster)|\w*psycholoog|psychiater|behandelaar|\w*therapeute?|logopedist|casemanager"
    r"|bewindvoerder|curator|(?:job|budget|gezins|leef|woon|levens|wijk|ouderen|opvoed)coach|maatje|buddy"
    r"|(?:maatschappelijk|sociaal) werker|(?:psychiatrisch |wijk)verpleegkundige"
    r"|(?<=een )(?:vrijwilliger|ervaringsdeskundige)"
)
_GROEP_OF_DING: Final = (
    r"(?:gespreks|lotgenoten|praat|zelfhulp|rouw)groep\w*|scootmobiel|traplift|rolstoel|rollator"
    r"|alarmknop|\w*alarmering|hulpmiddel(?:en)?|hoog laag ?bed|taxipas\w*"
)
_OP_PAPIER: Final = (
    r"\w*traject|indicatie|beschikking|wmo|wlz|pgb|persoonsgebonden budget|zorgbudget|welk budget|urgentieverklaring"
    r"|(?:maatwerk)?voorziening(?:en)?|zorgaanvraag|bijstand|uitkering|toeslag|regelingen|aanvraag (?:voor|bij)"
    r"|\w*keuring|wachtlijst|in aanmerking|bewindvoering|budgetbeheer|schuldhulp\w*|schuldsanering"
)
_AANBOD: Final = patroon(
    rf"\b(?:{_OVERDAG_EN_THUIS}|{_EEN_PLEK}|{_OM_BETER_TE_WORDEN}|{_OP_PAPIER}"
    rf"|(?<!\bde )(?:{_IEMAND}|{_GROEP_OF_DING}))\b"
)
_LIDWOORD: Final = r"(?: (?:de|het|een|die|deze|al|nog|mijn|onze|zijn|haar|hun|nieuwe|oude))"
_GAAT_ERVAN_AF: Final = patroon(
    r"\b(?:(?:zonder|geen|minder|na|tijdens|uit|buiten|naast|klaar met|\w*stop\w* met|mee (?:naar|in)|(?<!iemand )van"
    rf"|bij|over|tegen|in plaats van|ipv){_LIDWOORD}{{0,2}}|met{_LIDWOORD}{{1,2}}|(?:in|op) (?:de|het)"
    r"|(?:mijn|m n|onze|ons|zijn|haar|hun|jouw|je|jullie|deze|die|dit|dat)(?: (?:nieuwe|oude|eigen))?) $"
)
"""What stands just before it, where it is about what is there already."""
_OVER_WAT_ER_IS: Final = patroon(
    r"\b(?:breng\w*|haalt?|halen|rijdt?|rijden|fiets\w*|duurt|duren|hoe lang|hoelang|stop|stopt|stoppen|werkt"
    r"|gaat mee|mee naar|wat als|om met|om \w+ heen|past op|passen op)\b"
)
_WORDT: Final = patroon(r"\bword\w*\b")
_ERIN: Final = patroon(
    r"\b(?:terecht|aan(?:ge)?meld\w*|meldt? .* aan|wachtlijst|binnen|pl(?:ek|ekje|aats) (?:bij|in|op)"
    r"|(?:nog|weer) geen)\b"
)
"""Whoever looks for the way in has it not yet: ``bij`` and ``geen`` then say nothing of what is there."""
_ER_NOG_NIET: Final = patroon(r"\b(?:(?:bij|in|op)(?: de| het| een)?|geen) $")


def aanbod_in(tekst: str) -> str:
    """The first offer that this text asks for or prescribes, as it is written here in plain letters; else empty."""
    plat = " ".join(kaal(tekst).replace("'", " ").replace("’", " ").split())
    wil_erin = bool(_ERIN.search(plat))
    if _OVER_WAT_ER_IS.search(plat) and not wil_erin:
        return ""
    for gevonden in _AANBOD.finditer(plat):
        if gevonden[0] in ("opgenomen", "behandeld") and not _WORDT.search(plat):
            continue
        ervoor = plat[: gevonden.start()]
        if not _GAAT_ERVAN_AF.search(ervoor) or (wil_erin and _ER_NOG_NIET.search(ervoor)):
            return gevonden[0]
    return ""
