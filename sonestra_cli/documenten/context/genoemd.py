"""Every place of the plan where one person is named, as parts of the card of that person (domein/5 §5.12)."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from sonestra_cli.documenten.context import plan_delen
from sonestra_cli.documenten.context.afspraken import (
    AfspraakKaartje,
    Feit,
    kaartje,
    met_niet_rondgaan,
    rijtje,
    verschil,
)
from sonestra_cli.documenten.context.kosten import kost_niets, kosten_van_mij
from sonestra_cli.documenten.context.paaltjes import paaltjes
from sonestra_cli.domein.afleiding.leeftijd import loopt_nog, peildatum
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.afleiding.niet_voor import is_dicht, niet_voor
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, PlanNu, plan_nu
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.plan import Afspraak, Plan, VraagAanProfessional
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.einde import Einde, einde_van_de_vraag, einde_van_het_aanbod
from sonestra_cli.domein.voortgang.gezegd import dag_van_het_plan
from sonestra_cli.domein.voortgang.weg import is_voorbij, is_weg, stopte, weg_sinds
from sonestra_cli.domein.zien.dicht import wie_er_is
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.papierwoorden import uitleg

AFGESPROKEN, ANDERS, EERST = "Dit spraken we af", "Als het anders loopt", "Zo was het eerst"
PAALTJES = "Regels waar jij over gaat (piketpaaltjes)"
_AANSPREKING = frozenset(
    ("oma", "opa", "mama", "papa", "ma", "pa", "tante", "oom", "zus", "broer", "coach", "meester", "juf", "buurman")
)
STAAT_ERGENS_ANDERS = {
    "Plan.gemaakt_door": "wie erbij was, staat in het hele plan",
    "Plan.getypt_door": "gaat over het papier, niet over een afspraak",
    "Plan.verteld_door": "was een rol op de dag zelf",
    "Plan.exemplaren": "wie het hele plan heeft, leest daar alles",
    "Plan.als_we_het_niet_doen.van": "wie iets zei heeft er geen taak door",
    "Plan.voor_de_kinderen.van": "wie iets zei heeft er geen taak door",
    "Plan.voor_de_kinderen.aan": "woorden voor een kind staan op de bladzijde van dat kind",
    "Bijeenkomst.waren_er": "was een rol op de dag zelf",
    "Bijeenkomst.wie_leidt": "was een rol op de dag zelf",
    "Bijeenkomst.successen.van": "wie iets zei heeft er geen taak door",
    "Bijeenkomst.zorgen.van": "wie iets zei heeft er geen taak door",
    "Bijeenkomst.geleerd.van": "wie iets zei heeft er geen taak door",
    "Bijeenkomst.stoppen": "wie stopte wordt niets meer gevraagd",
    "Beraad.piketpaaltjes.uitgelegd_aan": "een regel geldt voor het plan, niet voor wie hem hoorde",
}
"""Fields with keys of people that say nothing on a card, and why; a test holds all others to it."""


@dataclass(frozen=True, slots=True)
class Genoemd:
    """One part of the card: a heading and what is under it. ``vraag``: nobody said yes to it yet.

    ``samen`` is said once, for all that is under it; ``plaatje`` is the picture beside the heading, where it has one.
    """

    kop: str
    kaartjes: tuple[AfspraakKaartje, ...]
    vraag: bool = False
    samen: tuple[str, ...] = ()
    plaatje: str = ""


@dataclass(frozen=True, slots=True)
class _Plek:
    """One way of being named: the heading above it, and what stands below; ``vraagt``: nothing of who stopped."""

    kop: str
    kaartjes: Callable[["_Blik"], Iterator[AfspraakKaartje]]
    vraag: bool = False
    plaatje: str = ""
    vraagt: bool = True
    samen: Callable[[Traject], tuple[str, ...]] = lambda _: ()


@dataclass(frozen=True, slots=True)
class _Blik:
    """Who reads what; ``tot``: as it was on the day when they went."""

    traject: Traject
    plan: Plan
    nu: PlanNu
    ik: Sleutel
    tot: Datum | None = None

    def is_nu(self, plek: _Plek) -> bool:
        """Whether what stands there still counts: who stopped is asked nothing, and of who went all is over."""
        return not (is_weg(self.traject, self.ik) if plek.vraagt else is_voorbij(self.traject, self.ik))

    @property
    def gestopt(self) -> bool:
        """Who is there no longer since a meeting: what was asked of them and offered is no part of their card."""
        return is_weg(self.traject, self.ik) and stopte(self.traject, self.ik)

    def afspraken(self, veld: Callable[[Afspraak], Sleutels]) -> Iterator[AfspraakNu]:
        return (nu for nu in self.nu.met_stand("loopt") if self.ik in veld(nu.afspraak))


def genoemd(traject: Traject, nu: PlanNu, ik: Sleutel) -> tuple[Genoemd, ...]:
    """All parts of the card of ``ik``, as far as ``traject`` was kept to what that person may read."""
    blik = _Blik(traject, traject.plan or Plan(), nu, ik)
    delen = (
        Genoemd(plek.kop, tuple(plek.kaartjes(blik)), plek.vraag, plek.samen(traject), plek.plaatje)
        for plek in _PLEKKEN
        if blik.is_nu(plek)
    )
    eerst = Genoemd(EERST, (*_van_wie_stopte(blik), *_wat_eindigde(blik)), plaatje="dag")
    return tuple(deel for deel in (*delen, _paaltjes(blik), eerst) if deel.kaartjes)


def _van_wie_stopte(blik: _Blik) -> Iterator[AfspraakKaartje]:
    """What was of who is there no longer, until the day on which they went."""
    sinds = weg_sinds(blik.traject, blik.ik)
    toen, tot = replace(blik, tot=sinds), plan_delen.tot_en_met(Einde(sinds))
    for plek in _PLEKKEN:
        for kaart in () if blik.is_nu(plek) else plek.kaartjes(toen):
            yield replace(kaart, feiten=tuple(feit for feit in (*kaart.feiten, tot) if feit.tekst))


def _wat_eindigde(blik: _Blik) -> Iterator[AfspraakKaartje]:
    """Questions and offers that ended, with the day; of who stopped at a meeting they are gone."""
    if blik.gestopt:
        return
    for vraag in blik.plan.vragen_aan_professionals.values():
        if blik.ik in (*vraag.aan_wie, *vraag.gesteld_door) and einde_van_de_vraag(blik.traject, vraag):
            yield _vraag(blik, vraag)
    for iets in blik.plan.aanbod:
        if blik.ik in iets.van_wie and einde_van_het_aanbod(blik.traject, iets):
            yield plan_delen.aanbod_van_mij(blik.traject, iets, blik.ik)


def _afspraken(blik: _Blik) -> Iterator[AfspraakKaartje]:
    return (_kort(blik, nu) for nu in blik.afspraken(lambda afspraak: afspraak.wie))


def _kort(blik: _Blik, nu: AfspraakNu) -> AfspraakKaartje:
    kaart = kaartje(blik.traject, nu if blik.tot is None else nu.op_dag(blik.tot), blik.ik)
    daarna = _daarna(blik.traject, nu, blik.tot) if blik.tot else ()
    return met_niet_rondgaan(blik.traject, replace(kaart, feiten=(*kaart.feiten, *daarna)), nu)


def _daarna(traject: Traject, nu: AfspraakNu, dag: Datum) -> Iterator[Feit]:
    """What became of it after somebody went, change by change."""
    anders = [eerst for eerst in nu.eerst if eerst.tot and eerst.tot.volgorde > dag.volgorde]
    for nr, was in enumerate(anders):
        wordt = anders[nr + 1].afspraak if nr + 1 < len(anders) else nu.afspraak
        op = f" ({zonder_weekdag(was.tot)})" if was.tot else ""
        if hoe := verschil(traject, wordt, was.afspraak):
            yield Feit(f"Daarna werd het{op}", hoe)


def _hulp(blik: _Blik) -> Iterator[AfspraakKaartje]:
    return (
        _kort(blik, nu) for nu in blik.afspraken(lambda afspraak: afspraak.hulp_van) if blik.ik not in nu.afspraak.wie
    )


def _let_op(blik: _Blik) -> Iterator[AfspraakKaartje]:
    """What somebody only keeps an eye on, as it is now; what they do too says so there.

    Who said so with earlier words reads those too, and when it was.
    """
    return (
        met_niet_rondgaan(blik.traject, _met_wanneer(blik, nu), nu)
        for nu in blik.afspraken(lambda afspraak: afspraak.let_op)
        if blik.ik not in nu.afspraak.wie
    )


def _met_wanneer(blik: _Blik, nu: AfspraakNu) -> AfspraakKaartje:
    if blik.tot is not None:
        return kaartje(blik.traject, nu.op_dag(blik.tot), blik.ik)
    if not nu.let_op_van_ervoor:
        return kaartje(blik.traject, replace(nu, eerst=()), blik.ik)
    kaart = kaartje(blik.traject, nu, blik.ik)
    op = nu.let_op_sinds or dag_van_het_plan(blik.traject)
    zin = Feit("", f"Dat jij hierop let, is gezegd op {zonder_weekdag(op)}." if op else "")
    return replace(kaart, feiten=tuple(feit for feit in (zin, *kaart.feiten) if feit.tekst))


def _nog_vragen(blik: _Blik) -> Iterator[AfspraakKaartje]:
    return (
        _kort(blik, nu)
        for nu in blik.afspraken(lambda afspraak: afspraak.nog_vragen)
        if blik.ik not in (*nu.afspraak.wie, *nu.afspraak.hulp_van)
    )


def _vraag(blik: _Blik, vraag: VraagAanProfessional) -> AfspraakKaartje:
    """A question that ended is told with all whom it was asked of."""
    hoe = vraag if einde_van_de_vraag(blik.traject, vraag) else plan_delen.aan_wie_er_nog_is(blik.traject, vraag)
    if blik.ik in vraag.aan_wie and blik.ik not in hoe.aan_wie:
        hoe = vraag
    return met_niet_rondgaan(blik.traject, plan_delen.aan_professional(blik.traject, hoe, blik.nu, blik.ik), vraag)


def _gevraagd(blik: _Blik) -> Iterator[AfspraakKaartje]:
    vragen = blik.plan.vragen_aan_professionals.values()
    for vraag in () if blik.gestopt else vragen:
        if blik.ik in vraag.aan_wie and einde_van_de_vraag(blik.traject, vraag) is None:
            yield _vraag(blik, vraag)


def _zelf_gevraagd(blik: _Blik) -> Iterator[AfspraakKaartje]:
    vragen = blik.plan.vragen_aan_professionals.values()
    for vraag in () if blik.gestopt else vragen:
        hoort_erbij = blik.ik in vraag.gesteld_door and blik.ik not in vraag.aan_wie
        if hoort_erbij and einde_van_de_vraag(blik.traject, vraag) is None:
            yield _vraag(blik, vraag)


def _aanbod(blik: _Blik) -> Iterator[AfspraakKaartje]:
    for iets in () if blik.gestopt else blik.plan.aanbod:
        if blik.ik in iets.van_wie and einde_van_het_aanbod(blik.traject, iets) is None:
            yield plan_delen.aanbod_van_mij(blik.traject, iets, blik.ik)


def _kosten(blik: _Blik) -> Iterator[AfspraakKaartje]:
    for post in blik.plan.kosten:
        if blik.ik in post.wie_betaalt and not kost_niets(post):
            yield kosten_van_mij(blik.traject, post, blik.ik)


def _anders(blik: _Blik) -> Iterator[AfspraakKaartje]:
    """Their own rule: what names this person, and what names nobody and so is for whoever has an agreement.

    In its words it may name them too; not where it is kept from somebody.
    """
    zelf, namen = any(True for _ in blik.afspraken(lambda afspraak: afspraak.wie)), eigen_woorden(blik.traject, blik.ik)
    in_woorden = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(namen)))})(?!\w)" if namen else r"(?!)")
    for regel in blik.plan.als_het_anders_loopt:
        if blik.ik in regel.wie or (zelf and not regel.wie):
            kaart = plan_delen.anders_met_mij(blik.traject, regel, blik.ik)
            yield met_niet_rondgaan(blik.traject, kaart, regel)
        elif in_woorden.search(regel.woorden) and not niet_voor(regel) and not is_dicht(regel, wie_er_is(blik.traject)):
            yield AfspraakKaartje(regel.woorden)


def eigen_woorden(traject: Traject, ik: Sleutel) -> set[str]:
    """``Tom`` and ``Hendriks``; of a key that is the name too. ``oma`` says who somebody is, and is no name."""
    mens = traject.netwerk.personen.get(ik)
    los = [*re.findall(r"[^\W\d_]+", naam(traject, ik)), *re.findall(r"[^\W\d_]+", (mens.naam or "") if mens else "")]
    los += [deel.capitalize() for deel in re.findall(r"[^\W\d_]{3,}", ik)]
    return {woord for woord in los if woord[:1].isupper() and woord.casefold() not in _AANSPREKING}


def _afgesproken_op(traject: Traject) -> tuple[str, ...]:
    return tuple(zin for zin in [plan_delen.afgesproken_op(traject)] if zin)


def _paaltjes(blik: _Blik) -> Genoemd:
    nu = peildatum(blik.traject)
    bekeken = {keer.paaltje for keer in blik.plan.piketpaaltjes_bekeken if blik.ik in keer.door}
    alle = paaltjes(
        blik.traject,
        [
            sleutel
            for sleutel, gesteld in (blik.traject.beraad or Beraad()).piketpaaltjes.items()
            if (sleutel in bekeken or blik.ik in gesteld.gesteld_door) and loopt_nog(gesteld.geldt_tot, nu)
        ],
        blik.ik,
    )
    kaartjes = tuple(
        AfspraakKaartje(regel.woorden, rijtje(Feit("", zin) for zin in regel.zinnen)) for regel in alle.regels
    )
    return Genoemd(PAALTJES, kaartjes, samen=alle.samen, plaatje="lezen")


_PLEKKEN = (
    _Plek(AFGESPROKEN, _afspraken, vraagt=False),
    _Plek("Hierbij help jij", _hulp, plaatje="hulp"),
    _Plek("Hier let jij op", _let_op, vraagt=False),
    _Plek("Dit willen we je nog vragen", _nog_vragen, vraag=True),
    _Plek("Dit vragen we van jou", _gevraagd, plaatje="vraag"),
    _Plek("Dit vroeg jij", _zelf_gevraagd, plaatje="praten"),
    _Plek("Dit bied jij aan", _aanbod, plaatje="hulp"),
    _Plek("Dit betaal jij", _kosten, plaatje="geld", vraagt=False),
    _Plek(ANDERS, _anders, plaatje="anders", vraagt=False, samen=_afgesproken_op),
)


def in_het_team(traject: Traject, team: str, ik: Sleutel, volgende: str) -> Iterable[str]:
    """Sentences about the team; ``team`` with its word for our, ``volgende`` the day and place in words or empty."""
    nu = plan_nu(traject)
    regelt = nu.volgende_keer is not None and ik in nu.volgende_keer.wie_regelt_het
    if is_voorbij(traject, ik):
        yield from _was_in_het_team(team, nu, ik, volgende if regelt else "")
        return
    if ik in nu.leden:
        yield f"Je zit in {team}. {uitleg('actieteam')}"
    elif ik in nu.aanspreekpunt or regelt:
        yield f"Je doet iets voor {team}. {uitleg('actieteam')}"
    if ik in nu.aanspreekpunt:
        yield "De anderen bellen jou."
    if ik in nu.belt_na_vier_weken:
        yield "Jij belt na vier weken. Je vraagt hoe het gaat."
    if volgende and (regelt or ik in nu.leden or ik in nu.aanspreekpunt):
        yield f"De volgende keer: {volgende}."
    if regelt:
        yield "Jij regelt die keer." if volgende else "Jij regelt de volgende keer."


def _was_in_het_team(team: str, nu: PlanNu, ik: Sleutel, volgende: str) -> Iterable[str]:
    """Of who is there no longer: what was so, never what is still to be done."""
    if ik in nu.leden:
        yield f"Je zat in {team}."
    elif ik in nu.aanspreekpunt:
        yield f"Je deed iets voor {team}."
    if volgende:
        yield f"Jij zou de volgende keer regelen: {volgende}."
