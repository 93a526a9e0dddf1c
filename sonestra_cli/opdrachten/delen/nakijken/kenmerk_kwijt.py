"""Where the files of a traject are there and ``traject.yaml`` is not: what is missing, and the way back."""

from collections.abc import Sequence
from pathlib import Path

from sonestra_cli.lezen.wortel import KENMERK
from sonestra_cli.omgeving import git
from sonestra_cli.opslaan.versies import versies
from sonestra_cli.taal.zinnen import opsomming


def zin_kenmerk_kwijt(map_: Path, er_zijn: Sequence[str]) -> str:
    """``er_zijn``: the files of the traject that are in ``map_``."""
    return (
        f"In {map_} staan {opsomming(er_zijn)}, maar {KENMERK} is er niet. Daaraan herken ik een traject. "
        f"{_weg_terug(map_)}"
    )


def _weg_terug(map_: Path) -> str:
    """The surest way first: what was kept here, what git keeps, and else a new one."""
    if bewaard := versies(map_, map_ / KENMERK):
        eerder = bewaard[-1].relative_to(map_).as_posix()
        return (
            f"Hoe het was toen ik het voor het laatst veranderde, staat in {eerder}: zet dat hier neer als {KENMERK}."
        )
    if git.heeft_git() and git.zoals_vastgelegd(map_, KENMERK) is not None:
        return f"In git staat het nog. Typ in deze map: git checkout -- {KENMERK}"
    return (
        "Staat het nog in de prullenbak? Zet het dan terug. Anders maak je een nieuw: een bestand met die naam, met "
        "daarin de regel formaat: 1, en eronder hoofdpersonen: en om wie het gaat. De andere bestanden blijven zo."
    )
