"""Who can get a paper of their own at all."""

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.noemen import in_een_zin
from sonestra_cli.taal.zinnen import hoofdletter

_GEEN_MENS = {"dier": "een dier", "groep": "een groep", "organisatie": "een organisatie"}


def waarom_geen_lezer(traject: Traject, wie: Sleutel) -> str:
    """A sentence for who gets no paper, else empty: somebody who died, an animal, a group or an organisation."""
    persoon, naam = traject.netwerk.personen.get(wie, Persoon()), hoofdletter(in_een_zin(traject, wie))
    if persoon.overleden is not None or persoon.mist("overleden"):
        return f"{naam} is overleden."
    return f"{naam} is {_GEEN_MENS[persoon.soort]}." if persoon.soort in _GEEN_MENS else ""
