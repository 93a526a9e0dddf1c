"""Signs that stand for a part of a line while its grammar is looked at: people, a date, somebody's own words."""

from typing import Final, Literal

from sonestra_cli.techniek.gegeven import gegeven

Aard = Literal["mensen", "datum", "woorden"]
BEGIN: Final = {"mensen": 0xE000, "datum": 0xE800, "woorden": 0xF000}
"""Letters that nobody types (private use): 2048 of each nature in one line."""
RUIMTE: Final = 0x800
KLASSE: Final = {aard: f"[{chr(begin)}-{chr(begin + RUIMTE - 1)}]" for aard, begin in BEGIN.items()}
"""The sign of a nature in a pattern."""


@gegeven
class Deel:
    """What a sign stands for: how it was typed and what it may be; ``samen`` are the signs of a list of people."""

    aard: Aard
    tekst: str
    kandidaten: tuple[str, ...] = ()
    samen: str = ""


class Tekens:
    """Hands out signs and knows what they stand for."""

    def __init__(self) -> None:
        self._delen: dict[str, Deel] = {}

    def teken(self, deel: Deel) -> str:
        """A new sign for this part."""
        nummer = sum(ander.aard == deel.aard for ander in self._delen.values())
        teken = chr(BEGIN[deel.aard] + nummer)
        self._delen[teken] = deel
        return teken

    def van(self, teken: str) -> Deel | None:
        """What stands behind a sign; None for an ordinary letter."""
        return self._delen.get(teken)

    def letterlijk(self, tekst: str) -> str:
        """The text with everything in it as it was typed."""
        return "".join(self._delen[teken].tekst if teken in self._delen else teken for teken in tekst)

    def enkelen(self, teken: str) -> str:
        """The signs of each person of a list, one by one."""
        samen = self._delen[teken].samen
        return "".join(self.enkelen(deel) for deel in samen) if samen else teken
