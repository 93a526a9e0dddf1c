"""Who carries much of the plan (R34)."""

from collections import Counter
from collections.abc import Iterator

from sonestra_cli.controles.gasten import VOLWASSEN
from sonestra_cli.controles.jong import zeker_jonger
from sonestra_cli.controles.regel import FOLDER, controle
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.zinnen import aantal

R34 = Regel(
    "R34",
    "vraag",
    "Met meer mensen hoeft ieder minder te doen.",
    "Wie veel draagt, zegt dat vaak pas als het te veel is. Ik vraag het bij wie minstens vier afspraken heeft en twee "
    "keer zoveel als de anderen gemiddeld; bij een kind al bij drie. Bij een hoofdpersoon tel ik alleen wat die alleen "
    "doet: wat je samen doet is geen last maar hulp.",
    "Vraag het die mens zelf: is dit fijn zo? Wie kan er een stukje overnemen?",
    f"{FOLDER}: meer mensen doen samen minder.",
    vanaf="plan",
)
VEEL, VEEL_VOOR_EEN_KIND, KEER_ZOVEEL = 4, 3, 2


@controle(R34)
def wie_draagt_veel(traject: Traject) -> Iterator[Bevinding]:
    """R34: somebody with many of the running agreements, next to what the others have."""
    lopend = [een.afspraak.wie for een in plan_nu(traject).met_stand("loopt")]
    draagt = Counter(wie for groep in lopend for wie in dict.fromkeys(groep) if _is_een_last(traject, wie, groep))
    if not draagt:
        return
    mensen = {wie for groep in lopend for wie in groep}
    for wie, persoon in traject.netwerk.personen.items():
        anderen = [draagt[ander] for ander in mensen if ander != wie]
        gemiddeld = sum(anderen) / len(anderen) if anderen else 0
        genoeg = VEEL_VOOR_EEN_KIND if zeker_jonger(traject, wie, VOLWASSEN) else VEEL
        if persoon.soort == "mens" and draagt[wie] >= max(genoeg, KEER_ZOVEEL * gemiddeld):
            hoeveel = aantal(draagt[wie], "afspraak", "afspraken")
            zin = f"{naam(traject, wie)} staat bij {hoeveel}: wie kan een stukje overnemen?"
            pad = Pad("netwerk", ("personen", wie)).als_sleutel
            tip = f"vraag het {naam(traject, wie)} zelf: is dit fijn zo?"
            yield Bevinding(R34, zin, pad, tip=tip, staat=f"{draagt[wie]} afspraken")


def _is_een_last(traject: Traject, wie: Sleutel, groep: tuple[Sleutel, ...]) -> bool:
    return wie not in traject.kop.hoofdpersonen or set(groep) == {wie}
