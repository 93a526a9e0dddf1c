"""What would change, or differs: per file the lines that go and come, with a little around them."""

import sys
from collections.abc import Iterable, Iterator, Mapping

from sonestra_cli.lezen.indeling import APART
from sonestra_cli.omgeving.console import Console
from sonestra_cli.taal.zinnen import aantal, opsomming

OMHEEN = 2
"""Lines shown around a change."""
_ROOD, _GROEN, _VET, _UIT = "\x1b[31m", "\x1b[32m", "\x1b[1m", "\x1b[0m"


def toon_verschil(teksten: Mapping[str, tuple[str, str]], eigenaren: Iterable[str], scherm: Console) -> None:
    """Show to stdout what ``verschil`` says."""
    if tekst := verschil(teksten, eigenaren):
        scherm.toon(tekst, sys.stdout, in_kleur)


def verschil(teksten: Mapping[str, tuple[str, str]], eigenaren: Iterable[str] = ()) -> str:
    """``teksten``: path -> old and new text, empty where there is no file.

    Of a file in ``apart/`` of nobody among ``eigenaren`` only how many lines are different.
    """
    genoemd = {f"{APART}/{wie}.yaml" for wie in eigenaren}
    delen = []
    for pad, (oud, nieuw) in sorted(teksten.items()):
        if oud != nieuw:
            dicht = pad.startswith(f"{APART}/") and pad not in genoemd
            delen.append(_dicht(pad, oud, nieuw) if dicht else "\n".join(_bestand(pad, oud, nieuw)))
    return "\n\n".join(delen)


def in_kleur(tekst: str) -> str:
    """The same for a screen that shows colour; the signs say it too."""
    return "\n".join(map(_kleur, tekst.split("\n")))


def _kleur(regel: str) -> str:
    if not regel or regel.startswith(" "):
        return regel
    return f"{_ROOD if regel[0] == '-' else _GROEN if regel[0] == '+' else _VET}{regel}{_UIT}"


def _dicht(pad: str, oud: str, nieuw: str) -> str:
    weg, erbij = _geteld(oud, nieuw)
    return f"{pad}: {max(weg, erbij)} {'regel' if max(weg, erbij) == 1 else 'regels'} anders"


def _bestand(pad: str, oud: str, nieuw: str) -> Iterator[str]:
    weg, erbij = _geteld(oud, nieuw)
    telling = [f"{aantal(n, 'regel', 'regels')} {hoe}" for n, hoe in ((erbij, "erbij"), (weg, "weg")) if n]
    wat = "nieuw bestand" if not oud else "gaat weg" if not nieuw else opsomming(telling) or "alleen de regeleinden"
    yield f"{pad}: {wat}"
    for regel in _regels(oud, nieuw):
        if not regel.startswith("@@"):
            yield f"{regel[0]} {regel[1:]}".rstrip()
        elif oud and nieuw:
            yield f"vanaf regel {regel.split('+')[1].split(',')[0].split(' ')[0]}:"


def _geteld(oud: str, nieuw: str) -> tuple[int, int]:
    regels = [regel[0] for regel in _regels(oud, nieuw)]
    return regels.count("-"), regels.count("+")


def _regels(oud: str, nieuw: str) -> list[str]:
    from difflib import unified_diff

    return list(unified_diff(oud.splitlines(), nieuw.splitlines(), n=OMHEEN, lineterm=""))[2:]
