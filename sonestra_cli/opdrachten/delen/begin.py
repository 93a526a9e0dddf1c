"""A traject stays on this computer, has a history where git is, and keeps what is apart out of it."""

import sys
from collections.abc import Sequence
from pathlib import Path

from sonestra_cli.omgeving import git, wolk
from sonestra_cli.omgeving.console import Console, is_gesprek
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.praten import zegt_ja
from sonestra_cli.techniek.opsomming import opsomming

GIT = (
    "In de geschiedenis van git is nog te lezen wat er in {} stond: deel de map zo nog niet, en vraag iemand die git "
    "goed kent om het daar weg te halen (met git filter-repo)."
)
MEE = "Git zou {} ook bewaren. Zet daarom eerst een regel met apart/ in het bestand .gitignore."


def kijk_of_het_hier_blijft(in_: Path, toch: bool) -> None:
    """Ask again when the folder ``in_`` is copied to another computer: their story should not be."""
    waar = wolk.wolk_van(in_.resolve())
    if waar is None and git.heeft_remote(in_):
        waar = "een server van git"
    if waar is None or toch:
        return
    zin = f"Wat hier staat gaat ook naar {waar}. Dan staat hun verhaal ook daar."
    if not is_gesprek():
        raise Stop(2, f"{zin} Is dat de bedoeling? Typ er dan --toch bij. Anders: kies een andere map.")
    if not zegt_ja(f"{zin} Is dat de bedoeling?"):
        raise Stop(2, "Goed. Kies een andere map.")


def begin_geschiedenis(map_: Path, scherm: Console) -> None:
    """Start git where it is; say what keeps earlier versions where it is not."""
    if not git.begin(map_):
        scherm.meld("Zonder git bewaar ik de laatste twintig versies van een bestand in .sonestra/versies.")


def waarschuw_voor_git(wortel: Path, stonden: Sequence[str], apart: Sequence[str], scherm: Console) -> None:
    """What git keeps, or is about to keep, this program does not touch; it is told under ``-q`` too.

    ``stonden``: files, as paths, that held something private; ``apart``: those in ``apart/``.
    """
    if gebleven := [bestand for bestand in stonden if git.staat_in_geschiedenis(wortel, bestand)]:
        scherm.toon(GIT.format(opsomming(gebleven)), sys.stderr, str)
    if gaan_mee := [bestand for bestand in apart if git.neemt_mee(wortel, bestand)]:
        scherm.toon(MEE.format(opsomming(gaan_mee)), sys.stderr, str)
