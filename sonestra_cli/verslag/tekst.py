"""Findings for people: the place, the sentence, the line with carets, a tip."""

from collections.abc import Iterable

from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.verslag.regel import op_een_regel, toon_regel

_MARGE = 5


def als_tekst(meldingen: Iterable[Melding]) -> str:
    """One block of lines per finding, an empty line in between; empty text when there are none.

    What is not a *fout* says what it is behind its code: ``F010 (vraag)``.
    """
    return "\n".join(_een(melding) for melding in meldingen)


def _een(melding: Melding) -> str:
    bevinding, plek = melding.bevinding, melding.plek
    soort = "" if bevinding.niveau == "fout" else f" ({bevinding.niveau})"
    regels = [
        f"{op_een_regel(plek.bestand)}:{plek.regel}:{plek.kolom}: {bevinding.code}{soort} {op_een_regel(bevinding.zin)}"
    ]
    if melding.uittreksel and not melding.uittreksel.isspace():
        op_deze_regel = plek.eind_regel == plek.regel
        eind = plek.eind_kolom - 1 if op_deze_regel else len(melding.uittreksel)
        regel, streep = toon_regel(melding.uittreksel, plek.kolom - 1, eind)
        regels.append(f"{plek.regel:>{_MARGE}} | {regel}")
        regels.append(f"{'':>{_MARGE}} | {streep} {op_een_regel(bevinding.onder)}".rstrip())
    tip = f"tip: {op_een_regel(bevinding.tip)}   " if bevinding.tip else ""
    regels.append(f"{'':>{_MARGE}} = {tip}meer: sonestra leg-uit {bevinding.code}")
    return "\n".join(regels) + "\n"
