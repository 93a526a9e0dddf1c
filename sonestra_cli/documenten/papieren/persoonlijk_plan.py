"""The personal plan (Wmo 2015): what the law lets somebody describe, as open questions, with what was said already."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.mensen import Voet, hoofdpersonen, voet
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.domein.voortgang.persoonlijk_plan import al_gezegd, inleveren_tot
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.wetten import PERSOONLIJK_PLAN, WETTEN
from sonestra_cli.techniek.stuurtekens import kaal


@dataclass(frozen=True, slots=True)
class BijVraag:
    """An open question, and what they already said about it, in their words."""

    vraag: str
    gezegd: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersoonlijkPlanWoorden:
    """``gemeld`` and ``tot`` are empty as long as the day of the melding is not known."""

    titel: str
    gemeld: str
    tot: str
    vragen: tuple[BijVraag, ...]
    voet: Voet


def persoonlijk_plan_woorden(beeld: Beeld) -> PersoonlijkPlanWoorden:
    """The words of the sheet. It goes to the gemeente, so only what everybody may read stands on it."""
    rond = rondgaand(beeld)
    traject, gezegd = rond.traject, al_gezegd(rond.traject)
    gemeld, tot, mensen = traject.kop.gemeld_op, inleveren_tot(traject), kaal(hoofdpersonen(traject))
    return PersoonlijkPlanWoorden(
        titel=f"Het persoonlijk plan van {mensen}" if mensen else "Mijn persoonlijk plan",
        gemeld=zonder_weekdag(gemeld) if gemeld and tot else "",
        tot=zonder_weekdag(tot) if tot else "",
        vragen=tuple(BijVraag(vraag, gezegd[deel]) for deel, (vraag, _) in PERSOONLIJK_PLAN.items()),
        voet=voet(rond, f"{WETTEN['persoonlijk_plan'].artikel}."),
    )


def _ander_plan(beeld: Beeld) -> str:
    if beeld.traject.kop.soort_plan == "persoonlijk_plan":
        return ""
    return (
        "In traject.yaml staat niet dat dit een persoonlijk plan (Wmo) is. "
        "Is het dat wel? Zet `soort_plan: persoonlijk_plan` in traject.yaml."
    )


PAPIER = Papiersoort(
    "blad-persoonlijk-plan",
    persoonlijk_plan_woorden,
    "wat iemand de gemeente zelf wil vertellen (Wmo), in eigen woorden",
    waarom_niet=_ander_plan,
)
