"""By which words in a text somebody is meant."""

import re

from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject

_AANSPREKING = frozenset(
    ("oma", "opa", "mama", "papa", "ma", "pa", "tante", "oom", "zus", "broer", "coach", "meester", "juf", "buurman")
)


def eigen_woorden(traject: Traject, ik: Sleutel) -> set[str]:
    """``Tom`` and ``Hendriks``; of a key that is the name too. ``oma`` says who somebody is, and is no name.

    Nor is whom a professional without a name of their own is there for: ``begeleider-samira`` is no Samira.
    """
    mens = traject.netwerk.personen.get(ik)
    los = [*re.findall(r"[^\W\d_]+", naam(traject, ik)), *re.findall(r"[^\W\d_]+", (mens.naam or "") if mens else "")]
    los += [deel.capitalize() for deel in re.findall(r"[^\W\d_]{3,}", ik)]
    eigen = {woord for woord in los if woord[:1].isupper() and woord.casefold() not in _AANSPREKING}
    if mens is None or mens.professional is None or (mens.naam or "")[:1].isupper():
        return eigen
    ieder = traject.netwerk.personen.items()
    naasten = " ".join(naam(traject, wie) for wie, een in ieder if wie != ik and een.professional is None)
    return eigen - set(re.findall(r"[^\W\d_]+", naasten))
