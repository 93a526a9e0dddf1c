"""What an agreement leaves open (R30), and agreements that have become nobody's (P002)."""

from collections.abc import Iterator, Mapping

from sonestra_cli.controles.regel import TRAINING, controle
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.afleiding.nog_open import nog_open
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.domein.soorten import AfspraakSleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.zinnen import opsomming

R30 = Regel(
    "R30",
    "vraag",
    "Een afspraak wordt duidelijk door open vragen: wie, wat, waar, wanneer, hoe.",
    "Wie het precies weet, doet het eerder. Maar het plan is van hen: een vraag helpt, een verbetering niet. Wat al in "
    "hun eigen woorden staat, vraag ik niet nog eens.",
    "Stel de vraag, en luister. Weten zij het? Dan mag het erbij, bij `wie`, `waar`, `wanneer` of `hoe`. Open laten "
    "mag ook. `sonestra blad open-vragen` zet alle vragen op één blad.",
    f"{TRAINING}: de procesbegeleider vraagt door tot het plan concreet is, en oordeelt niet.",
    vanaf="plan",
)
P002 = Regel(
    "P002",
    "vraag",
    "Een afspraak is van iemand.",
    "Een afspraak waar niemand zich eigenaar van voelt, blijft liggen. Dat is geen onwil: vaak weet de een niet dat de "
    "ander op hem wacht.",
    "Vraag het in het actieteam: wie wil deze? Zet die mens bij `wie`. Wil niemand hem? Dan mag de afspraak weg: zet "
    "hem bij `niet_meer_nodig`.",
    f"{TRAINING}: voorkomen dat niemand zich eigenaar voelt.",
    vanaf="actieteam",
)


@controle(R30)
def wat_nog_open_is(traject: Traject) -> Iterator[Bevinding]:
    """R30: one question for an agreement that was just made. Once the actieteam met, it looks after the older ones.

    How alone is not asked: the words say what, and who knows the day knows how.
    """
    for pad, afspraak in _pas_gemaakt(traject):
        open_ = nog_open(afspraak)
        if not open_ or open_ == ("hoe",) or not afspraak.woorden.strip():
            continue
        wie = namen(traject, afspraak.wie or afspraak.nog_vragen)
        doen = "gaan" if len(wie) > 1 else "gaat"
        vraag = opsomming([woord for woord in open_ if woord != "wie"])
        ja = "" if afspraak.wie else f", als {'zij ja zeggen' if len(wie) > 1 else 'die ja zegt'}"
        zin = f"{vraag} {doen} {opsomming(wie)} dit doen{ja}?" if wie else _zonder_wie(vraag)
        yield Bevinding(
            R30,
            zin,
            pad.als_sleutel,
            tip="vraag het open. Het mag erbij als zij het weten, en open blijven mag ook",
            staat=" ".join(open_),
        )


def _zonder_wie(vraag: str) -> str:
    return f"van wie is deze afspraak? En {vraag} is het?" if vraag not in ("", "hoe") else "van wie is deze afspraak?"


def _pas_gemaakt(traject: Traject) -> Iterator[tuple[Pad, Afspraak]]:
    """The agreements of the plan until the first meeting, from then on the new ones of the last meeting."""
    bestand, veld = "plan", "afspraken"
    nieuw: Mapping[AfspraakSleutel, Afspraak] = traject.plan.afspraken if traject.plan else {}
    if traject.actieteam:
        laatste = max(traject.actieteam)
        bestand, veld, nieuw = f"actieteam/{laatste}", "nieuw", traject.actieteam[laatste].nieuw
    for sleutel, afspraak in nieuw.items():
        yield Pad(bestand, (veld, sleutel)), afspraak


@controle(P002)
def van_niemand(traject: Traject) -> Iterator[Bevinding]:
    """P002: what the last meeting calls nobody's and still runs, and what runs with nobody behind it."""
    if not traject.actieteam:
        return
    laatste = max(traject.actieteam)
    lopend = {een.sleutel: een for een in plan_nu(traject).met_stand("loopt")}
    samen = traject.actieteam[laatste].samenwerking
    genoemd = samen.van_niemand if samen else ()
    for nr, sleutel in enumerate(genoemd):
        if sleutel in lopend and sleutel not in traject.actieteam[laatste].anders:
            pad = Pad(f"actieteam/{laatste}", ("samenwerking", "van_niemand", nr))
            yield Bevinding(P002, f"wie wil {sleutel}? Die is nu van niemand", pad, tip=_TIP)
    for sleutel, een in lopend.items():
        zonder = "wie" in nog_open(een.afspraak)
        if zonder and traject.plan and sleutel in traject.plan.afspraken and sleutel not in genoemd:
            pad = Pad("plan", ("afspraken", sleutel)).als_sleutel
            yield Bevinding(P002, f"wie wil {sleutel}? Er staat nog niemand bij", pad, tip=_TIP)


_TIP = "vraag het in het actieteam. Wil niemand, dan mag de afspraak ook weg"
