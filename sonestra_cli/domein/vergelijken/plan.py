"""Agreements as they became: the plan of the day and every meeting that changed it."""

from collections.abc import Mapping
from dataclasses import replace

from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.plan import Afspraak, Bijeenkomst, Bijstelling
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Versie:
    """An agreement as it was from the meeting ``op`` on (None: from the plan itself), and why it changed."""

    afspraak: Afspraak
    op: Datum | None = None
    waarom: str | None = None


def versies(traject: Traject) -> Mapping[str, tuple[Versie, ...]]:
    """Agreement -> how it was, oldest first; the last is how it is now."""
    uit: dict[str, tuple[Versie, ...]] = {}
    for nu in plan_nu(traject).afspraken:
        vanaf = [(nu.sinds, None), *((eerst.tot, eerst.waarom) for eerst in nu.eerst)]
        hoe = [*(eerst.afspraak for eerst in nu.eerst), nu.afspraak]
        uit[nu.sleutel] = tuple(Versie(a, op, waarom) for a, (op, waarom) in zip(hoe, vanaf, strict=True))
    return uit


def zonder_verteld(traject: Traject, ander: Traject) -> Traject:
    """Without what ``versies`` tells: the agreements of the plan, and what a meeting made of them.

    Of a meeting that ``ander`` has too the reason stays: an agreement can be the same for another reason.
    """
    if traject.plan is None and not traject.actieteam:
        return traject
    bekend = {nu.sleutel for nu in plan_nu(traject).afspraken}

    def rest(dag: str, keer: Bijeenkomst) -> Bijeenkomst:
        daar = ander.actieteam.get(dag, Bijeenkomst()).anders
        waarom = {
            naam: Bijstelling(waarom=wat.waarom) for naam, wat in keer.anders.items() if naam in daar and naam in bekend
        }
        return replace(
            keer,
            anders={naam: wat for naam, wat in keer.anders.items() if naam not in bekend} | waarom,
            nieuw={naam: wat for naam, wat in keer.nieuw.items() if naam not in bekend},
        )

    return replace(
        traject,
        plan=replace(traject.plan, afspraken={}) if traject.plan is not None else None,
        actieteam={dag: rest(dag, keer) for dag, keer in traject.actieteam.items()},
    )
