"""The ordinary conversation: one line, then only what is missing and matters, then whether it is good so."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, Woorden
from sonestra_cli.domein.veld import VeldVorm, velden_van, vorm_van
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.gesprekken.alle import met_naam_vooraan
from sonestra_cli.gesprekken.begrijpen import is_ja, lezingen
from sonestra_cli.gesprekken.bijzonder.getypt import met_getypte_woorden, zonder_dubbel
from sonestra_cli.gesprekken.bijzonder.in_de_regel import met_vandaag, met_wat
from sonestra_cli.gesprekken.bijzonder.jaren import WELK_JAAR, met_jaar, noemt_een_tijd
from sonestra_cli.gesprekken.bijzonder.paaltje import PAALTJES, met_mandaat, zonder_wat_er_al_is
from sonestra_cli.gesprekken.dag import kies_dag
from sonestra_cli.gesprekken.erbij import PERSONEN, Klaar, Stand
from sonestra_cli.gesprekken.losse import haal_los, haal_vraag_achteraan, lees_los, leg, leg_los, twee_keer
from sonestra_cli.gesprekken.regel import begrijp_regel
from sonestra_cli.gesprekken.slot import groepen_van, slot
from sonestra_cli.gesprekken.soort import APART, TEAM, Soort, Veldvraag, veld_op
from sonestra_cli.gesprekken.tabel.netwerk import OVER_ZICHZELF, over_een_groep, uit_de_naam
from sonestra_cli.gesprekken.velden import vraag_veld
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.techniek.sleutels import NIEMANDS
from sonestra_cli.verstaan.mensen import zoek_mensen
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud, Inzet

NETWERK = "netwerk"
NAAM = 3
"""Words of a name; one sentence of more than that is how an agreement stands on the paper."""


def gesprek(soort: Soort, stand: Stand, regel: str = "", nog: bool = False) -> Gesprek[Klaar]:
    """Talk about one line; ``nog``: there was one before, so Enter is enough to stop."""
    if not regel:
        regel = yield from vraag_regel(soort, nog)
        if not regel:
            return Klaar(stop=True)
        if nog and met_naam_vooraan(regel, groepen_van(stand)):
            return Klaar(volgende=regel)
    regel = met_jaar(regel, stand.vandaag) if soort.klasse in (Persoon, Gebeurtenis) else regel
    regel, wanneer = met_vandaag(regel, stand.vandaag, gebeurtenis=soort.klasse is Gebeurtenis)
    regel, los = haal_los(regel)
    los = (*los, ("wanneer", wanneer)) if wanneer else los
    if soort.klasse is Afspraak:
        regel, vraag = haal_vraag_achteraan(regel, stand.traject.vragen.vragen)
        los = (*los, *vraag)
        regel = f"> {regel}" if _is_kaal(regel) and len(regel.split()) > NAAM else regel
    kaal = _is_kaal(regel.removeprefix(">"))
    als_zin = bool(regel) and not _is_antwoord(soort, regel)
    gezegd: tuple[Inzet, ...] = ()
    if soort.onder == "afspraak" and kaal:
        sleutel, velden, stand = yield from _welke_afspraak(regel.removeprefix(">").strip(), stand)
        gezegd = (Inzet(soort.bestand, soort.stappen, sleutel, velden),)
    elif als_zin:
        gezegd, stand = yield from begrijp_regel(soort.naam, regel, stand, voorbeelden(soort))
        if soort.onder == "afspraak":
            gezegd, stand = yield from _met_afspraak(soort, gezegd, stand)
        kaal = kaal or (not gezegd and soort.onder in ("lijst", "blok"))
    if soort.bestand == TEAM and not stand.eigenaar:
        stand = replace(stand, dag=(yield from _dag(gezegd, stand)))
    hier = met_getypte_woorden(in_bestand(soort, stand), gezegd, regel)
    inzetten = tuple(op_zijn_plek(een, stand) for een in gezegd)
    al = _wie_er_al_is(regel, stand) if soort.stappen == PERSONEN and not inzetten else ""
    velden, stand = yield from lees_los(hier, los, stand)
    velden, stand = yield from twee_keer(hier, velden, inzetten, stand)
    inzetten = leg_los(hier, velden, inzetten, al)
    if al and not inzetten:
        inzetten, stand = yield from _meer_over(hier, al, stand)
    elif not al:
        inzetten = tuple(met_wat(een, regel) for een in inzetten) if wanneer else inzetten
        inzetten, stand = yield from _vul_aan(hier, inzetten, stand, "" if als_zin else regel, kaal)
    inzetten = tuple(_van_de_eigenaar(hier, zonder_dubbel(een, regel), stand) for een in inzetten)
    if soort.stappen == PAALTJES:
        inzetten = yield from met_mandaat((yield from zonder_wat_er_al_is(inzetten, stand)), stand)
    if any(soort.klasse is Gebeurtenis and noemt_een_tijd(_velden(een.waarde)) for een in inzetten):
        stand = replace(stand, vooraf=(*stand.vooraf, WELK_JAAR))
    klaar = yield from slot(met_nieuwe(inzetten, stand), stand)
    return replace(klaar, dag=stand.dag)


def _is_antwoord(soort: Soort, regel: str) -> bool:
    """Whether a line answers the one field that is asked, and is no sentence; behind ``>`` only own words stand."""
    if len(soort.vragen) != 1 or soort.onder != "blok":
        return False
    return ">" not in regel or veld_op(soort.klasse, soort.vragen[0].veld).vorm != vorm_van(Woorden)


def _welke_afspraak(regel: str, stand: Stand) -> Gesprek[tuple[str, Mapping[str, Inhoud], Stand]]:
    """The agreement that it is about; what names none of them is how it becomes."""
    vorm = vorm_van(AfspraakSleutel)
    genoemd = not regel or bool(lezingen(regel, vorm, stand.traject))
    vraag = Veldvraag("", "Welke afspraak wordt anders?")
    sleutel, stand = yield from vraag_veld(vraag, vorm, stand, moet=True, antwoord=regel if genoemd else "")
    return sleutel, {} if genoemd else {"woorden": regel}, stand


def _met_afspraak(soort: Soort, gezegd: tuple[Inzet, ...], stand: Stand) -> Gesprek[tuple[tuple[Inzet, ...], Stand]]:
    """The same, after a question where a line said how it becomes and not which agreement it is about."""
    uit = []
    for een in gezegd:
        if een.stappen == soort.stappen and not een.sleutel:
            sleutel, _, stand = yield from _welke_afspraak("", stand)
            een = replace(een, sleutel=sleutel)
        uit.append(een)
    return tuple(uit), stand


def vraag_regel(soort: Soort, nog: bool) -> Gesprek[str]:
    """The first question: with no or Enter there is none. Who answers ``Nog een?`` with yes is asked which."""
    uitleg = voorbeelden(soort)
    regel = (yield Vraag(nog_een(soort) if nog else soort.eerste, uitleg, einde="")).strip()
    ja = is_ja(regel) if regel else None
    if nog and ja:
        return (yield Vraag(soort.eerste, uitleg, einde="")).strip()
    return "" if ja is False else regel


def nog_een(soort: Soort) -> str:
    """The first question once more, without what was said behind it; of a block there is only one."""
    vraag = soort.eerste.partition("?")[0] + "?"
    return f"Nog {'iets' if soort.onder == 'blok' else 'een'}? Enter is klaar.\n{vraag}"


def voorbeelden(soort: Soort) -> str:
    """What one may say, in examples."""
    return "\n".join(("Bijvoorbeeld:", *(f"  {een}" for een in soort.voorbeelden)))


def _is_kaal(regel: str) -> bool:
    """Whether a line is one thing and nothing besides: a name, one sentence."""
    return re.search(r"[,:;>\n]", regel) is None


def _wie_er_al_is(regel: str, stand: Stand) -> str:
    """The one person in the network whose name is all that was typed."""
    wie = zoek_mensen(regel, stand.traject) if _is_kaal(regel) else ()
    return wie[0] if len(wie) == 1 else ""


def _meer_over(soort: Soort, sleutel: str, stand: Stand) -> Gesprek[tuple[tuple[Inzet, ...], Stand]]:
    """Somebody who is there already: what is not known yet, asked."""
    persoon = stand.traject.netwerk.personen[Sleutel(sleutel)]
    leeg = Persoon()
    gezegd = [veld for veld in velden_van(Persoon).values() if _iets_anders(persoon, leeg, veld.attribuut)]
    er_is = [veld.sleutel for veld in gezegd]
    zelf = sleutel in stand.traject.kop.hoofdpersonen
    vragen = [vraag for vraag in soort.vragen if not zelf or vraag.veld in OVER_ZICHZELF]
    soort = over_een_groep(replace(soort, vragen=tuple(vragen)), persoon.soort)
    open_ = replace(soort, vragen=tuple(vraag for vraag in soort.vragen if vraag.veld not in er_is))
    erbij, stand = yield from _vraag_uit(open_, {}, stand, "", kaal=True)
    return tuple(Inzet(soort.bestand, (*PERSONEN, sleutel), veld, w) for veld, w in erbij.items()), stand


def _iets_anders(persoon: Persoon, leeg: Persoon, attribuut: str) -> bool:
    return bool(getattr(persoon, attribuut) != getattr(leeg, attribuut))


def _dag(gezegd: tuple[Inzet, ...], stand: Stand) -> Gesprek[str]:
    """The day that the line names, the one that we talked about before, or else it is asked."""
    genoemd = [een.bestand.partition("/")[2] for een in gezegd if een.bestand.startswith(f"{TEAM}/")]
    return (genoemd[0] if genoemd else stand.dag) or (yield from kies_dag(stand.traject, stand.vandaag))


def in_bestand(soort: Soort, stand: Stand) -> Soort:
    """The same with the file of the day, or of the person, that this conversation is about."""
    stappen = tuple(stap or stand.eigenaar for stap in soort.stappen)
    if stand.eigenaar:
        return replace(soort, bestand=f"{APART}/{stand.eigenaar}", stappen=stappen)
    return replace(soort, bestand=f"{TEAM}/{stand.dag}") if soort.bestand == TEAM else soort


def op_zijn_plek(inzet: Inzet, stand: Stand) -> Inzet:
    """In the file of the day or of the owner; somebody who is new stands in the network, with no more than a name."""
    stappen = tuple(stap if stap != "" else stand.eigenaar for stap in inzet.stappen)
    if stand.eigenaar and inzet.stappen != PERSONEN:
        return replace(inzet, bestand=f"{APART}/{stand.eigenaar}", stappen=stappen)
    return replace(inzet, bestand=f"{TEAM}/{stand.dag}") if inzet.bestand == TEAM and stand.dag else inzet


def _van_de_eigenaar(soort: Soort, inzet: Inzet, stand: Stand) -> Inzet:
    """What somebody keeps apart is of that person, unless it was said otherwise."""
    if not (stand.eigenaar and soort.eigen and inzet.bestand == soort.bestand and isinstance(inzet.waarde, Mapping)):
        return inzet
    return replace(inzet, waarde={soort.eigen: stand.eigenaar, **inzet.waarde})


def met_nieuwe(inzetten: tuple[Inzet, ...], stand: Stand) -> tuple[Inzet, ...]:
    """The same with whoever is new before them, each as one entry with all that was said of that person."""
    mensen = dict(stand.nieuw)
    rest: list[Inzet] = []
    for een in inzetten:
        wie = een.sleutel if een.stappen == PERSONEN else een.stappen[1] if een.stappen[:1] == PERSONEN else None
        er_is = mensen.get(str(wie)) if een.bestand == NETWERK else None
        if er_is is None or len(een.stappen) > 2:
            rest.append(een)
            continue
        velden = een.waarde if een.stappen == PERSONEN else {str(een.sleutel): een.waarde}
        mensen[str(wie)] = replace(er_is, waarde={**_velden(er_is.waarde), **_velden(velden)})
    return (*mensen.values(), *rest)


def _velden(waarde: Inhoud) -> Mapping[str, Inhoud]:
    return waarde if isinstance(waarde, Mapping) else {}


def _vul_aan(
    soort: Soort, inzetten: tuple[Inzet, ...], stand: Stand, eerste: str, kaal: bool
) -> Gesprek[tuple[tuple[Inzet, ...], Stand]]:
    """Ask what an entry cannot do without and, where only its beginning was typed, what else there is to tell.

    ``eerste`` is the answer to the first question, where that was given already. ``kaal``: no more than a beginning.
    """
    if soort.onder == "blok" or not inzetten:
        erbij, stand = yield from _vraag_uit(soort, _velden_van(soort, inzetten), stand, eerste, kaal or bool(eerste))
        if soort.onder == "blok":
            return (*inzetten, *(Inzet(soort.bestand, soort.stappen, veld, w) for veld, w in erbij.items())), stand
        ergens = soort.onder != "afspraak"
        return ((Inzet(soort.bestand, soort.stappen, None, erbij),) if erbij and ergens else ()), stand
    hier = [nr for nr, een in enumerate(inzetten) if (een.bestand, een.stappen) == (soort.bestand, soort.stappen)]
    uit = list(inzetten)
    for nummer in hier:
        velden = uit[nummer].waarde
        if isinstance(velden, Mapping):
            op_naam = soort.onder == "woord"
            erbij, stand = yield from _vraag_uit(soort, velden, stand, "", kaal and len(hier) == 1, op_naam)
            sleutel = uit[nummer].sleutel
            if soort.onder == "woord" and str(sleutel).startswith(NIEMANDS) and "vraag" in erbij:
                sleutel = _sleutel_van_vraag(erbij, stand)
            uit[nummer] = replace(uit[nummer], sleutel=sleutel, waarde={**velden, **erbij})
    return tuple(uit), stand


def _sleutel_van_vraag(gezegd: dict[str, Any], stand: Stand) -> str:
    """What a question stands under, once its words are known."""
    from sonestra_cli.verstaan.zinnen.soorten.verhaal import sleutel_van_vraag  # loaded once there is a line

    return sleutel_van_vraag(gezegd, stand.traject)


def _velden_van(soort: Soort, inzetten: tuple[Inzet, ...]) -> dict[str, Inhoud]:
    """The fields of a block of which there is one, as far as they were said."""
    return {str(een.sleutel): een.waarde for een in inzetten if een.stappen == soort.stappen}


def _vraag_uit(
    soort: Soort, er_is: Mapping[str, Any], stand: Stand, eerste: str, kaal: bool, begonnen: bool = False
) -> Gesprek[tuple[dict[str, Any], Stand]]:
    """The fields that were answered, beside those that are there; ``begonnen``: its key was said, so it is one."""
    erbij: dict[str, Any] = {}
    te_vragen = _te_vragen(soort, er_is, kaal)
    for nr, (vraag, veld) in enumerate(te_vragen):
        moet = _moet(vraag, veld)
        ook = [(later, open_.vorm) for later, open_ in te_vragen[nr + 1 :] if _moet(later, open_)]
        kan_niet_zonder = moet and bool(er_is or erbij or begonnen)
        antwoord, stand = yield from vraag_veld(vraag, veld.vorm, stand, kan_niet_zonder, eerste, ook)
        eerste = ""
        if antwoord is not None:
            leg(soort, erbij, vraag.veld, antwoord)
        elif moet:
            return {}, stand
    return erbij, stand


def _moet(vraag: Veldvraag, veld: VeldVorm) -> bool:
    """Whether an entry cannot do without what is asked."""
    return veld.nodig and "." not in vraag.veld


def _te_vragen(soort: Soort, er_is: Mapping[str, Any], kaal: bool) -> list[tuple[Veldvraag, VeldVorm]]:
    """The questions whose field is open: all of them behind a bare beginning, else only what must be there."""
    wat = str(er_is.get("soort", "mens"))
    kaal = kaal and len(er_is.keys() - uit_de_naam(wat) if soort.onder == "mens" else er_is) <= (soort.onder != "mens")
    soort = over_een_groep(soort, wat) if soort.klasse is Persoon else soort
    nodig = [veld.sleutel for veld in velden_van(soort.klasse).values() if veld.nodig]
    nodig += ["wanneer"] if soort.klasse is Gebeurtenis and noemt_een_tijd(er_is) else []
    paren = [(vraag, veld_op(soort.klasse, vraag.veld)) for vraag in soort.vragen if vraag.veld != soort.eigen]
    return [(v, veld) for v, veld in paren if v.veld.partition(".")[0] not in er_is and (kaal or v.veld in nodig)]
