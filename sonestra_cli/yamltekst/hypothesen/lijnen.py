"""The lines around a place, without cutting the whole text into lines."""

from collections.abc import Iterator
from typing import NamedTuple


class Lijn(NamedTuple):
    """One line without its end."""

    begin: int
    tekst: str

    @property
    def eind(self) -> int:
        """Just behind its last sign."""
        return self.begin + len(self.tekst)

    @property
    def diepte(self) -> int:
        """How far it springs in."""
        return len(self.tekst) - len(self.tekst.lstrip(" \u00a0\t"))

    @property
    def inhoud(self) -> str:
        """What it says, without the white space around."""
        return self.tekst.strip()

    @property
    def zwijgt(self) -> bool:
        """True for an empty line and for a comment."""
        return not self.inhoud or self.inhoud.startswith("#")


def lijn_op(tekst: str, index: int) -> Lijn:
    """The line in which ``index`` stands."""
    begin = tekst.rfind("\n", 0, index) + 1
    eind = tekst.find("\n", index)
    return Lijn(begin, tekst[begin : eind if eind >= 0 else len(tekst)].rstrip("\r"))


def omhoog(tekst: str, lijn: Lijn, meest: int = 40) -> Iterator[Lijn]:
    """The lines above, the nearest first, empty ones and comments left out."""
    for _ in range(meest):
        if not lijn.begin:
            return
        lijn = lijn_op(tekst, lijn.begin - 1)
        if not lijn.zwijgt:
            yield lijn


def omlaag(tekst: str, lijn: Lijn, meest: int = 40) -> Iterator[Lijn]:
    """The lines below, empty ones and comments left out."""
    for _ in range(meest):
        volgende = tekst.find("\n", lijn.begin)
        if volgende < 0 or volgende + 1 >= len(tekst):
            return
        lijn = lijn_op(tekst, volgende + 1)
        if not lijn.zwijgt:
            yield lijn


def eronder(tekst: str, lijn: Lijn, meest: int = 60) -> list[Lijn]:
    """The lines right below that spring in deeper: what belongs to it."""
    uit: list[Lijn] = []
    for volgende in omlaag(tekst, lijn, meest):
        if volgende.diepte <= lijn.diepte:
            break
        uit.append(volgende)
    return uit


def einde_van(tekst: str, lijn: Lijn) -> int:
    """Behind the last line that belongs to it."""
    onder = eronder(tekst, lijn)
    return onder[-1].eind if onder else lijn.eind


def hoeveel_meer(verschil: int) -> str:
    """``twee spaties meer``, ``één spatie minder``."""
    aantal = {1: "één", 2: "twee", 3: "drie", 4: "vier"}.get(abs(verschil), str(abs(verschil)))
    return f"{aantal} {'spatie' if abs(verschil) == 1 else 'spaties'} {'meer' if verschil > 0 else 'minder'}"


def is_eigen_regel(tekst: str, begin: int, eind: int) -> bool:
    """Whether the key from ``begin`` to ``eind`` stands right behind a dash, with something behind it.

    That is an entry of its own: never more words of the entry above it.
    """
    voor, na = tekst[tekst.rfind("\n", 0, begin) + 1 : begin], tekst[eind:].partition("\n")[0]
    return voor.strip() == "-" and na.startswith(": ") and bool(na[1:].strip())


def is_paar_in_een_lijst(tekst: str, begin: int) -> bool:
    """Whether the key at ``begin`` stands right between ``[`` and ``]``, with no ``{`` around it."""
    dicht = 0
    for teken in reversed(tekst[tekst.rfind("\n", 0, begin) + 1 : begin]):
        dicht += (teken in "]}") - (teken in "[{")
        if dicht < 0:
            return teken == "["
    return False
