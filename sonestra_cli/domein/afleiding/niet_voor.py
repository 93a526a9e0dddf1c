"""For whom a line of the whole plan is not: on that paper it stands beside the line, and it is told when it is made."""

from collections.abc import Iterator

from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, plan_nu
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.domein.traject import Traject


def niet_voor(regel: Getypt | AfspraakNu) -> Sleutels:
    """Who may not read this line; an agreement is kept from whom any version of it is kept from."""
    if isinstance(regel, AfspraakNu):
        versies = (*(eerst.afspraak for eerst in regel.eerst), regel.afspraak)
        return tuple(dict.fromkeys(wie for versie in versies for wie in versie.niet_voor))
    return tuple(dict.fromkeys(getattr(regel, "niet_voor", ()) or ()))


def regels_niet_voor_ieder(traject: Traject) -> tuple[Sleutels, ...]:
    """For every line of the plan that is not for everybody: for whom it is not."""
    return tuple(wie for regel in _regels(traject) if (wie := niet_voor(regel)))


def _regels(traject: Traject) -> Iterator[Getypt | AfspraakNu]:
    plan = traject.plan or Plan()
    yield from traject.vragen.vragen.values()
    yield from plan_nu(traject).afspraken
    yield from plan.vragen_aan_professionals.values()
    yield from plan.als_het_anders_loopt
