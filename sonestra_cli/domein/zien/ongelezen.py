"""What could not be read, wherever it stands inside."""

from sonestra_cli.domein.bestanden import bestanden
from sonestra_cli.domein.getypt import Ongelezen
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import blokken


def ongelezen_in(*waarden: object) -> tuple[Ongelezen, ...]:
    """Everything inside these blocks that could not be read, by file and line, each once."""
    return tuple(sorted({iets for waarde in waarden for blok in blokken(waarde) for iets in blok.ongelezen}))


def ongelezen_in_traject(traject: Traject) -> tuple[Ongelezen, ...]:
    """The same for every file."""
    return ongelezen_in(*(inhoud for _, inhoud in bestanden(traject)))
