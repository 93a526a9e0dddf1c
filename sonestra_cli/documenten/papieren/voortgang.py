"""One side for everybody in the plan, which the actieteam sends round (domein/5 §5.9). Worries stay in the team."""

from collections.abc import Iterator
from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, Feit
from sonestra_cli.documenten.context.laatste_keer import LaatsteKeer, VolgendeKeerWoorden, laatste_keer, volgende_keer
from sonestra_cli.documenten.context.mensen import Voet, voet, wie, wie_met_functie
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.papieren.plan import titel_van_het_plan
from sonestra_cli.domein.afleiding.leeftijd import loopt_nog, peildatum
from sonestra_cli.domein.afleiding.plan_nu import PlanNu, plan_nu
from sonestra_cli.domein.afleiding.toen import is_gestopt
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.woordkeus import woorden
from sonestra_cli.taal.zinnen import hoofdletter


@dataclass(frozen=True, slots=True)
class VoortgangWoorden:
    """``gevraagd`` is what was asked of professionals, ``hulp`` what they do now.

    Before the first meeting all of it is lines to write on.
    """

    titel: str
    plan: str
    ons_team: str
    laatst: LaatsteKeer
    gevraagd: tuple[AfspraakKaartje, ...]
    hulp: tuple[AfspraakKaartje, ...]
    nu: VolgendeKeerWoorden
    wie_bel_je: str
    voet: Voet


def voortgang_woorden(beeld: Beeld) -> VoortgangWoorden:
    """The words of the sheet, the same for every reader: it is sent round."""
    rond = rondgaand(beeld)
    traject, nu, plan = rond.traject, plan_nu(rond.traject), rond.traject.plan or Plan()
    return VoortgangWoorden(
        titel="Zo gaat het met ons plan",
        plan=titel_van_het_plan(traject),
        ons_team=hoofdletter(woorden(traject.kop.woordkeus).actieteam.ons),
        laatst=laatste_keer(traject),
        gevraagd=tuple(_gevraagd(traject, nu, plan)),
        hulp=tuple(_hulp(traject, nu, plan)),
        nu=volgende_keer(traject),
        wie_bel_je=wie(traject, nu.aanspreekpunt),
        voet=voet(rond, ""),
    )


def _gevraagd(traject: Traject, nu: PlanNu, plan: Plan) -> Iterator[AfspraakKaartje]:
    """What was asked of who is still there, and answered."""
    lopend = {een.sleutel for een in nu.met_stand("loopt")}
    for vraag in plan.vragen_aan_professionals.values():
        nog = _nog_er(traject, nu, vraag.aan_wie)
        if nog and vraag.antwoord and (not vraag.bij or lopend.intersection(vraag.bij)):
            yield AfspraakKaartje(vraag.vraag, (Feit(wie(traject, nog), vraag.antwoord.strip()),))


def _hulp(traject: Traject, nu: PlanNu, plan: Plan) -> Iterator[AfspraakKaartje]:
    """The help that runs, whoever arranged it."""
    for iets in plan.aanbod:
        nog = _nog_er(traject, nu, iets.van_wie)
        if not iets.mist("tot") and loopt_nog(iets.tot, peildatum(traject)):
            tot = Feit("Stopt op", zonder_weekdag(iets.tot) if iets.tot else "")
            feiten = (Feit("Van", wie_met_functie(traject, nog)), tot)
            yield AfspraakKaartje(hoofdletter(iets.wat), tuple(feit for feit in feiten if feit.tekst))


def _nog_er(traject: Traject, nu: PlanNu, sleutels: Sleutels) -> Sleutels:
    """Those who did not stop."""
    weg = {gestopt.wie for gestopt in nu.gestopt}
    return tuple(s for s in sleutels if s not in weg and not _is_weg(traject, s))


def _is_weg(traject: Traject, wie: Sleutel) -> bool:
    return wie in traject.netwerk.personen and is_gestopt(traject, wie)


PAPIER = Papiersoort("blad-voortgang", voortgang_woorden, "hoe het nu gaat, op één kant")
