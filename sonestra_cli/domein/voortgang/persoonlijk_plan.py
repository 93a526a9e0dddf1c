"""The personal plan of the Wmo 2015: how long there is time for it, and what of it they have already told.

The law asks for the circumstances of art. 2.3.2 lid 4, a to g, and for the support that suits best (lid 2).
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.hoofdletter import hoofdletter

DAGEN: Final = 7
"""Days after the melding in which the plan can be handed over (lid 2)."""


def inleveren_tot(traject: Traject) -> Datum | None:
    """The last day for handing it over; None as long as the day of the melding is not known."""
    gemeld = traject.kop.gemeld_op
    if gemeld is None or not gemeld.volledig:
        return None
    try:
        laatste = date.fromisoformat(gemeld.iso) + timedelta(days=DAGEN)
    except OverflowError:  # at the end of the calendar
        return None
    return lees_datum(laatste.isoformat())


def al_gezegd(traject: Traject) -> Mapping[str, tuple[str, ...]]:
    """Letter of the law, or ``hulp`` (lid 2) -> their own words about it. Of d and e no field tells.

    Of others only what was agreed stands here: what somebody else said, asks or pays is not theirs to hand over.
    """
    plan, vragen = traject.plan or Plan(), traject.vragen.vragen
    eigen = {sleutel for sleutel, vraag in vragen.items() if _ook_zij_zelf(traject, vraag.van)}
    lopend = [
        een.afspraak
        for een in plan_nu(traject).met_stand("loopt")
        if eigen.intersection(een.afspraak.vraag) or not vragen.keys() & set(een.afspraak.vraag)
    ]
    gezegd: dict[str, Sequence[str]] = {
        "a": [vragen[sleutel].vraag for sleutel in vragen if sleutel in eigen],
        "b": [
            *(stem.woorden for stem in traject.verhaal.lukt_al if _ook_zij_zelf(traject, stem.van)),
            *(een.woorden for een in lopend if _zij_zelf(traject, een.wie)),
        ],
        "c": [een.woorden for een in lopend if not _zij_zelf(traject, een.wie) and _met_naasten(traject, een.wie)],
        "d": (),
        "e": (),
        "f": [een.vraag for een in plan.vragen_aan_professionals.values() if _ook_zij_zelf(traject, een.gesteld_door)],
        "g": [
            f"{post.wat}: {post.hoeveel}" if post.hoeveel else post.wat
            for post in plan.kosten
            if _ook_zij_zelf(traject, post.wie_betaalt)
        ],
        "hulp": [aanbod.wat for aanbod in plan.aanbod],
    }
    return {deel: tuple(hoofdletter(een.strip()) for een in alle if een.strip()) for deel, alle in gezegd.items()}


def _ook_zij_zelf(traject: Traject, wie: Sleutels) -> bool:
    """Of somebody whose plan it is, or of nobody in particular."""
    return not wie or bool(set(wie) & set(traject.kop.hoofdpersonen))


def _zij_zelf(traject: Traject, wie: Sleutels) -> bool:
    return bool(wie) and set(wie) <= set(traject.kop.hoofdpersonen)


def _met_naasten(traject: Traject, wie: Sleutels) -> bool:
    return any(not is_professional(traject, een) for een in wie)
