"""In which house people live now: those who do not live together get a folder of their own."""

from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.domein.traject import Traject


def per_huis(traject: Traject, wie: Sleutels) -> tuple[Sleutels, ...]:
    """``wie`` in groups who live together now, in the order of ``wie``; who lives in two houses stands in both.

    Of whom no house is known is a group alone.
    """
    huizen = [set(huis.wie) for huis in traject.netwerk.huishoudens if huis.tot is None]
    groepen: dict[Sleutels, None] = {}
    for een in dict.fromkeys(wie):
        thuis = [huis for huis in huizen if een in huis] or [{een}]
        groepen.update(dict.fromkeys(tuple(ander for ander in dict.fromkeys(wie) if ander in huis) for huis in thuis))
    return tuple(groep for groep in groepen if not any(set(groep) < set(ander) for ander in groepen))
