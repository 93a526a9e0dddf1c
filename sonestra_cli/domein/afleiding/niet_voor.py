"""For whom a line of the whole plan is not: on that paper it stands beside the line, and it is told when it is made."""

from collections.abc import Container, Iterator

from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, plan_nu
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.dicht import dicht_van, wie_er_is


def niet_voor(regel: Getypt | AfspraakNu) -> Sleutels:
    """Who may not read this line; an agreement is kept from whom any version of it is kept from."""
    if isinstance(regel, AfspraakNu):
        versies = (*(eerst.afspraak for eerst in regel.eerst), regel.afspraak)
        return tuple(dict.fromkeys(wie for versie in versies for wie in versie.niet_voor))
    return tuple(dict.fromkeys(getattr(regel, "niet_voor", ()) or ()))


def is_dicht(regel: Getypt | AfspraakNu, bekend: Container[str]) -> bool:
    """Whether for whom this line is not, in any version, was not understood."""
    if isinstance(regel, AfspraakNu):
        versies = (*(eerst.afspraak for eerst in regel.eerst), regel.afspraak)
        return any(dicht_van(versie, bekend) != "nee" for versie in versies)
    return dicht_van(regel, bekend) != "nee"


def van_wie_het_hele_plan_niet_is(traject: Traject) -> Sleutels | None:
    """Who may not read some line of the whole plan; None where that was not understood of one."""
    bekend = wie_er_is(traject)
    if any(is_dicht(regel, bekend) for regel in _regels(traject)):
        return None
    return tuple(dict.fromkeys(wie for regel in _regels(traject) for wie in niet_voor(regel)))


def regels_niet_voor_ieder(traject: Traject) -> tuple[Sleutels, ...]:
    """For every line of the plan that is not for everybody: for whom it is not."""
    return tuple(wie for regel in _regels(traject) if (wie := niet_voor(regel)))


def _regels(traject: Traject) -> Iterator[Getypt | AfspraakNu]:
    plan = traject.plan or Plan()
    yield from traject.vragen.vragen.values()
    yield from plan_nu(traject).afspraken
    yield from plan.vragen_aan_professionals.values()
    yield from plan.als_het_anders_loopt
