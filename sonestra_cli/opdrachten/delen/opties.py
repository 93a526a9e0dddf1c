"""What commands share: how they stop, and the options that mean the same everywhere."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal, TypeAlias, TypeVar, get_args

import typer

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.omgeving.console import Console, Kleur
from sonestra_cli.techniek.gelijkenis import beste_gok
from sonestra_cli.techniek.sleutels import een_vorm

KLEUREN: tuple[Kleur, ...] = get_args(Kleur)
Keus = TypeVar("Keus", bound=str)
Uitgang: TypeAlias = Literal[0, 1, 2, 3]
"""Exit code: good, fout, wrong use, a bug of ours."""


class Stop(Exception):
    """End the program with an exit code and one sentence for stderr (empty: everything was said)."""

    def __init__(self, code: Uitgang, zin: str = "") -> None:
        super().__init__(zin)
        self.code = code
        self.zin = zin


MapOptie: TypeAlias = Annotated[
    Path | None,
    typer.Option("-C", "--map", metavar="MAP", help="De map van het traject. Anders zoek ik vanaf hier omhoog."),
]
FormaatOptie: TypeAlias = Annotated[
    str | None, typer.Option("--formaat", metavar="A,B", help="Welke soorten bestand, met een komma ertussen.")
]
UitOptie: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--uit", metavar="PAD", help="Waar het komt: een bestand bij één soort, anders een map. - is het scherm."
    ),
]
VoorOptie: TypeAlias = Annotated[
    str, typer.Option("--voor", metavar="WIE", help="Wie het te zien krijgt: iedereen, of sleutels met een komma.")
]
MetApartOptie: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--met-apart", metavar="SLEUTEL", help="Ook wat deze mens apart bewaart. Dat staat dan op het papier."
    ),
]
VoorafOptie: TypeAlias = Annotated[bool, typer.Option("--vooraf", help="Laat zien wat er zou komen. Schrijf niets.")]
OpenOptie: TypeAlias = Annotated[bool, typer.Option("--open", help="Open daarna wat er gemaakt is.")]
StilOptie: TypeAlias = Annotated[bool, typer.Option("-q", "--stil", help="Zeg niets, behalve als er iets mis is.")]
UitgebreidOptie: TypeAlias = Annotated[
    int, typer.Option("-v", "--uitgebreid", count=True, show_default=False, help="Vertel er meer bij.")
]
JaOptie: TypeAlias = Annotated[bool, typer.Option("--ja", help="Vraag niet of het mag.")]
TochOptie: TypeAlias = Annotated[
    bool, typer.Option("--toch", help="Ook in een map die naar een wolk of een server gaat.")
]
OpDagOptie: TypeAlias = Annotated[
    str | None, typer.Option("--op", metavar="DAG", help="Doe of het die dag is, zoals 2026-11-12. Anders: vandaag.")
]
KleurOptie: TypeAlias = Annotated[
    str, typer.Option("--kleur", metavar="WANNEER", help="Kleur op het scherm: auto, altijd of nooit.")
]


def dag_van(op: str | None) -> str:
    """The day that ``--op`` names, or today; stops with 2 for what is no day."""
    if op is None:
        from sonestra_cli.omgeving.klok import vandaag

        return vandaag()
    datum = lees_datum(op)
    if datum is None or not datum.volledig or (datum.jaar or 0) < 1:
        raise Stop(2, f"Bij --op: '{op}' begrijp ik niet als dag. Schrijf het zo: 2026-11-12.")
    return datum.iso


def console(stil: bool, uitgebreid: int, kleur: str) -> Console:
    """The console that these options ask for; wrong use stops with 2."""
    return Console(stil, uitgebreid, kies(kleur, KLEUREN, "--kleur"))


def kies(woord: str, keuzes: tuple[Keus, ...], bij: str) -> Keus:
    """``woord`` when it is one of ``keuzes``; else stop with 2 and a guess."""
    for keus in keuzes:
        if keus == woord:
            return keus
    raise Stop(2, f"Bij {bij} ken ik '{woord}' niet.{bedoel_je(woord, keuzes)} Kies uit: {', '.join(keuzes)}.")


def komma_lijst(tekst: str | None) -> tuple[str, ...]:
    """``"kyra, bo"`` -> the words, each once, in the order typed."""
    return tuple(dict.fromkeys(een_vorm(deel.strip()) for deel in (tekst or "").split(",") if deel.strip()))


def bedoel_je(woord: str, keuzes: Iterable[str]) -> str:
    """`` Bedoel je X?`` to stand behind a sentence; empty when there is nothing like it."""
    gok = beste_gok(woord, keuzes)
    return f" Bedoel je {gok}?" if gok else ""


def kies_meer(woorden: str, keuzes: tuple[Keus, ...], bij: str) -> tuple[Keus, ...]:
    """A comma list of ``keuzes``, each once, in the order typed."""
    gekozen = dict.fromkeys(kies(woord.lower(), keuzes, bij) for woord in komma_lijst(woorden))
    if not gekozen:
        raise Stop(2, f"Bij {bij} staat nog niets. Kies uit: {', '.join(keuzes)}.")
    return tuple(gekozen)
