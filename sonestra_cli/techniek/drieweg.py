"""Two changes of one text put together by lines, where they do not touch."""

from collections.abc import Sequence
from typing import NamedTuple


class _Ruil(NamedTuple):
    """Lines ``begin`` to ``eind`` of the base become others."""

    begin: int
    eind: int
    regels: Sequence[str]


def voeg_samen(basis: str, een: str, ander: str) -> str | None:
    """``een`` (what a hand made of ``basis``) with what ``ander`` changed in ``basis``; None where they touch.

    Line ends that are different everywhere do not count: those of ``een`` stay.
    """
    basis, ander = (_met_regeleinden_van(een, tekst) for tekst in (basis, ander))
    regels = basis.splitlines(keepends=True)
    hand, stap = (_ruilen(regels, tekst.splitlines(keepends=True)) for tekst in (een, ander))
    stap = [ruil for ruil in stap if ruil not in hand]
    if any(not _los(regels, h, s) for h in hand for s in stap):
        return None
    uit, plek = [], 0
    for ruil in sorted([*stap, *hand], key=lambda ruil: (ruil.begin, ruil.eind)):  # of equals the step comes first
        uit += [*regels[plek : ruil.begin], *ruil.regels]
        plek = max(plek, ruil.eind)
    return "".join([*uit, *regels[plek:]])


def _met_regeleinden_van(voorbeeld: str, tekst: str) -> str:
    crlf = voorbeeld.count("\r\n")
    if crlf == voorbeeld.count("\n") and "\r" not in tekst:
        return tekst.replace("\n", "\r\n")
    return tekst.replace("\r\n", "\n") if not crlf else tekst


def _ruilen(oud: Sequence[str], nieuw: Sequence[str]) -> list[_Ruil]:
    from difflib import SequenceMatcher

    voor = gelijk_begin(oud, nieuw)
    na = gelijk_begin(oud[voor:][::-1], nieuw[voor:][::-1])
    een, ander = oud[voor : len(oud) - na], nieuw[voor : len(nieuw) - na]
    stukken = SequenceMatcher(None, een, ander, autojunk=False).get_opcodes()
    return [_Ruil(voor + a, voor + b, ander[c:d]) for soort, a, b, c, d in stukken if soort != "equal"]


def gelijk_begin(een: Sequence[str], ander: Sequence[str]) -> int:
    """With how many of the same lines, or letters, both begin."""
    return next((n for n, (a, b) in enumerate(zip(een, ander, strict=False)) if a != b), min(len(een), len(ander)))


def _los(regels: Sequence[str], hand: _Ruil, stap: _Ruil) -> bool:
    """Whether they have nothing to do with each other.

    Right beside each other they have not as long as the hand stays outside the entry of the step: before it nothing
    that it stands in, behind it nothing that stands in it.
    """
    if hand.eind < stap.begin or stap.eind < hand.begin:
        return True
    eigen = [_inspringing(groep)[:1] for groep in (regels[stap.begin : stap.eind], stap.regels)]
    diep = [eerste[0] for eerste in eigen if eerste]
    anders = [_inspringing(groep) for groep in (regels[hand.begin : hand.eind], hand.regels)]
    if stap.eind == hand.begin and not (hand.begin == hand.eind == stap.begin != stap.eind):
        return all(groep[0] <= min(diep, default=0) for groep in anders if groep)
    if hand.eind == stap.begin:
        return all(kolom >= max(diep, default=0) for groep in anders for kolom in groep)
    return False


def _inspringing(regels: Sequence[str]) -> list[int]:
    return [len(regel) - len(regel.lstrip()) for regel in regels if regel.strip()]
