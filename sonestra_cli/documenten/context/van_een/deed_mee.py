"""Whether somebody once had an agreement, also where it is done, no longer needed or of somebody else now."""

from collections.abc import Iterator

from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, PlanNu
from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.domein.soorten import Sleutel


def deed_mee(nu: PlanNu, ik: Sleutel) -> bool:
    """As far as ``nu`` was kept to what ``ik`` may read; who was only asked did nothing yet."""
    return any(ik in (*een.wie, *een.hulp_van, *een.let_op) for afspraak in nu.afspraken for een in _alle(afspraak))


def _alle(nu: AfspraakNu) -> Iterator[Afspraak]:
    yield nu.afspraak
    yield from (eerst.afspraak for eerst in nu.eerst)
