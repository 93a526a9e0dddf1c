"""What was written, step by step: which command, when, and which version of every file was before and after it.

A step that touched ``apart/`` is told in ``apart/.vorige`` only: its words can be as private as the file.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from sonestra_cli.domein.bestanden import is_apart
from sonestra_cli.lezen.bron import Hash
from sonestra_cli.lezen.indeling import VERSIES, VORIGE
from sonestra_cli.opslaan.atomair import leg_klaar, veeg
from sonestra_cli.opslaan.versies import AANTAL, Versie, maak_versiemap, ruim_op
from sonestra_cli.techniek.gegeven import gegeven

STAPPEN = "stappen"


class Wissel(NamedTuple):
    """One file of a step: None where there is no file; ``modus`` are the rights of a file that goes away or came."""

    oud: Versie | None
    nieuw: Versie | None
    modus: int | None = None

    def andersom(self) -> "Wissel":
        return Wissel(self.nieuw, self.oud, self.modus)


@gegeven
class Stap:
    """One write of one command; ``bestanden`` by their path from the traject, ``na`` the number of the step that it
    came after, ``verhuisd`` the files that something private has left, ``terug`` when it was undone."""

    nummer: int
    wat: str
    wanneer: str
    bestanden: Mapping[str, Wissel]
    na: int = 0
    verhuisd: tuple[str, ...] = ()
    terug: bool = False

    @property
    def is_apart(self) -> bool:
        return any(map(is_apart, self.bestanden)) or bool(self.verhuisd)


def bewaarplaats(wortel: Path, apart: bool) -> Path:
    """Where is kept what was written: ordinary files, or (also) what is apart."""
    return wortel / (VORIGE if apart else VERSIES)


def stappen(wortel: Path) -> tuple[Stap, ...]:
    """The steps that are kept, oldest first; one that cannot be read does not count."""
    gelezen = (_lees(pad) for pad in _paden(wortel))
    return tuple(sorted((stap for stap in gelezen if stap is not None), key=lambda stap: stap.nummer))


def bereikbaar(wortel: Path) -> tuple[Stap, ...]:
    """The steps that can go back, or forward again, newest first: each with the one that it came after."""
    op_nummer = {stap.nummer: stap for stap in stappen(wortel)}
    gevonden: list[Stap] = []
    nummer = max(op_nummer, default=0)
    while nummer in op_nummer:
        gevonden.append(op_nummer.pop(nummer))
        nummer = gevonden[-1].na
    return tuple(gevonden)


def volgend_nummer(wortel: Path) -> int:
    return 1 + max((int(pad.stem) for pad in _paden(wortel)), default=0)


def leg_stap_klaar(wortel: Path, stap: Stap) -> tuple[Path, Path]:
    """A step on disk but for its name: what takes the place of what; raises OSError."""
    map_ = bewaarplaats(wortel, stap.is_apart) / STAPPEN
    maak_versiemap(wortel, map_)
    pad = map_ / f"{stap.nummer:06d}.json"
    veeg(pad)
    return leg_klaar(pad, als_json(stap), modus=0o600), pad


def vergeet_oude(wortel: Path) -> None:
    """Drop the steps before the last twenty, and the versions that no step needs any more."""
    alle = stappen(wortel)
    oud = {stap.nummer for stap in alle[:-AANTAL]}
    for pad in _paden(wortel):
        if int(pad.stem) in oud:
            pad.unlink(missing_ok=True)
    houd: dict[str, set[int]] = {}
    for stap in alle[-AANTAL:]:
        for naam, wissel in stap.bestanden.items():
            houd.setdefault(naam, set()).update(v.nummer for v in (wissel.oud, wissel.nieuw) if v is not None)
    for naam, nummers in houd.items():
        ruim_op(wortel, wortel / naam, nummers)


def als_json(stap: Stap) -> bytes:
    bestanden = {naam: wissel._asdict() for naam, wissel in sorted(stap.bestanden.items())}
    velden = {
        "nummer": stap.nummer,
        "wat": stap.wat,
        "wanneer": stap.wanneer,
        "na": stap.na,
        "terug": stap.terug,
        "verhuisd": stap.verhuisd,
        "bestanden": bestanden,
    }
    return (json.dumps(velden, ensure_ascii=False, indent=1) + "\n").encode()


def uit_json(velden: Any) -> Stap | None:
    """A step as it was written down; None when it is anything else."""
    try:
        return Stap(
            int(velden["nummer"]),
            str(velden["wat"]),
            str(velden["wanneer"]),
            {
                str(n): Wissel(_versie(w["oud"]), _versie(w["nieuw"]), w["modus"])
                for n, w in velden["bestanden"].items()
            },
            int(velden["na"]),
            tuple(map(str, velden["verhuisd"])),
            bool(velden["terug"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _versie(paar: Any) -> Versie | None:
    return None if paar is None else Versie(int(paar[0]), Hash(str(paar[1])))


def _paden(wortel: Path) -> list[Path]:
    plekken = [bewaarplaats(wortel, apart) / STAPPEN for apart in (False, True)]
    return [pad for plek in plekken if plek.is_dir() for pad in sorted(plek.glob("*.json")) if pad.stem.isdigit()]


def _lees(pad: Path) -> Stap | None:
    try:
        return uit_json(json.loads(pad.read_bytes()))
    except (OSError, ValueError):
        return None
