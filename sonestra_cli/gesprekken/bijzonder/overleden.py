"""Who of two partners died, as people say it where it is asked whether they are still together."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import vorm_van
from sonestra_cli.gesprekken.begrijpen import delen, lezingen
from sonestra_cli.gesprekken.bijzonder.jaren import TIJD, tijd_van
from sonestra_cli.taal.datums import MAANDEN
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.mensen import zoek_mensen

_DOOD = zelden(
    r"(?P<wie>.*?)\s*(?:\b(?:is|was)\s*)?(?:in (?P<eerst>\d{4})\s*)?"
    r"\b(?:overleden|overleed|gestorven|stierf|dood|doodgegaan)\b(?:\s*(?:in|op|sinds)?\s*(?P<wanneer>.+))?",
    re.IGNORECASE,
)
_BLEEF = zelden(
    r"(?P<wie>.*?)\s*(?:\b(?:is|werd)\s*)?\b(?:weduwe|weduwnaar)\b(?:\s*(?:in|sinds|vanaf)?\s*(?P<wanneer>.+))?",
    re.IGNORECASE,
)
_TOEN: Final = rf"(?:(?:in|op) )?(?P<tijd>{TIJD}|(?:\d{{1,2}} )?(?:{'|'.join(MAANDEN)}))"
_STIERF: Final = r"\b(?P<dood>overleden|overleed|gestorven|stierf|doodgegaan)"
_EERST_WANNEER: Final = zelden(rf"(?P<wie>.*?)\b{_TOEN} {_STIERF}\b(?P<rest>.*)", re.IGNORECASE)
_DAN_WANNEER: Final = zelden(rf"(?P<wie>.*?){_STIERF} {_TOEN}\b(?P<rest>(?! (?:\d{{4}}|'?\d\d)\b).*)", re.IGNORECASE)
_VOORAAN = frozenset(("nee", "ja", "niet meer"))
_HIJ_OF_ZIJ = frozenset(("hij", "zij", "ze"))
_DATUM = vorm_van(Datum)


def wie_overleed(tekst: str, partners: Sequence[str], traject: Traject) -> Mapping[str, str]:
    """``nee, Annie is overleden in 2025``: who, and when or ``ja``; empty where nothing of the kind was said."""
    uit: dict[str, str] = {}
    for stuk in delen(tekst):
        if stuk.casefold() in _VOORAAN:
            continue
        dood, bleef = _DOOD.fullmatch(stuk), _BLEEF.fullmatch(stuk)
        gezegd = dood or bleef
        if gezegd is None:
            return {}
        wanneer = gezegd["wanneer"] or (dood["eerst"] if dood else None)
        dag = lezingen(wanneer, _DATUM, traject) if wanneer else ("ja",)
        wie = _wie(gezegd["wie"], partners, traject, nog_hier=dood is None)
        if len(wie) != 1 or len(dag) != 1:
            return {}
        uit[wie[0]] = dag[0]
    return uit


def _wie(genoemd: str, partners: Sequence[str], traject: Traject, *, nog_hier: bool) -> Sequence[str]:
    """The one who died: by name, or not the one who lives on. Without a name that one is the hoofdpersoon."""
    zij: list[str] = [een for een in zoek_mensen(genoemd, traject) if een in partners] if genoemd else []
    if (zij and not nog_hier) or (genoemd and not zij and genoemd.casefold() not in _HIJ_OF_ZIJ):
        return zij
    leeft = zij or [een for een in partners if Sleutel(een) in traject.kop.hoofdpersonen]
    return [een for een in partners if een not in leeft] if leeft else []


def met_overlijden(tekst: str, vandaag: str) -> str:
    """``Piet is in maart overleden`` with its year: the last March that has been."""
    past = (_EERST_WANNEER.fullmatch(tekst) or _DAN_WANNEER.fullmatch(tekst)) if vandaag else None
    if past is None:
        return tekst
    wanneer = _met_jaar(tijd_van(past["tijd"], vandaag), vandaag)
    erbij = "op" if wanneer[0].isdigit() and " " in wanneer else "in"
    return f"{past['wie']}{past['dood']} {erbij} {wanneer}{past['rest']}"


def _met_jaar(wanneer: str, vandaag: str) -> str:
    """A month, or a day in it, without a year gets that of the last one; whatever has a year keeps it."""
    dag, _, maand = wanneer.casefold().rpartition(" ")
    if maand not in MAANDEN:
        return wanneer
    toen = f"{MAANDEN.index(maand) + 1:02}-{int(dag or 0):02}"
    return f"{dag} {maand} {int(vandaag[:4]) - (toen > vandaag[5:])}".strip()
