"""The parts of the plan that are not agreements of their own."""

from dataclasses import dataclass, replace

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, Feit, met_niet_voor, rijtje
from sonestra_cli.documenten.context.bellen import Bel, weer, wie_bel_je
from sonestra_cli.documenten.context.mensen import (
    Wie,
    mensen,
    naasten,
    niet_voor_wie,
    professionals,
    wie,
    wie_met_functie,
)
from sonestra_cli.domein.afleiding.leeftijd import loopt_nog, peildatum
from sonestra_cli.domein.afleiding.plan_nu import PlanNu
from sonestra_cli.domein.afleiding.toen import is_gestopt
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.plan import Aanbod, Anders, Plan, VoorKinderen, VraagAanProfessional
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Stem
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.woordkeus import woorden
from sonestra_cli.taal.zinnen import hoofdletter, met_punt


@dataclass(frozen=True, slots=True)
class Team:
    """The actieteam now; professionals stand apart, they are passers-by."""

    naam: str
    leden: str
    professionals: str
    wie_bel_je: tuple[Bel, ...]
    volgende_keer: str
    eerste_keer: bool
    belt_na_vier_weken: str


def voor_kinderen(traject: Traject, gezegd: VoorKinderen) -> AfspraakKaartje:
    """Words for the children, by whom, and for which child where they are not for all."""
    aan = wie(traject, gezegd.aan)
    return AfspraakKaartje(gezegd.woorden, (Feit("", f"{wie(traject, gezegd.van)}{f', voor {aan}' if aan else ''}"),))


def stem(traject: Traject, gezegd: Stem | None) -> AfspraakKaartje | None:
    """Somebody's words with their name below."""
    return AfspraakKaartje(gezegd.woorden, (Feit("", wie(traject, gezegd.van)),)) if gezegd else None


def aan_professionals(beeld: Beeld, plan: Plan, nu: PlanNu) -> tuple[AfspraakKaartje, ...]:
    """What they ask, of whom, in whose name, and what the answer was; who has gone is asked nothing any more."""
    return tuple(
        met_niet_voor(beeld, aan_professional(beeld.traject, _wie_er_nog_is(beeld.traject, nu, vraag), nu), vraag)
        for vraag in plan.vragen_aan_professionals.values()
        if not gevraagd_aan_wie_weg_is(beeld.traject, nu, vraag)
    )


def gevraagd_aan_wie_weg_is(traject: Traject, nu: PlanNu, vraag: VraagAanProfessional) -> bool:
    """Everybody whom this was asked of stopped, so that it is asked no longer."""
    return bool(vraag.aan_wie) and not _wie_er_nog_is(traject, nu, vraag).aan_wie


def _wie_er_nog_is(traject: Traject, nu: PlanNu, vraag: VraagAanProfessional) -> VraagAanProfessional:
    return replace(vraag, aan_wie=tuple(wie for wie in vraag.aan_wie if not is_weg(traject, nu, wie)))


def is_weg(traject: Traject, nu: PlanNu, wie: Sleutel) -> bool:
    """Who stopped at a meeting, or a professional whose time was over."""
    return any(weg.wie == wie for weg in nu.gestopt) or (wie in traject.netwerk.personen and is_gestopt(traject, wie))


def aan_professional(
    traject: Traject, vraag: VraagAanProfessional, nu: PlanNu, zonder: Sleutel | None = None
) -> AfspraakKaartje:
    """One question and its answer. ``zonder`` is who reads it, and is not named to themselves."""
    bij = {} if zonder else {afspraak.sleutel: afspraak.afspraak.woorden.strip() for afspraak in nu.afspraken}
    op = f" ({zonder_weekdag(vraag.antwoord_op)})" if vraag.antwoord_op else ""
    vragers = mensen(traject, _anderen(vraag.gesteld_door, zonder))
    dit = "dit ook" if zonder in vraag.gesteld_door else "dit"
    vroeg = bool(vraag.antwoord) or gevraagd_aan_wie_weg_is(traject, nu, vraag)
    return _met(
        vraag.vraag,
        Feit(
            "Ook aan" if zonder in vraag.aan_wie else "Aan", wie_met_functie(traject, _anderen(vraag.aan_wie, zonder))
        ),
        Feit("", f"{hoofdletter(str(vragers))} {_vraagt(vragers, vroeg)} {dit}" if vragers else ""),
        Feit("Hoort bij", "\n".join(f"“{bij[sleutel]}”" for sleutel in vraag.bij if sleutel in bij)),
        Feit(f"Antwoord{op}", (vraag.antwoord or "").strip()),
    )


def _vraagt(vragers: Wie, vroeg: bool) -> str:
    """What was answered, or asked of who has gone, is not asked any more."""
    if vroeg:
        return "vroegen" if vragers.meer else "vroeg"
    return "vragen" if vragers.meer else "vraagt"


def aanbod_van_mij(traject: Traject, iets: Aanbod, ik: Sleutel) -> AfspraakKaartje:
    """What one person offers, to that person."""
    return _met(
        iets.wat,
        Feit("Samen met", wie_met_functie(traject, _anderen(iets.van_wie, ik))),
        Feit("Vanaf", zonder_weekdag(iets.vanaf) if iets.vanaf else ""),
        Feit("Tot", zonder_weekdag(iets.tot) if iets.tot else _niet_gelezen(iets, "tot").removeprefix(", tot ")),
    )


def anders_met_mij(traject: Traject, regel: Anders, ik: Sleutel) -> AfspraakKaartje:
    """What one person does when it goes another way, to that person."""
    return _met(regel.woorden, Feit("Samen met", wie(traject, _anderen(regel.wie, ik))))


def _met(woorden: str, *feiten: Feit) -> AfspraakKaartje:
    return AfspraakKaartje(woorden, rijtje(feiten))


def _anderen(sleutels: Sleutels, zonder: Sleutel | None) -> Sleutels:
    return tuple(sleutel for sleutel in sleutels if sleutel != zonder)


def kern(beeld: Beeld) -> AfspraakKaartje | None:
    """What it is about, in one sentence of somebody."""
    gezegd = beeld.traject.verhaal.kern
    kaart = stem(beeld.traject, gezegd)
    return met_niet_voor(beeld, kaart, gezegd) if kaart is not None and gezegd is not None else None


def _niet_voor(beeld: Beeld, regel: Getypt) -> str:
    """The sentence behind a line of the plan that is not for everybody."""
    namen = niet_voor_wie(beeld, regel)
    return f" Niet voor: {namen}." if namen else ""


def aanbod(beeld: Beeld, plan: Plan, nu: PlanNu) -> tuple[str, ...]:
    """One line each: what, of whom, from when until when; what ended is promised no longer."""
    traject, uit = beeld.traject, []
    for iets in plan.aanbod:
        if not (iets.mist("tot") or loopt_nog(iets.tot, peildatum(traject))):
            continue
        van = wie_met_functie(traject, tuple(wie for wie in iets.van_wie if not is_weg(traject, nu, wie)))
        vanaf = f", vanaf {zonder_weekdag(iets.vanaf)}" if iets.vanaf else ""
        tot = f", tot {zonder_weekdag(iets.tot)}" if iets.tot else _niet_gelezen(iets, "tot")
        zin = f"{hoofdletter(iets.wat)}{f', van {van}' if van else ''}{vanaf}{tot}"
        uit.append(f"{met_punt(zin)}{niet}" if (niet := _niet_voor(beeld, iets)) else zin)
    return tuple(uit)


def _niet_gelezen(regel: Getypt, veld: str) -> str:
    """In the place of a date that was typed and could not be read: without it the paper would promise more."""
    woord = ", tot " if veld == "tot" else ""
    return f"{woord}(deze datum kon ik niet lezen)" if regel.mist(veld) else ""


def anders(beeld: Beeld, plan: Plan) -> tuple[AfspraakKaartje, ...]:
    """What they do when it goes another way."""
    return tuple(
        met_niet_voor(
            beeld,
            AfspraakKaartje(regel.woorden, (Feit("Wie", wie(beeld.traject, regel.wie)),) if regel.wie else ()),
            regel,
        )
        for regel in plan.als_het_anders_loopt
    )


def team(traject: Traject, nu: PlanNu) -> Team:
    """Who is in it now, whom to call, and when they meet next."""
    return Team(
        naam=hoofdletter(woorden(traject.kop.woordkeus).actieteam.ons),
        leden=wie(traject, naasten(traject, nu.leden)),
        professionals=wie_met_functie(traject, professionals(traject, nu.leden)),
        wie_bel_je=wie_bel_je(traject, nu),
        volgende_keer=weer(nu),
        eerste_keer=not traject.actieteam,
        belt_na_vier_weken=wie(traject, nu.belt_na_vier_weken),
    )
