"""A whole line in which a day is told by today: ``gisteren``, ``vorige week``; on paper it is the day itself."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final, NamedTuple

from sonestra_cli.gesprekken.bijzonder.jaren import TIJD, tijd_van
from sonestra_cli.gesprekken.bijzonder.overleden import met_overlijden
from sonestra_cli.taal.datums import MAANDEN, WEEKDAGEN
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet

_ERVOOR: Final = (
    "op|sinds|vanaf|tot|in|gesproken|verteld|opgeschreven|teruggelezen|vastgesteld|uitgelegd|besproken|bekeken|gevraagd"
)
_WEEKDAG: Final = "|".join(WEEKDAGEN)
_STRAKS: Final = f"overmorgen|morgen|(?:volgende week|komende|aanstaande|aankomende) (?:{_WEEKDAG})"
_STUK: Final = zelden(rf"(?P<voor>(?:(?:{_ERVOOR}) )*)(?P<tijd>{TIJD}|{_STRAKS})(?P<na> (?:{_ERVOOR}))?", re.IGNORECASE)
_TUSSEN: Final = zelden(r"([,;:]\s*)")
_ERGENS: Final = zelden(rf"(?:^|(?<=[\s,;:]))(?:op )?(?P<tijd>{TIJD})(?=$|[\s,;:.])[,:]?\s*", re.IGNORECASE)
_ZELF_EEN_TIJD: Final = zelden(
    rf"\b(?:1[89]|20)\d\d\b|\b(?:{'|'.join(MAANDEN)})\b|\b(?:dat|of|toen|omdat)\b", re.IGNORECASE
)
"""Another time, or words behind which the day is of what was said, not of when it was said."""
_OMGEKEERD: Final = zelden(r"(?P<werkwoord>[a-z]+) (?P<wie>(?:[a-z]+ )?[A-ZÀ-Ý][\w'’-]*)(?= |$)")


class Verteld(NamedTuple):
    """The line as it can be read, and, of what happened, when that was."""

    regel: str
    wanneer: str = ""


def met_vandaag(regel: str, vandaag: str, *, gebeurtenis: bool = False) -> Verteld:
    """The line with the day in its place; somebody's own words, behind ``>`` or in quotes, are left alone."""
    voor, pijl, woorden = regel.partition(">")
    if not vandaag or set(voor) & set('"“”„'):
        return Verteld(regel)
    if gebeurtenis:
        verteld = _wat_gebeurde(met_overlijden(voor, vandaag), vandaag)
        return Verteld(verteld.regel + pijl + woorden, verteld.wanneer)
    return Verteld("".join(_stuk(stuk, vandaag) for stuk in _TUSSEN.split(voor)) + pijl + woorden)


def _stuk(stuk: str, vandaag: str) -> str:
    """A piece that says no more than a day, and what it is the day of; ``Wim belt vandaag`` says more."""
    kaal = stuk.strip()
    if (past := _STUK.fullmatch(kaal)) is None:
        return met_overlijden(stuk, vandaag)
    dag = f"{past['voor']}{tijd_van(past['tijd'], vandaag)}"
    return stuk.replace(kaal, f"{past['na'].strip()} {dag}" if past["na"] else dag)


def _wat_gebeurde(voor: str, vandaag: str) -> Verteld:
    """When it was goes out of what it was; a line that names a time itself is left as it is."""
    past = _ERGENS.search(voor)
    if past is None or _ZELF_EEN_TIJD.search(voor):
        return Verteld(voor)
    rest = f"{voor[: past.start()]}{voor[past.end() :]}".strip(" ,;:")
    if not past.start() and (om := _OMGEKEERD.match(rest)) is not None:
        rest = f"{om['wie']} {om['werkwoord']}{rest[om.end() :]}"
    return Verteld(rest, tijd_van(past["tijd"], vandaag)) if rest else Verteld(voor)


def met_wat(inzet: Inzet, regel: str) -> Inzet:
    """What happened, where the line without its day names only who: ``Kyra was bij Tim`` is what it was."""
    waarde = inzet.waarde
    if not isinstance(waarde, Mapping) or "wat" in waarde or "wanneer" not in waarde or " " not in regel:
        return inzet
    return replace(inzet, waarde={"wat": regel, **waarde})
