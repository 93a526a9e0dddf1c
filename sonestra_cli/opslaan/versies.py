"""The last versions of every file that is written: undo without git. What is apart stays apart."""

import os
from pathlib import Path

from sonestra_cli.lezen.indeling import APART, VERSIES
from sonestra_cli.lezen.openen import is_binnen
from sonestra_cli.opslaan.atomair import veeg_alles, vervang

AANTAL = 20
VORIGE = ".vorige"
GEWOON = "gewone-bestanden"
"""Under ``apart/.vorige``: the versions of ordinary files from before something private moved out. No file of an
owner has a name without an ending."""


def versiemap(wortel: Path, pad: Path) -> Path:
    """Where the earlier versions of ``pad`` go: ``.sonestra/versies/…``, but ``apart/.vorige/…`` for what is apart."""
    plek = pad.relative_to(wortel)
    if plek.parts[0] == APART:
        return wortel / APART / VORIGE / Path(*plek.parts[1:])
    return wortel / VERSIES / plek


def versies(wortel: Path, pad: Path) -> tuple[Path, ...]:
    """The versions that are kept, oldest first."""
    return _in(versiemap(wortel, pad))


def alle_versies(wortel: Path) -> tuple[Path, ...]:
    """Every version of every file, and what a write that was broken off left there; links are not followed."""
    mappen = (wortel / VERSIES, wortel / APART / VORIGE)
    eigen = (map_ for map_ in mappen if not map_.is_symlink() and is_binnen(wortel, map_))
    return tuple(sorted(Path(plek, naam) for map_ in eigen for plek, _, namen in os.walk(map_) for naam in namen))


def bewaar(wortel: Path, pad: Path, inhoud: bytes) -> None:
    """Keep ``inhoud`` as the newest version of ``pad``, unless it is that already; drops what is too old.

    Raises OSError when it cannot be kept: then nothing may be written over it either.
    """
    _leg_neer(wortel, versiemap(wortel, pad), versies(wortel, pad), inhoud)


def bewaar_apart(wortel: Path, pad: Path, inhoud: bytes) -> None:
    """The same for a file that something private moves out of: this version and all older ones go to ``apart/``.

    Which of the older ones hold the private words nobody can tell for sure, so none stays where it was.
    """
    naar = wortel / APART / VORIGE / GEWOON / pad.relative_to(wortel)
    eerder = versies(wortel, pad)
    if not is_binnen(wortel, versiemap(wortel, pad)):
        raise _naar_buiten(wortel, versiemap(wortel, pad))
    for versie in eerder:
        if not versie.is_symlink():
            _leg_neer(wortel, naar, _in(naar), versie.read_bytes())
    _leg_neer(wortel, naar, _in(naar), inhoud)
    for versie in eerder:
        versie.unlink(missing_ok=True)


def maak_eigen_map(wortel: Path, map_: Path) -> None:
    """Make a folder in ``wortel``, and those above it, for its user only; one that is there stays as it is."""
    for deel in (*reversed([boven for boven in map_.parents if boven.is_relative_to(wortel)]), map_):
        deel.mkdir(mode=0o700, exist_ok=True)


def _in(map_: Path) -> tuple[Path, ...]:
    try:
        bewaard = [versie for versie in map_.iterdir() if versie.stem.isdigit()]
    except OSError:
        return ()
    return tuple(sorted(bewaard, key=lambda versie: int(versie.stem)))


def _leg_neer(wortel: Path, map_: Path, eerder: tuple[Path, ...], inhoud: bytes) -> None:
    if not is_binnen(wortel, map_):
        raise _naar_buiten(wortel, map_)
    maak_eigen_map(wortel, map_)
    if eerder and eerder[-1].read_bytes() == inhoud:
        return
    nummer = int(eerder[-1].stem) + 1 if eerder else 1
    veeg_alles(map_)
    vervang(map_ / f"{nummer:06d}{map_.suffix}", inhoud, modus=0o600)
    for oud in eerder[: max(0, len(eerder) + 1 - AANTAL)]:
        oud.unlink(missing_ok=True)


def _naar_buiten(wortel: Path, map_: Path) -> OSError:
    return OSError(f"{map_.relative_to(wortel).as_posix()} wijst naar buiten de map")
