"""A sign at the end of a plain text that belongs to another notation: ``wie: haar zoon,`` and ``naam: Corrie"``."""

from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel, Voorstel, Zet
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.yamltekst.knopen import TekstKnoop
from sonestra_cli.yamltekst.vondst import Stappen

N025 = Regel(
    "N025",
    "let op",
    "aan het eind staat een teken dat er niet bij hoort",
    "Een komma tussen velden staat alleen binnen { }, en een aanhalingsteken staat aan allebei de kanten. Anders komt "
    "het teken mee op de kaart en op papier.",
    "wie: haar zoon · naam: Corrie · naam: 'Corrie \"Cor\" Bos'",
)


def meld_staart(knoop: TekstKnoop, stappen: Stappen, opname: Opname) -> None:
    """Report it, for a text that ``eindigt_vreemd``."""
    zonder = knoop.waarde.rstrip(" ,;") if knoop.waarde[-1] in ",;" else knoop.waarde[:-1].rstrip()
    if not zonder:
        return
    wat = {",": "een komma", ";": "een puntkomma"}.get(knoop.waarde[-1], "een aanhalingsteken")
    waarom = "en het begint er niet mee" if wat == "een aanhalingsteken" else "en hier begint al een nieuwe regel"
    pad, tip = Pad(opname.naam, stappen), f"haal het weg: {kort(zonder)}"
    voorstel = Voorstel(tip, (Zet(pad, zonder),))
    bevinding = Bevinding(N025, f"aan het eind staat {wat}, {waarom}", pad, tip=tip, voorstellen=(voorstel,))
    opname.voeg_toe(bevinding, knoop.begin, knoop.eind)
