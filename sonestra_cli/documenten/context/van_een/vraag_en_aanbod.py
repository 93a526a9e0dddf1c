"""What was asked of one person, what that one asked, and what that one offers: now, and what ended."""

from collections.abc import Iterator

from sonestra_cli.documenten.context import plan_delen
from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, met_niet_rondgaan
from sonestra_cli.documenten.context.van_een.blik import Blik
from sonestra_cli.domein.plan import VraagAanProfessional
from sonestra_cli.domein.voortgang.einde import einde_van_de_vraag, einde_van_het_aanbod


def _vraag(blik: Blik, vraag: VraagAanProfessional) -> AfspraakKaartje:
    """A question that ended is told with all whom it was asked of."""
    hoe = vraag if einde_van_de_vraag(blik.traject, vraag) else plan_delen.aan_wie_er_nog_is(blik.traject, vraag)
    if blik.ik in vraag.aan_wie and blik.ik not in hoe.aan_wie:
        hoe = vraag
    return met_niet_rondgaan(blik.traject, plan_delen.aan_professional(blik.traject, hoe, blik.nu, blik.ik), vraag)


def gevraagd(blik: Blik) -> Iterator[AfspraakKaartje]:
    vragen = blik.plan.vragen_aan_professionals.values()
    for vraag in () if blik.gestopt else vragen:
        if blik.ik in vraag.aan_wie and einde_van_de_vraag(blik.traject, vraag) is None:
            yield _vraag(blik, vraag)


def zelf_gevraagd(blik: Blik) -> Iterator[AfspraakKaartje]:
    vragen = blik.plan.vragen_aan_professionals.values()
    for vraag in () if blik.gestopt else vragen:
        hoort_erbij = blik.ik in vraag.gesteld_door and blik.ik not in vraag.aan_wie
        if hoort_erbij and einde_van_de_vraag(blik.traject, vraag) is None:
            yield _vraag(blik, vraag)


def aanbod(blik: Blik) -> Iterator[AfspraakKaartje]:
    for iets in () if blik.gestopt else blik.plan.aanbod:
        if blik.ik in iets.van_wie and einde_van_het_aanbod(blik.traject, iets) is None:
            yield plan_delen.aanbod_van_mij(blik.traject, iets, blik.ik)


def wat_eindigde(blik: Blik) -> Iterator[AfspraakKaartje]:
    """Questions and offers that ended, with the day; of who stopped at a meeting they are gone."""
    if blik.gestopt:
        return
    for vraag in blik.plan.vragen_aan_professionals.values():
        if blik.ik in (*vraag.aan_wie, *vraag.gesteld_door) and einde_van_de_vraag(blik.traject, vraag):
            yield _vraag(blik, vraag)
    for iets in blik.plan.aanbod:
        if blik.ik in iets.van_wie and einde_van_het_aanbod(blik.traject, iets):
            yield plan_delen.aanbod_van_mij(blik.traject, iets, blik.ik)
