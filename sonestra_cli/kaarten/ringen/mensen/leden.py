"""Everybody on a ring map: who stands in the middle, and in which ring and sector the others stand."""

from dataclasses import dataclass

from sonestra_cli.domein.afleiding.groepen import (
    SECTOREN,
    is_professional,
    kring_van,
    ringnamen,
    sector_van,
    sectornamen,
)
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.afleiding.toen import is_gestopt
from sonestra_cli.domein.afleiding.verwantschap import verwantschap
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.keuzewoorden import in_woorden

NOG_TE_PLAATSEN = "nog te plaatsen"
PROFESSIONAL = "professional"
OVERIG = "overig"
MIDDEN = "midden"
"""Places that the map names itself."""
VELDEN = frozenset({"soort", "overleden", "groep", "kring", "band", "steun", "rol_in_tijd", "tot", "is"})
"""What a ring map shows of people, professionals, households and experiences."""


@dataclass(frozen=True, slots=True)
class KringMens:
    """One person, animal, group or organisation outside the middle; ring and sector as they are named on the map.

    ``wie``: who this is, unless the name says so already. ``gestopt``: a professional who had gone by then.
    """

    sleutel: Sleutel
    naam: str
    persoon: Persoon
    ring: str
    sector: str
    wie: str
    gestopt: bool = False

    @property
    def is_professional(self) -> bool:
        return self.ring == PROFESSIONAL


@dataclass(frozen=True, slots=True)
class Kring:
    """The whole company. ``sectoren`` are all that the map shows, empty ones too."""

    midden: tuple[tuple[Sleutel, str], ...]
    mensen: tuple[KringMens, ...]
    ringen: tuple[str, ...]
    sectoren: tuple[str, ...]


def kring_rond(traject: Traject) -> Kring:
    """Everybody of the network exactly once, in the order of the keys; the middle in the order of the head."""
    ringen = ringnamen(traject.kop)
    hoofd: Sleutels = tuple(dict.fromkeys(traject.kop.hoofdpersonen))
    mensen = tuple(
        _mens(traject, sleutel, ringen) for sleutel in sorted(traject.netwerk.personen) if sleutel not in hoofd
    )
    sectoren = tuple(_genoemd(traject, groep) for groep in sectornamen(traject.kop))
    if any(mens.sector == OVERIG for mens in mensen):
        sectoren = (*sectoren, OVERIG)
    return Kring(tuple((sleutel, naam(traject, sleutel)) for sleutel in hoofd), mensen, ringen, sectoren)


def _genoemd(traject: Traject, groep: str) -> str:
    """The usual groups in words; a name of their own as they wrote it."""
    return in_woorden(groep) if groep in SECTOREN or not traject.kop.sectoren else groep


def _mens(traject: Traject, sleutel: Sleutel, ringen: tuple[str, ...]) -> KringMens:
    persoon = traject.netwerk.personen[sleutel]
    wie = _wie(traject, sleutel)
    if is_professional(traject, sleutel):
        gestopt = is_gestopt(traject, sleutel)
        return KringMens(sleutel, naam(traject, sleutel), persoon, PROFESSIONAL, PROFESSIONAL, wie, gestopt)
    kring, sector = kring_van(traject, sleutel), sector_van(traject, sleutel)
    return KringMens(
        sleutel,
        naam(traject, sleutel),
        persoon,
        kring if kring in ringen else NOG_TE_PLAATSEN,
        _genoemd(traject, sector) if sector else OVERIG,
        wie,
    )


def _wie(traject: Traject, sleutel: Sleutel) -> str:
    """In their own words, else the task of a professional, else what follows from the families.

    That last only when one person stands in the middle: of six it would not be clear whose aunt she is.
    """
    persoon, hoofd = traject.netwerk.personen[sleutel], traject.kop.hoofdpersonen
    vak = persoon.professional
    wie = persoon.wie or (vak.functie if vak else None)
    if not wie and len(hoofd) == 1:
        wie = verwantschap(traject.netwerk, hoofd[0], sleutel)
    return "" if wie is None or wie.casefold() in naam(traject, sleutel).casefold() else wie
