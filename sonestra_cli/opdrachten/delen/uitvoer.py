"""Where what we make lands: a file, a folder or the screen (ontwerp: --uit)."""

import os
import shlex
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.tonen import toon
from sonestra_cli.opdrachten.delen.opties import Stop, Uitgang
from sonestra_cli.opdrachten.delen.schrijffouten import gelukt, maken
from sonestra_cli.opslaan.schrijven import schrijf_uitvoer

SCHERM = "-"
SOORTEN_BESTAND = frozenset(
    (".svg", ".pdf", ".png", ".json", ".dot", ".txt", ".md", ".csv", ".html", ".docx", ".ged", ".ics")
)
"""Endings that promise a kind of file."""
MENSENWERK = frozenset((".md", ".csv", ".html", ".docx", ".ged"))
"""Kinds of file in which people write themselves."""


@dataclass(frozen=True, slots=True)
class Uitvoerstuk:
    """One file to make: its name without folder, and how its bytes are made; None when that is known not to work.

    ``mist``: what should be in it, or be it, and cannot be made, and why. The rest of the work goes on.
    ``vakjes``: the signs in it that no letter of ours has.
    """

    naam: str
    maak: Callable[[], bytes] | None
    mist: tuple[str, ...] = ()
    vakjes: frozenset[str] = frozenset()


def bestemmingen(uit: str | None, stukken: Sequence[Uitvoerstuk], standaard: Path) -> list[Path | None]:
    """A place for each piece; None is the screen. One name: ``uit`` is a file or ``-``; more, or with a / at its
    end: a folder.

    Stops with 2 on a mismatch, before anything is made, and before something that people wrote is written over.
    """
    namen = [stuk.naam for stuk in stukken]
    if uit is None:
        return [standaard / naam for naam in namen]
    if uit == SCHERM:
        if len(namen) > 1:
            raise Stop(2, "Bij --uit -: op het scherm past er maar één. Kies één soort en één formaat.")
        return [None]
    een_bestand = len(namen) == 1 and not uit.endswith(("/", os.sep))
    plekken = [_bestand(Path(uit), namen[0])] if een_bestand else _in_map(Path(uit), namen)
    for plek, stuk in zip(plekken, stukken, strict=True):
        if standaard.resolve() not in plek.resolve().parents:
            _bewaar_wat_er_is(plek, stuk)
    return list(plekken)


def _bestand(uit: Path, naam: str) -> Path:
    """The one file that ``--uit`` names, of the kind that is asked for."""
    eind = Path(naam).suffix
    if uit.is_dir():
        raise Stop(2, f"Bij --uit: {uit} is een map. Dit wordt één bestand: typ ook de naam, zoals {uit / naam}.")
    if uit.suffix.lower() in (".yaml", ".yml"):
        raise Stop(2, f"Bij --uit: {uit} heet als een bestand van het traject. Noem het bijvoorbeeld {uit.stem}{eind}.")
    if uit.suffix.lower() != eind and uit.exists():
        raise Stop(
            2, f"Bij --uit: {uit} bestaat al en is iets anders. Ik schrijf er niet overheen: kies een andere naam."
        )
    if uit.suffix.lower() != eind and uit.suffix.lower() in SOORTEN_BESTAND:
        raise Stop(
            2, f"Bij --uit: {uit} heet als {uit.suffix[1:]}, en dit wordt {eind[1:]}. Kies --formaat of de naam."
        )
    return uit


def _in_map(uit: Path, namen: Sequence[str]) -> list[Path]:
    """The files in the folder that ``--uit`` names."""
    if uit.exists() and not uit.is_dir():
        raise Stop(2, f"Bij --uit: dit worden {len(namen)} bestanden, en {uit} is één bestand. Noem een map.")
    if uit.suffix in {Path(naam).suffix for naam in namen} and not uit.exists():
        raise Stop(
            2,
            f"Bij --uit: dit worden {len(namen)} bestanden, en {uit} is een naam voor één. Noem een map, "
            f"of kies één soort en --formaat {uit.suffix[1:]}.",
        )
    return [uit / naam for naam in namen]


def _bewaar_wat_er_is(plek: Path, stuk: Uitvoerstuk) -> None:
    """Stop before a file that may hold words of people is written over: it cannot be made again. What is byte for byte
    the piece itself holds none."""
    if plek.suffix.lower() in MENSENWERK and plek.exists() and not _is_ongerept(plek, stuk):
        raise Stop(
            2,
            f"Bij --uit: {plek} bestaat al, en misschien heeft iemand daarin geschreven. Kies een andere naam, "
            "of haal het eerst weg.",
        )


def _is_ongerept(plek: Path, stuk: Uitvoerstuk) -> bool:
    try:
        return stuk.maak is not None and plek.read_bytes() == stuk.maak()
    except (OSError, Stop):
        return False


def lever(stukken: Sequence[Uitvoerstuk], plekken: Sequence[Path | None], vooraf: bool, scherm: Console) -> list[Path]:
    """Make and write every piece, or with ``vooraf`` only say what would come; gives the files.

    A piece that fails is told, and the others are made all the same; then stops, with the code of the last one. What
    signs are boxes in what was made is told once.
    """
    geschreven: list[Path] = []
    vakjes: set[str] = set()
    mislukt: dict[str, Uitgang] = {}
    for nummer, (stuk, plek) in enumerate(zip(stukken, plekken, strict=True), start=1):
        for zin in stuk.mist:
            _noteer(Stop(2, zin), mislukt)
        if stuk.maak is None:
            continue
        if vooraf:
            scherm.resultaat(f"zou komen: {toonbaar(plek) if plek else 'op het scherm'}")
            continue
        scherm.vertel(f"({nummer}/{len(stukken)}) {stuk.naam}")
        try:
            with gelukt(stuk.naam):
                inhoud = stuk.maak()
            if plek is not None:
                with maken(plek):
                    schrijf_uitvoer(plek, inhoud)
        except Stop as stop:
            _noteer(stop, mislukt)
            continue
        vakjes |= stuk.vakjes
        if plek is None:
            sys.stdout.buffer.write(inhoud)
            sys.stdout.flush()
            continue
        geschreven.append(plek)
        scherm.meld(f"gemaakt: {toonbaar(plek)}")
    if vakjes:
        scherm.meld(zin_vakjes(vakjes))
    if mislukt:
        raise Stop(list(mislukt.values())[-1])
    return geschreven


def zin_vakjes(tekens: Iterable[str]) -> str:
    """What is said of signs that no letter of ours has; a Word file and a page on a screen use the letters there."""
    return (
        f"Deze tekens staan niet in mijn letters; in de pdf zijn het vakjes: {' '.join(sorted(tekens))}. "
        "In Word en op een scherm (html) zie je ze meestal wel: print dan een van die twee."
    )


def _noteer(stop: Stop, mislukt: dict[str, Uitgang]) -> None:
    """Tell what failed, each sentence once."""
    if stop.zin not in mislukt:
        Console().meld(stop.zin)
    mislukt[stop.zin] = stop.code


def open_eerste(gemaakt: Sequence[Path], scherm: Console) -> None:
    """Show the first file with this computer's own program; say where it is when there is none."""
    if gemaakt and not toon(gemaakt[0]):
        scherm.meld(f"Ik kan het hier niet openen. Het staat in {toonbaar(gemaakt[0])}.")


def toonbaar(pad: Path) -> Path:
    """The path as seen from where the user stands, if that is still there."""
    try:
        return pad.resolve().relative_to(Path.cwd())
    except (ValueError, OSError):
        return pad


def typbaar(pad: Path) -> str:
    """The path as it can be typed behind a command, also with a space in it."""
    return shlex.quote(toonbaar(pad).as_posix())
