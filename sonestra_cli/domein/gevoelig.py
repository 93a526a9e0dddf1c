"""Plain words in an ordinary file that tell what belongs in ``apart/``: ``wie: bang voor hem`` (domein/3 §3.0).

Careful on purpose: who reads that a neighbour's dog or a course against violence may not be read by everybody, no
longer looks when it matters. Own words (``woorden``, ``vraag``) are nobody's to judge and are never asked here.
"""

import re
from collections.abc import Collection
from typing import Final

from sonestra_cli.domein.keuzes import ALLEEN_APART
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.patroon import patroon

_GEWELD: Final = patroon(
    r"\b\w*(?:geweld|misbruik|misbruikte?|mishandeling|mishandelde?|mishandelt|aanranding"
    r"|verkrachting|verkrachte?|incest)\b"
)
_WERK_ERAAN: Final = patroon(
    r"\b(?:tegen|zonder|steunpunt|meldpunt|veilig thuis|training|cursus|preventie\w*|stop|aanpak|team|agent|politie"
    r"|\w*werker|\w*begeleid\w*|coach|therap\w*|hulpverlen\w*|expert|lotgenoten|lezing|boek|film|natuurgeweld)\b"
)
_HEN: Final = (
    r"(?:hem|haar|hen|hun|m|ons|mij|me|iedereen|de kinderen"
    r"|(?:zijn|haar|mijn|hun|de|z n|d r|m n)? ?(?:stief|schoon|pleeg)?(?:vader|moeder|papa|mama|pa|ma|opa|oma|broer|zus"
    r"|oom|tante|man|vrouw|vriend|vriendin|zoon|dochter|ex|partner))"
)
_ANGST: Final = r"\b(?:bang|angst|angstig|doodsbang) voor (?:{})\b"
_DOET: Final = patroon(
    rf"\b(?:slaat|slaan|sloeg|sloegen|schopt|schopte|bedreigt|bedreigde|stalkt|stalkte|controleert) {_HEN}\b"
)
_GEHEIM: Final = patroon(
    r"\bgeheim\w* (?:relatie|liefde|verhouding|kind|partner|vriend|vriendin|minna\w+)\b|\baffaire\b|\boverspel\w*\b"
    r"|\bbuitenechtelijk\w*\b|\bminna(?:ar|res)\b"
)
_ZWANGER: Final = patroon(r"\bmiskra(?:am|men)\b|\bdoodgeboren\b|\babortus\b|\bzwangerschap\w* afgebroken\b")
_DUBBELZINNIG: Final = frozenset(("controle", "geheim", "afgebroken"))
"""Choices that are also ordinary words: alone they say too little, but for who somebody is."""


def gevoelige_woorden(tekst: str, namen: Collection[str] = (), *, wie_iemand_is: bool = False) -> str:
    """What in a text is not for everybody to read; empty where nothing is. ``namen``: of whom one may be afraid."""
    for keuze in ALLEEN_APART:
        if "_" in keuze and keuze in tekst.casefold():
            return keuze
    stukken = {" ".join(kaal(stuk).replace("_", " ").split()): stuk.strip() for stuk in re.split(r"[,;/]", tekst)}
    for keuze in ALLEEN_APART:
        if keuze.replace("_", " ") in stukken and (wie_iemand_is or keuze not in _DUBBELZINNIG):
            return stukken[keuze.replace("_", " ")]
    gewoon = " ".join(re.findall(r"\w+", kaal(tekst)))
    bang = re.compile(_ANGST.format("|".join((_HEN, *map(re.escape, sorted(map(kaal, namen)))))))
    gevonden = bang.search(gewoon) or _DOET.search(gewoon) or _GEHEIM.search(gewoon) or _ZWANGER.search(gewoon)
    if gevonden is None and not _WERK_ERAAN.search(gewoon):
        gevonden = _GEWELD.search(gewoon)
    return gevonden[0] if gevonden else ""
