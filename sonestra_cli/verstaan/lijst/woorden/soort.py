"""Animals, groups and organisations among the people."""

import re

from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.woorden.groepen import groep_van_woord

_DIEREN = (
    "hond hondje kat poes katje kater poesje papegaai parkiet konijn konijntje cavia hamster paard "
    "pony pup puppy vogel "
    "goudvis vis schildpad kip kanarie ezel geit rat muis labrador huisdier teckel herder dier"
)
_DIER = zelden(
    r"(?:(?:onze|mijn|m'n|haar|zijn|z'n|hun|de|het|een|oude|lieve|eigen|hulp|blinde|geleide)[ -]?)*"
    rf"(?:hulp|geleide|blindengeleide)?(?:{'|'.join(_DIEREN.split())})(?: (?:van|uit|bij) .*)?",
    re.IGNORECASE,
)
_GROEP = zelden(
    r"(?:(?:de|het|onze|mijn|ons) )?[\w-]*(?:koor|club|elftal|groep|team|vereniging|orkest|fanfare|"
    r"vriendengroep|familie|buren|"
    r"appgroep|scouting|klas|kinderen|collega's|vrienden|vriendinnen|soos|harmonie)"
    r"(?: (?:van|uit|op|in|bij|met) .*| [A-Z].*)?",
    re.IGNORECASE,
)
_ORGANISATIE = zelden(
    r"(?:de |het |onze |mijn )?(?:stichting|gemeente|vereniging|kerk|moskee|synagoge|tempel|parochie|[a-z]*school|"
    r"peuterspeelzaal|kinderopvang|kinderdagverblijf|lyceum|universiteit|manege|zwembad|"
    r"buurtcentrum|wijkcentrum|dorpshuis|"
    r"bedrijf|werkgever|instelling|"
    r"ziekenhuis|wijkverpleging|thuiszorg|jeugdzorg|wijkteam|ggz|uwv|voedselbank|woningcorporatie|organisatie|winkel|"
    r"supermarkt|bibliotheek|buurthuis)"
    r"\b.*",
    re.IGNORECASE,
)


def is_dier(tekst: str) -> bool:
    """``hond``, ``onze kat``, ``poes van oma``."""
    return _DIER.fullmatch(tekst.strip(" .!").replace("’", "'")) is not None


def soort_van_naam(naam: str) -> str | None:
    """``het shantykoor`` is a groep, ``Stichting Anders`` an organisatie; None for a person's own name."""
    if _ORGANISATIE.fullmatch(naam):
        return "organisatie"
    return "groep" if _GROEP.fullmatch(naam) else None


def velden_van_naam(naam: str) -> dict[str, str]:
    """``het koor``: a groep, and where it belongs; nothing of a person's own name."""
    soort = soort_van_naam(naam)
    groep = groep_van_woord(naam) if soort else None
    return {**({"soort": soort} if soort else {}), **({"groep": groep} if groep else {})}


def soort_van_woord(tekst: str) -> str | None:
    """The word ``groep`` or ``organisatie`` itself behind a name."""
    kaal = tekst.casefold().strip(" .!")
    return {
        "groep": "groep",
        "organisatie": "organisatie",
        "instelling": "organisatie",
        "bedrijf": "organisatie",
        "mens": "mens",
        "dier": "dier",
    }.get(kaal)
