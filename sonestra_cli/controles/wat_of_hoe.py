"""A piketpaaltje says what holds, the family finds out how (R22)."""

import re
from collections.abc import Iterator
from typing import Final

from sonestra_cli.controles.regel import TRAINING, controle
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.aanbod import aanbod_in
from sonestra_cli.taal.noemen import allen_in_een_zin
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.patroon import patroon

R22 = Regel(
    "R22",
    "vraag",
    "Een piketpaaltje zegt wat er geldt, en niet hoe.",
    "Binnen de paaltjes maken mensen hun eigen plan. Staat de oplossing al in het paaltje, dan is er geen plan meer te "
    "maken.",
    "Vraag wie het paaltje stelt: wat moet er hoe dan ook gelden? 'Noor slaapt bij oma' wordt dan 'Noor slaapt elke "
    "nacht op een plek waar een volwassene is die zij kent'. Hoe dat gaat bedenkt de familie.",
    f"{TRAINING}: iemand kan randvoorwaarden stellen aan de inhoud van het plan; daarbinnen kan de klant zijn eigen "
    "plan vorm geven.",
    vanaf="beraad",
)
_GRENS: Final = patroon(r"\b(?:geen|niet|niets|nooit|niemand|zonder|contact|afspraken met|houdt zich|houden zich)\b")
"""Words of a boundary: who or what is named there is what it is about."""
_WEG_ERHEEN: Final = patroon(r"\b(?:zodat|doordat|door \w+ te|met hulp van|met behulp van|in de vorm van)\b")
_DOET: Final = (
    r"(?:haalt|haal|brengt|slaapt|logeert|past op|kookt|rijdt|zorgt|regelt|helpt|blijft slapen|komt elke|doet de)"
)
_WOONT: Final = r"(?:slaapt|slapen|woont|wonen|logeert|logeren|verblijft|verblijven|gaat|gaan|eet|eten)"


@controle(R22)
def hoe_in_een_paaltje(traject: Traject) -> Iterator[Bevinding]:
    """R22: an offer, somebody of the network who does it, or the way there, in the words of a boundary."""
    if traject.beraad is None or not traject.beraad.piketpaaltjes:
        return
    namen = frozenset(_namen(traject))
    for sleutel, paaltje in traject.beraad.piketpaaltjes.items():
        if _zegt_hoe(paaltje.woorden, namen):
            steller = allen_in_een_zin(traject, paaltje.gesteld_door)
            zin = f"wat moet er volgens {steller} hoe dan ook gelden?"
            tip = "staat hier al hoe het gaat? Dat mag de familie zelf bedenken"
            yield Bevinding(
                R22, zin, Pad("beraad", ("piketpaaltjes", sleutel)).als_sleutel, tip=tip, staat=paaltje.woorden
            )


def _zegt_hoe(woorden: str, namen: frozenset[str]) -> bool:
    plat = " ".join(kaal(woorden).split())
    if _GRENS.search(plat):
        return False
    if aanbod_in(woorden) or _WEG_ERHEEN.search(plat):
        return True
    return any(_doet(naam, plat) for naam in namen if naam in plat)


def _namen(traject: Traject) -> Iterator[str]:
    """How the people are called in plain letters who are not those whom it is about, and no professionals."""
    for wie, persoon in traject.netwerk.personen.items():
        if wie not in traject.kop.hoofdpersonen and persoon.soort == "mens" and not is_professional(traject, wie):
            yield from {kaal(kale_naam(traject, wie)), kaal(wie)} - {""}


def _doet(naam: str, plat: str) -> bool:
    wie = re.escape(naam)
    return bool(re.search(rf"^{wie} {_DOET}\b|\b{_WOONT}\b[^.]* bij {wie}\b|\bdoor {wie}\b", plat))
