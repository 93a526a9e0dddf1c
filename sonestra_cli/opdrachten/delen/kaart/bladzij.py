"""A ring map as a page: through the eyes and at the moment that were asked, or at two moments with a switch."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.blik import GEWOON, Blik, wanneer
from sonestra_cli.kaarten.delen.paar import toen
from sonestra_cli.paginas.kaartpagina import Moment, kaartpagina
from sonestra_cli.tekenen.motor import Motor
from sonestra_cli.tekening.tekening import Tekening


def bladzij(beeld: Beeld, blik: Blik, teken: Callable[[Blik], Tekening], motor: Motor) -> bytes:
    """The page; ``teken`` draws the map as somebody looks at it."""
    momenten = []
    for dan, traject, heet in _momenten(beeld.traject, blik):
        tekening = teken(dan)
        if tekening.kaart == "ecogram" or dan != GEWOON:
            traject = dan.gezien(traject, dan.op)
        momenten.append(Moment(replace(beeld, traject=traject), tekening, heet))
    return kaartpagina(momenten, motor)


def _momenten(traject: Traject, blik: Blik) -> Iterator[tuple[Blik, Traject, str]]:
    """How each moment is looked at, the network it is drawn of, and what it is called."""
    if blik.paar is not None:
        yield replace(blik, kant=0), toen(blik.paar), blik.paar.koppen[0]
        yield replace(blik, kant=1), blik.paar.later, blik.paar.koppen[1]
        return
    for dag in (blik.op,) if blik.naast is None else (blik.naast, blik.op):
        yield replace(blik, op=dag, naast=None), traject, wanneer(dag)
