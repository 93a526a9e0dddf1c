"""In which phase a traject is: the furthest one of which something stands in its files.

No clock: a day that is written down counts, whether it was or is to come. What stands in ``apart/`` does not count,
so that the phase is the same for who reads it and who does not. Order is free in practice: who begins with a list of
people is in the phase *netwerk*, with or without a story.
"""

from collections.abc import Callable, Mapping
from typing import Final

from sonestra_cli.domein.keuzes import FASEN, Fase
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.onthouden import onthoud


@onthoud()
def fase(traject: Traject) -> Fase:
    """The last phase of FASEN that has begun; *begin* as long as there is next to nothing."""
    return next(naam for naam in reversed(FASEN) if naam == "begin" or _BEGONNEN[naam](traject))


def fase_op(traject: Traject, vandaag: str) -> Fase:
    """The phase on the day ``vandaag``: what is typed of a plan before its beraad does not make that held."""
    from sonestra_cli.domein.afleiding.stand import wacht_op_het_beraad  # only for who tells of today: no rule does

    nu = fase(traject)
    return "beraad" if nu == "plan" and wacht_op_het_beraad(traject, vandaag) else nu


def _verhaal(traject: Traject) -> bool:
    verhaal = traject.verhaal
    return bool(verhaal.lukt_al or verhaal.kern or verhaal.perspectieven or verhaal.dromen)


def _netwerk(traject: Traject) -> bool:
    """Somebody beside those whom it is about."""
    return any(wie not in traject.kop.hoofdpersonen for wie in traject.netwerk.personen)


def _beraad(traject: Traject) -> bool:
    return traject.beraad is not None and bool(traject.beraad.datum or traject.beraad.gasten)


def _plan(traject: Traject) -> bool:
    plan = traject.plan
    return plan is not None and bool(plan.afspraken or plan.vragen_aan_professionals or plan.gemaakt_op)


_BEGONNEN: Final[Mapping[Fase, Callable[[Traject], bool]]] = {
    "verhaal": _verhaal,
    "netwerk": _netwerk,
    "vragen": lambda traject: bool(traject.vragen.vragen),
    "beraad": _beraad,
    "plan": _plan,
    "actieteam": lambda traject: bool(traject.actieteam),
    "losgelaten": lambda traject: traject.kop.losgelaten_op is not None,
}
"""Phase -> whether something of it is there."""
