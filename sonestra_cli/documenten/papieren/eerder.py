"""How it was first, on a sheet beside the plan: every version of what changed, oldest first (R39)."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.eerder import Eerder, eerder
from sonestra_cli.documenten.context.mensen import Voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.papieren.plan import voet_van_het_plan
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.zien.zicht import Beeld


@dataclass(frozen=True, slots=True)
class EerderWoorden:
    """What stands on it; which plan it lies beside stands in its foot."""

    titel: str
    eerder: Eerder
    voet: Voet


def eerder_woorden(beeld: Beeld) -> EerderWoorden:
    """The words of the sheet, for who may read the plan."""
    return EerderWoorden(
        titel="Zo was het eerst",
        eerder=wat_er_eerst_was(beeld),
        voet=voet_van_het_plan(beeld),
    )


def wat_er_eerst_was(beeld: Beeld) -> Eerder:
    """What of it these readers may see; false when there is nothing."""
    return eerder(beeld, beeld.traject.plan or Plan(), plan_nu(beeld.traject))


def _nog_niets(beeld: Beeld) -> str:
    if wat_er_eerst_was(beeld):
        return ""
    return "Op dit blad zou nu niets staan. Hoe het is, staat in het plan."


PAPIER = Papiersoort(
    "blad-eerder",
    eerder_woorden,
    "hoe het eerst was, als er vaker iets veranderde",
    zetting="ernaast",
    waarom_niet=_nog_niets,
)
