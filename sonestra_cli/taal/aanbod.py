"""What organisations offer, as people call it: whether a sentence has such an answer in it already.

For questions back only (R17, R22), never for remarks about the words. Careful on purpose: who talks about the help
that is there (``mijn begeleider``, ``van de therapie af``, ``mee naar de dagbesteding``) asks for nothing.
"""

from typing import Final

from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.patroon import patroon

_OM_OVERDAG_EN_THUIS: Final = (
    r"dagbesteding\w*|dagbehandeling|dagopvang|\w*begeleiding|begeleid(?:er)?(?: zelfstandig)? wonen|beschermd wonen"
    r"|kamertraining\w*|woongroep|thuiszorg|thuishulp|wijkverpleging|huishoud(?:elijke )?hulp|hulp in de huishouding"
    r"|opvoedondersteuning|verpleeghuis|verzorgingshuis|instelling|respijtzorg|logeeropvang|crisisopvang"
    r"|uithuisplaatsing|scootmobiel|traplift"
)
_VAN_IEMAND: Final = (
    r"\w*hulpverlening|professionele hulp|hulp van (?:het wijkteam|de gemeente)|jeugdhulp|jeugdzorg|emdr"
    r"|\w*therap(?:ie|ieen)|(?:dag)?behandel(?:ing|traject)|(?:crisis|ziekenhuis)?opname|opgenomen|behandeld|\w*kliniek"
    r"|medicatie|medicijnen|bewindvoering|schuldhulp\w*|schuldsanering|(?:agressie|weerbaarheids|ouder)training|\w*cursus"
)
_IEMAND: Final = (
    r"begeleider|\w*hulpverlen(?:er|ster)|psycholoog|psychiater|behandelaar|\w*therapeute?|casemanager|bewindvoerder"
    r"|(?:job|budget|gezins|leef|woon|levens)coach|maatje"
)
_OP_PAPIER: Final = (
    r"\w*traject|indicatie|beschikking|wmo|pgb|persoonsgebonden budget|(?:maatwerk)?voorziening|urgentieverklaring"
)
_AANBOD: Final = patroon(rf"\b(?:{_OM_OVERDAG_EN_THUIS}|{_VAN_IEMAND}|{_OP_PAPIER}|(?<!\bde )(?:{_IEMAND}))\b")
_LIDWOORD: Final = r"(?: (?:de|het|een|die|deze|al|nog|mijn|onze|zijn|haar|hun|nieuwe|oude))"
_GAAT_ERVAN_AF: Final = patroon(
    r"\b(?:(?:zonder|geen|minder|na|tijdens|uit|buiten|naast|klaar met|\w*stop\w* met|mee (?:naar|in)|(?<!iemand )van"
    rf"|bij|over|tegen|in plaats van|ipv){_LIDWOORD}{{0,2}}|met{_LIDWOORD}{{1,2}}"
    r"|(?:mijn|m n|onze|ons|zijn|haar|hun|jouw|je|jullie|deze|die|dit|dat)(?: (?:nieuwe|oude|eigen))?) $"
)
"""What stands just before it, where it is about what is there already."""
_OVER_WAT_ER_IS: Final = patroon(
    r"\b(?:breng\w*|haalt?|halen|rijdt?|rijden|fiets\w*|duurt|duren|hoe lang|hoelang|stop|stopt|stoppen|werkt"
    r"|gaat mee|mee naar|wat als|om met|om \w+ heen|past op|passen op)\b"
)
_WORDT: Final = patroon(r"\bword\w*\b")


def aanbod_in(tekst: str) -> str:
    """The first offer that this text asks for or prescribes, as it is written here in plain letters; else empty."""
    plat = " ".join(kaal(tekst).replace("'", " ").replace("’", " ").split())
    if _OVER_WAT_ER_IS.search(plat):
        return ""
    for gevonden in _AANBOD.finditer(plat):
        if gevonden[0] in ("opgenomen", "behandeld") and not _WORDT.search(plat):
            continue
        if not _GAAT_ERVAN_AF.search(plat[: gevonden.start()]):
            return gevonden[0]
    return ""
