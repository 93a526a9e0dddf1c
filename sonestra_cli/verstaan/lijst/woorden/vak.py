"""What professionals are and where they work: ``gezinsvoogd``, ``wijkteam``."""

import re

from sonestra_cli.techniek.zelden import zelden

_VAKKEN_TEKST = (
    "mentor curator casemanager klantmanager jobcoach budgetcoach gezinscoach leefcoach poh "
    "praktijkondersteuner diëtist dietist tandarts apotheker verloskundige kraamverzorgende pedagoog "
    "orthopedagoog gedragswetenschapper raadsonderzoeker zorgcoördinator coördinator hulpverlener "
    "hulpverleenster cliëntondersteuner advocaat leerplichtambtenaar reclasseerder reclasseringsambtenaar "
    "schuldhulpverlener bewindvoerder psycholoog psychiater logopedist logopediste fysiotherapeut "
    "ergotherapeut ergotherapeute dokter specialist internist neuroloog revalidatiearts gezinshuisouder "
    "behandelaar regiebehandelaar zorgregisseur wmo-consulent ambulant consulente kinderrechter notaris"
)
_VAKKEN = frozenset(_VAKKEN_TEKST.split())
_UIT_EINDE = zelden(
    r"[\w-]*(?:arts|therapeut|therapeute|psycholoog|werker|werkster|voogd|begeleider|begeleidster|"
    r"verpleegkundige|verzorgende|"
    r"wijkagent|beschermer|consulent|verlener|bewindvoerder|behandelaar|hulpverlener|reclasseringswerker|reclasseerder|medewerker)"
)
_ORGANISATIE = zelden(
    r"^(?:(?:van|bij|via)\s+)?(?:(?:de|het|'t)\s+)?(?:[\w-]*(?:wijkteam|jeugdteam|buurtteam|jeugdzorg|"
    r"jeugdbescherming|thuiszorg|"
    r"buurtzorg|ggz|reclassering|jeugdhulp|voedselbank|woningcorporatie|ziekenhuis|vluchtelingenwerk|wijkverpleging|"
    r"consultatiebureau)|sociaal (?:wijk)?team|"
    r"maatschappelijk werk|veilig thuis|stichting|gemeente|instelling|ggd|uwv|raad voor de "
    r"kinderbescherming|leger des heils|"
    r"centrum (?:voor )?jeugd)\b",
    re.IGNORECASE,
)
_VOOR_TEKST = (
    "mijn m'n onze haar zijn hun de het een oud ex voormalig ambulant ambulante vaste nieuwe eigen sociaal "
    "maatschappelijk"
)
_VOOR = frozenset(_VOOR_TEKST.split())
PROFESSIONAL = zelden(r"^(?:is )?(?:een )?(?:professional|prof|beroepskracht|hulpverlening)\.?$", re.IGNORECASE)


def is_vak(tekst: str) -> bool:
    """True when ``tekst`` says which work somebody does for people: ``ambulant begeleider``, ``huisarts van Kim``."""
    woorden = tekst.casefold().replace("’", "'").strip(" .!").split()
    while len(woorden) > 1 and woorden[0] in _VOOR:
        woorden = woorden[1:]
    if not woorden or woorden[0].startswith(("oud-", "ex-", "collega")):
        return False
    return woorden[0] in _VAKKEN or _UIT_EINDE.fullmatch(woorden[0]) is not None


def is_organisatie(tekst: str) -> bool:
    """True when ``tekst`` names where professionals work."""
    return _ORGANISATIE.search(tekst) is not None
