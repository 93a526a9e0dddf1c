"""``sonestra`` alone, inside a traject: where it stands, what the next step is, and a menu for who likes to choose."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from sonestra_cli.domein.afleiding.stand import stand
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen
from sonestra_cli.lezen.wortel import bijna_wortel, vind_wortel, wortels_onder
from sonestra_cli.omgeving.console import Console, is_gesprek, past_op_scherm, zoals_je_het_typt
from sonestra_cli.omgeving.klok import vandaag
from sonestra_cli.opdrachten.delen.openen import stop_zonder_kenmerk
from sonestra_cli.taal.stappen import volgende_stap
from sonestra_cli.taal.voortgang import wat_voorbij_is
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.verslag.samenvatting import samenvatting, stand_van

Uitvoeren = Callable[[list[str]], int]


class Keuze(NamedTuple):
    """A line of the menu and the command behind it."""

    zin: str
    woorden: tuple[str, ...]


KEUZES = (
    Keuze("Iets erbij zetten: mensen, een gezin, een vraag, een afspraak …", ("erbij",)),
    Keuze("Veel mensen tegelijk erbij zetten", ("groslijst",)),
    Keuze("Nakijken of alles te volgen is", ("valideer",)),
    Keuze("De kaarten tekenen en laten zien", ("kaart", "--formaat", "svg,pdf", "--open")),
    Keuze("De agenda van het beraad maken", ("agenda", "beraad")),
    Keuze("Het draaiboek maken, voor jou", ("blad", "draaiboek")),
    Keuze("Het plan op papier zetten", ("plan",)),
    Keuze("De laatste wijziging terugdraaien", ("terug",)),
)

_LIJST = tuple(f"  {nummer}  {keuze.zin}" for nummer, keuze in enumerate(KEUZES, start=1))
TYP = "Typ een cijfer, of alleen Enter om te stoppen:"


def traject_hier() -> Path | None:
    """The traject that we stand in, or the only one right below; stops with 2 where it lost its traject.yaml."""
    if (wortel := vind_wortel(Path())) is not None:
        return wortel
    if bijna_wortel(Path()) is None:
        stop_zonder_kenmerk(Path())
    onder = wortels_onder(Path())
    return onder[0] if len(onder) == 1 else None


def menu(wortel: Path, voer_uit: Uitvoeren) -> int:
    """Say where the traject stands; with somebody at the keyboard, ask what to do until that is nothing more."""
    scherm = Console()
    _waar_het_staat(wortel, scherm)
    if not is_gesprek():
        scherm.resultaat("Alles wat kan: sonestra --help")
        return 0
    code = 0
    while (keuze := _kies()) is not None:
        code = voer_uit([keuze.woorden[0], "-C", str(wortel), *keuze.woorden[1:]])
    return code


def _waar_het_staat(wortel: Path, scherm: Console) -> None:
    gelezen = lees_traject(wortel)
    scherm.resultaat(gelezen.traject.kop.naam or wortel.name)
    stand_nu = samenvatting([stand_van(gelezen, met_bevindingen(gelezen, kijk_na(gelezen)))])
    scherm.resultaat(past_op_scherm(stand_nu, sys.stdout))
    if gelezen.onleesbaar:
        scherm.resultaat(zoals_je_het_typt("\nEerst dit: sonestra valideer"))
        return
    dag = vandaag()
    zin, opdracht = volgende_stap(stand(gelezen.traject, dag))
    scherm.resultaat(past_op_scherm(f"\n{zin}", sys.stdout))
    if opdracht:
        scherm.resultaat(zoals_je_het_typt(f"Dat kan met: sonestra {opdracht}"))
    for vraag_nu in wat_voorbij_is(gelezen.traject, dag):
        scherm.resultaat(past_op_scherm(vraag_nu, sys.stdout))


def _kies() -> Keuze | None:
    """The choice by number; None for Enter, and for who goes away."""
    from sonestra_cli.opdrachten.delen.praten import Gestopt, praat  # only where there is somebody to ask

    try:
        return praat(_vraag)
    except Gestopt:
        return None


def _vraag() -> Gesprek[Keuze | None]:
    zin, vooraf = "\n".join(("Wat wil je doen?", *_LIJST, TYP)), ""
    while True:
        tekst = (yield Vraag(zin, "\n".join(_LIJST), vooraf, opnieuw=bool(vooraf))).strip(" .")
        if not tekst or tekst.casefold() in ("stop", "stoppen", "nee"):
            return None
        if tekst.isdecimal() and 1 <= int(tekst) <= len(KEUZES):
            return KEUZES[int(tekst) - 1]
        zin, vooraf = TYP, f"'{kort(tekst)}' staat er niet bij. Het gaat van 1 tot {len(KEUZES)}."
