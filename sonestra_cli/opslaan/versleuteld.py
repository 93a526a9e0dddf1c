"""A folder as one file on a lock (age, with a sentence as its key): to carry on a stick, and to open anywhere.

Whoever has ``age`` opens it too: inside is a zip. The library comes with the extra ``[slot]`` only.
"""

import os
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path, PurePosixPath

from sonestra_cli.omgeving.bibliotheek import bibliotheek
from sonestra_cli.opslaan.atomair import vervang
from sonestra_cli.opslaan.overdracht import Bezet
from sonestra_cli.opslaan.schone_map import NietGelijk

EIND = ".zip.age"
_DAG = (1980, 1, 1, 0, 0, 0)


class BlijftDicht(Exception):
    """The file does not open: another sentence, or it is not whole."""


def zet_op_slot(naar: Path, inhoud: Mapping[str, bytes], zin: str) -> None:
    """One file ``naar`` with all of it, read back; one that holds the same and opens by ``zin`` stays.

    Raises OntbreektBibliotheek, Bezet, NietGelijk and OSError.
    """
    if os.path.lexists(naar):
        if not _houdt(naar, inhoud, zin):
            raise Bezet(naar.name)
        return
    vervang(naar, bibliotheek("pyrage").passphrase.encrypt(_zip(inhoud), zin), modus=0o600)
    if not _houdt(naar, inhoud, zin):
        naar.unlink()
        raise NietGelijk(naar.name)


def _houdt(pad: Path, inhoud: Mapping[str, bytes], zin: str) -> bool:
    try:
        return van_slot(pad.read_bytes(), zin) == inhoud
    except BlijftDicht:
        return False


def van_slot(pakje: bytes, zin: str) -> dict[str, bytes]:
    """Path -> bytes of what is in it: all, or BlijftDicht. Raises OntbreektBibliotheek."""
    age = bibliotheek("pyrage")
    try:
        with zipfile.ZipFile(BytesIO(age.passphrase.decrypt(pakje, zin))) as bundel:
            uit = {naam: bundel.read(naam) for naam in bundel.namelist()}
    except (age.DecryptError, zipfile.BadZipFile, zlib.error, ValueError) as fout:
        raise BlijftDicht from fout
    if not all(_blijft_binnen(pad) for pad in uit):
        raise BlijftDicht
    return uit


def er_is_een_slot() -> None:
    """Raises OntbreektBibliotheek when the library is not there: asked before anything is made."""
    bibliotheek("pyrage")


def _zip(inhoud: Mapping[str, bytes]) -> bytes:
    stroom = BytesIO()
    with zipfile.ZipFile(stroom, "w") as bundel:
        for pad, wat in sorted(inhoud.items()):
            bundel.writestr(zipfile.ZipInfo(pad, _DAG), wat, zipfile.ZIP_DEFLATED)
    return stroom.getvalue()


def _blijft_binnen(pad: str) -> bool:
    delen = PurePosixPath(pad)
    return bool(pad) and not delen.is_absolute() and ".." not in delen.parts and not set(pad) & {"\\", ":"}
