"""Who is certainly still young, on the latest day of the traject."""

from sonestra_cli.controles import overal
from sonestra_cli.controles.tijd import jaren_hooguit
from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject


def zeker_jonger(traject: Traject, wie: Sleutel, jaren: int) -> bool:
    """True when somebody cannot have been ``jaren`` yet; False where a date is missing."""
    geboren, op = overal.geboren(traject).get(wie), peildatum(traject)
    return geboren is not None and op is not None and jaren_hooguit(geboren, op) < jaren
