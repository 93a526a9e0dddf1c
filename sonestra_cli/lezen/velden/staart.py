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
    """Report it, for a text that ends (or stands between marks) so; nothing where nothing else is in it."""
    om_het_geheel = knoop.waarde[0] in "“„‘" and knoop.waarde[-1] in "”“’"
    zonder = knoop.waarde[1:-1].strip() if om_het_geheel else _zonder_staart(knoop.waarde)
    if not zonder:
        return
    pad, tip = Pad(opname.naam, stappen), f"{'haal ze' if om_het_geheel else 'haal het'} weg: {kort(zonder)}"
    voorstel = Voorstel(tip, (Zet(pad, zonder),))
    bevinding = Bevinding(N025, _zin(knoop.waarde, om_het_geheel), pad, tip=tip, voorstellen=(voorstel,))
    opname.voeg_toe(bevinding, knoop.begin, knoop.eind)


def _zonder_staart(tekst: str) -> str:
    return tekst.rstrip(" ,;") if tekst[-1] in ",;" else tekst[:-1].rstrip()


def _zin(tekst: str, om_het_geheel: bool) -> str:
    if om_het_geheel:
        return "deze ronde aanhalingstekens komen mee op de kaart en op papier"
    wat = {",": "een komma", ";": "een puntkomma"}.get(tekst[-1], "een aanhalingsteken")
    waarom = "en het begint er niet mee" if wat == "een aanhalingsteken" else "en hier begint al een nieuwe regel"
    return f"aan het eind staat {wat}, {waarom}"
