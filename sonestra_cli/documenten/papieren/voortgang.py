"""One side for everybody in the plan, which the actieteam sends round (domein/5 §5.9). Worries stay in the team."""

from collections.abc import Iterator
from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, Feit
from sonestra_cli.documenten.context.laatste_keer import LaatsteKeer, VolgendeKeerWoorden, laatste_keer, volgende_keer
from sonestra_cli.documenten.context.mensen import Voet, voet, wie, wie_met_functie
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.papieren.plan import titel_van_het_plan
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.einde import einde_van_de_vraag, einde_van_het_aanbod
from sonestra_cli.domein.voortgang.weg import wie_er_nog_is
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
        gevraagd=tuple(_gevraagd(traject, plan)),
        hulp=tuple(_hulp(traject, plan)),
        nu=volgende_keer(traject),
        wie_bel_je=wie(traject, wie_er_nog_is(traject, nu.aanspreekpunt)),
        voet=voet(rond, ""),
    )


def _gevraagd(traject: Traject, plan: Plan) -> Iterator[AfspraakKaartje]:
    """What was asked of who is still there, and answered."""
    for vraag in plan.vragen_aan_professionals.values():
        nog = wie_er_nog_is(traject, vraag.aan_wie)
        if nog and vraag.antwoord and einde_van_de_vraag(traject, vraag) is None:
            yield AfspraakKaartje(vraag.vraag, (Feit(wie(traject, nog), vraag.antwoord.strip()),))


def _hulp(traject: Traject, plan: Plan) -> Iterator[AfspraakKaartje]:
    """The help that runs, whoever arranged it."""
    for iets in plan.aanbod:
        if einde_van_het_aanbod(traject, iets) is None and not iets.mist("tot"):
            van = Feit("Van", wie_met_functie(traject, wie_er_nog_is(traject, iets.van_wie)))
            tot = Feit("Stopt op", zonder_weekdag(iets.tot) if iets.tot else "")
            yield AfspraakKaartje(hoofdletter(iets.wat), tuple(feit for feit in (van, tot) if feit.tekst))


PAPIER = Papiersoort("blad-voortgang", voortgang_woorden, "hoe het nu gaat, op één kant")
