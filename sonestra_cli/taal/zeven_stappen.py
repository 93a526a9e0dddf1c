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
    """``naam`` is what families read, ``vak`` what the method calls it, for the procesbegeleider.

    ``duur`` says how long it takes, ``minuten`` at least and at most. Their own time has none (R27).
    """

    nummer: int
    naam: str
    vak: str
    duur: str
    minuten: tuple[int, ...] = ()

    @property
    def kop(self) -> str:
        """``3. Onze vragen``."""
        return f"{self.nummer}. {self.naam}"


def _stap(nummer: int, naam: str, vak: str, *minuten: int) -> Dagstap:
    duur = f"Ongeveer {' tot '.join(map(str, minuten))} minuten." if minuten else "Zo lang als nodig."
    return Dagstap(nummer, naam, vak, duur, minuten)


def zeven_stappen(woordkeus: Woordkeus) -> dict[Stapnaam, Dagstap]:
    """The steps in their order, in the words of the traject."""
    team = woorden(woordkeus).actieteam
    return {
        "welkom": _stap(1, "Welkom", "opening en welkom", 10),
        "wie_is_wie": _stap(2, "Wie is wie?", "voorstellen en verwachtingen", 20, 30),
        "vragen": _stap(3, "Onze vragen", "vragen voor het plan", 15),
        "uitleg": _stap(4, "Uitleg", "informatieronde", 20, 45),
        "tijd_voor_ons": _stap(5, "Tijd voor ons", "privétijd"),
        "plan": _stap(6, "Ons plan", "presentatie van het plan", 20, 30),
        "team": _stap(7, hoofdletter(team.ons), f"samenstellen van {team.het}", 15),
    }
