"""A line cut into the parts that each say one thing."""

from typing import NamedTuple

from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.titels import EINDE

_GRENS = zelden(
    rf"\s*(?:[,;](?=\s|$)|(?<!\.){EINDE}(?=\s)|(?<!\.)\.$|"
    r"\n|[()]|(?<!\d)\s[-–—](?=\s)|(?<=\d)\s[-–—](?=\s\D)|$)\s*"
)


def losse(woorden: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(woorden.split())


VOEGWOORDEN = losse(
    "en én ook maar dus dan toen nu zo er dat die dit het de een is was zijn waren met van voor om op in bij al "
    "want omdat zelf nog wel echt vooral daar hij zij ze hem haar heeft had wordt werd ergens"
)
"""Words that join: they may go without anything being lost."""
_VOORAAN = losse("en én ook maar dus dan toen want dat die is was ze zij hij")


class Stuk(NamedTuple):
    """A part of a line from ``begin`` to ``eind``; ``grens`` is what ended it."""

    tekst: str
    begin: int
    eind: int
    grens: str


def knip(tekst: str) -> list[Stuk]:
    """The parts between commas, semicolons, full stops, brackets and dashes."""
    uit, begin = [], 0
    for gevonden in _GRENS.finditer(tekst):
        if gevonden.start() > begin or (gevonden.start() == begin and tekst[begin : gevonden.start()].strip()):
            uit.append(Stuk(tekst[begin : gevonden.start()], begin, gevonden.start(), gevonden[0].strip()))
        begin = max(begin, gevonden.end())
    return uit


def zonder_voegwoord(stuk: str) -> str:
    """Without the words before it that only join it to what went before."""
    woorden = stuk.split(" ")
    while len(woorden) > 1 and woorden[0].lower() in _VOORAAN:
        woorden = woorden[1:]
    return " ".join(woorden)
