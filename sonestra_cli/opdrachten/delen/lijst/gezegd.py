"""A list of lines as people say them behind ``erbij``: which kind each is, and where own words go on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sonestra_cli.gesprekken.alle import Groepen, met_naam_vooraan
from sonestra_cli.gesprekken.soort import Soort
from sonestra_cli.verstaan.lijst.koppen import lees_kop, ziet_eruit_als_kop

_VAN_MENSEN = ("persoon", "gast")
_LANGSTE_KOP = 8


@dataclass(frozen=True, slots=True)
class Gezegd:
    """One line of a list; ``soort`` is None where nothing says what it is about. ``kop``: it stands above others."""

    nummer: int
    tekst: str
    soort: Soort | None
    kop: bool = False


def gezegde_regels(tekst: str, vast: Soort | None, groepen: Groepen) -> Iterator[Gezegd]:
    """What is on a list. A word for a kind counts until the next one; a line behind ``#`` is for oneself.

    Own words that begin at the end of a line go on below it, up to an empty line.
    """
    soort = vast
    alle = tekst.splitlines()
    regels = enumerate(alle, start=1)
    for nummer, regel in regels:
        kaal = regel.strip()
        if not kaal or kaal.startswith("#"):
            continue
        if gevonden := met_naam_vooraan(kaal, groepen):
            soort, kaal = gevonden
        elif _is_kop(kaal, soort, alle[nummer:], groepen):
            yield Gezegd(nummer, kaal, soort, kop=True)
            continue
        if kaal.endswith(">"):
            kaal = f"{kaal} {' > '.join(_tot_leeg(regels))}"
        if kaal:
            yield Gezegd(nummer, kaal, soort)


def _is_kop(kaal: str, soort: Soort | None, eronder: Sequence[str], groepen: Groepen) -> bool:
    """``Familie`` or ``Mensen:`` above people; ``Avond bij Leen, 12 maart`` above the first line that says its kind."""
    boven_mensen = soort is None or soort.naam in _VAN_MENSEN
    if boven_mensen and (lees_kop(kaal, ()) or ziet_eruit_als_kop(kaal, eronder[0] if eronder else "")):
        return True
    volgende = next((regel for regel in eronder if regel.strip()), "")
    wat, _, dag = kaal.partition(",")
    los = len(wat.split()) <= _LANGSTE_KOP and (not dag or re.search(r"\d", dag) is not None)
    return soort is None and los and not re.search(r"[;>=|]", kaal) and met_naam_vooraan(volgende, groepen) is not None


def _tot_leeg(regels: Iterator[tuple[int, str]]) -> Iterator[str]:
    for _, regel in regels:
        if not regel.strip():
            return
        yield regel.strip()
