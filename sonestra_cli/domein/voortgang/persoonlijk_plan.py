"""The personal plan of the Wmo 2015: how long there is time for it, and what of it they have already told.

The law asks for the circumstances of art. 2.3.2 lid 4, a to g, and for the support that suits best (lid 2).
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Stem

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
    """Letter of the law, or ``hulp`` (lid 2) -> their own words about it. Of d and e no field tells."""
    plan, verhaal = traject.plan or Plan(), traject.verhaal
    lopend = [een.afspraak for een in plan_nu(traject).met_stand("loopt")]
    eigen = [een.woorden for een in lopend if _zij_zelf(traject, een.wie)]
    samen = [een.woorden for een in lopend if not _zij_zelf(traject, een.wie) and _met_naasten(traject, een.wie)]
    gezegd: dict[str, Sequence[str]] = {
        "a": [vraag.vraag for vraag in traject.vragen.vragen.values()],
        "b": [*(_van_wie(traject, stem) for stem in verhaal.lukt_al), *eigen],
        "c": samen,
        "d": (),
        "e": (),
        "f": [vraag.vraag for vraag in plan.vragen_aan_professionals.values()],
        "g": [f"{post.wat}: {post.hoeveel}" if post.hoeveel else post.wat for post in plan.kosten],
        "hulp": [aanbod.wat for aanbod in plan.aanbod],
    }
    return {deel: tuple(woorden for woorden in alle if woorden.strip()) for deel, alle in gezegd.items()}


def _van_wie(traject: Traject, stem: Stem) -> str:
    """Their own words as they are; of another, with the name behind it."""
    if not stem.van or not stem.woorden.strip() or _zij_zelf(traject, stem.van):
        return stem.woorden
    return f"{stem.woorden.strip()} ({', '.join(namen(traject, stem.van))})"


def _zij_zelf(traject: Traject, wie: Sleutels) -> bool:
    return bool(wie) and set(wie) <= set(traject.kop.hoofdpersonen)


def _met_naasten(traject: Traject, wie: Sleutels) -> bool:
    return any(not is_professional(traject, een) for een in wie)
