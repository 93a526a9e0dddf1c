"""What in words reads like a protection, and hides nothing there: ``met wie eet ik, niet voor Kees``.

Careful on purpose: only where somebody of the network follows, or what somebody is. ``niet voor niets``, ``niet voor
twee uur`` and ``niet voor mij`` are none.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from sonestra_cli.domein.beschermd import misschien_niet_voor
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.datums import begrijp_datum
from sonestra_cli.verstaan.rolwoorden import ROLLEN, VULSEL

_MEER: Final = frozenset(
    ("kinderen", "kids", "ouders", "kleinkinderen", "professionals", "hulpverleners", "hulpverlening", "kind", "ex")
)
"""What more people are together, or anybody may be."""
_NIEMAND: Final = zelden(
    r"ik|ji?j|je|jullie|u|hij|zij|ze|wij|we|men|hem|haar|hen|hun|die|dit|dat|wie|wat|het|iedereen|niemand|iemand",
    re.IGNORECASE,
)
_LIDWOORD: Final = r"(?:(?:de|het|een|onze|ons|mijn|m'n|jullie|zijn|haar|hun)\s+)?"
_WOORD: Final = r"[^\W\d_][\w'’-]*"
_WIE: Final = rf"{_LIDWOORD}(?P<wie>{_WOORD}(?:[ ]{_WOORD})??)"
"""One word, or two where what comes after asks for them: ``ma Jo``."""
_MAG: Final = r"(?:mag|mogen|moet|moeten|hoeft|hoeven)"
_DIT: Final = r"(?:(?:dit|dat|het|hier|er|hiervan|ervan|nog|zelf|ook|echt|absoluut)\s+)*"
_WETEN: Final = r"(?:weten|lezen|zien|horen|weet|leest|ziet|hoort)"
_NIET: Final = rf"(?:niet|niks|niets|nooit)\s+(?:van\s+)?(?:te\s+|meer\s+)?{_WETEN}"
_VOORAAN: Final = r"(?:^|(?<=[^\w\s'’-])|(?<=[^\w\s'’-]\s)|\b(?:dit|dat|is|en|maar|wel|liever)\s+)"
"""Where a part of a sentence begins: ``Ans kookt niet voor Kees`` hides nothing."""
_VORMEN: Final = (
    zelden(rf"{_VOORAAN}(?:niet|nie)\s+(?:voor|vor|foor|voro|vooor)\s+{_WIE}", re.IGNORECASE | re.MULTILINE),
    zelden(
        rf"\b(?:niet|nie)\s+(?:voor|vor)\s+{_LIDWOORD}(?P<wie>{_WOORD})(?=[\s)\]\"'”’]*$)", re.IGNORECASE | re.MULTILINE
    ),
    zelden(rf"\b{_WIE}\s+{_MAG}\s+{_DIT}{_NIET}\b", re.IGNORECASE),
    zelden(rf"\b{_MAG}\s+{_DIT}{_WIE}\s+{_DIT}{_NIET}\b", re.IGNORECASE),
    zelden(rf"\b(?:geheim|verborgen|verzwijgen|stil|verzwegen)\s+(?:voor|houden\s+voor)\s+{_WIE}", re.IGNORECASE),
    zelden(rf"\b(?:zeg|vertel)\s+{_DIT}niet\s+(?:tegen|aan)\s+{_WIE}", re.IGNORECASE),
    zelden(rf"\b(?:zeg|vertel)\s+(?:dit|dat|het)\s+{_WIE}\s+niet\b", re.IGNORECASE),
    zelden(rf"\bniet\s+(?:zeggen|vertellen)\s+(?:tegen|aan)\s+{_WIE}", re.IGNORECASE),
    zelden(rf"\bniet\s+(?:aan|door)\s+{_WIE}\s+(?:laten\s+)?(?:lezen|zien|weten|vertellen)\b", re.IGNORECASE),
    zelden(rf"\blaat\s+{_DIT}{_WIE}\s+{_DIT}{_NIET}\b", re.IGNORECASE),
    zelden(rf"\bzonder\s+dat\s+{_WIE}\s+{_DIT}{_WETEN}\b", re.IGNORECASE),
    zelden(rf"\bvoor\s+iedereen,?\s+behalve\s+(?:voor\s+)?{_WIE}", re.IGNORECASE),
)


def namen_in(personen: Mapping[Sleutel, Persoon]) -> frozenset[str]:
    """Every word by which somebody of these is called, plain and in small letters."""
    woorden = (f"{sleutel} {een.naam or ''}" for sleutel, een in personen.items())
    return frozenset(woord for tekst in woorden for woord in re.findall(r"[^\W\d_]+", kaal(tekst)) if len(woord) > 1)


def niet_voor_gezegd(tekst: str, namen: frozenset[str]) -> tuple[str, str]:
    """The piece that reads so, and whom it names; empty where nothing does. ``namen``: see ``namen_in``."""
    for gevonden in _gevonden(tekst):
        wie = gevonden["wie"]
        if _is_iemand(wie, namen):
            return gevonden[0].strip(), wie
    return "", ""


def niet_voor_een_naam(tekst: str) -> tuple[str, str]:
    """The same for any name with a capital that is no day: who that is may come later."""
    for gevonden in _gevonden(tekst):
        wie = gevonden["wie"]
        if wie[0].isupper() and not _NIEMAND.fullmatch(wie) and not begrijp_datum(f"{wie} 2020").datums:
            return gevonden[0].strip(), wie
    return "", ""


def _gevonden(tekst: str) -> Iterator[re.Match[str]]:
    for vorm in _VORMEN if misschien_niet_voor(tekst) else ():
        yield from vorm.finditer(tekst)


def _is_iemand(wie: str, namen: frozenset[str]) -> bool:
    woord = kaal(wie)
    delen = [woord, *re.split(r"[ -]", woord)]
    return woord not in VULSEL and any(deel in namen or deel in ROLLEN or deel in _MEER for deel in delen)
