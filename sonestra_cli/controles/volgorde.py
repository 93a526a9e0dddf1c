"""The order of a plan (R32) and of a meeting of the actieteam (R38), and who changed it (R39)."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import BIJEENKOMST, TRAINING, controle
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.woordkeus import woorden

R32 = Regel(
    "R32",
    "vraag",
    "Eerst wat wij zelf doen, dan wat wij vragen, dan het aanbod, en de kosten het laatst.",
    "Wie bij het aanbod begint, past het leven aan de hulp aan. Wie bij de mensen begint, vraagt alleen wat er nog "
    "nodig is.",
    "Vraag: wie kan en wil wat? Wat vragen jullie dan nog van professionals? Zet dat bij `afspraken` en bij "
    "`vragen_aan_professionals`.",
    f"{BIJEENKOMST}: eerst wie kan en wil wat, dan waar professionals bij nodig zijn, welk aanbod, en wat het kost.",
)
R38 = Regel(
    "R38",
    "vraag",
    "Het actieteam begint met wat er lukt.",
    "Successen eerst, dan zorgen, dan nieuwe afspraken. Wie eerst hoort wat er lukt, durft daarna meer te zeggen.",
    "Vraag een rondje: wat ging er goed, hoe klein ook? Zet het bij `successen`, met `van` erbij.",
    f"{TRAINING}: successen, zorgen en nieuwe afspraken.",
    vanaf="actieteam",
)
R39 = Regel(
    "R39",
    "vraag",
    "Het actieteam stelt het plan bij: met de datum, en wie erbij waren.",
    "Het plan is van hen. Later wil iedereen kunnen zien wie er ja zei op een verandering.",
    "Zet bij `waren_er` wie er die keer waren. De datum is de naam van het bestand.",
    f"{TRAINING}: het basisteam borgt het plan en stelt het bij.",
    vanaf="actieteam",
)


@controle(R32)
def eerst_zij_zelf(traject: Traject) -> Iterator[Bevinding]:
    """R32: offer or costs in a plan without any agreement of their own or question of theirs."""
    plan = traject.plan
    if plan is None or plan.afspraken or plan.vragen_aan_professionals:
        return
    veld = "aanbod" if plan.aanbod else "kosten" if plan.kosten else ""
    if veld and not plan.mist("afspraken", "vragen_aan_professionals"):
        wat = "hulp van anderen" if veld == "aanbod" else "wat het kost"
        zin = f"hier staat al {wat}: wat kunnen en willen zij zelf, en wat vragen zij daarna nog?"
        yield Bevinding(R32, zin, Pad("plan", (veld,)).als_sleutel, tip="begin bij `afspraken`; dit mag blijven staan")


@controle(R38)
def eerst_wat_lukt(traject: Traject) -> Iterator[Bevinding]:
    """R38: worries at the last meeting, and nothing that went well."""
    if not traject.actieteam:
        return
    laatste = max(traject.actieteam)
    keer = traject.actieteam[laatste]
    if keer.zorgen and not keer.successen and not keer.mist("successen"):
        pad = Pad(f"actieteam/{laatste}", ("zorgen",)).als_sleutel
        yield Bevinding(R38, "wat ging er al goed? Hier staan nu alleen zorgen", pad, tip="een klein succes telt ook")


@controle(R39)
def wie_stelde_bij(traject: Traject) -> Iterator[Bevinding]:
    """R39: a meeting that changed the plan, of which nobody was written down as being there."""
    for dag, keer in traject.actieteam.items():
        velden = ("anders", "nieuw", "klaar", "niet_meer_nodig")
        veld = next((veld for veld in velden if getattr(keer, veld)), None)
        if veld and not keer.waren_er and not keer.mist("waren_er"):
            team = woorden(traject.kop.woordkeus).actieteam
            zin = f"wie waren erbij toen dit veranderde? Dan ziet iedereen dat het {team} het deed"
            yield Bevinding(R39, zin, Pad(f"actieteam/{dag}", (veld,)).als_sleutel, tip="zet hen bij `waren_er`")
