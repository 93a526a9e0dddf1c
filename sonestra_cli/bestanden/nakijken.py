"""What the rules find in what was read, each finding at its place in the file."""

from sonestra_cli.bestanden.lezen import Gelezen
from sonestra_cli.bestanden.wegen import Wegen
from sonestra_cli.controles import controleer
from sonestra_cli.domein.bevinding import Bevinding


def kijk_na(gelezen: Gelezen) -> tuple[Bevinding, ...]:
    """Everything the rules find. Nothing when a file cannot be read: what refers to it would only add noise."""
    if gelezen.onleesbaar:
        return ()
    bevindingen = controleer(gelezen.traject)
    return tuple(gelezen.wegen.get(bevinding.pad.bestand, Wegen()).terug(bevinding) for bevinding in bevindingen)
