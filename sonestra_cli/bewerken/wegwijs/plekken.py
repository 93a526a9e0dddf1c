"""A place on the map that is nobody's: its line can go."""

from sonestra_cli.bewerken.eruit import haal_eruit
from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval


def regel_weg(geval: Geval) -> Antwoord | None:
    """The line of somebody who is not there."""
    zin = "haal deze regel weg"
    return Antwoord(zin, geval.weg(zin, lambda tekst: haal_eruit(tekst, [geval.stappen]), vervalt=geval.tekst))
