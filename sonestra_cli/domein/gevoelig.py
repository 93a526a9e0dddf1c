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
_BANG: Final = r"\b(?:bang|angst|angstig|doodsbang) voor "
_SLAAT: Final = (
    r"\b(?:slaat|slaan|sloeg|sloegen|schopt|schopte|bedreigt|bedreigde|stalkt|stalkte|controleert|wurgt|wurgde) "
)
_IEMAND: Final = patroon(rf"{_BANG}|{_SLAAT}|\bin elkaar ")
"""What stands before somebody in ``_ANGST`` and ``_DOET``: without it nobody has to be looked for."""
_ANGST: Final = rf"{_BANG}(?:{{}})\b"
_DOET: Final = rf"{_SLAAT}(?:{{}})\b(?! (?:over|gade|op de schouder))|\bin elkaar (?:geslagen|geschopt|getrapt)\b"
_VERSLAAFD: Final = patroon(
    r"\bverslaafd(?! aan (?!alcohol|drank|drugs|gokken|gamen|wiet|coke|cocaine|pillen|medicijnen))\b|\bverslaving\b"
    r"|\balcoholis(?:t|te|me)\b|\baan de (?:drank|drugs|coke)\b"
)
_DURFT_NIET: Final = patroon(r"\b(?:durft|durfde|durven|durfden) niet (?:meer )?(?:naar huis|thuis te)\b")
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
    gevonden = _over_iemand(gewoon, namen) or _eerste(gewoon, _DURFT_NIET, _GEHEIM, _ZWANGER)
    if gevonden is None and not _WERK_ERAAN.search(gewoon):
        gevonden = _eerste(gewoon, _GEWELD, _VERSLAAFD)
    return gevonden[0] if gevonden else ""


def _over_iemand(gewoon: str, namen: Collection[str]) -> re.Match[str] | None:
    """Fear of one of them, or what is done to one."""
    if not _IEMAND.search(gewoon):
        return None
    hen = "|".join((_HEN, *map(re.escape, sorted(map(kaal, namen)))))
    return re.search(f"{_ANGST.format(hen)}|{_DOET.format(hen)}", gewoon)


def _eerste(tekst: str, *patronen: re.Pattern[str]) -> re.Match[str] | None:
    return next((gevonden for een in patronen if (gevonden := een.search(tekst))), None)
