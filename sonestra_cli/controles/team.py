"""The family tells the plan (R28), begins with themselves (R32), and has a team that is theirs (R35 to R39)."""

from collections.abc import Iterator

from sonestra_cli.controles.overal import tegen_elkaar, woorden, zeker_jonger
from sonestra_cli.controles.regel import BIJEENKOMST, TRAINING, controle
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.namen import naam, namen
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.plan import Actieteam, Plan
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.begeleider import is_begeleider
from sonestra_cli.taal.zinnen import aantal, opsomming

R28 = Regel(
    "R28",
    "fout",
    "De familie vertelt het plan zelf.",
    "Het is hun plan. Wie het vertelt, is ervan. Een professional luistert, en mag daarna een vraag stellen.",
    "Vraag wie van hen het wil vertellen. Dat mogen er meer zijn, en ook een kind.",
    f"{TRAINING}: de procesbegeleider sluit weer aan als de klant klaar is om het plan te presenteren.",
)
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


@controle(R28)
def verteller(traject: Traject) -> Iterator[Bevinding]:
    """R28: no professional in ``rollen.vertelt_het_plan`` or ``verteld_door``."""
    plekken: list[tuple[Pad, Sleutels]] = []
    if traject.beraad is not None:
        plekken.append((Pad("beraad", ("rollen", "vertelt_het_plan")), traject.beraad.rollen.vertelt_het_plan))
    if traject.plan is not None:
        plekken.append((Pad("plan", ("verteld_door",)), traject.plan.verteld_door))
    for pad, mensen in plekken:
        for nr, wie in enumerate(mensen):
            if is_professional(traject, wie):
                zin = f"{naam(traject, wie)} is professional, en het plan vertelt de familie zelf"
                yield Bevinding(R28, zin, pad / nr, tip="wie van hen wil het vertellen?")


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


R35 = Regel(
    "R35",
    "let op",
    "Na het vertellen van het plan staat vast wie erop let, en wanneer zij elkaar weer zien.",
    "Een plan zonder mensen die erop letten, ligt na drie maanden in een la. Op de dag zelf is iedereen er nog, en is "
    "een datum zo gekozen.",
    "Vraag het voordat iedereen naar huis gaat. Zet het in plan.yaml bij `actieteam`: `leden` en `eerste_keer`.",
    f"{TRAINING}: na de presentatie wordt het basisteam samengesteld en een datum gekozen.",
)
R36 = Regel(
    "R36",
    "let op",
    "Het actieteam is van de hoofdpersoon en de mensen eromheen.",
    "Een team met vooral professionals wordt vanzelf weer een overleg over mensen. En zonder de hoofdpersoon is het "
    "niet diens plan.",
    "Vraag de hoofdpersoon: wie wil jij erbij hebben? Een professional mag erbij, als zij dat vragen. De hoofdpersoon "
    "telt zelf niet mee bij de mensen eromheen.",
    f"{TRAINING}: het basisteam is klein, met de klant en het netwerk, en eventueel professionals.",
)
R37 = Regel(
    "R37",
    "let op",
    "De procesbegeleider is geen vast lid van het actieteam.",
    "Jij biedt aan om er de eerste keren bij te zijn. Daarna is het team van hen. Ben je er de derde keer nog bij, dan "
    "vraag ik alleen wat er nodig is om zonder jou te gaan.",
    "Laat jezelf uit `leden`. Hoe het per keer ging zet je bij `procesbegeleider`: erbij, aangeboden of niet_nodig.",
    f"{TRAINING}: de procesbegeleider is niet vanzelfsprekend lid; die biedt aan de eerste keren erbij te zijn.",
    ook="een vraag vanaf de derde keer dat jij erbij bent",
    zodra="zodra er een actieteam is",
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
P003 = Regel(
    "P003",
    "vraag",
    "Verandert een afspraak, dan kan wat eerder gezegd is niet meer kloppen.",
    "Wie erop let, waar en wanneer, en wat er tegen de kinderen gezegd is, hoorde bij de woorden van toen. Op papier "
    "staat erbij wanneer het gezegd is, of het staat bij hoe het eerst was. Alleen zij weten wat nog zo is.",
    "Vraag het in het actieteam, en vertel het de kinderen. Is een plek of een tijd nog zo? Zet die dan bij `anders` "
    "nog een keer bij die afspraak.",
    vanaf="actieteam",
)
EERSTE_KEREN = 2
ZELF_ERBIJ = 12
"""Years from which somebody is asked to sit in the team of their own plan."""


@controle(R35)
def team_en_dag(traject: Traject) -> Iterator[Bevinding]:
    """R35: a plan that was told, and no team or no day for the first time. Once they met, that was settled."""
    plan = traject.plan
    if plan is None or not _is_verteld(traject, plan) or traject.actieteam or traject.kop.losgelaten_op:
        return
    team = plan.actieteam or Actieteam()
    naam_ = woorden(traject).actieteam
    mist = []
    if not (team.leden or team.mist("leden")):
        mist.append(f"wie er in {naam_.het} zit")
    if not (team.eerste_keer or team.mist("eerste_keer")):
        mist.append(f"wanneer {naam_.het} voor het eerst bij elkaar komt")
    if mist:
        pad = Pad("plan", ("actieteam",) if plan.actieteam else ("afspraken",)).als_sleutel
        zin = f"er is een plan, en er staat nog niet {opsomming(mist)}"
        yield Bevinding(R35, zin, pad, tip="wie let er op het plan, en wanneer zien jullie elkaar weer?")


def _is_verteld(traject: Traject, plan: Plan) -> bool:
    """There are agreements, and it is written who told the plan or who were there; a day alone may be yet to come."""
    voorbij = plan.verteld_door or (traject.beraad and traject.beraad.waren_er)
    return bool(plan.afspraken and voorbij) and not plan.mist("actieteam")


@controle(R36)
def van_wie_is_het_team(traject: Traject) -> Iterator[Bevinding]:
    """R36: more professionals than near ones in the team as it is now, or none of the hoofdpersonen."""
    team = traject.plan.actieteam if traject.plan else None
    leden = plan_nu(traject).leden
    if team is None or not team.leden or traject.kop.losgelaten_op:
        return
    if team.mist("leden") or any(wie not in traject.netwerk.personen for wie in leden):
        return  # first who they are: somebody who is not known yet may be the hoofdpersoon
    pad, het_team = Pad("plan", ("actieteam", "leden")).als_sleutel, woorden(traject).actieteam.het
    hulp, eigen = tegen_elkaar(traject, leden)
    if len(hulp) > len(eigen):
        naast = "".join(f"naast {naam(traject, wie)} " for wie in traject.kop.hoofdpersonen[:1] if wie in leden)
        mensen = aantal(len(eigen), "mens", "mensen") if eigen else "nog niemand"
        zij = f"{opsomming(namen(traject, hulp))}, en {naast}{mensen} van henzelf"
        zin = f"in {het_team} zitten meer professionals dan eigen mensen: {zij}"
        yield Bevinding(R36, zin, pad, tip="wie van hun eigen mensen wil erbij?")
    bekend = [wie for wie in traject.kop.hoofdpersonen if wie in traject.netwerk.personen]
    hoofd = [wie for wie in bekend if not zeker_jonger(traject, wie, ZELF_ERBIJ)]
    if hoofd and traject.plan and traject.plan.afspraken and not set(hoofd) & set(leden):
        van = opsomming(namen(traject, hoofd))
        zit = f"{van} zit nog niet" if len(hoofd) == 1 else "van hen zit nog niemand"
        zin = f"het plan is van {van}, en {zit} in {het_team}"
        yield Bevinding(R36, zin, pad, tip="vraag het: wil je er zelf bij zijn?")


@controle(R37)
def begeleider_is_gast(traject: Traject) -> Iterator[Bevinding]:
    """R37: the procesbegeleider among the members, or (as a question) still there after the first meetings."""
    team = traject.plan.actieteam if traject.plan else None
    genoemd = [(Pad("plan", ("actieteam", "leden")), team.leden if team else ())]
    genoemd += [(Pad(f"actieteam/{dag}", ("erbij",)), keer.erbij) for dag, keer in traject.actieteam.items()]
    for pad, leden in genoemd:
        for nr, wie in enumerate(leden):
            if is_begeleider(traject, wie):
                zin = (
                    f"{naam(traject, wie)} begeleidt het proces, en {woorden(traject).actieteam.het} is van de familie"
                )
                yield Bevinding(R37, zin, pad / nr, tip="bied aan om de eerste keren mee te gaan, zonder lid te zijn")
    if len(traject.actieteam) > EERSTE_KEREN and not traject.kop.losgelaten_op:
        yield from _nog_erbij(traject, max(traject.actieteam))


def _nog_erbij(traject: Traject, dag: str) -> Iterator[Bevinding]:
    keer, pad = traject.actieteam[dag], Pad(f"actieteam/{dag}")
    begeleider: list[Sleutel] = [wie for wie in keer.waren_er if is_begeleider(traject, wie)]
    if keer.procesbegeleider == "erbij" or begeleider:
        plek = pad / "procesbegeleider" if keer.procesbegeleider == "erbij" else pad / "waren_er"
        zin = f"wat heeft {woorden(traject).actieteam.het} nog nodig om zonder jou bij elkaar te komen?"
        tip = f"dit was de {len(traject.actieteam)}e keer. Bied het aan, en laat hen kiezen"
        yield Bevinding(R37, zin, plek, tip=tip, anders="vraag")


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
            team = woorden(traject).actieteam
            zin = f"wie waren erbij toen dit veranderde? Dan ziet iedereen dat het {team} het deed"
            yield Bevinding(R39, zin, Pad(f"actieteam/{dag}", (veld,)).als_sleutel, tip="zet hen bij `waren_er`")


@controle(P003)
def van_voor_de_verandering(traject: Traject) -> Iterator[Bevinding]:
    """P003: once for each meeting that changed an agreement: which words are of before it."""
    dag = max((dag for dag, keer in traject.actieteam.items() if keer.anders), default="")
    if not dag or traject.plan is None:
        return
    op, delen = lees_datum(dag), []
    for nu in plan_nu(traject).met_stand("loopt"):
        velden = [een.veld for een in nu.van_eerder() if een.tot == op]
        velden += ["wie erop let"] if nu.let_op_van_ervoor and nu.woorden_sinds == op else []
        delen += [f"bij {nu.sleutel} {opsomming(velden)}"] if velden else []
    delen += ["wat er tegen de kinderen gezegd is"] if traject.plan.voor_de_kinderen else []
    delen += ["wat er gebeurt als het anders loopt"] if traject.plan.als_het_anders_loopt else []
    if delen:
        zin = f"dit is gezegd voor deze verandering: {'; '.join(delen)}. Is het nog zo?"
        pad = Pad(f"actieteam/{dag}", ("anders",)).als_sleutel
        yield Bevinding(P003, zin, pad, tip="vraag het hun. Op papier staat erbij wanneer het gezegd is")
