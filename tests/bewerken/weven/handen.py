"""Two hands that type in one file: what they can do to it, each change with a number of its own to find it back by."""

import random
from collections.abc import Iterator

from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, achter_regel, knopen_van, kolom_van
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.stukken import Stuk, regels_van

DOEN = ("zet", "weg", "erbij", "erbij", "boven", "achter", "in_lijst")


class Hand:
    """Types ``hoeveel`` changes; ``getypt`` are the words that it wrote. The choice comes from a seed: no chance."""

    def __init__(self, naam: str, kies: random.Random) -> None:
        self.naam = naam
        self.kies = kies
        self.getypt: list[str] = []

    def typ(self, tekst: str, hoeveel: int) -> str:
        for _ in range(hoeveel):
            tekst = next(self._pogingen(tekst), tekst)
        return tekst

    def _pogingen(self, tekst: str) -> Iterator[str]:
        for _ in range(30):
            stukken = list(_stukken(knopen_van(tekst)))
            if not stukken:
                return
            doe = getattr(self, f"_{self.kies.choice(DOEN)}")
            woord = f"{self.naam}{len(self.getypt)}q"
            try:
                nieuw = doe(tekst, self.kies.choice(stukken), woord)
                if nieuw is not None:
                    knopen_van(nieuw)
            except NietTeBewerken:
                continue
            if nieuw is not None:
                self.getypt.append(woord)
                yield nieuw

    def _zet(self, tekst: str, stuk: Stuk, woord: str) -> str | None:
        waarde = stuk.waarde
        if not isinstance(waarde, TekstKnoop) or waarde.leeg or waarde.stijl in ("|", ">"):
            return None
        return tekst[: waarde.begin] + woord + tekst[waarde.eind :]

    def _weg(self, tekst: str, stuk: Stuk, woord: str) -> str | None:
        if stuk.ouder.vloei:
            return None
        begin, eind = regels_van(tekst, stuk)
        return tekst[:begin] + tekst[eind:]

    def _erbij(self, tekst: str, stuk: Stuk, woord: str) -> str | None:
        if stuk.ouder.vloei:
            return None
        kolom = " " * kolom_van(tekst, stuk.ouder.begin)
        regel = f"{woord}: {{naam: N}}" if isinstance(stuk.ouder, Velden) else f"- {{van: [{woord}], is: goed}}"
        plaats = self.kies.choice(regels_van(tekst, stuk))
        if plaats and tekst[plaats - 1] != "\n":
            return None
        boven = f"{kolom}# over {woord}\n" if self.kies.random() < 0.4 else ""
        return f"{tekst[:plaats]}{boven}{kolom}{regel}\n{tekst[plaats:]}"

    def _boven(self, tekst: str, stuk: Stuk, woord: str) -> str | None:
        begin = tekst.rfind("\n", 0, stuk.waarde.begin) + 1
        kolom = len(tekst[begin:]) - len(tekst[begin:].lstrip(" "))
        return f"{tekst[:begin]}{' ' * kolom}# boven {woord}\n{tekst[begin:]}"

    def _achter(self, tekst: str, stuk: Stuk, woord: str) -> str | None:
        if stuk.ouder.vloei or not isinstance(stuk.waarde, TekstKnoop) or stuk.waarde.stijl:
            return None
        eind = achter_regel(tekst, stuk.waarde.eind) - 1
        return None if "#" in tekst[stuk.waarde.eind : eind] else f"{tekst[:eind]}   # {woord}{tekst[eind:]}"

    def _in_lijst(self, tekst: str, stuk: Stuk, woord: str) -> str | None:
        if not isinstance(stuk.ouder, Rij) or not stuk.ouder.vloei:
            return None
        return f"{tekst[: stuk.waarde.eind]}, {woord}{tekst[stuk.waarde.eind :]}"


def _stukken(knoop: Knoop | None) -> Iterator[Stuk]:
    if isinstance(knoop, Velden):
        for nummer, (sleutel, waarde) in enumerate(knoop.paren):
            yield Stuk(knoop, nummer, sleutel, waarde)
            yield from _stukken(waarde)
    elif isinstance(knoop, Rij):
        for nummer, waarde in enumerate(knoop.delen):
            yield Stuk(knoop, nummer, None, waarde)
            yield from _stukken(waarde)
