"""What people call somebody by what they are: mama is their moeder, buuf the buurvrouw."""

from collections.abc import Iterable, Mapping

_GELIJK = (
    "moeder mama mam ma mamma mams mum",
    "vader papa pap pa pappa paps",
    "oma grootmoeder omi",
    "opa grootvader opi",
    "zus zusje zuster",
    "broer broertje",
    "zoon zoontje",
    "dochter dochtertje",
    "buurman buur buurtje",
    "buurvrouw buuf buuv buurtje buur",
    "vriend vriendje maat",
    "vriendin vriendinnetje",
    "partner man vrouw echtgenoot echtgenote",
    "juf juffrouw lerares",
    "meester leraar",
    "tante",
    "oom ome",
    "neef neefje",
    "nicht nichtje",
    "coach trainer trainster",
    "dokter huisarts",
    "stiefvader stiefpapa",
    "stiefmoeder stiefmama",
    "pleegmoeder pleegmama",
    "pleegvader pleegpapa",
    "pleegoma",
    "pleegopa",
    "collega",
    "baas",
    "mentor",
    "begeleider begeleidster",
)
_RUIS = "de het een mijn onze ons haar zijn hun m'n z'n d'r mevr mevrouw meneer mijnheer heer dhr mw"
_GRENS = "van bij uit met op in en of voor die"
ROLLEN: Mapping[str, frozenset[str]] = {
    woord: frozenset(regel.split()[0] for regel in _GELIJK if woord in regel.split())
    for woord in " ".join(_GELIJK).split()
}
"""Word for what somebody is -> the words under which these are known, mostly one."""


def noemt_rol(tekst: str) -> bool:
    """True for words that tell what somebody is, not who: ``moeder``, ``de buurman van oma``."""
    woorden = [woord for woord in tekst.casefold().replace(",", " ").split() if woord not in VULSEL]
    return bool(woorden) and (woorden[0] in ROLLEN or woorden[0] == "hoofdpersoon")


def is_zin(woorden: Iterable[str]) -> bool:
    """Whether these tell of somebody in a sentence, ``daar zing ik``: then its words are no words for who it is."""
    return not _VERTELT.isdisjoint(woorden)


VULSEL = frozenset(_RUIS.split())
"""Words around it that do not tell who is meant."""
IK = frozenset(["ik", "ikke", "ikzelf", "mij", "mijzelf", "mezelf", "me"])
"""Whoever speaks."""
ZELF = IK | frozenset(["zelf", "wij", "we", "onszelf"])
"""Nobody is found by one of these, also where somebody told ``daar zing ik``."""
_VERTELT = ZELF | frozenset(["je", "jij", "hij", "zij", "ze"])
"""With one of these it is told in a sentence what somebody is."""
GRENS = frozenset(_GRENS.split())
"""Behind these comes somebody or something else: the ``vader van Milan`` is not Milan."""
