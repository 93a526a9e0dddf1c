"""The last versions of every file that is written: undo without git. What is apart stays apart."""

from pathlib import Path

from sonestra_cli.bestanden.atomair import vervang
from sonestra_cli.bestanden.openen import is_binnen

AANTAL = 20
APART = "apart"


def versiemap(wortel: Path, pad: Path) -> Path:
    """Where the earlier versions of ``pad`` go: ``.sonestra/versies/…``, but ``apart/.vorige/…`` for what is apart."""
    plek = pad.relative_to(wortel)
    if plek.parts[0] == APART:
        return wortel / APART / ".vorige" / Path(*plek.parts[1:])
    return wortel / ".sonestra" / "versies" / plek


def versies(wortel: Path, pad: Path) -> tuple[Path, ...]:
    """The versions that are kept, oldest first."""
    map_ = versiemap(wortel, pad)
    try:
        bewaard = [versie for versie in map_.iterdir() if versie.stem.isdigit()]
    except OSError:
        return ()
    return tuple(sorted(bewaard, key=lambda versie: int(versie.stem)))


def bewaar(wortel: Path, pad: Path, inhoud: bytes) -> None:
    """Keep ``inhoud`` as the newest version of ``pad``, unless it is that already; drops what is too old.

    Raises OSError when it cannot be kept: then nothing may be written over it either.
    """
    map_ = versiemap(wortel, pad)
    if not is_binnen(wortel, map_):
        raise OSError(f"{map_.relative_to(wortel).as_posix()} wijst naar buiten de map")
    map_.mkdir(parents=True, exist_ok=True)
    eerder = versies(wortel, pad)
    if eerder and eerder[-1].read_bytes() == inhoud:
        return
    nummer = int(eerder[-1].stem) + 1 if eerder else 1
    vervang(map_ / f"{nummer:06d}{pad.suffix}", inhoud, modus=0o600)
    for oud in eerder[: max(0, len(eerder) + 1 - AANTAL)]:
        oud.unlink(missing_ok=True)
