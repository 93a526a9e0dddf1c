"""A file of a traject as lines that read like sentences, for ``git diff``: one fact a line, whose it is in front.

Nothing of it is left out: own words stand literally, comments where they stood, and what cannot be followed is shown as
it was typed.
"""

import re
from collections.abc import Iterator
from typing import TypeAlias

from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, knopen_van
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden

_OPMERKING = re.compile(r"(?:^|(?<=\s))#[^\r\n]*")
_Regel: TypeAlias = tuple[int, str]
"""Where it stands in the text, and how it reads."""


def leesbaar(tekst: str) -> str:
    """The facts in a text, in its own order; the text itself where it cannot be followed."""
    try:
        wortel = knopen_van(tekst)
    except NietTeBewerken:
        return tekst
    regels = [*_feiten(wortel, ()), *_opmerkingen(tekst, wortel)]
    return "".join(f"{regel}\n" for _, regel in sorted(regels))


def _feiten(knoop: Knoop | None, waar: tuple[str, ...]) -> Iterator[_Regel]:
    if isinstance(knoop, TekstKnoop):
        yield knoop.begin, _feit(waar, knoop.waarde.strip())
    elif isinstance(knoop, Velden):
        if not knoop.paren:
            yield knoop.begin, _feit(waar, "")
        for sleutel, waarde in knoop.paren:
            hier = (*waar, sleutel.waarde.replace("_", " "))
            if not waar and _heeft_namen(waarde) and isinstance(waarde, Velden):
                yield sleutel.begin, _feit(hier, "")
                for wie, wat in waarde.paren:
                    yield from _feiten_van(wie, wat)
            elif isinstance(waarde, TekstKnoop) and waarde.leeg:
                yield sleutel.begin, _feit(hier, "")
            else:
                yield from _feiten(waarde, hier)
    elif isinstance(knoop, Rij):
        if all(isinstance(deel, TekstKnoop) for deel in knoop.delen):
            yield knoop.begin, _feit(waar, ", ".join(_in_lijst(deel) for deel in knoop.delen))
            return
        for deel in knoop.delen:
            yield from _feiten(deel, (*waar, _hoe_het_heet(deel)) if isinstance(deel, Velden) else waar)


def _feiten_van(wie: TekstKnoop, wat: Knoop) -> Iterator[_Regel]:
    if isinstance(wat, TekstKnoop) and wat.leeg:
        yield wie.begin, _feit((wie.waarde,), "")
    else:
        yield from _feiten(wat, (wie.waarde,))


def _heeft_namen(knoop: Knoop) -> bool:
    """Whether it holds entries under keys of their own, such as people: then the key says enough on every line."""
    return (
        isinstance(knoop, Velden)
        and bool(knoop.paren)
        and all(isinstance(wat, Velden) or (isinstance(wat, TekstKnoop) and wat.leeg) for _, wat in knoop.paren)
    )


def _in_lijst(knoop: Knoop) -> str:
    """A text between others: with a comma in it, it is still one."""
    tekst = knoop.waarde.strip() if isinstance(knoop, TekstKnoop) else ""
    return f'"{tekst}"' if "," in tekst or not tekst else tekst


def _hoe_het_heet(knoop: Velden) -> str:
    """An entry of a list by what stands in it first."""
    for _, waarde in knoop.paren:
        if isinstance(waarde, TekstKnoop) and waarde.waarde.strip():
            return waarde.waarde.strip().splitlines()[0]
        if isinstance(waarde, Rij) and waarde.delen and all(isinstance(deel, TekstKnoop) for deel in waarde.delen):
            return " en ".join(deel.waarde for deel in waarde.delen if isinstance(deel, TekstKnoop))
    return "-"


def _feit(waar: tuple[str, ...], wat: str) -> str:
    """``corrie, woonplaats: Zwolle``; more lines stand indented under it."""
    kop = ", ".join(waar)
    if "\n" in wat:
        wat = "\n    " + "\n    ".join(wat.splitlines())
    return f"{kop}:{'' if wat.startswith(chr(10)) or not wat else ' '}{wat}" if kop else wat


def _opmerkingen(tekst: str, wortel: Knoop | None) -> Iterator[_Regel]:
    tot = 0
    for begin, eind in [*_bladeren(wortel), (len(tekst), len(tekst))]:
        for gevonden in _OPMERKING.finditer(tekst[tot:begin]):
            yield tot + gevonden.start(), gevonden[0].rstrip()
        tot = max(tot, eind)


def _bladeren(knoop: Knoop | None) -> Iterator[tuple[int, int]]:
    if isinstance(knoop, TekstKnoop):
        yield knoop.begin, knoop.eind
    elif isinstance(knoop, Rij):
        for deel in knoop.delen:
            yield from _bladeren(deel)
    elif isinstance(knoop, Velden):
        for sleutel, waarde in knoop.paren:
            yield sleutel.begin, sleutel.eind
            yield from _bladeren(waarde)
