"""Boundaries: who may set them, when, and what may be held beside the plan (R21, R24)."""

from collections.abc import Iterator

from sonestra_cli.controles.overal import mandaat
from sonestra_cli.controles.regel import TRAINING, controle
from sonestra_cli.controles.tijd import zeker_voor
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.namen import naam, namen
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.keuzes import Grondslag
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.zinnen import opsomming

R21 = Regel(
    "R21",
    "fout",
    "Een piketpaaltje komt van iemand met een mandaat, en is er vóór het beraad.",
    "Een randvoorwaarde mag alleen wie daarover gaat: een jeugdbeschermer, een curator, de reclassering. "
    "De familie moet hem kennen voordat zij hun plan maken. Komt hij later, dan is het een oordeel over hun plan.",
    "Zet bij de professional een `mandaat`. Zet `vastgesteld_op` en `uitgelegd_op` op een dag vóór het beraad. "
    "Heeft niemand een mandaat? Dan zijn er geen piketpaaltjes, en hoeft niemand ernaar te kijken.",
    f"{TRAINING}: een curator of Bureau Jeugdzorg kan randvoorwaarden stellen aan de inhoud van het plan; "
    "ze zijn vooraf geformuleerd, vanuit een verplicht kader.",
    bewaakt=True,
)
R24 = Regel(
    "R24",
    "fout",
    "Een piketpaaltje wordt bekeken door wie het stelde.",
    "Wie het paaltje zette weet waarom, en kijkt alleen daarnaar. Over de rest van het plan gaat de familie.",
    "Zet bij `door` de professional die het paaltje stelde, of diens vervanger met een mandaat.",
    f"{TRAINING}: het plan wordt aan de betreffende professionals gepresenteerd.",
    bewaakt=True,
)


@controle(R21)
def gesteld(traject: Traject) -> Iterator[Bevinding]:
    """R21: set by somebody with a mandate, and told, before the beraad."""
    if traject.beraad is None:
        return
    for sleutel, paaltje in traject.beraad.piketpaaltjes.items():
        pad = Pad("beraad", ("piketpaaltjes", sleutel))
        for nr, wie in enumerate(paaltje.gesteld_door):
            if wie in traject.netwerk.personen and not (is_professional(traject, wie) and mandaat(traject, wie)):
                yield _zonder_mandaat(traject, wie, pad / "gesteld_door" / nr, paaltje.grondslag)
        for veld, dag in (("vastgesteld_op", paaltje.vastgesteld_op), ("uitgelegd_op", paaltje.uitgelegd_op)):
            if zeker_voor(traject.beraad.datum, dag):
                zin = f"dit was na het beraad ({traject.beraad.datum}), en een piketpaaltje is er van tevoren"
                tip = "kijk de datum na. Klopt die? Dan hoort dit paaltje niet bij dit plan"
                yield Bevinding(R21, zin, pad / veld, tip=tip)


@controle(R24)
def bekeken(traject: Traject) -> Iterator[Bevinding]:
    """R24: by who set them. Keys of boundaries that are not there are left to the references (R23)."""
    if traject.plan is None:
        return
    paaltjes = traject.beraad.piketpaaltjes if traject.beraad else {}
    for nr, bekeken in enumerate(traject.plan.piketpaaltjes_bekeken):
        paaltje = paaltjes.get(bekeken.paaltje)
        for rang, wie in enumerate(bekeken.door):
            if paaltje and wie not in paaltje.gesteld_door and not mandaat(traject, wie):
                steller = opsomming(namen(traject, paaltje.gesteld_door))
                zin = f"dit piketpaaltje is van {steller}, en hier bekijkt {naam(traject, wie)} het"
                plek = Pad("plan", ("piketpaaltjes_bekeken", nr, "door", rang))
                yield Bevinding(R24, zin, plek, tip=f"zet hier {steller}, of een vervanger met een mandaat")


def _zonder_mandaat(traject: Traject, wie: Sleutel, pad: Pad, grondslag: Grondslag) -> Bevinding:
    wie_het_is = naam(traject, wie)
    if is_professional(traject, wie):
        zin = f"{wie_het_is} stelt hier een piketpaaltje, en ik zie nog geen mandaat"
        waarde = grondslag if grondslag != "anders" else "…"
        zet = f"sonestra wijzig {wie} professional.mandaat={waarde}"
        tip = f"is dat er niet, haal het paaltje weg; is het er wel, typ: {zet}"
    else:
        zin = f"{wie_het_is} is geen professional, en een piketpaaltje komt van iemand met een mandaat"
        tip = "wil iemand van jullie iets afspreken? Dat is een afspraak, en die staat in het plan"
    return Bevinding(R21, zin, pad, tip=tip)
