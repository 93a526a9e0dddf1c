"""Finds every traject below a folder, and says where it could not look."""

import errno
import os
import stat
from pathlib import Path
from typing import NamedTuple

from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.lezen.wortel import KENMERK, bijna_kenmerk, is_wortel
from sonestra_cli.yamltekst.codes import B001, B003, B023

_NIET_IN = frozenset({"uitvoer", "node_modules", "__pycache__"})
"""Folders of what was made, never of what somebody wrote."""


class Gevonden(NamedTuple):
    """The folders of the trajecten, by their paths; and what to say about paths that were not looked into."""

    wortels: tuple[Path, ...]
    gemist: tuple[tuple[Path, Bevinding], ...]


def trajecten_onder(map_: Path) -> Gevonden:
    """All trajecten in ``map_`` and below; not in hidden folders, in what was made, or in a traject itself.

    A link to a folder is not followed: it can lead round and round. Where it leads to a place that is looked into
    anyway there is nothing to say about it.
    """
    wortels: list[Path] = []
    gemist: list[tuple[Path, Bevinding]] = []
    begin = Path(os.path.realpath(map_))

    def dicht(fout: OSError) -> None:
        zin = "in deze map kan ik niet kijken, en wat erin staat mis ik nu"
        pad = Path(fout.filename)
        gemist.append((pad, Bevinding(B001, zin, Pad(pad.name), tip="is het een map die je zelf kunt openen?")))

    for plek, mappen, namen in os.walk(map_, onerror=dicht):
        hier = Path(plek)
        if is_wortel(hier):
            wortels.append(hier)
            mappen.clear()
            continue
        mappen[:] = sorted(naam for naam in mappen if not naam.startswith(".") and naam not in _NIET_IN)
        gemist += ((hier / naam, _bijna(naam)) for naam in sorted(namen) if bijna_kenmerk(naam))
        gemist += ((hier / naam, _wijst(naam)) for naam in (*mappen, *namen) if _leidt_weg(hier / naam, begin))
    return Gevonden(tuple(sorted(wortels)), tuple(sorted(gemist, key=lambda een: een[0])))


def _leidt_weg(pad: Path, begin: Path) -> bool:
    """True for a link to a folder outside ``begin``, to one that it stands in itself, or to itself."""
    if not pad.is_symlink():
        return False
    try:
        if not stat.S_ISDIR(pad.stat().st_mode):
            return False
    except (OSError, RuntimeError) as fout:
        return isinstance(fout, RuntimeError) or fout.errno == errno.ELOOP
    doel, hier = Path(os.path.realpath(pad)), Path(os.path.realpath(pad.parent))
    return not doel.is_relative_to(begin) or hier.is_relative_to(doel)


def _bijna(naam: str) -> Bevinding:
    zin = f"dit bestand heet niet '{KENMERK}', daarom lees ik deze map niet"
    return Bevinding(B023, zin, Pad(naam), tip=f"noem het {KENMERK}")


def _wijst(naam: str) -> Bevinding:
    zin = "dit wijst naar een map ergens anders of naar zichzelf, daarom kijk ik er niet in"
    return Bevinding(B003, zin, Pad(naam), tip="staat er een traject? Noem dan die plek zelf")
