"""What each phase of the genogram found, in a few lines for who looks on: names as on the map, and numbers."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie
from sonestra_cli.kaarten.genogram.relaties.getekend import Relatielijnen
from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop
from sonestra_cli.kaarten.genogram.stamlijnen.bruggen import tel_bruggen
from sonestra_cli.kaarten.genogram.stamlijnen.punten import Lijnwerk
from sonestra_cli.kaarten.genogram.volgorde.zoeken import Geordend, prijs
from sonestra_cli.tekening.tekening import Deel, Streek, Tekening

Kijk: TypeAlias = Callable[[str, str], None]
"""Hears of each phase its name and a short picture in text."""
LIJN = "│"
"""A line that passes a row on its way to a deeper one."""


@dataclass(slots=True)
class Toeschouwer:
    """Tells ``kijk`` of each phase; makes no picture when nobody looks."""

    kijk: Kijk | None
    namen: Mapping[Sleutel, str] = field(default_factory=dict)

    def familie(self, familie: Familie, namen: Mapping[Sleutel, str]) -> None:
        self.namen = {k: "(zwangerschap)" if k in familie.zwangerschappen else naam for k, naam in namen.items()}
        self._zeg("familie", lambda: [f"{len(familie.personen)} op de kaart, {len(familie.unies)} gezinnen"])

    def rijen(self, plannen: Sequence[Bouw]) -> None:
        self._zeg("rijen", lambda: self._verdelingen(plannen))

    def volgorde(self, bouw: Bouw, geordend: Geordend) -> None:
        self._zeg("volgorde", lambda: [*self._rijen(bouw, geordend.volgorde), _kosten(bouw, geordend)])

    def plaats(self, werk: Lijnwerk) -> None:
        self._zeg("plaats", lambda: self._plekken(werk))

    def stamlijnen(self, stam: Sequence[Deel]) -> None:
        self._zeg("stamlijnen", lambda: [f"{_lijnen(stam)} lijnen, {tel_bruggen(stam)} met een boogje over een andere"])

    def relaties(self, banden: Relatielijnen) -> None:
        self._zeg("relaties", lambda: [f"{len(banden.lijnen)} lijnen, {_zonder_weg(banden)} zonder vrije weg"])

    def blad(self, tekening: Tekening) -> None:
        self._zeg("blad", lambda: [f"{tekening.breedte:.0f} bij {tekening.hoogte:.0f} punten", *_gebroken(tekening)])

    def _zeg(self, fase: str, regels: Callable[[], Iterable[str]]) -> None:
        if self.kijk is not None:
            self.kijk(fase, "\n".join(regels()))

    def _verdelingen(self, plannen: Sequence[Bouw]) -> Iterable[str]:
        """Passages are left out: they stand in the order."""
        for nr, bouw in enumerate(plannen, 1):
            if len(plannen) > 1:
                yield f"verdeling {nr} van {len(plannen)}"
            yield from self._rijen(bouw, [[k for k in rij if bouw.wie[k] is not None] for rij in bouw.rijen])

    def _rijen(self, bouw: Bouw, rijen: Sequence[Sequence[Knoop]]) -> Iterable[str]:
        for nr, rij in enumerate(rijen, 1):
            yield f"rij {nr}: {'; '.join(self._naam(bouw, k) for k in rij)}"

    def _plekken(self, werk: Lijnwerk) -> Iterable[str]:
        x = werk.plekken.x
        for nr, rij in enumerate(werk.bouw.rijen, 1):
            op_rij = sorted((k for k in rij if werk.bouw.wie[k] is not None), key=lambda k: x[k])
            yield f"rij {nr}: {'; '.join(f'{self._naam(werk.bouw, k)} {round(x[k])}' for k in op_rij)}"

    def _naam(self, bouw: Bouw, knoop: Knoop) -> str:
        wie = bouw.wie[knoop]
        return LIJN if wie is None else self.namen[wie]


def _kosten(bouw: Bouw, geordend: Geordend) -> str:
    hoofd, wensen, _ = prijs(bouw, geordend)
    bewezen = "bewezen de beste" if geordend.bewijs.volgorde == "optimaal" else "niet bewezen de beste"
    return f"kosten: {hoofd} (paren uiteen en kruisingen), {wensen} wensen gemist; {bewezen}"


def _lijnen(stam: Sequence[Deel]) -> int:
    return sum(isinstance(deel, Streek) and deel.laag == "onder" for deel in stam)


def _zonder_weg(banden: Relatielijnen) -> int:
    return sum(regel.regel == "relatielijn" for regel in banden.gebroken)


def _gebroken(tekening: Tekening) -> list[str]:
    gebroken = [f"{regel.regel}: {regel.waarom}" for regel in tekening.geometrie.gebroken]
    return gebroken or ["elke regel van het tekenen is gehouden"]
