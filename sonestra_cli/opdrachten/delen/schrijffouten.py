"""When writing does not work: one sentence that says why, and the exit code, the same for every command."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sonestra_cli.lezen.openen import BestandDicht
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opslaan.journaal import BuitenTraject, HalfGebleven, Tussentijds
from sonestra_cli.opslaan.slot import SlotBezet
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken

REDENEN = {
    errno.EACCES: "dat mag hier niet",
    errno.EPERM: "dat mag hier niet",
    errno.EROFS: "hier kan niets bij",
    errno.ENOSPC: "de schijf is vol",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ENOENT: "die map is er niet meer",
    errno.EEXIST: "er staat al iets met die naam",
    errno.ENOTDIR: "daar staat een bestand in de weg",
    errno.EISDIR: "daar staat een map in de weg",
}


def stop_als_het_niet_mag(map_: Path, vooraf: bool = False) -> None:
    """Stop with 1 before anything is asked or typed where nothing can be written in ``map_``."""
    if not vooraf and not os.access(map_, os.W_OK):
        raise Stop(
            1,
            f"In de map {map_} mag ik niets schrijven. Daarom vraag ik nu niets: wat je typte zou weg zijn. Staat de "
            "map op een stick of in een map van een ander? Kopieer haar dan eerst naar een plek die van jou is.",
        )


@contextmanager
def veranderen(naam: str) -> Iterator[None]:
    """Change files of the traject; stops with 1 when that cannot be, and then they are as they were."""
    try:
        yield
    except HalfGebleven as fout:
        raise Stop(1, str(fout)) from fout
    except (NietTeBewerken, Tussentijds, BuitenTraject, SlotBezet, BestandDicht) as fout:
        raise Stop(1, f"{naam} heb ik niet veranderd: {_met_punt(str(fout))}") from fout
    except OSError as fout:
        raise Stop(1, f"{naam} heb ik niet veranderd: {_met_punt(_reden(fout))}") from fout


@contextmanager
def maken(plek: Path) -> Iterator[None]:
    """Make something new at ``plek``; stops with 2 when that cannot be."""
    try:
        yield
    except BuitenTraject as fout:
        raise Stop(2, str(fout)) from fout
    except OSError as fout:
        raise Stop(2, f"In {plek} kan ik niet schrijven: {_reden(fout)}.") from fout


@contextmanager
def gelukt(naam: str) -> Iterator[None]:
    """Work out the bytes of ``naam``; stops with 1 when that fails, whatever the reason: the rest does not suffer."""
    try:
        yield
    except Stop:
        raise
    except OSError as fout:
        raise Stop(1, f"{naam} is niet gemaakt: {_reden(fout)}.") from fout
    except MemoryError as fout:
        raise Stop(1, f"{naam} is niet gemaakt: er is te weinig geheugen.") from fout
    except Exception as fout:
        raise Stop(1, f"{naam} is niet gemaakt. {bij_ons(fout)}") from fout


def bij_ons(fout: BaseException) -> str:
    """The sentence for a bug of ours, which is logged."""
    from sonestra_cli.omgeving.logboek import schrijf_log

    pad = schrijf_log(fout)
    waar = f" Waar het misging staat in {pad}; er staat niets in uit jouw bestanden." if pad else ""
    return f"Hier ging iets mis in sonestra zelf. Er is niets half opgeslagen.{waar}"


def _reden(fout: OSError) -> str:
    """Why, in Dutch: the system speaks its own language, an OSError of ours has no number and is a sentence."""
    if fout.errno is None:
        return str(fout) or "het lukt niet"
    return REDENEN.get(fout.errno, "het lukt niet")


def _met_punt(zin: str) -> str:
    return zin if zin.endswith((".", "!", "?")) else f"{zin}."
