"""``sonestra overzicht``: many trajecten of one facilitator, each in a few lines."""

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated, Literal, get_args

import typer

from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.voortgang import Voortgang
from sonestra_cli.omgeving.wachten import zeg_als_het_duurt
from sonestra_cli.opdrachten.delen.nakijken.een import Mislukt
from sonestra_cli.opdrachten.delen.nakijken.kiezen import kies_trajecten
from sonestra_cli.opdrachten.delen.nakijken.overzien import overzie_allemaal
from sonestra_cli.opdrachten.delen.opties import (
    KleurOptie,
    OpDagOptie,
    StilOptie,
    Stop,
    Uitgang,
    console,
    dag_van,
    kies,
)
from sonestra_cli.verslag.als_json import VERSIE, ingesprongen
from sonestra_cli.verslag.overzicht import Rij, als_json, als_tekst
from sonestra_cli.verslag.tekst import in_een_regel
from sonestra_cli.verslag.vorm import Vorm, rijg

Soort = Literal["tekst", "json"]


def opdracht(
    mappen: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[MAP…]", help="De map met je trajecten. Meer mag ook. Anders: waar je staat."),
    ] = None,
    formaat: Annotated[
        str, typer.Option("--formaat", metavar="SOORT", help="tekst om te lezen, of json voor een ander programma.")
    ] = "tekst",
    op: OpDagOptie = None,
    stil: StilOptie = False,
    kleur: KleurOptie = "auto",
) -> None:
    """Al je trajecten, elk in een paar regels: waar het staat, wat de volgende stap is, welke dag eraan komt.

    Ze staan op volgorde van de map waarin ze staan. Er wordt niets opgeteld en niets vergeleken.

    Voorbeeld: sonestra overzicht trajecten
    """
    scherm = console(stil, False, kleur)
    soort = kies(formaat, get_args(Soort), "--formaat")
    vandaag = dag_van(op)
    with zeg_als_het_duurt(partial(scherm.meld, "Ik zoek nog naar trajecten. In een grote map duurt dat even.")):
        wortels, gemist = kies_trajecten(mappen or [Path()])
    verteller = _Verteller(scherm)
    verteller.vertel(soort, vandaag, wortels, gemist)
    if verteller.code:
        raise Stop(verteller.code)


class _Verteller:
    """Shows each as it comes; ``code``: the heaviest of what went wrong."""

    def __init__(self, scherm: Console) -> None:
        self.scherm = scherm
        self.code: Uitgang = 0

    def vertel(self, soort: Soort, vandaag: str, wortels: Sequence[Path], gemist: Sequence[Melding]) -> None:
        for melding in gemist:
            self._mis(in_een_regel(melding), 1)
        with Voortgang(len(wortels), toon=not self.scherm.stil) as voortgang:
            stukken = self._stukken(_VORM_VAN[soort], vandaag, wortels, voortgang)
            vorm = Vorm(str, f'{{\n  "versie": {VERSIE},\n  "trajecten": [', "\n", ",\n", "\n  ", "]", "\n}\n")
            for stuk in rijg(vorm if soort == "json" else Vorm(str, tussen="\n"), stukken):
                if stuk:
                    voortgang.weg()
                    self.scherm.vervolg(stuk, sys.stdout, str)

    def _stukken(
        self, vorm: Callable[[Rij], str], vandaag: str, wortels: Sequence[Path], voortgang: Voortgang
    ) -> Iterator[str]:
        for vraag, rij in overzie_allemaal(vandaag, wortels):
            voortgang.verder()
            if isinstance(rij, Mislukt):
                voortgang.weg()
                self._mis(f"{vraag.vooraan}: {rij.zin}", rij.code)
                continue
            if not rij.leesbaar:
                self.code = max(self.code, 1)
            yield vorm(rij)

    def _mis(self, zin: str, code: Uitgang) -> None:
        """What could not be told is told on stderr, also under ``-q``."""
        self.scherm.toon(zin, sys.stderr, str)
        self.code = max(self.code, code)


_VORM_VAN: dict[Soort, Callable[[Rij], str]] = {"tekst": als_tekst, "json": lambda rij: ingesprongen(als_json(rij), 4)}
