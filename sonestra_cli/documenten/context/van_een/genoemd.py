"""Every place of the plan where one person is named, as parts of the card of that person (domein/5 §5.12)."""

import re
from collections.abc import Iterator
from dataclasses import replace

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
from sonestra_cli.documenten.context.van_een.blik import Blik, Genoemd, Plek
from sonestra_cli.documenten.context.van_een.eigen_naam import eigen_woorden
from sonestra_cli.documenten.context.van_een.vraag_en_aanbod import aanbod, gevraagd, wat_eindigde, zelf_gevraagd
from sonestra_cli.domein.afleiding.leeftijd import loopt_nog, peildatum
from sonestra_cli.domein.afleiding.niet_voor import is_dicht, niet_voor
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, PlanNu
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.plan import Plan
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.einde import Einde
from sonestra_cli.domein.voortgang.gezegd import dag_van_het_plan
from sonestra_cli.domein.voortgang.weg import weg_sinds
from sonestra_cli.domein.zien.dicht import wie_er_is
from sonestra_cli.taal.datums import zonder_weekdag

AFGESPROKEN, ANDERS, EERST = "Dit spraken we af", "Als het anders loopt", "Zo was het eerst"
PAALTJES = "Regels waar jij over gaat (piketpaaltjes)"
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


def genoemd(traject: Traject, nu: PlanNu, ik: Sleutel) -> tuple[Genoemd, ...]:
    """All parts of the card of ``ik``, as far as ``traject`` was kept to what that person may read."""
    blik = Blik(traject, traject.plan or Plan(), nu, ik)
    delen = (
        Genoemd(plek.kop, tuple(plek.kaartjes(blik)), plek.vraag, plek.samen(traject), plek.plaatje)
        for plek in _PLEKKEN
        if blik.is_nu(plek)
    )
    eerst = Genoemd(EERST, (*_van_wie_stopte(blik), *wat_eindigde(blik)), plaatje="dag")
    return tuple(deel for deel in (*delen, _paaltjes(blik), eerst) if deel.kaartjes)


def _van_wie_stopte(blik: Blik) -> Iterator[AfspraakKaartje]:
    """What was of who is there no longer, until the day on which they went."""
    sinds = weg_sinds(blik.traject, blik.ik)
    toen, tot = replace(blik, tot=sinds), plan_delen.tot_en_met(Einde(sinds))
    for plek in _PLEKKEN:
        for kaart in () if blik.is_nu(plek) else plek.kaartjes(toen):
            yield replace(kaart, feiten=tuple(feit for feit in (*kaart.feiten, tot) if feit.tekst))


def _afspraken(blik: Blik) -> Iterator[AfspraakKaartje]:
    return (_kort(blik, nu) for nu in blik.afspraken(lambda afspraak: afspraak.wie))


def _kort(blik: Blik, nu: AfspraakNu) -> AfspraakKaartje:
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


def _hulp(blik: Blik) -> Iterator[AfspraakKaartje]:
    return (
        _kort(blik, nu) for nu in blik.afspraken(lambda afspraak: afspraak.hulp_van) if blik.ik not in nu.afspraak.wie
    )


def _let_op(blik: Blik) -> Iterator[AfspraakKaartje]:
    """What somebody only keeps an eye on, as it is now; what they do too says so there.

    Who said so with earlier words reads those too, and when it was.
    """
    return (
        met_niet_rondgaan(blik.traject, _met_wanneer(blik, nu), nu)
        for nu in blik.afspraken(lambda afspraak: afspraak.let_op)
        if blik.ik not in nu.afspraak.wie
    )


def _met_wanneer(blik: Blik, nu: AfspraakNu) -> AfspraakKaartje:
    if blik.tot is not None:
        return kaartje(blik.traject, nu.op_dag(blik.tot), blik.ik)
    if not nu.let_op_van_ervoor:
        return kaartje(blik.traject, replace(nu, eerst=()), blik.ik)
    kaart = kaartje(blik.traject, nu, blik.ik)
    op = nu.let_op_sinds or dag_van_het_plan(blik.traject)
    zin = Feit("", f"Dat jij hierop let, is gezegd op {zonder_weekdag(op)}." if op else "")
    return replace(kaart, feiten=tuple(feit for feit in (zin, *kaart.feiten) if feit.tekst))


def _nog_vragen(blik: Blik) -> Iterator[AfspraakKaartje]:
    return (
        _kort(blik, nu)
        for nu in blik.afspraken(lambda afspraak: afspraak.nog_vragen)
        if blik.ik not in (*nu.afspraak.wie, *nu.afspraak.hulp_van)
    )


def _kosten(blik: Blik) -> Iterator[AfspraakKaartje]:
    for post in blik.plan.kosten:
        if blik.ik in post.wie_betaalt and not kost_niets(post):
            yield kosten_van_mij(blik.traject, post, blik.ik)


def _anders(blik: Blik) -> Iterator[AfspraakKaartje]:
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


def _afgesproken_op(traject: Traject) -> tuple[str, ...]:
    return tuple(zin for zin in [plan_delen.afgesproken_op(traject)] if zin)


def _paaltjes(blik: Blik) -> Genoemd:
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
    Plek(AFGESPROKEN, _afspraken, vraagt=False),
    Plek("Hierbij help jij", _hulp, plaatje="hulp"),
    Plek("Hier let jij op", _let_op, vraagt=False),
    Plek("Dit willen we je nog vragen", _nog_vragen, vraag=True),
    Plek("Dit vragen we van jou", gevraagd, plaatje="vraag"),
    Plek("Dit vroeg jij", zelf_gevraagd, plaatje="praten"),
    Plek("Dit bied jij aan", aanbod, plaatje="hulp"),
    Plek("Dit betaal jij", _kosten, plaatje="geld", vraagt=False),
    Plek(ANDERS, _anders, plaatje="anders", vraagt=False, samen=_afgesproken_op),
)
