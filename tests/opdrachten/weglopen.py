"""Somebody who goes away at every question of one conversation: a copy of the program presses the key, and is watched.

    python -m tests.opdrachten.weglopen ANTWOORDEN.json WEG.jsonl MAP WOORDEN…

Writes one JSON line per question and key: its number, the key, the exit code, the last words on the screen, and
whether every byte of the folder is as it was. A program of its own, for it splits itself in two at each question.
"""

import hashlib
import io
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from sonestra_cli.app import uitvoeren
from tests.opdrachten.toetsenbord import Toets

TOETSEN: tuple[Toets, ...] = ("Ctrl-C", "Ctrl-D")


class Weg(NamedTuple):
    """What came of going away."""

    vraag: int
    toets: str
    code: int
    laatste_woorden: str
    zelfde_bytes: bool


def afdruk(map_: Path) -> str:
    """Of every file of the folder, but for what the program keeps to undo with."""
    som = hashlib.sha256()
    for pad in sorted(map_.rglob("*")):
        if pad.is_file() and ".sonestra" not in pad.relative_to(map_).parts:
            som.update(f"{pad.relative_to(map_)}\0".encode() + pad.read_bytes())
    return som.hexdigest()


class Deur(io.StringIO):
    """A keyboard with all the answers; before each of them a copy of this program goes away, with either key."""

    def __init__(self, antwoorden: Sequence[str], map_: Path, uit: Path) -> None:
        super().__init__()
        self._rest, self._map, self._uit = [*antwoorden], map_, uit
        self._toets: Toets | None = None
        self._nr = -1
        self.is_kopie = False

    def isatty(self) -> bool:
        return True

    def readline(self, _: int | None = -1, /) -> str:
        if self._toets is None and self._rest:
            self._nr += 1
            for toets in TOETSEN:
                if self._loop_weg(toets):
                    break
        if self._toets == "Ctrl-C":
            raise KeyboardInterrupt
        return f"{self._rest.pop(0)}\n" if self._rest and self._toets is None else ""

    def _loop_weg(self, toets: Toets) -> bool:
        """True in the copy, which goes on to its own end; the other waits for that, and looks."""
        toen = afdruk(self._map)
        with tempfile.TemporaryFile() as scherm:
            sys.stdout.flush()
            if not (kopie := os.fork()):
                os.dup2(scherm.fileno(), 1)
                os.dup2(scherm.fileno(), 2)
                self._toets, self.is_kopie = toets, True
                return True
            code = os.waitstatus_to_exitcode(os.waitpid(kopie, 0)[1])
            scherm.seek(0)
            woorden = scherm.read().decode()
        with self._uit.open("a", encoding="utf-8") as uit:
            print(json.dumps(Weg(self._nr, toets, code, woorden[-300:], afdruk(self._map) == toen)), file=uit)
        return False


def main() -> None:
    antwoorden, uit, map_, *woorden = sys.argv[1:]
    deur = Deur(json.loads(Path(antwoorden).read_text(encoding="utf-8")), Path(map_), Path(uit))
    sys.stdin = deur
    code = uitvoeren([*woorden, "-C", map_])
    if deur.is_kopie:
        sys.stdout.flush()
        os._exit(code)  # what the other has still to write is not ours
    sys.exit(code)


if __name__ == "__main__":
    main()
