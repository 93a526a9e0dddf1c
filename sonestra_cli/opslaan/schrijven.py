"""Writing that loses nothing: atomic, one writer at a time, never over what somebody changed in between.

Editors take no lock, so the hash of what was read is compared just before the new file takes its place.
"""

import os
from collections.abc import Callable
from pathlib import Path

from sonestra_cli.lezen.bron import BOM, Hash, hash_van, naar_bytes
from sonestra_cli.lezen.eigen_ogen import sluit_voor_anderen
from sonestra_cli.lezen.indeling import APART
from sonestra_cli.lezen.openen import BestandDicht, is_binnen, lees_bytes, ontcijfer
from sonestra_cli.lezen.wortel import wortel_boven
from sonestra_cli.opslaan.atomair import veeg, vervang
from sonestra_cli.opslaan.slot import op_slot
from sonestra_cli.opslaan.versies import bewaar, bewaar_apart, maak_eigen_map


class Tussentijds(Exception):
    """Somebody changed the file after it was read; nothing was written."""


class BuitenTraject(Exception):
    """The path leads out of the traject; nothing was written."""


def schrijf(pad: Path, inhoud: bytes, verwacht: Hash | None) -> None:
    """Put ``inhoud`` in ``pad``, a file of a traject; the earlier version is kept.

    ``verwacht`` is the hash of what was read, None when there was no file. Raises Tussentijds, BuitenTraject, Bezet
    (another writer does not let go) and OSError; then nothing was written.
    """
    doel = _doel(pad)
    with op_slot(doel):
        _wissel(doel, inhoud, verwacht, bewaar)


def schrijf_verhuisd(pad: Path, inhoud: bytes, verwacht: Hash | None) -> None:
    """As ``schrijf``, for a file that something private has left: its earlier versions are kept in ``apart/`` only."""
    doel = _doel(pad)
    with op_slot(doel):
        _wissel(doel, inhoud, verwacht, bewaar_apart)


def bewerk(pad: Path, functie: Callable[[str], str]) -> None:
    """Read, change and write the text of ``pad`` under one lock; a file that is not there is empty text.

    The byte order mark and the line ends stay. What ``functie`` raises goes through, and then nothing was written;
    else raises Dicht (unreadable) and as ``schrijf``.
    """
    doel = _doel(pad)
    with op_slot(doel):
        inhoud = _lees(doel)
        tekst = ontcijfer(inhoud or b"")
        nieuw = naar_bytes(functie(tekst.removeprefix(BOM)), tekst.startswith(BOM))
        if nieuw != inhoud:
            _wissel(doel, nieuw, None if inhoud is None else hash_van(inhoud), bewaar)


def schrijf_uitvoer(pad: Path, inhoud: bytes) -> None:
    """Put something generated in ``pad``: atomic, makes the folder, no versions.

    Raises OSError, and BuitenTraject for a folder in a traject that is a link to elsewhere.
    """
    pad = Path(os.path.normpath(pad.absolute()))  # ``../kaart.svg`` lies beside the traject, not in it
    wortel = wortel_boven(pad)
    if wortel is not None and not is_binnen(wortel, pad.parent):
        raise BuitenTraject(
            f"De map {pad.parent.name} wijst naar iets buiten de map van het traject; daar schrijf ik niet."
        )
    pad.parent.mkdir(parents=True, exist_ok=True)
    veeg(pad, ouder_dan=3600.0)
    vervang(pad, inhoud)


def _doel(pad: Path) -> Path:
    """The file itself, links inside the traject followed; raises BuitenTraject when they lead out of it."""
    wortel = wortel_boven(pad)
    if wortel is not None and not is_binnen(wortel, pad):
        raise BuitenTraject(f"{pad.name} wijst naar iets buiten de map van het traject; daar schrijf ik niet.")
    return Path(os.path.realpath(pad))


def _lees(doel: Path) -> bytes | None:
    return lees_bytes(doel.parent, doel)


def _wissel(doel: Path, inhoud: bytes, verwacht: Hash | None, houd: Callable[[Path, Path, bytes], None]) -> None:
    """Under the lock: compare, keep what was there, replace, and compare once more at the last moment."""
    wortel = wortel_boven(doel)
    oud = _lees_of_niets(doel)
    _vergelijk(doel, oud, verwacht)
    if wortel is not None:
        sluit_voor_anderen(wortel)  # an old file keeps its rights when it is written anew
        if oud is not None:
            houd(wortel, doel, oud)
    if apart := wortel is not None and doel.relative_to(wortel).parts[0] == APART:
        maak_eigen_map(wortel, doel.parent)
    doel.parent.mkdir(parents=True, exist_ok=True)
    veeg(doel)
    vervang(
        doel,
        inhoud,
        modus=0o600 if apart else 0o666,
        net_ervoor=lambda: _vergelijk(doel, _lees_of_niets(doel), verwacht),
    )


def _lees_of_niets(doel: Path) -> bytes | None:
    try:
        return _lees(doel)
    except BestandDicht as fout:
        raise OSError(fout.zin) from fout


def _vergelijk(doel: Path, nu: bytes | None, verwacht: Hash | None) -> None:
    if (None if nu is None else hash_van(nu)) != verwacht:
        raise Tussentijds(f"{doel.name} is intussen door iemand anders veranderd. Er is niets geschreven.")
