"""Near-misses: a wrong file with one small change, so that its rule has nothing to say any more.

``net-niet.txt`` beside the files says what is changed: ``netwerk.yaml:3:   - {van: kyra, met: tim, is: hecht}`` puts
these words in the place of line 3; without words the line is gone, and the same number again is one more line.
"""

import re
import shutil
from pathlib import Path

NAAM = "net-niet.txt"
_REGEL = re.compile(r"(?P<bestand>[^:]+):(?P<nr>\d+):(?: (?P<tekst>.*))?")


def pas_toe(geval: Path, daar: Path) -> None:
    """The files of ``geval`` in the folder ``daar``, changed as its near-miss says."""
    shutil.copytree(geval, daar, ignore=shutil.ignore_patterns(NAAM, "verwacht.txt"))
    nieuw: dict[Path, dict[int, list[str]]] = {}
    for regel in (geval / NAAM).read_text(encoding="utf-8").splitlines():
        gevonden = _REGEL.fullmatch(regel)
        assert gevonden, regel
        regels = nieuw.setdefault(daar / gevonden["bestand"], {}).setdefault(int(gevonden["nr"]), [])
        regels += [gevonden["tekst"]] if gevonden["tekst"] else []
    for pad, regels in nieuw.items():
        oud = pad.read_text(encoding="utf-8").splitlines() if pad.exists() else []
        alle = range(1, max(len(oud), *regels) + 1)
        tekst = [stuk for nr in alle for stuk in regels.get(nr, oud[nr - 1 : nr])]
        pad.write_text("\n".join(tekst) + "\n", encoding="utf-8", newline="\n")
