"""The plan on one page for the fridge: who, what, when, whom to call, when we look again (domein/5 §5.12)."""

import re
from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import let_op_kop, van_wie, wie_er_was
from sonestra_cli.documenten.context.bellen import Bel, weer, wie_bel_je
from sonestra_cli.documenten.context.mensen import Voet, wie
from sonestra_cli.documenten.context.plan_delen import afgesproken_op
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.papieren.plan import titel_van_het_plan, veranderd_op, voet_van_het_plan
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, plan_nu
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.soorten import IEDEREEN, AfspraakSleutel, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.weg import die_er_zijn, wie_er_nog_is, zoals_nu
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand


@dataclass(frozen=True, slots=True)
class Koelkastregel:
    """Who does it, in their own words (else what it is), and when and where; where words miss there is a line."""

    wie: str
    woorden: str
    erbij: str = ""


@dataclass(frozen=True, slots=True)
class KoelkastWoorden:
    """``voor`` is whom the sheet is for, empty when it is for all of them; ``nieuw``: they did not meet since."""

    titel: str
    voor: str
    veranderd: str
    afspraken: tuple[Koelkastregel, ...]
    anders: tuple[Koelkastregel, ...]
    afgesproken_op: str
    wie_bel_je: tuple[Bel, ...]
    weer: str
    nieuw: bool
    belt_na_vier_weken: str
    voet: Voet


def koelkast_woorden(beeld: Beeld) -> KoelkastWoorden:
    """Nothing on it is kept from anybody who passes the fridge."""
    beeld = rondgaand(beeld)
    traject, plan = beeld.traject, beeld.traject.plan or Plan()
    nu = plan_nu(traject)
    return KoelkastWoorden(
        titel=titel_van_het_plan(traject),
        voor="" if beeld.voor == (IEDEREEN,) else wie(traject, tuple(Sleutel(lezer) for lezer in beeld.voor)),
        veranderd=veranderd_op(traject),
        afspraken=tuple(_regel(traject, a, _genoemd(plan, a.sleutel)) for a in nu.met_stand("loopt")),
        anders=tuple(
            Koelkastregel(wie(traject, die_er_zijn(traject, r.wie)), r.woorden) for r in plan.als_het_anders_loopt
        ),
        afgesproken_op=afgesproken_op(traject),
        wie_bel_je=wie_bel_je(traject, nu),
        weer=weer(nu),
        nieuw=not traject.actieteam,
        belt_na_vier_weken=wie(traject, wie_er_nog_is(traject, nu.belt_na_vier_weken)),
        voet=voet_van_het_plan(beeld),
    )


def _genoemd(plan: Plan, sleutel: AfspraakSleutel) -> bool:
    """Whether they themselves wrote ``a3`` below: then it must be found above. A word is no number."""
    woord = re.compile(rf"\b{re.escape(sleutel)}\b", re.IGNORECASE)
    return any(teken.isdigit() for teken in sleutel) and any(woord.search(r.woorden) for r in plan.als_het_anders_loopt)


def _regel(traject: Traject, nu: AfspraakNu, met_nummer: bool) -> Koelkastregel:
    afspraak = zoals_nu(traject, nu.afspraak)

    def met(label: str, mensen: Sleutels) -> str:
        return f"{label}: {wie(traject, mensen)}" if mensen else ""

    feiten = (
        f"afspraak {nu.sleutel}" if met_nummer else "",
        afspraak.wanneer,
        afspraak.waar,
        met("nog vragen aan", afspraak.nog_vragen),
        met(let_op_kop(traject, nu).lower(), afspraak.let_op),
        wie_er_was(traject, van_wie(nu.afspraak)).removesuffix("."),
    )
    erbij = " · ".join(feit.strip() for feit in feiten if feit and feit.strip())
    return Koelkastregel(wie(traject, afspraak.wie), afspraak.woorden or afspraak.wat or "", erbij)


PAPIER = Papiersoort("koelkast", koelkast_woorden, zetting="koelkast")
