"""Who reads a card, and the parts of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, PlanNu
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.plan import Afspraak, Plan
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.weg import is_voorbij, is_weg, stopte


@dataclass(frozen=True, slots=True)
class Genoemd:
    """One part of the card: a heading and what is under it. ``vraag``: nobody said yes to it yet.

    ``samen`` is said once, for all that is under it; ``plaatje`` is the picture beside the heading, where it has one.
    """

    kop: str
    kaartjes: tuple[AfspraakKaartje, ...]
    vraag: bool = False
    samen: tuple[str, ...] = ()
    plaatje: str = ""


@dataclass(frozen=True, slots=True)
class Plek:
    """One way of being named: the heading above it, and what stands below; ``vraagt``: nothing of who stopped."""

    kop: str
    kaartjes: Callable[["Blik"], Iterator[AfspraakKaartje]]
    vraag: bool = False
    plaatje: str = ""
    vraagt: bool = True
    samen: Callable[[Traject], tuple[str, ...]] = lambda _: ()


@dataclass(frozen=True, slots=True)
class Blik:
    """Who reads what; ``tot``: as it was on the day when they went."""

    traject: Traject
    plan: Plan
    nu: PlanNu
    ik: Sleutel
    tot: Datum | None = None

    def is_nu(self, plek: Plek) -> bool:
        """Whether what stands there still counts: who stopped is asked nothing, and of who went all is over."""
        return not (is_weg(self.traject, self.ik) if plek.vraagt else is_voorbij(self.traject, self.ik))

    @property
    def gestopt(self) -> bool:
        """Who is there no longer since a meeting: what was asked of them and offered is no part of their card."""
        return is_weg(self.traject, self.ik) and stopte(self.traject, self.ik)

    def afspraken(self, veld: Callable[[Afspraak], Sleutels]) -> Iterator[AfspraakNu]:
        return (nu for nu in self.nu.met_stand("loopt") if self.ik in veld(nu.afspraak))
