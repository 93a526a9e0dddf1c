"""A copy of a chat: who sent it and when goes off, what the app itself says is nobody."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.regels import gemeld, schoon
from sonestra_cli.verstaan.lijst.soorten import Bronregel, Genoemd, Opgemerkt

_DAG, _TIJD = r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}", r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?"
_BEGIN = zelden(
    rf"^\s*(?:\[(?:{_DAG},? {_TIJD}|{_TIJD},? {_DAG})\]\s*|{_DAG},? (?:om )?{_TIJD}\s+[-–]\s+)(?P<rest>.*)$",
    re.IGNORECASE,
)
_AFZENDER = zelden(r"^(?P<wie>~?\s?[^:]{1,40}): (?P<bericht>.*)$|^(?P<leeg>[^:]{1,40}):$")
_APPZIN = zelden(
    r"<[^>]*(?:media|weggelaten|omitted|bewerkt|edited)[^>]*>|(?:afbeelding|video|audio|sticker|gif|"
    r"document|foto|spraakbericht|contactkaart|media)\s+"
    r"(?:weggelaten|omitted|niet inbegrepen)|bericht is verwijderd|hebt dit bericht verwijderd|"
    r"message was deleted|gemiste \w*(?:oproep|gesprek)|"
    r"\(bestand (?:bijgevoegd|toegevoegd)\)|\(file attached\)|wacht op dit bericht|^locatie: http|"
    r"^poll:|gesprek (?:beëindigd|van \d)|"
    r"versleuteld|^null$",
    re.IGNORECASE,
)
VAN_DE_APP = "Dat zegt de app zelf."
_EMOJI = zelden(
    ""
    "[\U0001f000-\U0001faff\u2600-\u26ff\u2700-\u27bf\u2190-\u21ff\u2b00-\u2bff\u200d\ufe0f\U000e0020-\U000e007f\u20e3\u3030\u303d]"
)
_LOS_TEKEN = zelden("[\u200d\ufe0f\u20e3\U000e0020-\U000e007f\u2190-\u21ff\u2713-\u2718\u2610-\u2612]")
_HART = zelden("[❤♥💕💖💗💓💞💘💝🧡💛💚💙💜🖤🤍🤎]")


def is_chat(regels: Sequence[Bronregel]) -> bool:
    """True when the list begins as an export of a chat does."""
    gevuld = [schoon(regel.tekst) for regel in regels if regel.tekst.strip()][:20]
    return sum(_BEGIN.match(tekst) is not None for tekst in gevuld) * 2 > len(gevuld)


def berichten(regels: Sequence[Bronregel]) -> Iterator[Bronregel | Opgemerkt]:
    """Messages without sender; what the app says as a line that gives nobody. A message may have more lines."""
    for regel in regels:
        tekst = schoon(regel.tekst)
        if (begin := _BEGIN.match(tekst)) is None:
            yield replace(regel, tekst=tekst)
            continue
        past = _AFZENDER.match(begin["rest"])
        if past is None or past["leeg"] is not None or _APPZIN.search(past["bericht"]):
            yield gemeld(regel, VAN_DE_APP)
        else:
            yield replace(regel, tekst=past["bericht"])


def zonder_emoji(tekst: str) -> str:
    """The words alone."""
    return " ".join(_EMOJI.sub(" ", tekst).split(" ")).strip() if _EMOJI.search(tekst) else tekst


def heeft_hart(tekst: str) -> bool:
    """A heart may mean the ring, or just love."""
    return _HART.search(tekst) is not None


def met_plaatjes(mensen: Sequence[Genoemd], getypt: str) -> tuple[Genoemd, ...]:
    """The people of a line, told that its pictures did not come along."""
    plaatjes = "".join(dict.fromkeys(_EMOJI.findall(_LOS_TEKEN.sub("", getypt))))
    if not plaatjes:
        return tuple(mensen)
    zin = f"Wat {plaatjes} zegt, schreef ik niet op. Zegt het iets? Zet het er dan in woorden bij."
    return tuple(replace(een, gezegd=(*een.gezegd, zin)) if not nr else een for nr, een in enumerate(mensen))
