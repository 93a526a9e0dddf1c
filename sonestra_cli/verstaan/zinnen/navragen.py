"""Asks what one line leaves open; an answer that came before is not asked again."""

from collections.abc import Mapping, Sequence

from sonestra_cli.verstaan.zinnen.uitkomst import Navraag


class Navrager:
    """Collects the questions of one line."""

    def __init__(self, antwoorden: Mapping[str, str]) -> None:
        self._antwoorden = antwoorden
        self.vragen: list[Navraag] = []

    def vraag(self, zin: str, kandidaten: Sequence[str] = (), *, mag_weg: bool = False) -> str | None:
        """The answer that was given; None when it still has to be asked."""
        if zin in self._antwoorden:
            return self._antwoorden[zin]
        vraag = Navraag(zin, tuple(kandidaten), mag_weg)
        if vraag not in self.vragen:
            self.vragen.append(vraag)
        return None
