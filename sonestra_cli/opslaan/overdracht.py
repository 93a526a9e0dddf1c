"""A folder that is given away: it is there whole and read back, or not at all. Only then the old one is wiped.

Broken off anywhere: the old folder is whole, or the new ones are whole and checked. What was half wiped has a name
that says so.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from sonestra_cli.omgeving.tijdelijk import tijdelijke_map
from sonestra_cli.opslaan.schone_map import NietGelijk, bestanden_in, wis

WORDT_GEWIST = "-wordt-gewist"
"""Behind the name of a folder of which the wiping began."""


class Bezet(Exception):
    """There is something else by the name of a folder that is to come."""


def zet_klaar(naar: Path, inhoud: Mapping[str, bytes]) -> None:
    """Make the folder ``naar`` with these files, on the disk and read back; the same one that is there already stays.

    Raises Bezet, NietGelijk and OSError.
    """
    if os.path.lexists(naar):
        if naar.is_symlink() or not naar.is_dir() or not _is_gelijk(naar, inhoud):
            raise Bezet(naar.name)
        return
    with tijdelijke_map(".loslaten-", naar.parent) as werk:
        for pad, bytes_ in sorted(inhoud.items()):
            _schrijf(werk / pad, bytes_)
        lees_na(werk, inhoud)
        werk.rename(naar)
    lees_na(naar, inhoud)


def lees_na(map_: Path, inhoud: Mapping[str, bytes]) -> None:
    """Raises NietGelijk when the folder holds anything else than this."""
    if not _is_gelijk(map_, inhoud):
        raise NietGelijk(map_.name)


def vingerafdruk(wortel: Path) -> dict[str, str]:
    """Path -> hash of every file that is somebody's work: to see whether one changed meanwhile."""
    return {pad: sha256((wortel / pad).read_bytes()).hexdigest() for pad in bestanden_in(wortel)}


def begin_te_wissen(wortel: Path) -> Path:
    """The folder under the name that says what is going on; raises OSError, and then nothing changed."""
    if wortel.name.endswith(WORDT_GEWIST):
        return wortel
    weg = wortel.with_name(f"{wortel.name}{WORDT_GEWIST}")
    if os.path.lexists(weg):
        raise FileExistsError(weg)
    wortel.rename(weg)
    return weg


def wis_alles(iets: Path, laatst: str = "") -> list[str]:
    """Wipe a folder, or a file; in a folder what is called ``laatst`` goes last. Gives what would not go, by path."""
    if iets.is_symlink() or not iets.is_dir():
        with suppress(OSError):
            iets.unlink(missing_ok=True)
        return [iets.as_posix()] if os.path.lexists(iets) else []
    over = [blijft for deel in sorted(iets.iterdir()) if deel.name != laatst for blijft in wis_alles(deel)]
    if not over:
        with suppress(OSError):
            wis(iets)
    return over or ([iets.as_posix()] if iets.exists() else [])


def _over(map_: Path) -> Iterator[Path]:
    for plek, _, namen in os.walk(map_):
        yield from (Path(plek, naam) for naam in sorted(namen))


def _schrijf(pad: Path, inhoud: bytes) -> None:
    pad.parent.mkdir(parents=True, exist_ok=True)
    with pad.open("xb") as bestand:
        bestand.write(inhoud)
        bestand.flush()
        os.fsync(bestand.fileno())


def _is_gelijk(map_: Path, inhoud: Mapping[str, bytes]) -> bool:
    er_is = {pad.relative_to(map_).as_posix() for pad in _over(map_)}
    return er_is == inhoud.keys() and all((map_ / pad).read_bytes() == wat for pad, wat in inhoud.items())
