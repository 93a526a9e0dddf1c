"""Who know each other are two at least."""

from collections.abc import Iterator

from sonestra_cli.controles.overal import bekenden
from sonestra_cli.controles.regel import controle
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.bevinding import Bevinding, Regel
from sonestra_cli.domein.traject import Traject

V015 = Regel(
    "V015",
    "vraag",
    "Bij `kennen_elkaar` staat iemand alleen.",
    "Elk groepje zijn mensen die elkaar kennen. Van één mens alleen komt er geen lijn op het sociogram.",
    "Zet erbij wie deze mens kent: [corrie, wim].",
    vanaf="netwerk",
)


@controle(V015)
def alleen(traject: Traject) -> Iterator[Bevinding]:
    """V015: a group of one."""
    for pad, groep in bekenden(traject):
        if len(set(groep.wie)) == 1 and groep.wie[0] in traject.netwerk.personen:
            zin = f"hier staat alleen {naam(traject, groep.wie[0])}: wie kennen elkaar?"
            tip = f"zet de ander erbij: [{groep.wie[0]}, …]"
            yield Bevinding(V015, zin, pad / "wie" / 0, tip=tip, staat=groep.wie[0])
