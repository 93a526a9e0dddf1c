"""The seven steps of the day (domein/1 §1.2, domein/5 §5.2), with one number and one name on every paper.

Coming in and eating stand before them, saying goodbye behind them, both without a number. Rules (piketpaaltjes) are
heard in step 4 and held beside the plan in step 6.
"""

from dataclasses import dataclass
from typing import Literal

from sonestra_cli.domein.keuzes import Woordkeus
from sonestra_cli.taal.woordkeus import woorden
from sonestra_cli.taal.zinnen import hoofdletter

Stapnaam = Literal["welkom", "wie_is_wie", "vragen", "uitleg", "tijd_voor_ons", "plan", "team"]


@dataclass(frozen=True, slots=True)
class Dagstap:
    """``naam`` is what families read, ``vak`` what the method calls it, for the procesbegeleider."""

    nummer: int
    naam: str
    vak: str

    @property
    def kop(self) -> str:
        """``3. Onze vragen``."""
        return f"{self.nummer}. {self.naam}"


def zeven_stappen(woordkeus: Woordkeus) -> dict[Stapnaam, Dagstap]:
    """The steps in their order, in the words of the traject."""
    team = woorden(woordkeus).actieteam
    return {
        "welkom": Dagstap(1, "Welkom", "opening en welkom"),
        "wie_is_wie": Dagstap(2, "Wie is wie?", "voorstellen en verwachtingen"),
        "vragen": Dagstap(3, "Onze vragen", "vragen voor het plan"),
        "uitleg": Dagstap(4, "Uitleg", "informatieronde"),
        "tijd_voor_ons": Dagstap(5, "Tijd voor ons", "privétijd"),
        "plan": Dagstap(6, "Ons plan", "presentatie van het plan"),
        "team": Dagstap(7, hoofdletter(team.ons), f"samenstellen van {team.het}"),
    }
