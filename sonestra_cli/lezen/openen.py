"""Opens one file of a traject: a sentence where it cannot be read, never a hang and never outside the folder."""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import BOM, Bron, pad_van
from sonestra_cli.techniek.sleutels import een_vorm
from sonestra_cli.yamltekst.codes import B001, B002, B003, B004, B005
from sonestra_cli.yamltekst.vondst import Vondst

MAX_BYTES = 2_000_000
"""Ten times the network of five hundred people. More is refused before parsing."""
_BEWAAR = "bewaar het opnieuw: kies Opslaan als, en dan bij Codering: UTF-8"
_STUK = 65_536
_VLAGGEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class BestandDicht(Exception):
    """A file that is there but cannot be read; ``tekst`` and the indexes say where, as far as there is a where."""

    def __init__(self, regel: Regel, zin: str, tip: str = "", tekst: str = "", begin: int = 0, eind: int = 0) -> None:
        super().__init__(zin)
        self.regel = regel
        self.zin = zin
        self.tip = tip
        self.tekst = tekst
        self.begin = begin
        self.eind = eind


def open_bron(wortel: Path, naam: Bestandsnaam) -> Bron | tuple[str, Vondst] | None:
    """The text of a file; None where there is none; else what is wrong, with the text as far as it can be shown."""
    try:
        inhoud = lees_bytes(wortel, op_schijf(wortel, naam))
        if inhoud is None:
            return None
        tekst = ontcijfer(inhoud)
    except BestandDicht as fout:
        bevinding = Bevinding(fout.regel, fout.zin, Pad(naam), tip=fout.tip)
        return fout.tekst, Vondst(bevinding, fout.begin, fout.eind)
    return Bron(naam, tekst.removeprefix(BOM), tekst.startswith(BOM))


def op_schijf(wortel: Path, naam: Bestandsnaam) -> Path:
    """Where a file stands: under its name, or under the same letters in another form (macOS writes ``ë`` as two)."""
    pad = wortel / pad_van(naam)
    if not naam.isascii() and not os.path.lexists(pad):
        with suppress(OSError):
            return next((ander for ander in sorted(pad.parent.iterdir()) if een_vorm(ander.name) == pad.name), pad)
    return pad


def lees_bytes(wortel: Path, pad: Path) -> bytes | None:
    """The bytes of an ordinary file inside ``wortel``; None where there is none. Raises Dicht."""
    try:
        soort = os.lstat(pad).st_mode
    except (OSError, ValueError):
        return None
    try:
        los = stat.S_ISREG(soort) and pad.parts[:-1] == wortel.parts  # no link can lead to it
        if not (los or is_binnen(wortel, pad)):
            raise BestandDicht(
                B003,
                "dit bestand wijst naar iets buiten deze map, daarom lees ik het niet",
                "zet het bestand zelf in de map",
            )
        if not (los or stat.S_ISREG(pad.stat().st_mode)):
            raise _geen_bestand(pad)
        bestand = os.open(pad, _VLAGGEN)
        try:
            if not stat.S_ISREG(os.fstat(bestand).st_mode):
                raise _geen_bestand(pad)
            inhoud = b"".join(_stukken(bestand))
        finally:
            os.close(bestand)
    except FileNotFoundError:
        raise BestandDicht(B001, "dit bestand wijst naar iets dat er niet is", "haal de verwijzing weg") from None
    except (OSError, RuntimeError, ValueError):
        raise BestandDicht(
            B001, "dit bestand kan ik niet openen", "mag je het zelf openen? Sluit het in andere programma's"
        ) from None
    if len(inhoud) > MAX_BYTES:
        raise BestandDicht(
            B004, f"dit bestand is groter dan {MAX_BYTES // 1_000_000} MB, daarom lees ik het niet",
            "staat er iets in dat hier niet hoort, een foto misschien?",
        )  # fmt: skip
    return inhoud


def _stukken(bestand: int) -> Iterator[bytes]:
    """What stands in an open file, piece by piece, until it is more than is read of any."""
    over = MAX_BYTES + 1
    while over > 0 and (stuk := os.read(bestand, min(over, _STUK))):
        over -= len(stuk)
        yield stuk


def is_binnen(wortel: Path, pad: Path) -> bool:
    """True when ``pad``, every link followed, lies in ``wortel``."""
    return _zonder_omweg(wortel, pad) or Path(os.path.realpath(pad)).is_relative_to(os.path.realpath(wortel))


def _zonder_omweg(wortel: Path, pad: Path) -> bool:
    """True where nothing from ``wortel`` to ``pad`` is a link: then the whole path need not be followed.

    Only where every way out of a folder is a link; Windows has other ones.
    """
    begin, stappen = len(wortel.parts), pad.parts
    if os.name != "posix" or stappen[:begin] != wortel.parts or os.pardir in stappen:
        return False
    plek = str(pad)  # a Path for every step takes ten times as long
    for _ in stappen[begin:]:
        with suppress(OSError):  # what is not there is no link
            if stat.S_ISLNK(os.lstat(plek).st_mode):
                return False
        plek = plek.rpartition("/")[0]
    return True


def ontcijfer(inhoud: bytes) -> str:
    """Strict UTF-8 to text, byte order mark included. Raises Dicht at the first byte that is something else."""
    if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")) or (inhoud[1:8:2] == b"\0" * 3 or inhoud[0:6:2] == b"\0" * 3):
        raise BestandDicht(B005, "dit bestand is bewaard als UTF-16, en ik lees UTF-8", _BEWAAR)
    try:
        return inhoud.decode("utf-8")
    except UnicodeDecodeError as fout:
        begin = len(inhoud[: fout.start].decode("utf-8").removeprefix(BOM))
        raise BestandDicht(
            B005,
            "hier staat een teken dat ik niet kan lezen: het bestand is niet bewaard als UTF-8",
            f"{_BEWAAR}. Kijk dan letters als é en ë na",
            inhoud.decode("utf-8", "replace").removeprefix(BOM),
            begin,
            begin + 1,
        ) from None


def _geen_bestand(pad: Path) -> BestandDicht:
    wat = "een map" if pad.is_dir() else "geen gewoon bestand"
    return BestandDicht(
        B002, f"hier verwacht ik een bestand, en dit is {wat}", "geef het een andere naam of haal het weg"
    )
