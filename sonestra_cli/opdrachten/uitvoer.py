"""Where what we make lands: a file, a folder or the screen (ontwerp: --uit)."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sonestra_cli.bestanden.schrijven import schrijf_uitvoer
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.openen import toon
from sonestra_cli.opdrachten.gedeeld import Stop
from sonestra_cli.opdrachten.schrijffouten import maken

SCHERM = "-"


@dataclass(frozen=True, slots=True)
class Stuk:
    """One file to make: its name without folder, and how its bytes are made."""

    naam: str
    maak: Callable[[], bytes]


def bestemmingen(uit: str | None, namen: Sequence[str], standaard: Path) -> list[Path | None]:
    """A place for each name; None is the screen. One name: ``uit`` is a file or ``-``; more: a folder.

    Stops with 2 on a mismatch, before anything is made.
    """
    if uit is None:
        return [standaard / naam for naam in namen]
    if len(namen) == 1:
        if uit == SCHERM:
            return [None]
        if Path(uit).is_dir():
            raise Stop(
                2, f"Bij --uit: {uit} is een map. Eén kaart in één soort bestand wordt één bestand: typ ook de naam."
            )
        _bewaar_wat_er_is(Path(uit), Path(namen[0]).suffix)
        return [Path(uit)]
    if uit == SCHERM:
        raise Stop(2, "Bij --uit -: op het scherm past er maar één. Kies één soort en één formaat.")
    if Path(uit).exists() and not Path(uit).is_dir():
        raise Stop(2, f"Bij --uit: dit worden {len(namen)} bestanden, en {uit} is één bestand. Noem een map.")
    if Path(uit).suffix in {Path(naam).suffix for naam in namen} and not Path(uit).exists():
        raise Stop(
            2,
            f"Bij --uit: dit worden {len(namen)} bestanden, en {uit} is een naam voor één. Noem een map, "
            f"of kies één soort en --formaat {Path(uit).suffix[1:]}.",
        )
    return [Path(uit) / naam for naam in namen]


def _bewaar_wat_er_is(uit: Path, eind: str) -> None:
    """Stop before a file of another kind, such as netwerk.yaml, is written over."""
    if uit.suffix.lower() in (".yaml", ".yml"):
        raise Stop(2, f"Bij --uit: {uit} heet als een bestand van het traject. Noem het bijvoorbeeld {uit.stem}{eind}.")
    if uit.exists() and uit.suffix.lower() != eind:
        raise Stop(
            2, f"Bij --uit: {uit} bestaat al en is iets anders. Ik schrijf er niet overheen: kies een andere naam."
        )


def lever(stukken: Sequence[Stuk], plekken: Sequence[Path | None], vooraf: bool, scherm: Console) -> list[Path]:
    """Make and write every piece, or with ``vooraf`` only say what would come; gives the files."""
    geschreven = []
    for nummer, (stuk, plek) in enumerate(zip(stukken, plekken, strict=True), start=1):
        if vooraf:
            scherm.resultaat(f"zou komen: {toonbaar(plek) if plek else 'op het scherm'}")
            continue
        scherm.vertel(f"({nummer}/{len(stukken)}) {stuk.naam}")
        inhoud = stuk.maak()
        if plek is None:
            sys.stdout.buffer.write(inhoud)
            sys.stdout.flush()
            continue
        with maken(plek):
            schrijf_uitvoer(plek, inhoud)
        geschreven.append(plek)
        scherm.meld(f"gemaakt: {toonbaar(plek)}")
    return geschreven


def open_eerste(gemaakt: Sequence[Path], scherm: Console) -> None:
    """Show the first file with this computer's own program; say where it is when there is none."""
    if gemaakt and not toon(gemaakt[0]):
        scherm.meld(f"Ik kan het hier niet openen. Het staat in {toonbaar(gemaakt[0])}.")


def toonbaar(pad: Path) -> Path:
    """The path as seen from where the user stands."""
    try:
        return pad.resolve().relative_to(Path.cwd())
    except ValueError:
        return pad
