"""What organisations offer, as people call it: whether a sentence has such an answer in it already.

For questions back only (R17, R22), never for remarks about the words. Careful on purpose: who talks about the help
that is there (``mijn begeleider``, ``van de therapie af``, ``mee naar de dagbesteding``) asks for nothing.
"""

from typing import Final

from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.patroon import patroon

_OM_OVERDAG_EN_THUIS: Final = (
    r"dagbesteding\w*|dagbehandeling|\w*begeleiding|begeleider|begeleid(?:er)?(?: zelfstandig)? wonen|beschermd wonen"
    r"|kamertraining\w*|woongroep|thuiszorg|thuishulp|wijkverpleging|huishoud(?:elijke )?hulp|hulp in de huishouding"
    r"|opvoedondersteuning|respijtzorg|logeeropvang|crisisopvang|uithuisplaatsing|scootmobiel|traplift"
)
_VAN_IEMAND: Final = (
    r"\w*hulpverlen(?:ing|er|ster)|professionele hulp|jeugdhulp|jeugdzorg|\w*therap(?:ie|ieen|eut|eute)|emdr|psycholoog"
    r"|psychiater|(?:dag)?behandel(?:ing|aar|traject)|(?:crisis|ziekenhuis)?opname|opgenomen|\w*kliniek|medicatie"
    r"|(?:job|budget|gezins|leef|woon|levens)coach|casemanager|bewindvoer(?:ing|der)|schuldhulp\w*|schuldsanering|maatje"
    r"|(?:agressie|weerbaarheids|ouder)training|(?:ouder|opvoed)cursus"
)
_OP_PAPIER: Final = (
    r"\w*traject|indicatie|beschikking|pgb|persoonsgebonden budget|(?:maatwerk)?voorziening|urgentieverklaring"
)
_AANBOD: Final = patroon(rf"\b(?:{_OM_OVERDAG_EN_THUIS}|{_VAN_IEMAND}|{_OP_PAPIER})\b")
_GAAT_ERVAN_AF: Final = patroon(
    r"\b(?:zonder|geen|minder|na|tijdens|uit|buiten|naast|klaar met|\w*stop\w* met|mee (?:naar|in)|(?<!iemand )van|bij"
    r"|met|over|tegen|in plaats van|ipv|mijn|m n|onze|ons|zijn|haar|hun|jouw|je|jullie|deze|die|dit|dat)"
    r"(?: (?:de|het|een|die|deze|al|nog|mijn|onze|zijn|haar|hun|nieuwe|oude)){0,2} $"
)
"""What stands just before it, where it is about what is there already."""
_OVER_WAT_ER_IS: Final = patroon(
    r"\b(?:breng\w*|haalt?|halen|rijdt?|rijden|fiets\w*|duurt|duren|hoe lang|hoelang|stop|stopt|stoppen|werkt|helpt"
    r"|gaat mee|mee naar|om \w+ heen|past op|passen op)\b"
)
_WORDT: Final = patroon(r"\bword\w*\b")


def aanbod_in(tekst: str) -> str:
    """The first offer that this text asks for or prescribes, as it is written here in plain letters; else empty."""
    plat = " ".join(kaal(tekst).replace("'", " ").replace("’", " ").split())
    if _OVER_WAT_ER_IS.search(plat):
        return ""
    for gevonden in _AANBOD.finditer(plat):
        if gevonden[0] == "opgenomen" and not _WORDT.search(plat):
            continue
        if not _GAAT_ERVAN_AF.search(plat[: gevonden.start()]):
            return gevonden[0]
    return ""
