"""The family tells the plan themselves (R28), and it begins with themselves (R32)."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import BIJEENKOMST, TRAINING, controle
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
R32 = Regel(
    "R32",
    "vraag",
    "Eerst wat wij zelf doen, dan wat wij vragen, dan het aanbod, en de kosten het laatst.",
    "Wie bij het aanbod begint, past het leven aan de hulp aan. Wie bij de mensen begint, vraagt alleen wat er nog "
    "nodig is.",
    "Vraag: wie kan en wil wat? Wat vragen jullie dan nog van professionals? Zet dat bij `afspraken` en bij "
    "`vragen_aan_professionals`.",
    f"{BIJEENKOMST}: eerst wie kan en wil wat, dan waar professionals bij nodig zijn, welk aanbod, en wat het kost.",
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


@controle(R32)
def eerst_zij_zelf(traject: Traject) -> Iterator[Bevinding]:
    """R32: offer or costs in a plan without any agreement of their own or question of theirs."""
    plan = traject.plan
    if plan is None or plan.afspraken or plan.vragen_aan_professionals:
        return
    veld = "aanbod" if plan.aanbod else "kosten" if plan.kosten else ""
    if veld and not plan.mist("afspraken", "vragen_aan_professionals"):
        wat = "hulp van anderen" if veld == "aanbod" else "wat het kost"
        zin = f"hier staat al {wat}: wat kunnen en willen zij zelf, en wat vragen zij daarna nog?"
        yield Bevinding(R32, zin, Pad("plan", (veld,)).als_sleutel, tip="begin bij `afspraken`; dit mag blijven staan")
