"""A list of lines as people say them behind ``erbij``: which kind each is, and where own words go on."""

from collections.abc import Iterator
from dataclasses import dataclass

from sonestra_cli.gesprekken.alle import Groepen, met_naam_vooraan
from sonestra_cli.gesprekken.soort import Soort


@dataclass(frozen=True, slots=True)
class Gezegd:
    """One line of a list; ``soort`` is None where nothing says what it is about."""

    nummer: int
    tekst: str
    soort: Soort | None


def gezegde_regels(tekst: str, vast: Soort | None, groepen: Groepen) -> Iterator[Gezegd]:
    """What is on a list. A word for a kind counts until the next one; a line behind ``#`` is for oneself.

    Own words that begin at the end of a line go on below it, up to an empty line.
    """
    soort = vast
    regels = enumerate(tekst.splitlines(), start=1)
    for nummer, regel in regels:
        kaal = regel.strip()
        if not kaal or kaal.startswith("#"):
            continue
        if gevonden := met_naam_vooraan(kaal, groepen):
            soort, kaal = gevonden
        if kaal.endswith(">"):
            kaal = f"{kaal} {' > '.join(_tot_leeg(regels))}"
        if kaal:
            yield Gezegd(nummer, kaal, soort)


def _tot_leeg(regels: Iterator[tuple[int, str]]) -> Iterator[str]:
    for _, regel in regels:
        if not regel.strip():
            return
        yield regel.strip()
