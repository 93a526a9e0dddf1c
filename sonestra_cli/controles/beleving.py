"""An experience is between two people."""

from collections.abc import Iterator

from sonestra_cli.controles.overal import belevingen
from sonestra_cli.controles.regel import controle
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.bevinding import Bevinding, Regel
from sonestra_cli.domein.traject import Traject

V010 = Regel(
    "V010",
    "fout",
    "Een beleving gaat over twee mensen.",
    "Bij `van` staat wie het zo beleeft, en bij `met` de ander. De lijn op de kaart loopt daartussen.",
    "Zet bij `met` een ander mens. Gaat het over één mens? Dan hoort het in het eigen verhaal.",
)


@controle(V010)
def met_zichzelf(traject: Traject) -> Iterator[Bevinding]:
    """V010: somebody with themselves."""
    for pad, beleving in belevingen(traject):
        if beleving.van == beleving.met:
            zin = f"hier staat {naam(traject, beleving.van)} bij `van` en ook bij `met`"
            yield Bevinding(V010, zin, pad / "met", tip="met wie is het zo? Zet die ander bij `met`")
