"""Which files a traject has on disk, and what each of them holds."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from sonestra_cli.domein import bestanden
from sonestra_cli.domein.bestanden import naam_van
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.soorten import Bestandsnaam, Sleutel, Sleutels
from sonestra_cli.lezen.openen import is_binnen
from sonestra_cli.techniek.sleutels import een_vorm, is_sleutel


class Bestandsvak(NamedTuple):
    """A file and the dataclass that it fills."""

    naam: Bestandsnaam
    soort: type


VAST: Mapping[str, Bestandsvak] = {veld: Bestandsvak(naam_van(veld), soort) for veld, soort in bestanden.VAST.items()}
"""Field of Traject -> file."""
ACTIETEAM = "actieteam"
APART = "apart"
SJABLONEN = "sjablonen"
"""Their own templates of papers, by the name of the paper."""
VERTALINGEN = "vertaling"
"""In there: sentences of papers in another language, by the code of that language."""
VERSIES = Path(".sonestra", "versies")
"""Where earlier versions of ordinary files stay; those of ``apart/`` stay in ``apart/``."""
VORIGE = Path(APART, ".vorige")
"""Where those of ``apart/`` stay."""
ONDERWEG = "onderweg.json"
"""In one of both: what is being written right now, or was when it was broken off."""


def is_onderbroken(wortel: Path) -> bool:
    """Whether a write is going on here, or was broken off: two looks at the disk."""
    return any(os.path.lexists(wortel / map_ / ONDERWEG) for map_ in (VERSIES, VORIGE))


def vak_van(naam: Bestandsnaam) -> Bestandsvak | None:
    """The kind of file that goes by this name; None when it is none of a traject's."""
    map_ = naam.rpartition("/")[0]
    if map_ == ACTIETEAM:
        return Bestandsvak(naam, bestanden.MAPPEN[ACTIETEAM])
    if map_ == APART:
        return Bestandsvak(naam, bestanden.MAPPEN[APART])
    return next((vak for vak in VAST.values() if vak.naam == naam), None)


def actieteam_bestanden(wortel: Path) -> Iterator[Bestandsvak]:
    """The files of ``actieteam/`` that are named after a day, by date."""
    for stam in _yaml_in(wortel, ACTIETEAM):
        if is_dag(stam):
            yield Bestandsvak(f"{ACTIETEAM}/{stam}", bestanden.MAPPEN[ACTIETEAM])


def actieteam_onder(namen: Iterable[Bestandsnaam]) -> Iterator[Bestandsvak]:
    """Those of ``actieteam/`` among these names."""
    for naam in namen:
        map_, _, stam = naam.partition("/")
        if map_ == ACTIETEAM and is_dag(stam):
            yield Bestandsvak(naam, bestanden.MAPPEN[ACTIETEAM])


def is_dag(stam: str) -> bool:
    """True for a whole date as files are named after it: ``2026-05-07``."""
    datum = lees_datum(stam)
    return datum is not None and datum.volledig and datum.iso == stam


def apart_bestanden(met_apart: Sleutels) -> Iterator[tuple[Sleutel, Bestandsvak]]:
    """The files of these owners; a key that cannot be a file name is no owner."""
    for eigenaar in sorted(set(met_apart)):
        if is_sleutel(eigenaar):
            yield eigenaar, Bestandsvak(f"{APART}/{eigenaar}", bestanden.MAPPEN[APART])


def apart_sleutels(wortel: Path) -> Sleutels:
    """Who keeps something apart, by the names of the files; nothing is opened."""
    return tuple(dict.fromkeys(Sleutel(s) for stam in _yaml_in(wortel, APART) if is_sleutel(s := een_vorm(stam))))


def _yaml_in(wortel: Path, map_: str) -> list[str]:
    return [naam[:-5] for naam in namen_in(wortel, map_) if naam.endswith(".yaml")]


def namen_in(wortel: Path, map_: str) -> list[str]:
    """What stands in a folder of the traject, by name; hidden files are nobody's business."""
    if not is_binnen(wortel, wortel / map_):
        return []
    with suppress(OSError), os.scandir(wortel / map_) as delen:  # without a Path for each of them
        return sorted(deel.name for deel in delen if not deel.name.startswith("."))
    return []


def is_dicht(wortel: Path, map_: str) -> bool:
    """True for a folder of the traject that is there and cannot be looked into."""
    try:
        next((wortel / map_).iterdir(), None)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False
