"""How it was first: what an agreement was before its last change, and what was asked of who has gone since."""

from collections.abc import Iterator
from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import (
    AfspraakKaartje,
    Feit,
    met_de_laatste_verandering,
    met_niet_voor,
    rijtje,
    verschil,
)
from sonestra_cli.documenten.context.plan_delen import aan_professional, gevraagd_aan_wie_weg_is
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, PlanNu
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.datums import zonder_weekdag

_EIGEN_BLAD = 4
"""So many versions fill more than a quarter of a sheet: then they get one of their own."""


@dataclass(frozen=True, slots=True)
class Keten:
    """The earlier versions of one agreement that changed more than once, oldest first."""

    sleutel: str
    stukken: tuple[AfspraakKaartje, ...]


@dataclass(frozen=True, slots=True)
class Eerder:
    """``eigen_blad``: there is enough of it for a sheet of its own."""

    ketens: tuple[Keten, ...] = ()
    gevraagd: tuple[AfspraakKaartje, ...] = ()
    eigen_blad: bool = False

    def __bool__(self) -> bool:
        return bool(self.ketens or self.gevraagd)


def eerder(beeld: Beeld, plan: Plan, nu: PlanNu) -> Eerder:
    """What the plan says no longer; nothing of it is lost (R39)."""
    ketens = tuple(
        Keten(a.sleutel, tuple(_stukken(beeld, a)))
        for a in nu.met_stand("loopt")
        if len(a.eerst) > len(met_de_laatste_verandering(a).eerst)
    )
    gevraagd = tuple(
        met_niet_voor(beeld, aan_professional(beeld.traject, vraag, nu), vraag)
        for vraag in plan.vragen_aan_professionals.values()
        if gevraagd_aan_wie_weg_is(beeld.traject, nu, vraag)
    )
    return Eerder(ketens, gevraagd, sum(len(keten.stukken) for keten in ketens) + len(gevraagd) >= _EIGEN_BLAD)


def _stukken(beeld: Beeld, nu: AfspraakNu) -> Iterator[AfspraakKaartje]:
    daarna = [*(eerst.afspraak for eerst in nu.eerst[1:]), nu.afspraak]
    for eerst, later in zip(nu.eerst, daarna, strict=True):
        tot = zonder_weekdag(eerst.tot) if eerst.tot else ""
        anders = verschil(beeld.traject, eerst.afspraak, later, met_woorden=False)
        feiten = rijtje((Feit("", anders), Feit("Tot", tot), Feit("Waarom anders", eerst.waarom or "")))
        yield met_niet_voor(beeld, AfspraakKaartje(eerst.afspraak.woorden, feiten), nu)
