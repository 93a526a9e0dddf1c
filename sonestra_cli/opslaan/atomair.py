"""A file is there as it was or as it becomes, never half: temporary file beside it, fsync, replace."""

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path

_BEGIN = ".~"
_KLADJE = _BEGIN + "{naam}."
_POGINGEN = 40
_PAUZE = 0.05


def vervang(pad: Path, inhoud: bytes, modus: int = 0o666) -> None:
    """Put ``inhoud`` in ``pad``; a link there is replaced, not followed.

    ``modus`` is for a new file (the umask applies); an old one keeps its own. Raises OSError. A file that is marked
    read-only stays as it is.
    """
    neem_plaats(leg_klaar(pad, inhoud, modus), pad)


def leg_klaar(pad: Path, inhoud: bytes, modus: int = 0o666) -> Path:
    """The first half: all bytes on disk beside ``pad``. What needs room on the disk is done after this."""
    _blijf_af_van_op_slot(pad)
    kladje = pad.with_name(f"{_KLADJE.format(naam=pad.name)}{os.urandom(4).hex()}")
    try:
        with os.fdopen(os.open(kladje, os.O_WRONLY | os.O_CREAT | os.O_EXCL, modus), "wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())
        _zelfde_modus(pad, kladje)
    except BaseException:
        kladje.unlink(missing_ok=True)
        raise
    return kladje


def neem_plaats(kladje: Path, pad: Path, net_ervoor: Callable[[], None] | None = None) -> None:
    """The second half: ``kladje`` takes the place of ``pad``; raises OSError, and what ``net_ervoor`` raises."""
    try:
        if net_ervoor is not None:
            net_ervoor()
        _houd_vol(lambda: kladje.replace(pad))
    except BaseException:
        kladje.unlink(missing_ok=True)
        raise
    _bevestig(pad.parent)


def haal_weg(pad: Path) -> None:
    """The file is gone, on the disk too; raises OSError."""
    _blijf_af_van_op_slot(pad)
    _houd_vol(lambda: pad.unlink(missing_ok=True))
    _bevestig(pad.parent)


def _blijf_af_van_op_slot(pad: Path) -> None:
    """Raises OSError for a file that somebody marked read-only."""
    if _is_op_slot(pad):
        raise OSError("het staat op alleen-lezen, dus ik laat het zoals het is")


def _is_op_slot(pad: Path) -> bool:
    try:
        return not pad.is_symlink() and not pad.stat().st_mode & 0o222
    except OSError:
        return False


def _zelfde_modus(oud: Path, nieuw: Path) -> None:
    with contextlib.suppress(OSError):
        if not oud.is_symlink():
            nieuw.chmod(oud.stat().st_mode & 0o7777)


def _houd_vol(doe: Callable[[], object]) -> None:
    """On Windows an open editor or a virus scanner can be in the way for a moment."""
    for poging in range(1, _POGINGEN + 1):
        try:
            doe()
        except PermissionError:
            if os.name != "nt" or poging == _POGINGEN:
                raise
            time.sleep(_PAUZE)
        else:
            return


def _bevestig(map_: Path) -> None:
    """Have the folder itself on disk, where the system can do that."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):
        nummer = os.open(map_, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(nummer)
        finally:
            os.close(nummer)


def veeg(pad: Path, ouder_dan: float = 0.0) -> None:
    """Sweep away what broken off writes of ``pad`` left; without its lock only what is older (seconds)."""
    begin = _KLADJE.format(naam=pad.name)
    with contextlib.suppress(OSError):
        for ander in pad.parent.iterdir():
            if ander.name.startswith(begin) and (not ouder_dan or time.time() - ander.stat().st_mtime > ouder_dan):
                ander.unlink(missing_ok=True)


def veeg_alles(map_: Path) -> None:
    """Sweep away what broken off writes left in ``map_``, a folder that only who holds the lock writes in."""
    with contextlib.suppress(OSError):
        for ander in map_.iterdir():
            if ander.name.startswith(_BEGIN):
                ander.unlink(missing_ok=True)
