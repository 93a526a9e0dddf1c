"""Splices of one text that do not touch each other, done at once."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sonestra_cli.yamltekst.bewerkbaar import regeleinde_van


class Snede(NamedTuple):
    """``tekst`` in the place of what stands from ``begin`` to ``eind``; at one place the deepest comes first."""

    begin: int
    eind: int
    tekst: str
    diepte: int = 0

    @classmethod
    def van_regels(cls, tekst: str, plaats: int, regels: Sequence[str], inspringing: int, diepte: int = 0) -> "Snede":
        """Whole lines at ``plaats``, the beginning of a line or the end of the text."""
        eind = regeleinde_van(tekst)
        nieuw = "".join((" " * inspringing + regel if regel else "") + eind for regel in regels)
        return cls(plaats, plaats, nieuw, diepte)


def snijd(tekst: str, sneden: Iterable[Snede]) -> str:
    """``tekst`` with every splice; where its last line has no end, the last line has none afterwards."""
    einde = len(tekst)
    los = regeleinde_van(tekst) if tekst and not tekst.endswith("\n") else ""
    tekst += los
    delen, tot = [], 0
    for snede in sorted(sneden, key=lambda snede: (snede.begin, snede.eind, -snede.diepte)):
        onderaan = len(los) if snede.begin == einde and snede.tekst.endswith("\n") else 0
        delen += [tekst[tot : snede.begin + onderaan], snede.tekst]
        tot = max(tot, snede.eind + onderaan)
    return "".join([*delen, tekst[tot:]]).removesuffix(los)
