"""How much of everything a traject holds, in the words of the files."""

from collections.abc import Iterator

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.traject import Traject

Telling = tuple[int, str, str]
"""How many, and what they are called: one of them, more of them."""


def inhoud(traject: Traject) -> tuple[Telling, ...]:
    """What was read, in the order of the files; people, questions and agreements are there also when there are none."""
    return tuple(telling for telling in _tellingen(traject) if telling[0] or telling[1] in _ALTIJD)


_ALTIJD = ("mens", "vraag", "afspraak")


def _tellingen(traject: Traject) -> Iterator[Telling]:
    verhaal, net, beraad, plan = traject.verhaal, traject.netwerk, traject.beraad, traject.plan
    soorten = [_soort(persoon) for persoon in net.personen.values()]
    yield soorten.count("mens"), "mens", "mensen"
    yield soorten.count("professional"), "professional", "professionals"
    yield soorten.count("dier"), "dier", "dieren"
    yield soorten.count("groep") + soorten.count("organisatie"), "groep", "groepen"
    yield len(net.gezinnen), "gezin", "gezinnen"
    yield len(net.huishoudens), "huishouden", "huishoudens"
    yield len(net.belevingen), "beleving", "belevingen"
    yield len(net.kennen_elkaar), "groepje dat elkaar kent", "groepjes die elkaar kennen"
    stemmen = len(verhaal.lukt_al) + len(verhaal.dromen) + (verhaal.kern is not None)
    yield len(verhaal.perspectieven) + stemmen, "stukje verhaal", "stukjes verhaal"
    yield len(traject.gebeurtenissen.gebeurtenissen), "gebeurtenis", "gebeurtenissen"
    yield len(traject.vragen.vragen), "vraag", "vragen"
    yield len(beraad.gasten) if beraad else 0, "gast", "gasten"
    yield len(beraad.piketpaaltjes) if beraad else 0, "piketpaaltje", "piketpaaltjes"
    nieuw = sum(len(keer.nieuw) for keer in traject.actieteam.values())
    yield (len(plan.afspraken) if plan else 0) + nieuw, "afspraak", "afspraken"
    yield len(traject.actieteam), "keer actieteam", "keer actieteam"


def _soort(persoon: Persoon) -> str:
    return "professional" if persoon.professional is not None else persoon.soort
