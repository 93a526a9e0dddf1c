"""How far a traject is; it follows from what there is (domein/3 §3.1)."""

from typing import Literal

from sonestra_cli.domein.traject import Traject

Fase = Literal["ontmoeten", "netwerkkompas", "beraad", "actieteam", "losgelaten"]


def fase(traject: Traject) -> Fase:
    """The latest phase of which something was written down; an empty traject is in the first."""
    beraad, plan = traject.beraad, traject.plan
    if traject.kop.losgelaten_op:
        return "losgelaten"
    if traject.actieteam or (plan and plan.afspraken):
        return "actieteam"
    if beraad and (beraad.datum or beraad.gasten):
        return "beraad"
    anderen = traject.netwerk.personen.keys() - set(traject.kop.hoofdpersonen)
    if anderen or traject.vragen.vragen or traject.gebeurtenissen.gebeurtenissen:
        return "netwerkkompas"
    return "ontmoeten"
