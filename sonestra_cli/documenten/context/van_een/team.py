"""What the team means for one person, in sentences."""

from collections.abc import Iterable

from sonestra_cli.domein.afleiding.plan_nu import PlanNu, plan_nu
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.weg import is_voorbij
from sonestra_cli.taal.papierwoorden import uitleg


def in_het_team(traject: Traject, team: str, ik: Sleutel, volgende: str) -> Iterable[str]:
    """Sentences about the team; ``team`` with its word for our, ``volgende`` the day and place in words or empty."""
    nu = plan_nu(traject)
    regelt = nu.volgende_keer is not None and ik in nu.volgende_keer.wie_regelt_het
    if is_voorbij(traject, ik):
        yield from _was_in_het_team(team, nu, ik, volgende if regelt else "")
        return
    if ik in nu.leden:
        yield f"Je zit in {team}. {uitleg('actieteam')}"
    elif ik in nu.aanspreekpunt or regelt:
        yield f"Je doet iets voor {team}. {uitleg('actieteam')}"
    if ik in nu.aanspreekpunt:
        yield "De anderen bellen jou."
    if ik in nu.belt_na_vier_weken:
        yield "Jij belt na vier weken. Je vraagt hoe het gaat."
    if volgende and (regelt or ik in nu.leden or ik in nu.aanspreekpunt):
        yield f"De volgende keer: {volgende}."
    if regelt:
        yield "Jij regelt die keer." if volgende else "Jij regelt de volgende keer."


def _was_in_het_team(team: str, nu: PlanNu, ik: Sleutel, volgende: str) -> Iterable[str]:
    """Of who is there no longer: what was so, never what is still to be done."""
    if ik in nu.leden:
        yield f"Je zat in {team}."
    elif ik in nu.aanspreekpunt:
        yield f"Je deed iets voor {team}."
    if volgende:
        yield f"Jij zou de volgende keer regelen: {volgende}."
