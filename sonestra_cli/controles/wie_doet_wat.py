"""Who does what: that they said yes themselves (R33), and that nobody carries it all (R34)."""

from collections import Counter
from collections.abc import Iterator

from sonestra_cli.controles.gasten import VOLWASSEN
from sonestra_cli.controles.overal import zeker_jonger
from sonestra_cli.controles.regel import BIJEENKOMST, FOLDER, controle
from sonestra_cli.domein.afleiding.namen import naam, namen
from sonestra_cli.domein.afleiding.plan_nu import bijgestelde, plan_nu
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.woordkeus import woorden
from sonestra_cli.taal.zinnen import aantal, opsomming

R33 = Regel(
    "R33",
    "vraag",
    "Wie bij een afspraak staat, zei zelf ja.",
    "Het gaat om wat iemand kan én wil. Een afspraak op naam van iemand die er niet was, is nog een vraag aan die "
    "mens.",
    "Zei die mens het later zelf? Dan is het goed. Nog niet gevraagd? Zet de naam bij `nog_vragen`, en niet bij `wie`.",
    f"{BIJEENKOMST}: eerst kijken wie kan en wil wat; mensen worden niet ingezet.",
    vanaf="plan",
)
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


@controle(R33)
def zelf_ja_gezegd(traject: Traject) -> Iterator[Bevinding]:
    """R33: one question for each running agreement, about those who were not there when it was made, nor since."""
    lopend = {een.sleutel for een in plan_nu(traject).met_stand("loopt")}
    for pad, sleutel, wie, waar in _gemaakt(traject):
        if sleutel not in lopend:
            continue
        personen = traject.netwerk.personen
        weg = [nr for nr, mens in enumerate(wie) if _was_weg(traject, mens, waar)]
        weg = [nr for nr in weg if wie[nr] in personen and personen[wie[nr]].soort == "mens"]
        if weg:
            namen_ = opsomming(namen(traject, [wie[nr] for nr in weg]))
            heeft, was = ("Hebben", "waren") if len(weg) > 1 else ("Heeft", "was")
            toen = woorden(traject.kop.woordkeus).beraad.het if waar == "beraad" else "die keer"
            yield Bevinding(
                R33,
                f"{heeft} {namen_} zelf ja gezegd? Bij {toen} {was} {'zij' if len(weg) > 1 else 'die'} er niet",
                pad / "wie" / weg[0],
                tip="nog niet gevraagd? Zet de naam dan bij `nog_vragen`",
                staat=" ".join(wie[nr] for nr in weg),
                rust_bij=Pad("plan", ("afspraken", sleutel)) if pad.stappen[0] == "anders" else None,
            )


def _gemaakt(traject: Traject) -> Iterator[tuple[Pad, AfspraakSleutel, Sleutels, str]]:
    """Every agreement where it was made or changed: who came with it then, and at which meeting."""
    nu: dict[AfspraakSleutel, Afspraak] = {}
    if traject.plan is not None:
        for sleutel, afspraak in traject.plan.afspraken.items():
            nu[sleutel] = afspraak
            yield Pad("plan", ("afspraken", sleutel)), sleutel, afspraak.wie, "beraad"
    for dag in sorted(traject.actieteam):
        keer, pad = traject.actieteam[dag], Pad(f"actieteam/{dag}")
        for sleutel, anders in keer.anders.items():
            eerst = nu.get(sleutel)
            if eerst is not None:
                nu[sleutel] = bijgestelde(eerst, anders)
                erbij = tuple(wie if wie not in eerst.wie else Sleutel("") for wie in anders.wie or ())
                yield pad / "anders" / sleutel, sleutel, erbij, dag
        for sleutel, afspraak in keer.nieuw.items():
            nu[sleutel] = afspraak
            yield pad / "nieuw" / sleutel, sleutel, afspraak.wie, dag


def _was_weg(traject: Traject, wie: Sleutel, waar: str) -> bool:
    """Not there then, as far as was written down, and at no meeting since."""
    if any(wie in keer.waren_er for dag, keer in traject.actieteam.items() if waar == "beraad" or dag >= waar):
        return False
    if waar != "beraad":
        return bool(traject.actieteam[waar].waren_er)
    return traject.beraad is not None and _was_weg_bij(traject.beraad, wie)


def _was_weg_bij(beraad: Beraad, wie: Sleutel) -> bool:
    gast = beraad.gasten.get(wie)
    komt = gast.komt if gast else None
    if wie in beraad.waren_er or komt == "belt_in":
        return False
    return bool(beraad.waren_er) or komt in ("nee", "stuurt_brief")


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
