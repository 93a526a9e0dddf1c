"""The same folder once more, clean: without history, earlier versions, output and what editors leave.

First everything stands beside the old one and is read back; only then the old one goes. Whoever breaks off in between
has the old folder whole, or both.
"""

import os
import re
import shutil
import stat
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from io import BytesIO
from pathlib import Path

from sonestra_cli.omgeving.tijdelijk import tijdelijke_map
from sonestra_cli.opslaan.pdf_tekst import op_slot, stromen, tekst_van

NIET_MEE = (".git", "uitvoer", ".sonestra/versies", "apart/.vorige")
"""Paths in a traject that hold what was, or what was made of it."""
_REST = re.compile(r"(.*~|\.~.*|\.#.*|#.*#|.*\.(sw[a-p]|bak|tmp|orig|rej)|\.DS_Store|Thumbs\.db|~\$.*)", re.IGNORECASE)
"""What editors and systems leave beside a file: a copy of it, or of its name."""


class NietGelijk(Exception):
    """What was written is not what is read back; the old folder was not touched."""


def bestanden_in(wortel: Path) -> Iterator[str]:
    """The files that go along, as paths from the root, by name; links do not."""
    for plek, mappen, namen in os.walk(wortel):
        hier = Path(plek).relative_to(wortel)
        mappen[:] = sorted(
            m for m in mappen if (hier / m).as_posix() not in NIET_MEE and not Path(plek, m).is_symlink()
        )
        for naam in sorted(namen):
            if not _REST.fullmatch(naam) and not Path(plek, naam).is_symlink():
                yield (hier / naam).as_posix()


def koppelingen_in(wortel: Path) -> Iterator[str]:
    """Links to a file or a folder: they lead to what lies elsewhere, so they do not go along."""
    for plek, mappen, namen in os.walk(wortel):
        hier = Path(plek).relative_to(wortel)
        mappen[:] = sorted(m for m in mappen if (hier / m).as_posix() not in NIET_MEE)
        yield from ((hier / een).as_posix() for een in sorted((*mappen, *namen)) if Path(plek, een).is_symlink())


def resten_in(wortel: Path) -> Iterator[str]:
    """Copies that an editor left, and links: what does not go along and is gone afterwards."""
    mee = set(bestanden_in(wortel))
    for plek, mappen, namen in os.walk(wortel):
        hier = Path(plek).relative_to(wortel)
        mappen[:] = sorted(m for m in mappen if (hier / m).as_posix() not in NIET_MEE)
        yield from ((hier / naam).as_posix() for naam in sorted(namen) if (hier / naam).as_posix() not in mee)


def bouw(wortel: Path, anders: Mapping[str, bytes | None], naar: Path) -> None:
    """Make ``naar`` from the files of ``wortel``: with other bytes, or without (None), where ``anders`` says so.

    It is there whole or not at all. Raises NietGelijk and OSError.
    """
    if naar.exists():
        raise FileExistsError(naar)
    with tijdelijke_map(".schoon-", naar.parent) as werk:
        for pad in bestanden_in(wortel):
            inhoud = anders[pad] if pad in anders else (wortel / pad).read_bytes()
            if inhoud is not None:
                (werk / pad).parent.mkdir(parents=True, exist_ok=True)
                (werk / pad).write_bytes(inhoud)
                _zelfde_rechten(wortel / pad, werk / pad, 0o600)
                if (werk / pad).read_bytes() != inhoud:
                    raise NietGelijk(pad)
        verwacht = {pad for pad in bestanden_in(wortel) if anders.get(pad, b"") is not None}
        if set(bestanden_in(werk)) != verwacht:
            raise NietGelijk(", ".join(sorted(verwacht ^ set(bestanden_in(werk)))))
        for map_ in (werk, *(plek for plek in werk.rglob("*") if plek.is_dir())):
            _zelfde_rechten(wortel / map_.relative_to(werk), map_, 0o700)
        werk.rename(naar)


def _zelfde_rechten(van: Path, naar: Path, zeker: int) -> None:
    """Who may read it stays so; its owner can write in it, also when it comes from a disk where nobody can."""
    naar.chmod(stat.S_IMODE(van.stat().st_mode) | zeker)


def kom_in_de_plaats(wortel: Path, schoon: Path) -> None:
    """``schoon`` takes the name of ``wortel``, and what stood there is wiped."""
    oud = wortel.with_name(f"{wortel.name}-oud")
    if oud.exists():
        raise FileExistsError(oud)
    wortel.rename(oud)
    schoon.rename(wortel)
    wis(oud)


def wis(map_: Path) -> None:
    """A folder and all in it, read-only files (as in git) included."""
    for plek, mappen, namen in os.walk(map_):
        for naam in (*mappen, *namen):
            with suppress(OSError):
                if not Path(plek, naam).is_symlink():
                    Path(plek, naam).chmod(0o700)
    shutil.rmtree(map_)


def staat_in(inhoud: bytes, patroon: re.Pattern[str]) -> bool:
    """Whether the words stand in a file: as text in any usual coding, in a zip (Word, Excel) or in a PDF.

    A PDF on a lock counts as one in which they stand: nobody can tell.
    """
    if any(patroon.search(tekst) for stuk in _uitgepakt(inhoud) for tekst in _als_tekst(stuk)):
        return True
    if inhoud[:5] != b"%PDF-":
        return False
    return op_slot(inhoud) or any(patroon.search(tekst) for tekst in tekst_van(inhoud))


def met_woorden(map_: Path, paden: Collection[str], patroon: re.Pattern[str]) -> list[str]:
    """The paths whose name or content holds the words."""
    return [pad for pad in paden if patroon.search(pad) or staat_in((map_ / pad).read_bytes(), patroon)]


def _uitgepakt(inhoud: bytes) -> Iterator[bytes]:
    if inhoud[:5] == b"%PDF-":
        yield from stromen(inhoud)
        return
    yield inhoud
    if inhoud[:4] == b"PK\x03\x04":
        with (
            suppress(zipfile.BadZipFile, OSError, RuntimeError, zlib.error),
            zipfile.ZipFile(BytesIO(inhoud)) as bundel,
        ):
            for naam in bundel.namelist():
                yield naam.encode()
                yield bundel.read(naam)
    elif inhoud[:8] == b"\x89PNG\r\n\x1a\n":
        for stuk in re.finditer(rb"(?:zTXt|iTXt)[^\0]+\0.{0,40}?(\x78[\x01\x5e\x9c\xda].*)", inhoud, re.DOTALL):
            with suppress(zlib.error):
                yield zlib.decompressobj().decompress(stuk[1])


def _als_tekst(inhoud: bytes) -> Iterator[str]:
    for codering in ("utf-8", "latin-1", "utf-16-le", "utf-16-be"):
        yield inhoud.decode(codering, "ignore")
