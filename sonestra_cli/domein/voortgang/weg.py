"""Who is there no longer: asked on the day of the files, as every paper asks it.

A professional who leaves the team may be there for months: their own last day counts, where one was named.
"""

from dataclasses import replace

from sonestra_cli.domein.afleiding.leeftijd import loopt_nog, peildatum
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.afleiding.toen import einde_van, is_gestopt
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.begeleider import is_begeleider


def is_weg(traject: Traject, wie: Sleutel) -> bool:
    """Whose time was over, or somebody who is no professional and stopped at a meeting."""
    return is_voorbij(traject, wie) or (stopte(traject, wie) and not _is_voor_een_tijd(traject, wie))


def is_voorbij(traject: Traject, wie: Sleutel) -> bool:
    """Whose time was over: a professional who went, the begeleider who let go, and who was there until a day."""
    if _is_voor_een_tijd(traject, wie) and is_gestopt(traject, wie):
        return True
    return _liet_los(traject, wie) or _ging(traject, wie)


def stopte(traject: Traject, wie: Sleutel) -> bool:
    """Whether somebody left the team or the work at a meeting, and did not come back."""
    return any(weg.wie == wie for weg in plan_nu(traject).gestopt)


def weg_sinds(traject: Traject, wie: Sleutel) -> Datum | None:
    """The day on which who is there no longer went, as far as that was said."""
    if is_voorbij(traject, wie):
        dagen = [traject.kop.losgelaten_op if _liet_los(traject, wie) else None]
        dagen += [einde_van(traject, wie)] if wie in traject.netwerk.personen else []
        return min((dag for dag in dagen if dag), key=lambda dag: dag.volgorde, default=None)
    return next((weg.op for weg in plan_nu(traject).gestopt if weg.wie == wie and is_weg(traject, wie)), None)


def wie_er_nog_is(traject: Traject, sleutels: Sleutels) -> Sleutels:
    """These, but for who is there no longer, and who died."""
    return _levend(traject, tuple(wie for wie in sleutels if not is_weg(traject, wie)))


def zoals_nu(traject: Traject, afspraak: Afspraak) -> Afspraak:
    """The agreement with only who can still do it, help or be asked: not who died or went.

    Who stopped at a meeting and is no professional may still do what they said yes to; they are asked nothing.
    """
    return replace(
        afspraak,
        wie=die_er_zijn(traject, afspraak.wie),
        let_op=die_er_zijn(traject, afspraak.let_op),
        nog_vragen=wie_er_nog_is(traject, afspraak.nog_vragen),
        hulp_van=wie_er_nog_is(traject, afspraak.hulp_van),
    )


def die_er_zijn(traject: Traject, sleutels: Sleutels) -> Sleutels:
    """Who can still do what they said: not who died, nor whose time was over."""
    return _levend(traject, tuple(wie for wie in sleutels if not is_voorbij(traject, wie)))


def _levend(traject: Traject, sleutels: Sleutels) -> Sleutels:
    personen = traject.netwerk.personen
    return tuple(wie for wie in sleutels if not (wie in personen and personen[wie].overleden))


def _is_voor_een_tijd(traject: Traject, wie: Sleutel) -> bool:
    persoon = traject.netwerk.personen.get(wie)
    return persoon is not None and persoon.professional is not None


def _liet_los(traject: Traject, wie: Sleutel) -> bool:
    return traject.kop.losgelaten_op is not None and is_begeleider(traject, wie)


def _ging(traject: Traject, wie: Sleutel) -> bool:
    """Whether the last day of somebody had come, professional or not."""
    persoon, nu = traject.netwerk.personen.get(wie), peildatum(traject)
    return persoon is not None and nu is not None and persoon.tot is not None and not loopt_nog(persoon.tot, nu)
