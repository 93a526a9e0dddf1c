"""Who in the network is the procesbegeleider, where somebody wrote them down there."""

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
    begeleider = kaal(traject.kop.procesbegeleider.naam or "").split()
    genoemd = kaal(kale_naam(traject, wie)).split()
    if not begeleider or not genoemd:
        return False
    return genoemd == begeleider or (genoemd == begeleider[:1] and (persoon is None or vak is not None))
