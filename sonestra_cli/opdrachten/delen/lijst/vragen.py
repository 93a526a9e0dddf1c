"""Asks what a list leaves open, one question at a time; from a pipe nobody answers."""

import sys
from collections.abc import Sequence
from textwrap import fill

from sonestra_cli.omgeving.console import vraag
from sonestra_cli.techniek.stuurtekens import zichtbaar
from sonestra_cli.verstaan.lijst.soorten import Genoemd

BREED = 79


class Niemand:
    """Nobody sits there: nothing is chosen."""

    def kies(self, bij: Genoemd, zin: str, keuzen: Sequence[str]) -> int | None:
        return None

    def typ(self, bij: Genoemd, zin: str) -> str | None:
        return None


class AanHetScherm:
    """Somebody sits at the keyboard. Numbers to choose; Enter leaves it out."""

    def __init__(self) -> None:
        self._laatste: int | None = None

    def kies(self, bij: Genoemd, zin: str, keuzen: Sequence[str]) -> int | None:
        self._noem(bij)
        _zeg(zin)
        for nummer, keuze in enumerate(keuzen, 1):
            _zeg(f"  {nummer}  {keuze}")
        while True:
            antwoord = vraag("Typ een nummer. Enter: laat het weg.")
            if not antwoord:
                return None
            if antwoord.isdigit() and 0 < int(antwoord) <= len(keuzen):
                return int(antwoord) - 1
            _zeg(f"Dat begrijp ik niet. Typ een nummer van 1 tot en met {len(keuzen)}, of alleen Enter.")

    def typ(self, bij: Genoemd, zin: str) -> str | None:
        self._noem(bij)
        return vraag(zin) or None

    def _noem(self, mens: Genoemd) -> None:
        """The line it is about, once for all questions on it."""
        if self._laatste != mens.regel:
            _zeg(f"\nregel {mens.regel}: {mens.getypt}" if mens.regel else "")
        self._laatste = mens.regel


def _zeg(tekst: str) -> None:
    for regel in zichtbaar(tekst).split("\n"):
        print(fill(regel, BREED, subsequent_indent="     ", break_on_hyphens=False) if regel else "", file=sys.stderr)
