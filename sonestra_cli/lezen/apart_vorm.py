"""Whether the files in ``apart/`` can be followed, without a word of what they say: for who may not read them along."""

from collections.abc import Iterator

from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.lezen.indeling import apart_bestanden
from sonestra_cli.lezen.openen import open_bron
from sonestra_cli.lezen.plaatsen import Melding, Regels
from sonestra_cli.lezen.traject import Gelezen, lees_tekst
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.yamltekst.vondst import Vondst

B026 = Regel(
    "B026",
    "fout",
    "in een bestand dat apart staat, begrijp ik iets niet",
    "Wat iemand apart bewaart, lees ik alleen mee als jij dat zegt. Wel kijk ik of het te volgen is: anders merkt "
    "niemand dat er iets wegvalt.",
    "Typ `--met-apart` met de sleutel van wie het is. Dan zeg ik ook wat er is.",
)
_HOOGSTENS = 5
"""So many lines are named; of a file that is in pieces the first ones say enough."""


def kijk_naar_vorm(gelezen: Gelezen, niet_gelezen: Sleutels) -> Iterator[Melding]:
    """One finding for each file of these owners in which something is not understood: where, never what."""
    for wie, vak in apart_bestanden(niet_gelezen):
        bron = open_bron(gelezen.wortel, vak.naam)
        if bron is None:
            continue
        tekst, vondsten = bron if isinstance(bron, tuple) else (bron.tekst, lees_tekst(vak, bron.tekst)[1])
        alle = (vondsten,) if isinstance(vondsten, Vondst) else vondsten
        zwaar = [vondst for vondst in alle if vondst.bevinding.niveau == "fout"]
        if zwaar:
            yield _een(gelezen, wie, vak.naam, tekst, zwaar)


def _een(gelezen: Gelezen, wie: str, naam: str, tekst: str, zwaar: list[Vondst]) -> Melding:
    plekken = Regels(f"{naam}.yaml", tekst)
    regels = sorted({plekken.melding(vondst).plek.regel for vondst in zwaar})
    genoemd = opsomming([*map(str, regels[:_HOOGSTENS]), *(["verderop"] if len(regels) > _HOOGSTENS else [])])
    zin = f"in dit bestand begrijp ik iets niet, op regel {genoemd}; wat er staat zeg ik hier niet"
    tip = f"wie het mag lezen, ziet meer met: sonestra valideer --met-apart {wie}"
    return Regels(f"{naam}.yaml", "").melding(Vondst(Bevinding(B026, zin, Pad(naam), tip=tip), 0, 0))
