"""The parts of the plan that are not agreements of their own."""

from dataclasses import dataclass, replace

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, Feit, met_niet_voor, rijtje, wie_er_was
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
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, PlanNu
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.plan import Aanbod, Anders, Plan, VoorKinderen, VraagAanProfessional
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Stem
from sonestra_cli.domein.voortgang.einde import Einde, einde_van_de_vraag, einde_van_het_aanbod
from sonestra_cli.domein.voortgang.gezegd import van_voor_de_verandering
from sonestra_cli.domein.voortgang.weg import die_er_zijn, wie_er_nog_is
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
    gezegd_door = wie_zei_dit(traject, gezegd.van, f", voor {aan}" if aan else "")
    return AfspraakKaartje(gezegd.woorden, (Feit("", gezegd_door),))


def niet_gedaan(traject: Traject, gezegd: Stem) -> AfspraakKaartje:
    """What somebody said of doing nothing."""
    return AfspraakKaartje(gezegd.woorden, (Feit("", wie_zei_dit(traject, gezegd.van)),))


def wie_zei_dit(traject: Traject, van: Sleutels, erachter: str = "") -> str:
    """The name; of words of the plan, where agreements changed since, a sentence that says when they were said."""
    zij, op = mensen(traject, van), van_voor_de_verandering(traject)
    if op is None or not zij:
        return f"{zij}{erachter}"
    return f"Dit {'zeiden' if zij.meer else 'zei'} {zij} op {zonder_weekdag(op)}{erachter}."


def afgesproken_op(traject: Traject) -> str:
    """Of what the plan itself says, where agreements changed since: a sentence that says when; else empty."""
    op = van_voor_de_verandering(traject)
    return f"Dit spraken we af op {zonder_weekdag(op)}." if op else ""


def aan_professionals(beeld: Beeld, plan: Plan, nu: PlanNu) -> tuple[AfspraakKaartje, ...]:
    """What they ask, of whom, in whose name, and what the answer was; what ended is asked no more."""
    return tuple(
        met_niet_voor(beeld, aan_professional(beeld.traject, aan_wie_er_nog_is(beeld.traject, vraag), nu), vraag)
        for vraag in plan.vragen_aan_professionals.values()
        if einde_van_de_vraag(beeld.traject, vraag) is None
    )


def aan_wie_er_nog_is(traject: Traject, vraag: VraagAanProfessional) -> VraagAanProfessional:
    """The question as it is asked now: of who has gone it is asked no more."""
    return replace(vraag, aan_wie=wie_er_nog_is(traject, vraag.aan_wie))


def aan_professional(
    traject: Traject, vraag: VraagAanProfessional, nu: PlanNu, zonder: Sleutel | None = None
) -> AfspraakKaartje:
    """One question and its answer. ``zonder`` is who reads it, and is not named to themselves."""
    einde = einde_van_de_vraag(traject, vraag)
    bij = {} if zonder else {een.sleutel: _woorden_bij(een, einde).strip() for een in nu.afspraken}
    op = f" ({zonder_weekdag(vraag.antwoord_op)})" if vraag.antwoord_op else ""
    vragers = mensen(traject, _anderen(vraag.gesteld_door, zonder))
    dit = "dit ook" if zonder in vraag.gesteld_door else "dit"
    toen = van_voor_de_verandering(traject) if _hoort_bij_wat_veranderde(nu, vraag) else None
    vroeg = bool(vraag.antwoord or toen) or einde is not None
    alleen_ik = toen is not None and zonder in vraag.gesteld_door and vraag.antwoord_op is None
    los = f"Dat was op {zonder_weekdag(toen)}" if toen and alleen_ik else ""
    wanneer = f" op {zonder_weekdag(toen)}" if toen else ""
    return _met(
        vraag.vraag,
        Feit(
            "Ook aan" if zonder in vraag.aan_wie else "Aan", wie_met_functie(traject, _anderen(vraag.aan_wie, zonder))
        ),
        Feit("", f"{hoofdletter(str(vragers))} {_vraagt(vragers, vroeg)} {dit}{wanneer}" if vragers else los),
        Feit("Hoort bij", "\n".join(f"“{bij[sleutel]}”" for sleutel in vraag.bij if sleutel in bij)),
        Feit(f"Antwoord{op}", (vraag.antwoord or "").strip()),
        tot_en_met(einde),
    )


def _woorden_bij(nu: AfspraakNu, einde: Einde | None) -> str:
    """The agreement that a question belongs to: as it is now, and of a question that ended as it was when asked."""
    return (nu.eerst[0].afspraak if einde and nu.eerst else nu.afspraak).woorden


def _hoort_bij_wat_veranderde(nu: PlanNu, vraag: VraagAanProfessional) -> bool:
    return any(een.woorden_sinds for een in nu.afspraken if een.sleutel in vraag.bij)


def tot_en_met(einde: Einde | None) -> Feit:
    """Until when something was so; empty for what is so now, or where nobody said when it ended."""
    return Feit("Tot", zonder_weekdag(einde.op) if einde and einde.op else "")


def _vraagt(vragers: Wie, vroeg: bool) -> str:
    """What was answered, or ended, is not asked any more."""
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
    return _met(regel.woorden, Feit("Samen met", wie(traject, die_er_zijn(traject, _anderen(regel.wie, ik)))))


def _met(woorden: str, *feiten: Feit) -> AfspraakKaartje:
    return AfspraakKaartje(woorden, rijtje(feiten))


def _anderen(sleutels: Sleutels, zonder: Sleutel | None) -> Sleutels:
    return tuple(sleutel for sleutel in sleutels if sleutel != zonder)


def kern(beeld: Beeld) -> AfspraakKaartje | None:
    """What it is about, in one sentence of somebody."""
    gezegd = beeld.traject.verhaal.kern
    if gezegd is None:
        return None
    kaart = AfspraakKaartje(gezegd.woorden, (Feit("", wie(beeld.traject, gezegd.van)),))
    return met_niet_voor(beeld, kaart, gezegd)


def _niet_voor(beeld: Beeld, regel: Getypt) -> str:
    """The sentence behind a line of the plan that is not for everybody."""
    namen = niet_voor_wie(beeld, regel)
    return f" Niet voor: {namen}." if namen else ""


def aanbod(beeld: Beeld, plan: Plan) -> tuple[str, ...]:
    """One line each: what, of whom, from when until when; what ended is promised no longer."""
    traject, uit = beeld.traject, []
    for iets in plan.aanbod:
        if einde_van_het_aanbod(traject, iets) is not None:
            continue
        van = wie_met_functie(traject, wie_er_nog_is(traject, iets.van_wie))
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
            _anders(beeld.traject, regel),
            regel,
        )
        for regel in plan.als_het_anders_loopt
    )


def _anders(traject: Traject, regel: Anders) -> AfspraakKaartje:
    er_zijn = wie(traject, die_er_zijn(traject, regel.wie))
    feiten = (Feit("Wie", er_zijn), Feit("", wie_er_was(traject, regel.wie)))
    return AfspraakKaartje(regel.woorden, tuple(feit for feit in feiten if feit.tekst))


def team(traject: Traject, nu: PlanNu) -> Team:
    """Who is in it now, whom to call, and when they meet next."""
    return Team(
        naam=hoofdletter(woorden(traject.kop.woordkeus).actieteam.ons),
        leden=wie(traject, naasten(traject, wie_er_nog_is(traject, nu.leden))),
        professionals=wie_met_functie(traject, professionals(traject, wie_er_nog_is(traject, nu.leden))),
        wie_bel_je=wie_bel_je(traject, nu),
        volgende_keer=weer(nu),
        eerste_keer=not traject.actieteam,
        belt_na_vier_weken=wie(traject, wie_er_nog_is(traject, nu.belt_na_vier_weken)),
    )
