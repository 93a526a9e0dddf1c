"""A ring map as a page: through the eyes and at the moment that were asked, or at two moments with a switch."""

from collections.abc import Callable
from dataclasses import replace

from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.blik import GEWOON, Blik, wanneer
from sonestra_cli.paginas.kaartpagina import Moment, kaartpagina
from sonestra_cli.tekenen.motor import Motor
from sonestra_cli.tekening.tekening import Tekening


def bladzij(beeld: Beeld, blik: Blik, teken: Callable[[Blik], Tekening], motor: Motor) -> bytes:
    """The page; ``teken`` draws the map as somebody looks at it."""
    dagen = (blik.op,) if blik.naast is None else (blik.naast, blik.op)
    momenten = []
    for dag in dagen:
        dan = replace(blik, op=dag, naast=None)
        tekening = teken(dan)
        traject = beeld.traject
        if tekening.kaart == "ecogram" or dan != GEWOON:
            traject = dan.gezien(traject, dag)
        momenten.append(Moment(replace(beeld, traject=traject), tekening, wanneer(dag)))
    return kaartpagina(momenten, motor)
