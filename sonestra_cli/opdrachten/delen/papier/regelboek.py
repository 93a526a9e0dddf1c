"""What ``leg-uit --alles`` makes: the book of all messages, in each kind of file that is asked for."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from sonestra_cli.documenten.maken import FORMATEN, Papier, PapierFormaat, in_formaat
from sonestra_cli.documenten.regelboek import TITEL, regelboek
from sonestra_cli.lezen.register import uitlegbaar
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.opties import kies_meer
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk, bestemmingen, lever, open_eerste

NAAM = "regelboek"


def maak_regelboek(formaat: str, uit: str | None, vooraf: bool, open_: bool, scherm: Console) -> None:
    """Made where you are; it is of no traject."""
    formaten: Sequence[PapierFormaat] = kies_meer(formaat, FORMATEN, "--formaat")
    papier = Papier(NAAM, TITEL, regelboek(uitlegbaar().values()))
    stukken = [Uitvoerstuk(f"{NAAM}.{een}", partial(in_formaat, papier, een)) for een in formaten]
    gemaakt = lever(stukken, bestemmingen(uit, stukken, Path()), vooraf, scherm)
    if open_:
        open_eerste(gemaakt, scherm)
