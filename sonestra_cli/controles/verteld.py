"""Who told the story, and when it was written down (R2, R6, R7)."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import BIJEENKOMST, TRAINING, controle
from sonestra_cli.controles.tijd import zeker_voor
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Perspectief
from sonestra_cli.taal.noemen import allen_in_een_zin

R2 = Regel(
    "R2",
    "vraag",
    "De eerste ontmoeting is zonder pen en papier.",
    "Wie niet schrijft, luistert. Opschrijven mag later, samen, als iemand daar ja op zegt.",
    "Zet bij `opgeschreven_op` de dag waarop jullie het opschreven, en bij `verteld_op` de dag waarop het verteld is. "
    "Was dat echt dezelfde dag? Dan laat je het zo.",
    f"{TRAINING}: de eerste ontmoeting is zonder pen, papier en voorkennis.",
    vanaf="verhaal",
    tot="vragen",
)
R6 = Regel(
    "R6",
    "vraag",
    "Er is meer dan één manier om ernaar te kijken.",
    "Ieder heeft een eigen kijk op wat er is en wie er last van heeft. Naast elkaar maken die het verhaal rond.",
    "Vraag: wie kijkt er anders naar? Zet wat die vertelt bij `perspectieven`. Wie nog aan de beurt komt, zet je bij "
    "`nog_horen`.",
    f"{BIJEENKOMST}: het gaat om de perspectieven van de cliënt en diens netwerk. Wat is ieders kijk?",
    vanaf="netwerk",
    tot="vragen",
)
R7 = Regel(
    "R7",
    "let op",
    "De kijk van een professional vult aan, en komt nooit als eerste.",
    "De inwoner en het netwerk bepalen hun eigen koers. Wat een professional ziet mag erbij, naast wat zij vertellen.",
    "Begin bij wie het verhaal is. Zet de professional verderop in de lijst; `aanvullend` gaat daar vanzelf.",
    f"{BIJEENKOMST}: de professional faciliteert en heeft een aanvullend perspectief.",
)
_LIJST = Pad("verhaal", ("perspectieven",))


@controle(R2)
def zonder_pen(traject: Traject) -> Iterator[Bevinding]:
    """R2: written down on the very day of the first meeting, or before it; asked once."""
    eerste = traject.kop.begonnen_op
    for nr, verteld in enumerate(traject.verhaal.perspectieven):
        op = verteld.opgeschreven_op
        vooraf = zeker_voor(op, eerste)
        if op is None or op.dag is None or not (vooraf or op == eerste):
            continue
        zin = "hoe was het om zonder pen te luisteren? Dit is opgeschreven op de dag van de eerste ontmoeting"
        if vooraf:
            zin = f"van wie kwam dit? Het is opgeschreven vóór de eerste ontmoeting ({eerste})"
        tip = "kwam het later op papier? Zet dan die dag bij `opgeschreven_op`"
        yield Bevinding(R2, zin, _LIJST / nr / "opgeschreven_op", tip=tip)
        return


@controle(R6)
def een_kijk(traject: Traject) -> Iterator[Bevinding]:
    """R6: one view only, and nobody on the list of who is still to be heard."""
    verhaal = traject.verhaal
    alle = [*verhaal.perspectieven, *(iets for apart in traject.apart.values() for iets in apart.perspectieven)]
    if verhaal.nog_horen or verhaal.mist("nog_horen", "perspectieven") or not verhaal.perspectieven:
        return
    if len({frozenset(een.van) for een in alle}) == 1:
        zin = f"wie kijkt er anders naar dan {allen_in_een_zin(traject, alle[0].van)}?"
        tip = "zet wie je nog wilt horen bij `nog_horen`, of hun verhaal erbij"
        yield Bevinding(R6, zin, _LIJST.als_sleutel, tip=tip)


@controle(R7)
def aanvullend(traject: Traject) -> Iterator[Bevinding]:
    """R7: a professional who comes first, or of whom is said that it is not additional."""
    for nr, verteld in enumerate(traject.verhaal.perspectieven):
        if not _van_professionals(traject, verteld):
            continue
        wie = allen_in_een_zin(traject, verteld.van)
        if verteld.aanvullend == "nee":
            zin = f"de kijk van {wie} vult aan wat zij zelf vertellen, en hier staat van niet"
            yield Bevinding(R7, zin, _LIJST / nr / "aanvullend", tip="`aanvullend` mag weg: het spreekt vanzelf")
        elif nr == 0:
            tip = "zet eerst wat de mensen zelf vertellen, en dit erna"
            yield Bevinding(R7, f"hier begint het verhaal met de kijk van {wie}", _LIJST / nr / "van" / 0, tip=tip)


def _van_professionals(traject: Traject, verteld: Perspectief) -> bool:
    return bool(verteld.van) and all(is_professional(traject, wie) for wie in verteld.van)
