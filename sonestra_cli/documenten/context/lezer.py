"""Who can get a paper of their own at all."""

from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject

_GEEN_MENS = {"dier": "een dier", "groep": "een groep", "organisatie": "een organisatie"}


def waarom_geen_lezer(traject: Traject, wie: Sleutel) -> str:
    """A sentence for who gets no paper, else empty: somebody who died, an animal, a group or an organisation."""
    persoon = traject.netwerk.personen.get(wie, Persoon())
    if persoon.overleden is not None or persoon.mist("overleden"):
        return f"{naam(traject, wie)} is overleden."
    return f"{naam(traject, wie)} is {_GEEN_MENS[persoon.soort]}." if persoon.soort in _GEEN_MENS else ""
