"""What still hangs on the procesbegeleider (R40): the aim is that nothing does."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, PlanNu, plan_nu
from sonestra_cli.domein.plan import Bijeenkomst, Plan
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.begeleider import is_begeleider, noemt_begeleider

Waaraan = Literal["lid", "aanspreekpunt", "niemand_te_bellen", "belt", "regelt", "leidt", "erbij", "afspraak", "anders"]


class NogAanJou(NamedTuple):
    """One thing, and the words of the agreement where it is one."""

    waaraan: Waaraan
    woorden: str = ""


def nog_aan_jou(traject: Traject) -> tuple[NogAanJou, ...]:
    """In the order in which one lets go: who is in the team, who does what. Nothing before there is a plan."""
    plan = traject.plan
    if plan is None or not plan.afspraken:
        return ()
    nu = plan_nu(traject)
    laatste = traject.actieteam[max(traject.actieteam)] if traject.actieteam else Bijeenkomst()
    return (*_in_het_team(traject, nu), *_de_laatste_keer(traject, laatste), *_in_het_plan(traject, plan, nu))


def _in_het_team(traject: Traject, nu: PlanNu) -> Iterator[NogAanJou]:
    if any(is_begeleider(traject, wie) for wie in nu.leden):
        yield NogAanJou("lid")
    if any(is_begeleider(traject, wie) for wie in nu.aanspreekpunt):
        yield NogAanJou("aanspreekpunt")
    elif not nu.aanspreekpunt:
        yield NogAanJou("niemand_te_bellen")
    if any(is_begeleider(traject, wie) for wie in nu.belt_na_vier_weken):
        yield NogAanJou("belt")
    if nu.volgende_keer and any(is_begeleider(traject, wie) for wie in nu.volgende_keer.wie_regelt_het):
        yield NogAanJou("regelt")


def _de_laatste_keer(traject: Traject, keer: Bijeenkomst) -> Iterator[NogAanJou]:
    if traject.kop.losgelaten_op is not None:
        return
    if any(is_begeleider(traject, wie) for wie in keer.wie_leidt):
        yield NogAanJou("leidt")
    elif keer.procesbegeleider == "erbij" or any(is_begeleider(traject, wie) for wie in keer.waren_er):
        yield NogAanJou("erbij")


def _in_het_plan(traject: Traject, plan: Plan, nu: PlanNu) -> Iterator[NogAanJou]:
    for een in nu.met_stand("loopt"):
        if _noemt(traject, een):
            yield NogAanJou("afspraak", een.afspraak.woorden)
    for regel in plan.als_het_anders_loopt:
        if any(is_begeleider(traject, wie) for wie in regel.wie) or noemt_begeleider(traject, regel.woorden):
            yield NogAanJou("anders", regel.woorden)


def _noemt(traject: Traject, nu: AfspraakNu) -> bool:
    een = nu.afspraak
    wie = (*een.wie, *een.nog_vragen, *een.hulp_van, *een.let_op)
    return any(is_begeleider(traject, mens) for mens in wie) or any(
        noemt_begeleider(traject, tekst) for tekst in (een.woorden, een.wat, een.waar, een.wanneer, een.hoe) if tekst
    )
