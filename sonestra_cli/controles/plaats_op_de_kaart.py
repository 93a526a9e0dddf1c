"""Who has neither a line nor a ring: the map does not know where they belong."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import BIJEENKOMST, controle
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.zinnen import opsomming

F010 = Regel(
    "F010",
    "vraag",
    "Van deze mensen weet de kaart nog niet waar ze horen.",
    "Iedereen met een kijk op de situatie hoort erbij, ook zonder contact. Wie nog geen kring en geen lijn heeft, "
    "staat op de relatiekaart bij 'nog te plaatsen'. Dat mag zo blijven.",
    "Vraag het aan de hoofdpersoon, en zet `kring` erbij. Familie krijgt een lijn via `gezinnen`.",
    f"{BIJEENKOMST}: het netwerk zijn alle personen die een perspectief hebben op de situatie nu.",
)
HOOGUIT = 5
"""Names in one sentence."""


@controle(F010)
def zonder_plaats(traject: Traject) -> Iterator[Bevinding]:
    """F010: one question for all of them together."""
    met_lijn = _met_lijn(traject)
    zonder = [k for k, p in traject.netwerk.personen.items() if k not in met_lijn and not _heeft_plaats(p)]
    if not zonder:
        return
    wie = [*namen(traject, zonder[:HOOGUIT])]
    if len(zonder) > HOOGUIT:
        rest = len(zonder) - HOOGUIT
        wie.append("nog iemand" if rest == 1 else f"nog {rest} anderen")
    yield Bevinding(
        F010,
        f"waar {'hoort' if len(zonder) == 1 else 'horen'} {opsomming(wie)} op de kaart?",
        Pad("netwerk", ("personen", zonder[0])).als_sleutel,
        tip="zet er een `kring` bij, of laat het open",
    )


def _heeft_plaats(persoon: Persoon) -> bool:
    """What one entry says itself: a ring, a quality, or that it is a professional (those have the outer ring)."""
    gezien = persoon.kring or persoon.band or any(kijk.kring or kijk.band for kijk in persoon.kijk_van.values())
    return bool(gezien or persoon.professional)


def _met_lijn(traject: Traject) -> set[Sleutel]:
    """Who is a hoofdpersoon, or stands in a family or an experience."""
    met_lijn = set(traject.kop.hoofdpersonen)
    for gezin in traject.netwerk.gezinnen:
        met_lijn.update(gezin.partners, (kind.wie for kind in gezin.kinderen))
    for beleving in traject.netwerk.belevingen:
        met_lijn |= {beleving.van, beleving.met}
    return met_lijn
