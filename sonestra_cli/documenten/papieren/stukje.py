"""*Mijn stukje*: one card with every line that names one person, and whom to call (domein/5 §5.12)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import Feit, rijtje
from sonestra_cli.documenten.context.bellen import Bel, weer, wie_bel_je
from sonestra_cli.documenten.context.lezer import waarom_geen_lezer
from sonestra_cli.documenten.context.mensen import Voet
from sonestra_cli.documenten.context.soort import Ontvangers, Papiersoort
from sonestra_cli.documenten.context.van_een.blik import Genoemd
from sonestra_cli.documenten.context.van_een.deed_mee import deed_mee
from sonestra_cli.documenten.context.van_een.genoemd import AFGESPROKEN, ANDERS, EERST, genoemd
from sonestra_cli.documenten.context.van_een.team import in_het_team
from sonestra_cli.documenten.papieren.plan import titel_van_het_plan, voet_van_het_plan
from sonestra_cli.domein.afleiding.plan_nu import PlanNu, plan_nu
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.weg import is_voorbij, weg_sinds, wie_er_nog_is
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.noemen import aanspreking, in_een_zin, toegesproken
from sonestra_cli.taal.woordkeus import woorden

_ALS_HET_NIET_LUKT = re.compile(
    r"\banders (?:zeg|bel|app|vraag|kom|gaa|doe|breng|haal|neem)\w*|\bzeg\w* (?:\w+ )?af\b"
    r"|\bniet (?:lukt|kan|kunt|kom\w*)\b"
    r"|\b(?:lukt|kan) (?:het|hij|zij|ze|die|iemand) (?:een keer )?niet\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class StukjeWoorden:
    """``tot`` and ``team`` are whole sentences: when the help of a professional ends, what somebody is in the team.
    ``werk`` is of a professional: where from and with which mandate, as it was typed; nobody else reads it here.

    ``zelf_invullen``: there is an agreement, and nothing was agreed about when it fails; then there is a line for it.
    ``geen_meer``: nothing is of this person now, and something was.
    """

    titel: str
    naam: str
    plan: str
    tot: str
    werk: tuple[Feit, ...]
    delen: tuple[Genoemd, ...]
    team: tuple[str, ...]
    wie_bel_je: tuple[Bel, ...]
    jij_bent_het: bool
    zelf_invullen: bool
    geen_meer: bool
    voet: Voet


def stukje_woorden(beeld: Beeld) -> StukjeWoorden:
    """The card of the first reader of ``beeld``: what counts now and names them, nothing of anybody else."""
    traject, ik = beeld.traject, Sleutel(beeld.voor[0])
    nu = plan_nu(traject)
    delen = genoemd(traject, nu, ik)
    team = woorden(traject.kop.woordkeus).actieteam.ons
    zo_heet_ik = _zo_heet_ik(traject, ik)
    return StukjeWoorden(
        titel=f"Het stukje van {zo_heet_ik}",
        naam=zo_heet_ik,
        plan=titel_van_het_plan(traject),
        tot=_tot(traject, nu, ik),
        werk=_werk(traject, ik),
        delen=delen,
        team=tuple(in_het_team(traject, team, ik, weer(nu))),
        wie_bel_je=wie_bel_je(traject, nu, ik),
        jij_bent_het=ik in wie_er_nog_is(traject, nu.aanspreekpunt),
        zelf_invullen=_zelf_invullen(delen),
        geen_meer=not delen and deed_mee(nu, ik),
        voet=voet_van_het_plan(beeld),
    )


def _zo_heet_ik(traject: Traject, ik: Sleutel) -> str:
    """To their face: mama Sandra of the file is Sandra on her own card; the bewindvoerder stays that."""
    gezegd = toegesproken(traject, ik)
    return gezegd if gezegd != aanspreking(traject, ik) else in_een_zin(traject, ik)


def _zelf_invullen(delen: Sequence[Genoemd]) -> bool:
    """Whether somebody has an agreement, and nothing was said about when it fails: in a rule or in its own words."""
    koppen = {deel.kop for deel in delen}
    gezegd = (een.woorden for deel in delen if deel.kop == AFGESPROKEN for een in deel.kaartjes)
    return AFGESPROKEN in koppen and ANDERS not in koppen and not any(map(_ALS_HET_NIET_LUKT.search, gezegd))


def met_een_stukje(traject: Traject) -> Sleutels:
    """Who is there and is named in the plan as it is now, in the order of the file."""
    nu = plan_nu(traject)
    return tuple(
        ik for ik in traject.netwerk.personen if not waarom_geen_stukje(traject, ik) and _heeft_iets(traject, nu, ik)
    )


def _heeft_iets(traject: Traject, nu: PlanNu, ik: Sleutel) -> bool:
    return any(deel.kop != EERST for deel in genoemd(traject, nu, ik)) or (
        not is_voorbij(traject, ik) and any(in_het_team(traject, "", ik, ""))
    )


def waarom_geen_stukje(traject: Traject, ik: Sleutel) -> str:
    """A sentence for who gets no card, else empty: somebody who died, an animal, a group or an organisation."""
    waarom = waarom_geen_lezer(traject, ik)
    return f"{waarom} Een stukje van het plan is voor één mens die er nu is, zoals: --stukje wim" if waarom else ""


def _werk(traject: Traject, ik: Sleutel) -> tuple[Feit, ...]:
    vak = traject.netwerk.personen.get(ik, Persoon()).professional or Professional()
    return rijtje((Feit("Jouw organisatie", vak.organisatie or ""), Feit("Hier ga jij over", vak.mandaat or "")))


def _tot(traject: Traject, nu: PlanNu, ik: Sleutel) -> str:
    persoon = traject.netwerk.personen.get(ik, Persoon())
    vak, voorbij = persoon.professional, is_voorbij(traject, ik)
    eind = (vak.tot or persoon.tot) if vak else None
    for weg in nu.gestopt:
        if weg.wie == ik:
            if eind and not voorbij:
                return f"Je bent er tot {zonder_weekdag(eind)}."
            return f"Je stopte op {zonder_weekdag(weg.op)}." if weg.op else "Je bent gestopt."
    if voorbij and (sinds := weg_sinds(traject, ik)):
        return f"Je {'hulp was' if vak and eind else 'was'} er tot {zonder_weekdag(sinds)}."
    return f"Je hulp is er tot {zonder_weekdag(eind)}." if eind else ""


PAPIER = Papiersoort(
    "stukje",
    stukje_woorden,
    voor=Ontvangers(
        met_een_stukje,
        "In het plan heeft nog niemand een afspraak of een taak. Er is dus nog geen stukje te maken.",
        waarom_geen_stukje,
    ),
    zetting="kaart",
)
