"""The plan as it is now, in the fixed order of domein/5 §5.7: first what they do themselves, the costs last (R32)."""

from dataclasses import dataclass, replace

from sonestra_cli.documenten.context import plan_delen
from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, afgerond, met_niet_voor
from sonestra_cli.documenten.context.eerder import eerder
from sonestra_cli.documenten.context.kosten import kosten
from sonestra_cli.documenten.context.mensen import (
    WIE_ALLES_MAG,
    Voet,
    hoofdpersonen,
    kinderen,
    naasten,
    niet_voor_wie,
    professionals,
    voet,
    wie,
    wie_met_functie,
)
from sonestra_cli.documenten.context.paaltjes import Paaltjes, paaltjes
from sonestra_cli.documenten.context.per_vraag import BijVraag, bij_de_vraag
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.context.vragen import Vraagregel, vraagregels
from sonestra_cli.domein.afleiding.niet_voor import van_wie_het_hele_plan_niet_is
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, plan_nu
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.soorten import IEDEREEN
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.gezegd import afspraken_veranderd_op, dag_van_het_plan
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.gemis import waar
from sonestra_cli.taal.datums import in_woorden, zonder_weekdag
from sonestra_cli.taal.papierwoorden import uitleg
from sonestra_cli.taal.wetten import WETTEN
from sonestra_cli.taal.woordkeus import woorden
from sonestra_cli.techniek.stuurtekens import kaal

_SOORT = {
    "familiegroepsplan": f"Dit is ons familiegroepsplan (Jeugdwet). {uitleg('familiegroepsplan')}",
    "persoonlijk_plan": "Dit is ons persoonlijk plan (Wmo).",
    "eigen_plan_van_aanpak": "Dit is ons eigen plan van aanpak.",
}
"""What stands below the title; the content is the same (domein/2 §2.2)."""


@dataclass(frozen=True, slots=True)
class PlanWoorden:
    """Everything that the template of the plan can say; an empty text or row leaves its heading out."""

    titel: str
    soort: str
    datum: str
    bij_het_beraad: str
    veranderd: str
    waren_er: str
    voor_de_uitleg: str
    leeg: bool
    heel: bool
    niet_gelezen: str
    nieuw: bool
    vragen: tuple[Vraagregel, ...]
    kern: AfspraakKaartje | None
    per_vraag: tuple[BijVraag, ...]
    klaar: tuple[AfspraakKaartje, ...]
    niet_meer_nodig: tuple[AfspraakKaartje, ...]
    aan_professionals: tuple[AfspraakKaartje, ...]
    aanbod: tuple[str, ...]
    kosten: tuple[str, ...]
    anders: tuple[AfspraakKaartje, ...]
    afgesproken_op: str
    niet_doen: tuple[AfspraakKaartje, ...]
    met_kinderen: bool
    kinderen: tuple[AfspraakKaartje, ...]
    paaltjes: Paaltjes
    team: plan_delen.Team
    exemplaren: str
    eerder: bool
    beraad: str
    voet: Voet


def plan_woorden(beeld: Beeld) -> PlanWoorden:
    """The words of the plan for who may see ``beeld``; never fails on what is not there yet."""
    traject, plan = beeld.traject, beeld.traject.plan or Plan()
    nu, dag, waren_er = plan_nu(traject), dag_van_het_plan(traject), traject.beraad.waren_er if traject.beraad else ()
    return PlanWoorden(
        titel=titel_van_het_plan(traject),
        soort=_SOORT.get(traject.kop.soort_plan, ""),
        datum=in_woorden(dag) if dag else "",
        bij_het_beraad=_bij_het_beraad(traject),
        veranderd=veranderd_op(traject),
        waren_er=wie(traject, naasten(traject, waren_er)),
        voor_de_uitleg=wie_met_functie(traject, professionals(traject, waren_er)),
        heel=beeld.voor == (IEDEREEN,),
        leeg=not (nu.afspraken or plan.ongelezen),
        niet_gelezen=waar(plan.ongelezen),
        nieuw=not traject.actieteam,
        vragen=_vragen(beeld),
        kern=plan_delen.kern(beeld),
        per_vraag=bij_de_vraag(beeld, nu.met_stand("loopt"), nu.met_stand("klaar")),
        klaar=tuple(_afgerond(beeld, a) for a in nu.met_stand("klaar")),
        niet_meer_nodig=tuple(_afgerond(beeld, a) for a in nu.met_stand("niet_meer_nodig")),
        aan_professionals=plan_delen.aan_professionals(beeld, plan, nu),
        aanbod=plan_delen.aanbod(beeld, plan),
        kosten=kosten(beeld, plan),
        anders=plan_delen.anders(beeld, plan),
        afgesproken_op=plan_delen.afgesproken_op(traject),
        niet_doen=tuple(
            met_niet_voor(beeld, plan_delen.niet_gedaan(traject, stem), stem) for stem in plan.als_we_het_niet_doen
        ),
        met_kinderen=bool(kinderen(traject)),
        kinderen=tuple(
            met_niet_voor(beeld, plan_delen.voor_kinderen(traject, zin), zin) for zin in plan.voor_de_kinderen
        ),
        paaltjes=paaltjes(traject),
        team=plan_delen.team(traject, nu),
        exemplaren=wie(traject, plan.exemplaren),
        eerder=bool(eerder(beeld, plan, nu)),
        beraad=woorden(traject.kop.woordkeus).beraad.het,
        voet=_met_de_wet(traject, voet_van_het_plan(beeld)),
    )


def _vragen(beeld: Beeld) -> tuple[Vraagregel, ...]:
    regels = zip(vraagregels(beeld.traject), beeld.traject.vragen.vragen.values(), strict=True)
    return tuple(replace(regel, niet_voor=niet_voor_wie(beeld, vraag)) for regel, vraag in regels)


def _afgerond(beeld: Beeld, afspraak: AfspraakNu) -> AfspraakKaartje:
    return met_niet_voor(beeld, afgerond(afspraak), afspraak)


def titel_van_het_plan(traject: Traject) -> str:
    """What the people themselves call it, else of whom it is."""
    mensen = kaal(hoofdpersonen(traject))
    return kaal(traject.kop.naam or "") or (f"Het plan van {mensen}" if mensen else "Ons plan")


def _bij_het_beraad(traject: Traject) -> str:
    """``het beraad op zaterdag 9 januari 2027`` where nothing tells that it was held: true before and after."""
    if traject.beraad is None or traject.beraad.datum is None or dag_van_het_plan(traject):
        return ""
    return f"{woorden(traject.kop.woordkeus).beraad.het} op {in_woorden(traject.beraad.datum)}"


def voet_van_het_plan(beeld: Beeld) -> Voet:
    """The foot: made on, and changed on where the actieteam changed it."""
    dag, anders = dag_van_het_plan(beeld.traject), veranderd_op(beeld.traject)
    bij = _bij_het_beraad(beeld.traject)
    gemaakt = f"Gemaakt op {zonder_weekdag(dag)}." if dag else f"Voor {bij}." if bij else ""
    onder = voet(beeld, f"{gemaakt} Veranderd op {anders}.".strip() if anders else gemaakt)
    return onder if beeld.voor != (IEDEREEN,) else replace(onder, van=_van_wie(beeld.traject) or onder.van)


def _van_wie(traject: Traject) -> str:
    """Of whom the whole plan is where a line in it is not for each of them; empty where all may read all."""
    niet = van_wie_het_hele_plan_niet_is(traject)
    if niet is not None and not set(niet) & set(traject.kop.hoofdpersonen):
        return ""
    mag = () if niet is None else tuple(een for een in traject.kop.hoofdpersonen if een not in niet)
    return wie(traject, mag) or WIE_ALLES_MAG


def _met_de_wet(traject: Traject, onder: Voet) -> Voet:
    """The foot, and the law that this kind of plan comes from."""
    wet = WETTEN.get(traject.kop.soort_plan)
    return replace(onder, gemaakt=f"{onder.gemaakt} {wet.artikel}.".strip()) if wet else onder


def veranderd_op(traject: Traject) -> str:
    """The last day on which an agreement changed, came, or was closed, or the team, or whom they call."""
    nu = plan_nu(traject)
    dagen = [afspraken_veranderd_op(traject), nu.bellen_sinds, nu.team_sinds]
    laatste = max((dag for dag in dagen if dag), key=lambda dag: dag.volgorde, default=None)
    return zonder_weekdag(laatste) if laatste else ""


PAPIER = Papiersoort("plan", plan_woorden, zetting="plan")
