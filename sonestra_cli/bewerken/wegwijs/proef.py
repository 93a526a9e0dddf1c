"""Tries a way out: the texts are read again as they would be, and everything is looked at once more."""

import re
from collections import Counter
from collections.abc import Iterable

from sonestra_cli.bewerken.wegwijs.geval import Weg
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.lezen.traject import Geheugen, Gelezen, lees_traject, met_bevindingen

GENOEG = 200_000
"""Letters that are read again at most: what is over is told without a way out, and gets one the next time."""
Kern = tuple[str, str, str]


class Proef:
    """A way out holds when its finding is gone, nothing new is wrong, and no word is gone without a word about it."""

    def __init__(self, gelezen: Gelezen, meldingen: Iterable[Melding], geheugen: Geheugen | None = None) -> None:
        self._gelezen = gelezen
        self._geheugen: Geheugen = {} if geheugen is None else geheugen
        self._voor = Counter(kern(m.bevinding) for m in meldingen if weegt(m.bevinding))
        self._kost = max(200, sum(len(bron.tekst) for bron in gelezen.bronnen.values()))
        self._over = GENOEG
        self._teksten = {naam: bron.tekst for naam, bron in gelezen.bronnen.items()}

    @property
    def op(self) -> bool:
        """So much was tried that the rest waits for the next time."""
        return self._over < 0

    def houdt(self, weg: Weg, bevinding: Bevinding) -> bool:
        """False too when too much was tried already."""
        if self.op or not self._alle_woorden(weg, bevinding):
            return False
        self._over -= self._kost
        apart, teksten = tuple(self._gelezen.traject.apart), {**self._teksten, **weg.teksten}
        na = lees_traject(self._gelezen.wortel, apart, teksten, self._geheugen)
        if set(na.onleesbaar) - set(self._gelezen.onleesbaar):
            return False
        zwaar = [m.bevinding for m in met_bevindingen(na, kijk_na(na)) if weegt(m.bevinding)]
        kernen = Counter(map(kern, zwaar))
        if kernen[kern(bevinding)] >= self._voor[kern(bevinding)]:
            return False
        erbij = kernen - self._voor
        return all(not erbij[kern(een)] or ligt_onder(een.pad, weg.opent) for een in zwaar)

    def _alle_woorden(self, weg: Weg, bevinding: Bevinding) -> bool:
        """Every word that was typed is there still, or told."""
        oud: Counter[str] = Counter()
        nieuw: Counter[str] = Counter()
        for naam, tekst in weg.teksten.items():
            bron = self._gelezen.bronnen.get(naam)
            oud += woorden(bron.tekst if bron else "")
            nieuw += woorden(tekst)
        verteld = woorden(f"{weg.zin} {weg.vervalt} {' '.join(map(str, bevinding.pad.stappen))}")
        return all(woord in verteld for woord in oud - nieuw)


def weegt(bevinding: Bevinding) -> bool:
    """Whether a way out may not bring this along.

    A let op about the way of working may come: it was true already, and is seen now that what stands there is read.
    """
    return bevinding.niveau == "fout" or (bevinding.niveau == "let op" and not bevinding.code.startswith("R"))


def kern(bevinding: Bevinding) -> Kern:
    return bevinding.pad.bestand, bevinding.code, bevinding.zin


def ligt_onder(pad: Pad, boven: Pad | None) -> bool:
    return boven is not None and boven.bestand == pad.bestand and pad.stappen[: len(boven.stappen)] == boven.stappen


def woorden(tekst: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", tekst.casefold()))
