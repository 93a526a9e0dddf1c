"""What stands above the drawing: whose family, which part of it, and the day on which people are as old as it says."""

from sonestra_cli.domein.afleiding.leeftijd import leeftijd_van, peildatum
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.delen.opmaak import titel
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie
from sonestra_cli.taal.datums import zonder_weekdag


def maak_titel(traject: Traject, rond: Sleutel | None) -> str:
    """``Familiekaart van Kyra``, or of a part ``Familie rond oma Riet``."""
    return titel("Familiekaart", traject) if rond is None else f"Familie rond {naam(traject, rond)}"


def onder_titel(traject: Traject, familie: Familie, stappen: int | None) -> tuple[str, ...]:
    """``stappen``: how many times parent or child away the part reaches, None for the whole family."""
    regels = []
    if stappen is not None:
        keer = "1 stap" if stappen == 1 else f"{stappen} stappen"
        regels.append(
            f"Dit is een deel van de familie: hooguit {keer} naar een ouder of een kind, met de partners erbij."
        )
    if not (familie.personen or traject.netwerk.ongelezen):
        regels.append("Hier staat nog niemand: er is nog geen familieband opgeschreven.")
    dag = peildatum(traject)
    if dag is not None and any(
        not p.overleden and leeftijd_van(p, dag) for p in familie.personen.values() if p.soort == "mens"
    ):
        regels.append(f"De leeftijden zijn van {zonder_weekdag(dag)}.")
    return tuple(regels)
