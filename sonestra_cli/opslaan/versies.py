"""The versions of every file that is written, as plain files with a number. What is apart stays apart.

A file has one row of numbers, also when some of its versions lie in ``apart/``.
"""

import os
from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

from sonestra_cli.lezen.bron import Hash, hash_van
from sonestra_cli.lezen.indeling import APART, VERSIES, VORIGE
from sonestra_cli.lezen.openen import is_binnen
from sonestra_cli.opslaan.atomair import veeg_alles, vervang

AANTAL = 20
GEWOON = "gewone-bestanden"
"""Under ``apart/.vorige``: the versions of ordinary files from before something private moved out. No file of an
owner has a name without an ending."""


class Versie(NamedTuple):
    """A version that is kept; the hash says whether what is found there is still the same."""

    nummer: int
    hash: Hash


def versiemap(wortel: Path, pad: Path) -> Path:
    """Where the earlier versions of ``pad`` go: ``.sonestra/versies/…``, but ``apart/.vorige/…`` for what is apart."""
    plek = pad.relative_to(wortel)
    if plek.parts[0] == APART:
        return wortel / VORIGE / Path(*plek.parts[1:])
    return wortel / VERSIES / plek


def versies(wortel: Path, pad: Path) -> tuple[Path, ...]:
    """The versions that are kept at the usual place, oldest first."""
    return tuple(_in(versiemap(wortel, pad)).values())


def alle_versies(wortel: Path) -> tuple[Path, ...]:
    """Every version, every step and what a write that was broken off left; links are not followed."""
    mappen = (wortel / VERSIES, wortel / VORIGE)
    eigen = (map_ for map_ in mappen if not map_.is_symlink() and is_binnen(wortel, map_))
    return tuple(sorted(Path(plek, naam) for map_ in eigen for plek, _, namen in os.walk(map_) for naam in namen))


def bewaar(wortel: Path, pad: Path, inhoud: bytes) -> Versie:
    """Keep ``inhoud`` as the newest version of ``pad``, unless it is that already.

    Raises OSError when it cannot be kept: then nothing may be written over it either.
    """
    return _leg_neer(wortel, pad, versiemap(wortel, pad), inhoud)


def bewaar_apart(wortel: Path, pad: Path, inhoud: bytes) -> Versie:
    """The same for a file that something private moves out of: this version and all older ones go to ``apart/``.

    Which of the older ones hold the private words nobody can tell for sure, so none stays where it was.
    """
    bij, naar = versiemap(wortel, pad), _apart(wortel, pad)
    maak_versiemap(wortel, naar)
    if not is_binnen(wortel, bij):
        raise _naar_buiten(wortel, bij)
    bezet = set(_in(naar))
    for nummer, versie in _in(bij).items():
        if not versie.is_symlink():
            plaats = nummer if nummer not in bezet else max(_alle(wortel, pad)) + 1
            bezet.add(plaats)
            vervang(naar / _naam(plaats, naar), versie.read_bytes(), modus=0o600)
        versie.unlink(missing_ok=True)
    return _leg_neer(wortel, pad, naar, inhoud)


def haal(wortel: Path, pad: Path, versie: Versie) -> bytes | None:
    """What a version holds; None when it is not there any more."""
    gevonden = _alle(wortel, pad).get(versie.nummer)
    try:
        if gevonden is None or gevonden.is_symlink() or not is_binnen(wortel, gevonden):
            return None
        inhoud = gevonden.read_bytes()
    except OSError:
        return None
    return inhoud if hash_van(inhoud) == versie.hash else None


def ruim_op(wortel: Path, pad: Path, houd: Collection[int]) -> None:
    """Drop what is older than the last versions, but for the numbers that a step still needs."""
    alle = _alle(wortel, pad)
    for nummer in sorted(alle)[:-AANTAL]:
        if nummer not in houd:
            alle[nummer].unlink(missing_ok=True)


def maak_versiemap(wortel: Path, map_: Path) -> None:
    """Make a folder for what is kept, for its user only; raises OSError for one that leads out of the traject."""
    if not is_binnen(wortel, map_):
        raise _naar_buiten(wortel, map_)
    maak_eigen_map(wortel, map_)


def maak_eigen_map(wortel: Path, map_: Path) -> None:
    """Make a folder in ``wortel``, and those above it, for its user only; one that is there stays as it is."""
    for deel in (*reversed([boven for boven in map_.parents if boven.is_relative_to(wortel)]), map_):
        deel.mkdir(mode=0o700, exist_ok=True)


def _apart(wortel: Path, pad: Path) -> Path:
    return wortel / VORIGE / GEWOON / pad.relative_to(wortel)


def _alle(wortel: Path, pad: Path) -> dict[int, Path]:
    """Number -> version, wherever it lies."""
    return {**_in(_apart(wortel, pad)), **_in(versiemap(wortel, pad))}


def _in(map_: Path) -> dict[int, Path]:
    try:
        bewaard = [versie for versie in map_.iterdir() if versie.stem.isdigit()]
    except OSError:
        return {}
    return {int(versie.stem): versie for versie in sorted(bewaard, key=lambda versie: int(versie.stem))}


def _naam(nummer: int, map_: Path) -> str:
    return f"{nummer:06d}{map_.suffix}"


def _leg_neer(wortel: Path, pad: Path, map_: Path, inhoud: bytes) -> Versie:
    maak_versiemap(wortel, map_)
    alle, hash_ = _alle(wortel, pad), hash_van(inhoud)
    laatste = max(alle, default=0)
    if laatste and haal(wortel, pad, Versie(laatste, hash_)) is not None:
        return Versie(laatste, hash_)
    veeg_alles(map_)
    vervang(map_ / _naam(laatste + 1, map_), inhoud, modus=0o600)
    return Versie(laatste + 1, hash_)


def _naar_buiten(wortel: Path, map_: Path) -> OSError:
    return OSError(f"{map_.relative_to(wortel).as_posix()} wijst naar buiten de map")
