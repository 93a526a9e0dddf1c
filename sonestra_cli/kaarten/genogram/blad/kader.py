"""The box around everything drawn, moved to start at (0, 0)."""

from sonestra_cli.kaarten.delen.opmaak import Inhoud
from sonestra_cli.tekening.doos import grenzen
from sonestra_cli.tekening.tekening import Deel, Geometrie
from sonestra_cli.tekening.verschuiven import verschoven, verschuif


def kader(delen: tuple[Deel, ...], geometrie: Geometrie) -> Inhoud:
    links, boven, rechts, onder = grenzen(delen)
    return Inhoud(
        tuple(verschuif(deel, -links, -boven) for deel in delen),
        rechts - links,
        onder - boven,
        verschoven(geometrie, -links, -boven),
    )
