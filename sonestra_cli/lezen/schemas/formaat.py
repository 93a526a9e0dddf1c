"""The layout of a traject: what this program says of a newer one, and of an older."""

from sonestra_cli.domein.bestanden import KOP
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.traject import FORMAAT
from sonestra_cli.yamltekst.codes import B008

B031 = Regel(
    "B031",
    "fout",
    "deze map is gemaakt met een oudere versie",
    "In een oudere indeling heet iets anders. Dan lees ik het niet, en ik wil niets kwijtraken.",
    "Laat zien wat er verandert met: sonestra bijwerken --vooraf. Daarna: sonestra bijwerken",
)


def andere_indeling(formaat: int) -> Bevinding | None:
    """What is said of a layout that is not this one; None for this one."""
    pad = Pad(KOP, ("formaat",))
    if formaat > FORMAAT:
        zin = f"deze map is van een nieuwere versie: indeling {formaat}, en dit programma kent indeling {FORMAAT}"
        return Bevinding(B008, zin, pad, tip="neem een nieuwere versie van dit programma")
    if formaat < FORMAAT:
        zin = f"deze map heeft nog indeling {formaat}, en nu is het {FORMAAT}"
        return Bevinding(
            B031, zin, pad, tip="sonestra bijwerken zet haar over; met --vooraf zie je eerst wat er verandert"
        )
    return None
