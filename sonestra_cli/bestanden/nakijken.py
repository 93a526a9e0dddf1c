"""What the rules find in what was read, each finding at its place in the file."""

from sonestra_cli.bestanden.lezen import Gelezen
from sonestra_cli.bestanden.wegen import Wegen
from sonestra_cli.controles import controleer
from sonestra_cli.domein.bevinding import Bevinding


def kijk_na(gelezen: Gelezen) -> tuple[Bevinding, ...]:
    """Everything the rules find, but for what the reader told already of a field that is missing.

    Nothing when a file cannot be read: what refers to it would only add noise.
    """
    if gelezen.onleesbaar:
        return ()
    uit = []
    for bevinding in controleer(gelezen.traject):
        wegen = gelezen.wegen.get(bevinding.pad.bestand, Wegen())
        terug = wegen.terug(bevinding)
        if terug.pad.stappen not in wegen.gemist:
            uit.append(terug)
    return tuple(uit)
