"""Findings for people: the place, the sentence, the line with carets, a tip."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.taal.zinnen import hoofdletter, met_punt
from sonestra_cli.verslag.groepen import Groep, gegroepeerd, rest_van, voor_een_blik
from sonestra_cli.verslag.regel import BREEDTE, op_een_regel, toon_regel, zonder_tekens

_MARGE = 5
_SMALST = 20
"""Columns of the line and of what is said about it that are kept on the narrowest screen."""


def als_tekst(meldingen: Iterable[Melding], breedte: int | None = None) -> str:
    """One block of lines per finding, an empty line in between; empty text when there are none.

    What is not a *fout* says what it is behind its code: ``F010 (vraag)``. With ``breedte`` nothing is wider than that:
    lines end between words, and what stands in the file is cut around the carets.
    """
    return "\n".join(_een(Groep(melding), breedte) for melding in meldingen)


def op_het_scherm(meldingen: Sequence[Melding], breedte: int | None, *, alles: bool) -> str:
    """The same for one look: what is equal once, the heaviest first, not too many unless ``alles``."""
    groepen = gegroepeerd([zonder_tekens(melding) for melding in meldingen])
    nu, later = (groepen, []) if alles else voor_een_blik(groepen)
    blokken = [_een(groep, breedte) for groep in nu]
    if rest := rest_van(later):
        blokken.append("\n".join(_gevouwen(f"En nog {rest}. Alles zien? Zet er --alles bij.", breedte, "")) + "\n")
    return "\n".join(blokken)


def in_een_regel(melding: Melding) -> str:
    """A finding as one sentence, to be told in passing: ``plan.yaml, regel 3: … Bedoel je …?``"""
    plek, bevinding = melding.plek, zonder_tekens(melding).bevinding
    tip = f" {hoofdletter(met_punt(bevinding.tip))}" if bevinding.tip else ""
    return op_een_regel(f"{plek.bestand}, regel {plek.regel}: {bevinding.zin}.{tip}")


def _een(groep: Groep, breedte: int | None) -> str:
    bevinding, plek = groep.melding.bevinding, groep.melding.plek
    soort = "" if bevinding.niveau == "fout" else f" ({bevinding.niveau})"
    kop = (
        f"{op_een_regel(plek.bestand)}:{plek.regel}:{plek.kolom}: {bevinding.code}{soort} {op_een_regel(bevinding.zin)}"
    )
    regels = [*_gevouwen(kop, breedte, "  "), *_uittreksel(groep.melding, breedte)]
    if groep.ook_op:
        regels += _gevouwen(f"{'':>{_MARGE}} = {groep.ook_op}", breedte, " " * (_MARGE + 3))
    tip = f"tip: {op_een_regel(bevinding.tip)}" if bevinding.tip else ""
    meer = f"meer: sonestra leg-uit {bevinding.code}"
    begin = f"{'':>{_MARGE}} = "
    samen = f"{begin}{tip}   {meer}" if tip else begin + meer
    los = breedte is not None and len(samen) > breedte
    for tekst in (begin + tip, begin + meer) if los and tip else (samen,):
        regels += _gevouwen(tekst, breedte, " " * len(begin))
    return "\n".join(regels) + "\n"


def _uittreksel(melding: Melding, breedte: int | None) -> Iterator[str]:
    """The line of the file, and under it the carets with what stands beside them."""
    plek = melding.plek
    if not melding.uittreksel or melding.uittreksel.isspace():
        return
    op_deze_regel = plek.eind_regel == plek.regel
    eind = plek.eind_kolom - 1 if op_deze_regel else len(melding.uittreksel)
    ruimte = BREEDTE if breedte is None else max(_SMALST, min(BREEDTE, breedte - _MARGE - 5))
    regel, streep = toon_regel(melding.uittreksel, plek.kolom - 1, eind, ruimte)
    yield f"{plek.regel:>{_MARGE}} | {regel}"
    marge = f"{'':>{_MARGE}} | "
    onder = op_een_regel(melding.bevinding.onder)
    if breedte is None or len(marge) + len(streep) + 1 + len(onder) <= breedte:
        yield f"{marge}{streep} {onder}".rstrip()
    else:
        yield marge + streep
        yield from (f"{marge}{deel}" for deel in _gevouwen(onder, max(_SMALST, breedte - len(marge)), ""))


def _gevouwen(tekst: str, breedte: int | None, inspringen: str) -> list[str]:
    """``tekst`` as lines that end between words; a word that is longer than a line stays whole."""
    if breedte is None or len(tekst) <= breedte:
        return [tekst]
    return textwrap.wrap(
        tekst, breedte, subsequent_indent=inspringen, break_long_words=False, break_on_hyphens=False,
        drop_whitespace=True, replace_whitespace=False,
    )  # fmt: skip
