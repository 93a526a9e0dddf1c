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


def vervang(pad: Path, inhoud: bytes, modus: int = 0o666, net_ervoor: Callable[[], None] | None = None) -> None:
    """Put ``inhoud`` in ``pad``; a link there is replaced, not followed.

    ``modus`` is for a new file (the umask applies); an old one keeps its own. Raises OSError, and what ``net_ervoor``
    raises. A file that is marked read-only stays as it is.
    """
    if _is_op_slot(pad):
        raise OSError("het staat op alleen-lezen, dus ik laat het zoals het is")
    import secrets  # who only reads does not need it

    kladje = pad.with_name(f"{_KLADJE.format(naam=pad.name)}{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(kladje, os.O_WRONLY | os.O_CREAT | os.O_EXCL, modus), "wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())
        _zelfde_modus(pad, kladje)
        if net_ervoor is not None:
            net_ervoor()
        _neem_plaats(kladje, pad)
    except BaseException:
        kladje.unlink(missing_ok=True)
        raise
    _bevestig(pad.parent)


def _is_op_slot(pad: Path) -> bool:
    try:
        return not pad.is_symlink() and not pad.stat().st_mode & 0o222
    except OSError:
        return False


def _zelfde_modus(oud: Path, nieuw: Path) -> None:
    with contextlib.suppress(OSError):
        if not oud.is_symlink():
            nieuw.chmod(oud.stat().st_mode & 0o7777)


def _neem_plaats(kladje: Path, pad: Path) -> None:
    """Replace; on Windows an open editor or a virus scanner can be in the way for a moment."""
    for poging in range(1, _POGINGEN + 1):
        try:
            kladje.replace(pad)
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
