"""The letter at the end (domein/5 §5.10): what is theirs now, what is wiped, and the questions of letting go."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, Feit
from sonestra_cli.documenten.context.laatste_keer import VolgendeKeerWoorden, volgende_keer
from sonestra_cli.documenten.context.mensen import Voet, Wie, mensen, voet, wie
from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.traject import Akkoord, Procesbegeleider, Traject
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.noemen import toegesproken
from sonestra_cli.taal.woordkeus import woorden
from sonestra_cli.taal.zinnen import hoofdletter, opsomming


@dataclass(frozen=True, slots=True)
class LoslatenWoorden:
    """Days and people that are not there yet are empty: then there is a line for them. ``jij``: it is to one person."""

    titel: str
    beste: str
    jij: bool
    van: str
    tot: str
    in_de_map: tuple[str, ...]
    bij: Wie
    begeleider: Procesbegeleider
    kopieen: tuple[str, ...]
    team: str
    akkoorden: tuple[AfspraakKaartje, ...]
    wie_bel_je: str
    volgende: VolgendeKeerWoorden
    voet: Voet


def loslaten_woorden(beeld: Beeld) -> LoslatenWoorden:
    """The words of the letter. It is read aloud together, so it is made as paper that goes round."""
    rond = rondgaand(beeld)
    traject, kop = rond.traject, rond.traject.kop
    jij, aan = len(set(kop.hoofdpersonen)) == 1, kop.overgedragen_aan
    return LoslatenWoorden(
        titel=f"Het plan is van {'jou' if jij else 'jullie'}",
        beste=opsomming([toegesproken(traject, ik) for ik in dict.fromkeys(kop.hoofdpersonen)]),
        jij=jij,
        van=zonder_weekdag(kop.begonnen_op) if kop.begonnen_op else "",
        tot=zonder_weekdag(kop.losgelaten_op) if kop.losgelaten_op else "",
        in_de_map=_in_de_map(traject, jij),
        bij=Wie("jou") if jij and {*aan} == {*kop.hoofdpersonen} else mensen(traject, aan),
        begeleider=kop.procesbegeleider,
        kopieen=namen(traject, dict.fromkeys(traject.plan.exemplaren if traject.plan else ())),
        team=str(woorden(kop.woordkeus).actieteam),
        akkoorden=tuple(_akkoord(traject, een) for een in kop.akkoord),
        wie_bel_je=wie(traject, plan_nu(traject).aanspreekpunt),
        volgende=volgende_keer(traject),
        voet=voet(rond, f"Gemaakt op {zonder_weekdag(kop.losgelaten_op)}." if kop.losgelaten_op else ""),
    )


def _akkoord(traject: Traject, een: Akkoord) -> AfspraakKaartje:
    """What was said yes to; by whom, when and how; and that it is no longer so, or may be no longer so."""
    op = zonder_weekdag(een.wanneer) if een.wanneer else ""
    nog = "Vraag eerst of dit nog geldt." if een.ongelezen or een.dicht != "nee" else ""
    if een.ingetrokken_op:
        nog = f"Dat geldt niet meer sinds {zonder_weekdag(een.ingetrokken_op)}."
    gezegd = ", ".join(filter(None, (wie(traject, een.wie), op, (een.hoe or "").strip())))
    feiten = (gezegd, nog)
    return AfspraakKaartje(hoofdletter(een.wat.strip()), tuple(Feit("", feit) for feit in feiten if feit))


def _in_de_map(traject: Traject, jij: bool) -> tuple[str, ...]:
    """What there is, and nothing else."""
    verhaal, plan, van = traject.verhaal, traject.plan or Plan(), "jouw" if jij else "jullie"
    wat = {
        f"{van} verhaal": verhaal.perspectieven or verhaal.lukt_al or verhaal.kern or verhaal.dromen,
        f"{van} kaarten": traject.netwerk.personen,
        f"{van} vragen": traject.vragen.vragen,
        f"{van} plan": plan.afspraken,
        "wat daarna samen is afgesproken" if jij else "wat jullie daarna samen afspraken": traject.actieteam,
    }
    return tuple(naam for naam, er_is in wat.items() if er_is)


PAPIER = Papiersoort("blad-loslaten", loslaten_woorden, "de brief als jij weggaat, met de vragen van het loslaten")
