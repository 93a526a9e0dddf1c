"""Whose words these are: somebody of the family who speaks, or of whom it is told what was said."""

import re

from sonestra_cli.taal.check.mensen import wie_is
from sonestra_cli.taal.check.naamgroep import hoofden
from sonestra_cli.taal.check.tekst import woordenset
from sonestra_cli.taal.check.wie_woorden import VERWANT
from sonestra_cli.taal.check.zin import Zin

_IEMAND_VAN_ONS = frozenset(("vriend", "vrienden", "vriendin", "buren", "buurman", "buurvrouw", "klasgenoot", "oppas"))
_VERWANTEN = woordenset(VERWANT) - {"kind", "ouder"}
_ANDERMANS = woordenset(
    "client clienten klant klanten inwoner inwoners jongere jongeren jeugdige jeugdigen patient patienten "
    "leerling leerlingen gezin gezinnen collega mensen bewoner bewoners deelnemer deelnemers systeem "
    "mantelzorger vrijwilliger vrijwilligers netwerk"
)
_MIJN = re.compile(r"\b(mijn|m'n|onze|ons) (\w+)(?: (\w+))?")
_WIJ_ZELF = re.compile(r"(?<!die )(?<!dat )(?<!hem )(?<!hen )\b(?:wij|we) (?:als|,) (?:de |het |een )?(\w+)")
_ZEGT = (
    "zegt zeggen zei zeiden vindt vinden vond vonden denkt denken dacht vertelt vertellen vertelde vertelden "
    "schrijft schrijven schreef vraagt vragen vroeg wil willen wilde noemt noemen noemde hoopt hopen besluit "
    "besluiten besloot bedenkt stelt spreekt spreken kiest kiezen koos besloten"
)
ZEGGEN = woordenset(_ZEGT)
MELDEN = ZEGGEN - frozenset(
    ("wil", "willen", "wilde", "besluit", "besluiten", "besloot", "kiest", "kiezen", "koos", "besloten", "stelt")
)


def familie_spreekt(zin: Zin) -> bool:
    """Whether the sentence is somebody's own: ``mijn moeder``, ``onze buurvrouw``."""
    for past in _MIJN.finditer(zin.tekst):
        for kern in (past[2], past[3] or ""):
            if past[1] in ("mijn", "m'n") and wie_is(kern) == "mens" and kern not in _ANDERMANS:
                return True
            if kern in _VERWANTEN or kern in _IEMAND_VAN_ONS or kern in ("kinderen", "zoontje", "dochtertje"):
                return True
    zelf = _WIJ_ZELF.search(zin.tekst)
    return zelf is not None and wie_is(zelf[1]) == "mens" and zelf[1] not in _ANDERMANS - {"gezin"}


def familie_meldt(zin: Zin, tot: int) -> bool:
    """Whether somebody of the family says, finds or calls it so: ``volgens oma``, ``Tim vindt``, ``zei oom Piet``."""
    for nr, woord in enumerate(zin.laag):
        if woord == "volgens" and "mens" in zin.wie[nr + 1 : nr + 4]:
            return True
        if woord in MELDEN and nr < tot:
            wie = hoofden(zin, 0, min(nr + 4, len(zin.laag)))
            if wie and zin.wie[wie[0]] == "mens":
                return True
        if woord in MELDEN and nr > tot and zin.grens[nr - 1] and "mens" in zin.wie[nr + 1 : nr + 3]:
            return True
    return False
