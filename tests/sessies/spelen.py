"""An evening from a file of answers: what is typed at each question of ``groslijst``, ``wijzig`` and ``erbij``."""

import io
import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren


@dataclass(frozen=True)
class Ronde:
    """One run of the program with the answers that were typed in it."""

    woorden: tuple[str, ...]
    antwoorden: tuple[str, ...]


def citaten(verslag: str) -> dict[str, str]:
    """What stands behind ``>`` in an account: ``1`` is the first, its lines joined with the sign for a next line."""
    blokken: list[list[str]] = []
    ervoor = False
    for regel in verslag.splitlines():
        gevonden = re.match(r"^\s*(?:\d+\. )?> (.*)$", regel)
        if gevonden and ervoor:
            blokken[-1].append(gevonden[1])
        elif gevonden:
            blokken.append([gevonden[1]])
        ervoor = gevonden is not None
    return {str(nr): " > ".join(blok) for nr, blok in enumerate(blokken, start=1)}


def rondes(tekst: str, woorden_van: Mapping[str, str]) -> Iterator[Ronde]:
    """Behind ``=`` the words of a run, below it its answers; ``{7}`` is the seventh of ``woorden_van``."""
    regels = [regel for regel in tekst.splitlines() if regel.strip() and not regel.startswith("#")]
    nu: list[str] = []
    kop: tuple[str, ...] | None = None
    for regel in regels:
        if not regel.startswith("="):
            nu.append(re.sub(r"\{(\d+)\}", lambda m: woorden_van[m[1]], regel))
            continue
        if kop is not None:
            yield Ronde(kop, tuple(nu))
        kop, nu = tuple(shlex.split(regel[1:])), []
    if kop is not None:
        yield Ronde(kop, tuple(nu))


def speel(ronde: Ronde, map_: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """One run as if somebody typed the answers, with Enter behind the last; its exit code."""
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{een}\n" for een in (*ronde.antwoorden, "", ""))))
    return uitvoeren([*ronde.woorden, "-C", str(map_)])
