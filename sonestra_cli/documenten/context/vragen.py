"""The questions of the basisposter, numbered as on every paper."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.mensen import wie
from sonestra_cli.domein.traject import Traject


@dataclass(frozen=True, slots=True)
class Vraagregel:
    """A question in their own words, and of whom."""

    vraag: str
    van: str
    niet_voor: str = ""


def vraagregels(traject: Traject) -> tuple[Vraagregel, ...]:
    """In the order of the file: that is their order."""
    return tuple(Vraagregel(vraag.vraag, wie(traject, vraag.van)) for vraag in traject.vragen.vragen.values())
