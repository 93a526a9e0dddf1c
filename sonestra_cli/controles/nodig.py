"""Fields that the way of working asks for: the code and the sentence that the reader uses when one is missing."""

from collections.abc import Mapping
from typing import NamedTuple

from sonestra_cli.controles.eigen_woorden import R3, R5, R12, R31
from sonestra_cli.controles.piketpaaltjes import R21
from sonestra_cli.controles.verwijzingen import R23
from sonestra_cli.domein.bevinding import Regel


class Nodig(NamedTuple):
    """Under which rule a missing field falls, and what is said about it."""

    regel: Regel
    zin: str
    zo: str = ""
    """How it is written."""


_VAN = "typ erbij, met de sleutel van die mens: `van: oma-riet`"
_WOORDEN = "typ `woorden: |`, en op de regel eronder de woorden zelf, twee spaties dieper"
_VRAAG = "typ `vraag: |`, en op de regel eronder de vraag zelf, twee spaties dieper"
_WIE_VERTELT = Nodig(R5, "hier staat nog niet van wie deze woorden zijn: zet `van` erbij", _VAN)
_WAT_ZEI = Nodig(R5, "hier staan nog geen woorden: zet bij `woorden` wat er gezegd is, zoals het gezegd is", _WOORDEN)
_WAT_SPREKEN_JULLIE_AF = Nodig(
    R31, "hier staan nog geen woorden: hoe zeiden jullie het zelf? Zet dat bij `woorden`", _WOORDEN
)
_PAALTJE = "een piketpaaltje heeft altijd {}"

VERPLICHT: Mapping[tuple[str, str], Nodig] = {
    ("Perspectief", "van"): Nodig(R5, "hier staat nog niet wie dit vertelt: zet `van` erbij", _VAN),
    ("Stem", "van"): _WIE_VERTELT,
    ("StemBij", "van"): _WIE_VERTELT,
    ("VoorKinderen", "van"): _WIE_VERTELT,
    ("Stem", "woorden"): _WAT_ZEI,
    ("StemBij", "woorden"): _WAT_ZEI,
    ("VoorKinderen", "woorden"): _WAT_ZEI,
    ("EigenWoorden", "woorden"): _WAT_ZEI,
    ("Vraag", "van"): Nodig(R3, "hier staat nog niet wie deze vraag stelt: zet `van` erbij", _VAN),
    ("Vraag", "vraag"): Nodig(R5, "hier staat nog geen vraag: zet bij `vraag` hoe die gesteld is", _VRAAG),
    ("Beleving", "van"): Nodig(R12, "hier staat nog niet wie dit zo beleeft: zet `van` erbij", _VAN),
    ("Afspraak", "woorden"): _WAT_SPREKEN_JULLIE_AF,
    ("Anders", "woorden"): _WAT_SPREKEN_JULLIE_AF,
    ("VraagAanProfessional", "vraag"): Nodig(
        R31, "hier staat nog geen vraag: hoe vroegen jullie het zelf? Zet dat bij `vraag`", _VRAAG
    ),
    ("Piketpaaltje", "woorden"): Nodig(R21, _PAALTJE.format("woorden: wat moet er hoe dan ook gelden?")),
    ("Piketpaaltje", "gesteld_door"): Nodig(R21, _PAALTJE.format("iemand met mandaat die het stelt: `gesteld_door`")),
    ("Piketpaaltje", "grondslag"): Nodig(R21, _PAALTJE.format("een grondslag: waarop berust het?")),
    ("Piketpaaltje", "vastgesteld_op"): Nodig(R21, _PAALTJE.format("een datum: `vastgesteld_op`, vóór het beraad")),
    ("Bekeken", "paaltje"): Nodig(R23, "hier staat nog niet welk piketpaaltje er bekeken is: zet `paaltje` erbij"),
}
"""(name of the dataclass, name of the field) -> rule and sentence; what is not here is an ordinary missing field."""
