"""The genogram (familiekaart): every person once, partners together, children by birth, no needless crossing."""

from collections.abc import Mapping
from typing import Literal

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zicht import Beeld
from sonestra_cli.kaarten.genogram.bouw import maak_bouw
from sonestra_cli.kaarten.genogram.gesproken import vertel
from sonestra_cli.kaarten.genogram.inhoud import lijnen_van, plekken_van, teken_alles, zet
from sonestra_cli.kaarten.genogram.kader import kader
from sonestra_cli.kaarten.genogram.legenda_regels import maak_regels
from sonestra_cli.kaarten.genogram.model import maak_familie
from sonestra_cli.kaarten.genogram.rijen import maak_rijen
from sonestra_cli.kaarten.genogram.volgorde import orden
from sonestra_cli.kaarten.genogram.wensen import maak_wensen
from sonestra_cli.kaarten.opmaak import titel, voor_wie, zet_op_blad
from sonestra_cli.kaarten.tekening import Geometrie, Meet, Tekening

Kindvolgorde = Literal["geboorte", "vrij"]


def genogram(
    beeld: Beeld,
    meet: Meet,
    *,
    volgorde: Kindvolgorde = "geboorte",
    vorige: Mapping[str, float] | None = None,
    rond: Sleutel | None = None,
    generaties: int | None = None,
) -> Tekening:
    """The family of ``beeld`` as a drawing, with proof of its order and the rules that could not be kept.

    ``volgorde`` "vrij" gives up birth order where that saves crossings; ``vorige``: x per person of the drawing before
    this one, to stay near; ``rond`` and ``generaties``: only who is that many steps of parent and child away.
    """
    traject = beeld.traject
    familie = maak_familie(traject.netwerk, traject.kop.hoofdpersonen)
    bouw = maak_bouw(familie, maak_rijen(familie), vrij=volgorde == "vrij")
    geordend = orden(bouw, maak_wensen(familie, bouw, traject.netwerk.huishoudens, vorige or {}))
    werk = zet(traject, familie, bouw, geordend.volgorde, meet)
    opschrift = titel("Familiekaart", traject)
    geometrie = Geometrie(plekken_van(familie, werk), lijnen_van(familie, werk), bewijs=geordend.bewijs)
    inhoud = kader(tuple(teken_alles(traject, familie, werk, meet)), geometrie)
    onder = voor_wie(beeld)
    gesproken = (*vertel(traject, familie, opschrift), *onder)
    return zet_op_blad("genogram", opschrift, onder, inhoud, maak_regels(familie), gesproken, meet)
