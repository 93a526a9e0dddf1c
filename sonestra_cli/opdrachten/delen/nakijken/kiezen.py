"""Which trajecten are meant by what somebody typed."""

from collections.abc import Sequence
from pathlib import Path

from sonestra_cli.lezen.plaatsen import Melding, Regels
from sonestra_cli.lezen.wortel import is_wortel
from sonestra_cli.opdrachten.delen.openen import onthoud_map, vanaf_hier, wijs_wortel_aan
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.yamltekst.vondst import Vondst


def kies_trajecten(mappen: Sequence[Path]) -> tuple[tuple[Path, ...], tuple[Melding, ...]]:
    """The folders of all trajecten, each once, in the order typed; and what is wrong with places beside them.

    A folder that is no traject itself stands for every traject below it. Stops with 2 where there is none.
    """
    wortels: dict[Path, None] = {}
    gemist: dict[Path, Melding] = {}
    for een in mappen:
        if not een.is_dir():
            raise Stop(2, f"De map {een} vind ik niet.")
        hier = een.resolve()
        if is_wortel(hier):
            wortels[hier] = None
            continue
        from sonestra_cli.lezen.trajecten import trajecten_onder

        gevonden = trajecten_onder(hier)
        wortels |= dict.fromkeys(gevonden.wortels)
        for pad, bevinding in gevonden.gemist:
            gemist[pad] = Regels(vanaf_hier(pad), "").melding(Vondst(bevinding, 0, 0))
        if not gevonden.wortels and not gevonden.gemist:
            wortels[wijs_wortel_aan(een)] = None
    if len(wortels) == 1 and len(mappen) == 1:
        onthoud_map(mappen[0], next(iter(wortels)))
    return tuple(wortels), tuple(gemist.values())
