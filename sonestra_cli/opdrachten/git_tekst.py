"""``sonestra git-tekst``: what git calls to show a file of a traject in ``git diff`` and ``git log -p``."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.lezen.bron import BOM
from sonestra_cli.lezen.openen import BestandDicht, ontcijfer
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.verslag.leesbaar import leesbaar


def opdracht(
    bestand: Annotated[
        Path, typer.Argument(metavar="BESTAND", help="Een bestand van een traject, zoals git het geeft.")
    ],
) -> None:
    """Schrijf een bestand als regels die je kunt lezen. Git roept dit zelf aan, je hoeft het niet te typen.

    Kan ik het niet volgen, dan staat er precies wat er in het bestand staat.

    Voorbeeld: git diff
    """
    try:
        inhoud = bestand.read_bytes()
    except OSError as fout:
        raise Stop(2, f"Het bestand {bestand} kan ik niet lezen.") from fout
    try:
        tekst = ontcijfer(inhoud).removeprefix(BOM)
    except BestandDicht:
        sys.stdout.flush()
        sys.stdout.buffer.write(inhoud)
        return
    Console().resultaat(leesbaar(tekst).rstrip("\n"))
