"""Names that are made of another: ``opa en oma Bos``, ``de tweeling Bo en Jip``, ``Samira's moeder``."""

import re
from typing import NamedTuple

from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.woorden.relaties import is_relatie

_TWEELING = zelden(
    r"^(?:(?:een|twee)eiige\s+)?(?P<wat>[tdv]\w*ling)"
    r"(?P<soort>broers?|broertjes?|zussen|zus|zusjes?|dochters|zonen|zoons|meisjes|jongens)?\s*:?\s+(?P<namen>[A-Z].*)$",
    re.IGNORECASE,
)
_LIDWOORD = zelden(r"^(?:de|het|een|onze|mijn)\s+(?=[a-z])", re.IGNORECASE)
_MEERLING = frozenset(("tweeling", "drieling", "vierling"))
_ENKEL = {
    "broer": "broer", "zus": "zus", "docht": "zus", "zoon": "broer", "zone": "broer", "meis": "zus", "jonge": "broer",
}  # fmt: skip
_VAN_IEMAND = zelden(
    r"^(?P<wie>[A-Z][\w-]*?)(?:['’]s?|\s+(?:zijn|z['’]n|haar|d['’]r|hun))\s+(?P<wat>[a-z][\w-]*(?: [a-z][\w-]*)?)$"
)
_VAN = zelden(r"^(?P<wat>[a-z][\w-]*) van (?P<wie>[A-Z].*)$")
_EEN_PAAR = (("opa", "oma"), ("oma", "opa"), ("oom", "tante"), ("tante", "oom"), ("ome", "tante"), ("tante", "ome"))


_KINDEREN = zelden(
    r"^(?P<wie>.+?)\s*(?:\b(?:en|met|plus)\b|[&+])\s*(?P<kinderen>(?:(?:de|hun|haar|zijn|\d{1,2}|een|twee|drie|vier|vijf)\s+)?"
    r"(?:kids|kinderen|kind|kindjes|kleintjes|zoons|zonen|dochters|jongens|meiden|baby|gezin))$",
    re.IGNORECASE,
)


_IEMAND = r"(?:[a-z]+ )?[A-ZÀ-Ý][\w'’-]*(?: [\w'’-]+){0,3} ?\([^()]+\)"
_ELK_MET_HAAKJES = zelden(rf"{_IEMAND}(?:(?:,| en| &|, en) {_IEMAND})+")
_EN_DAN = zelden(r"(?<=\)),? (?:en |& )?")


class Samengesteld(NamedTuple):
    """The names as they are read, what they are to somebody, and what to tell about it."""

    naam: str
    wie: str = ""
    gezegd: str = ""


def samengesteld(kaal: str) -> Samengesteld | None:
    """How such a name is read; None for any other."""
    kaal = _LIDWOORD.sub("", kaal)
    return _tweeling(kaal) or _van_iemand(kaal) or _paar(kaal)


def elk_met_haakjes(tekst: str) -> tuple[str, ...]:
    """``Tim (8) en Sofie (5)``: each with what stands behind the name; one where it is anything else."""
    return tuple(_EN_DAN.split(tekst)) if _ELK_MET_HAAKJES.fullmatch(tekst) else (tekst,)


def zonder_kinderen(kaal: str) -> tuple[str, str]:
    """``Henk en Ineke + 2 kids``: who is named, and who is not."""
    past = _KINDEREN.match(kaal)
    return (past["wie"].strip(), past["kinderen"]) if past else (kaal, "")


def _tweeling(kaal: str) -> Samengesteld | None:
    past = _TWEELING.match(kaal)
    if past is None or past["wat"].casefold() not in _MEERLING or not past["namen"][:1].isupper():
        return None
    wat, soort = past["wat"].casefold(), (past["soort"] or "").casefold()
    enkel = next((woord for begin, woord in _ENKEL.items() if soort.startswith(begin)), "")
    zin = f"‘{past['wat']}’ schreef ik bij wie. Op het genogram komt het met `tweeling`, bij `kinderen` van hun ouders."
    return Samengesteld(past["namen"], wat + enkel, zin)


def _van_iemand(kaal: str) -> Samengesteld | None:
    """``Samira's moeder``, ``Mark zijn vrouw``, ``moeder van Samira``: nobody said what she is called."""
    past = _VAN_IEMAND.match(kaal) or _VAN.match(kaal)
    if past is None or not is_relatie(past["wat"]):
        return None
    naam = f"{past['wat'][0].upper()}{past['wat'][1:]} van {past['wie']}"
    return Samengesteld(naam, "", f"Hoe {naam[0].lower()}{naam[1:]} heet, staat er niet. Zo komt die nu op de kaart.")


def _paar(kaal: str) -> Samengesteld | None:
    """``opa en oma Bos``, ``opa en oma van moeders kant``: both are called so."""
    woorden = kaal.split()
    if len(woorden) < 4 or woorden[1].casefold() not in ("en", "&", "+"):
        return None
    if not woorden[3][:1].isupper() and woorden[3] not in ("van", "uit"):
        return None
    een, ander, achter = woorden[0].casefold(), woorden[2].casefold(), " ".join(woorden[3:])
    if (een, ander) not in _EEN_PAAR or {"en", "&", "+"} & set(woorden[3:]):
        return None
    namen = f"{een.capitalize()} {achter} en {ander} {achter}"
    return Samengesteld(namen, "", f"‘{kaal}’ lees ik als {een} {achter} en {ander} {achter}. Klopt dat?")
