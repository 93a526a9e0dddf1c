"""The family tells the plan themselves (R28)."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import TRAINING, controle
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.domein.traject import Traject

R28 = Regel(
    "R28",
    "fout",
    "De familie vertelt het plan zelf.",
    "Het is hun plan. Wie het vertelt, is ervan. Een professional luistert, en mag daarna een vraag stellen.",
    "Vraag wie van hen het wil vertellen. Dat mogen er meer zijn, en ook een kind.",
    f"{TRAINING}: de procesbegeleider sluit weer aan als de klant klaar is om het plan te presenteren.",
)


@controle(R28)
def verteller(traject: Traject) -> Iterator[Bevinding]:
    """R28: no professional in ``rollen.vertelt_het_plan`` or ``verteld_door``."""
    plekken: list[tuple[Pad, Sleutels]] = []
    if traject.beraad is not None:
        plekken.append((Pad("beraad", ("rollen", "vertelt_het_plan")), traject.beraad.rollen.vertelt_het_plan))
    if traject.plan is not None:
        plekken.append((Pad("plan", ("verteld_door",)), traject.plan.verteld_door))
    for pad, mensen in plekken:
        for nr, wie in enumerate(mensen):
            if is_professional(traject, wie):
                zin = f"{naam(traject, wie)} is professional, en het plan vertelt de familie zelf"
                yield Bevinding(R28, zin, pad / nr, tip="wie van hen wil het vertellen?")
