"""Who of the people in a traject is the procesbegeleider, and whether words name her."""

import re

from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.gelijkenis import kaal


def is_begeleider(traject: Traject, wie: Sleutel) -> bool:
    """The name of the head, or the task. A first name alone is enough for a professional, or for who is not there."""
    persoon = traject.netwerk.personen.get(wie)
    vak = persoon.professional if persoon else None
    if vak and "procesbegeleid" in kaal(vak.functie or "").replace(" ", ""):
        return True
    begeleider = _naam(traject)
    genoemd = kaal(kale_naam(traject, wie)).split()
    if not begeleider or not genoemd:
        return False
    return genoemd == begeleider or (genoemd == begeleider[:1] and (persoon is None or vak is not None))


def noemt_begeleider(traject: Traject, tekst: str) -> bool:
    """Whether somebody's words name her: by the whole name, or by a first name that nobody else here has."""
    begeleider = _naam(traject)
    if not begeleider:
        return False
    gezegd = re.findall(r"\w+", kaal(tekst))
    if begeleider[0] in gezegd and not _naamgenoot(traject, begeleider[0]):
        return True
    return len(begeleider) > 1 and f" {' '.join(begeleider)} " in f" {' '.join(gezegd)} "


def _naam(traject: Traject) -> list[str]:
    return re.findall(r"\w+", kaal(traject.kop.procesbegeleider.naam or ""))


def _naamgenoot(traject: Traject, voornaam: str) -> bool:
    return any(
        voornaam in re.findall(r"\w+", kaal(kale_naam(traject, wie))) and not is_begeleider(traject, wie)
        for wie in traject.netwerk.personen
    )
