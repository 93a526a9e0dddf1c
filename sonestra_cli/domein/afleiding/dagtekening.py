"""The day that a file of ours bears: of the traject, never of the clock."""

from datetime import date

from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.traject import Traject


def dagtekening(traject: Traject) -> date | None:
    """The day of the plan, or the last on which something took place; where only a month is known its first day."""
    gemaakt = traject.plan.gemaakt_op if traject.plan else None
    dagen = [dag.grenzen[0][:3] for dag in (gemaakt, peildatum(traject)) if dag and dag.grenzen]
    jaar, maand, dag = max(dagen, default=(0, 1, 1))
    try:
        return date(jaar, maand, dag)
    except ValueError:  # before Christ, or no day at all
        return None
