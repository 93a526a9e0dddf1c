"""Findings as the marks that GitHub puts beside a line: one command for each, on a line of its own."""

from collections.abc import Mapping, Sequence

from sonestra_cli.domein.bevinding import Niveau
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.verslag.regel import op_een_regel
from sonestra_cli.verslag.vorm import Gemeld, Vorm

_SOORT: Mapping[Niveau, str] = {"fout": "error", "let op": "warning", "vraag": "notice", "tip": "notice"}
_IN_TEKST = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_VELD = {**_IN_TEKST, ":": "%3A", ",": "%2C"}


def github_vorm() -> Vorm:
    """Paths are meant from the folder in which we stand; columns are told only within one line, as GitHub asks."""
    return Vorm(_stuk)


def _stuk(gemeld: Sequence[Gemeld]) -> str:
    return "".join(f"{_een(melding)}\n" for melding, _ in gemeld)


def _een(melding: Melding) -> str:
    bevinding, plek = melding.bevinding, melding.plek
    velden = {"file": plek.bestand, "line": plek.regel, "endLine": max(plek.regel, plek.eind_regel)}
    if plek.regel == plek.eind_regel:
        velden |= {"col": plek.kolom, "endColumn": max(plek.kolom, plek.eind_kolom)}
    velden["title"] = f"sonestra {bevinding.code}"
    tekst = op_een_regel(bevinding.zin) + (f" (tip: {op_een_regel(bevinding.tip)})" if bevinding.tip else "")
    gezegd = ",".join(f"{naam}={_ontsnapt(str(waarde), _IN_VELD)}" for naam, waarde in velden.items())
    return f"::{_SOORT[bevinding.niveau]} {gezegd}::{_ontsnapt(tekst, _IN_TEKST)}"


def _ontsnapt(tekst: str, hoe: Mapping[str, str]) -> str:
    return "".join(hoe.get(teken, teken) for teken in tekst)
