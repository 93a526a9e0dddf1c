"""How it was first: every version of an agreement, and what was asked of who has gone since."""

from collections.abc import Iterator
from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import (
    AfspraakKaartje,
    Feit,
    met_de_laatste_verandering,
    met_niet_voor,
    rijtje,
    verschil,
)
from sonestra_cli.documenten.context.mensen import wie_met_functie
from sonestra_cli.documenten.context.plan_delen import aan_professional, tot_en_met
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, PlanNu
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.voortgang.einde import einde_van_de_vraag, einde_van_het_aanbod
from sonestra_cli.domein.voortgang.zorgen import zorgen_van_eerder
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.zinnen import hoofdletter, opsomming


@dataclass(frozen=True, slots=True)
class Keten:
    """The versions of one agreement, oldest first, and last how it is ``nu``."""

    sleutel: str
    stukken: tuple[AfspraakKaartje, ...]
    nu: AfspraakKaartje


@dataclass(frozen=True, slots=True)
class Eerder:
    """Of each agreement of which the plan does not say every version; what they asked, which help there was, and the
    worries of before."""

    ketens: tuple[Keten, ...] = ()
    gevraagd: tuple[AfspraakKaartje, ...] = ()
    hulp: tuple[AfspraakKaartje, ...] = ()
    zorgen: tuple[AfspraakKaartje, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.ketens or self.gevraagd or self.hulp or self.zorgen)


def eerder(beeld: Beeld, plan: Plan, nu: PlanNu) -> Eerder:
    """What the plan says no longer; nothing of it is lost (R39)."""
    ketens = tuple(
        Keten(a.sleutel, tuple(_stukken(beeld, a)), _zoals_nu(beeld, a))
        for a in nu.afspraken
        if len(a.eerst) > _in_het_plan(a)
    )
    gevraagd = tuple(
        met_niet_voor(beeld, aan_professional(beeld.traject, vraag, nu), vraag)
        for vraag in plan.vragen_aan_professionals.values()
        if einde_van_de_vraag(beeld.traject, vraag)
    )
    return Eerder(ketens, gevraagd, tuple(_hulp(beeld, plan)), tuple(_zorgen(beeld, nu)))


def _hulp(beeld: Beeld, plan: Plan) -> Iterator[AfspraakKaartje]:
    """Help that ended, with its last day."""
    for iets in plan.aanbod:
        if einde := einde_van_het_aanbod(beeld.traject, iets):
            van = Feit("Van", wie_met_functie(beeld.traject, iets.van_wie))
            vanaf = Feit("Vanaf", zonder_weekdag(iets.vanaf) if iets.vanaf else "")
            kaart = AfspraakKaartje(hoofdletter(iets.wat), rijtje((van, vanaf, tot_en_met(einde))))
            yield met_niet_voor(beeld, kaart, iets)


def _zorgen(beeld: Beeld, nu: PlanNu) -> Iterator[AfspraakKaartje]:
    """Worries of which no other paper tells; nobody's name stands beside them (domein/5 §5.9)."""
    for op, zorg in zorgen_van_eerder(beeld.traject):
        bij = opsomming([str(een.sleutel) for een in nu.afspraken if een.sleutel in zorg.bij])
        toen = f"Dit was er op {zonder_weekdag(op)}" if op else ""
        feit = ", ".join(filter(None, (toen, f"bij afspraak {bij}" if bij else "")))
        yield met_niet_voor(beeld, AfspraakKaartje(zorg.woorden, rijtje((Feit("", feit),))), zorg)


def _in_het_plan(nu: AfspraakNu) -> int:
    """How many of its earlier versions stand beside it in the plan: of what runs, the last change."""
    return len(met_de_laatste_verandering(nu).eerst) if nu.stand == "loopt" else 0


def _stukken(beeld: Beeld, nu: AfspraakNu) -> Iterator[AfspraakKaartje]:
    daarna = [*(eerst.afspraak for eerst in nu.eerst[1:]), nu.afspraak]
    for eerst, later in zip(nu.eerst, daarna, strict=True):
        tot = zonder_weekdag(eerst.tot) if eerst.tot else ""
        anders = verschil(beeld.traject, eerst.afspraak, later, met_woorden=False)
        feiten = rijtje((Feit("", anders), Feit("Tot", tot), Feit("Waarom anders", eerst.waarom or "")))
        yield met_niet_voor(beeld, AfspraakKaartje(eerst.afspraak.woorden, feiten), nu)


_SINDS = {"loopt": "Zo is het nu", "klaar": "Dit is klaar", "niet_meer_nodig": "Dit is niet meer nodig"}


def _zoals_nu(beeld: Beeld, nu: AfspraakNu) -> AfspraakKaartje:
    dag = nu.eerst[-1].tot if nu.stand == "loopt" else nu.stand_sinds
    feit = Feit("", f"{_SINDS[nu.stand]}{f', sinds {zonder_weekdag(dag)}' if dag else ''}.")
    return met_niet_voor(beeld, AfspraakKaartje(nu.afspraak.woorden, (feit,)), nu)
