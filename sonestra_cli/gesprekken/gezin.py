"""A family: who the parents are, whether they are together, their children, those of before, who lives where."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.gesprekken.alle import GEWOON, met_naam_vooraan
from sonestra_cli.gesprekken.begrijpen import weet_niet, zegt_geen
from sonestra_cli.gesprekken.bijzonder.kinderen import met_kinderen, zonder_naam
from sonestra_cli.gesprekken.bijzonder.overleden import met_overlijden, wie_overleed
from sonestra_cli.gesprekken.erbij import Klaar, Stand
from sonestra_cli.gesprekken.gewoon import met_nieuwe, op_zijn_plek, voorbeelden, vraag_regel
from sonestra_cli.gesprekken.gezinsantwoorden import Kind, kinderen_uit, samen_uit, uit_elkaar_uit, wonen_uit
from sonestra_cli.gesprekken.regel import begrijp_regel
from sonestra_cli.gesprekken.slot import slot
from sonestra_cli.gesprekken.soort import Soort
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.gesprekken.wie import wie
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud, Inzet

NETWERK, GEZINNEN = "netwerk", ("gezinnen",)
_EERSTE = r"[^\W\d_a-zß-öø-ÿ]"
"""A letter that a name begins with, in any script: a capital, also Ş or Ł, or one of a script without them."""
_NAAM = rf"(?:{_EERSTE}[\w'’-]*|(?:van|de|der|den|'t|het|ma|pa|oma|opa|ome|tante|buurman|buurvrouw)(?= ))"
_ALLEEN_NAMEN = zelden(rf"{_NAAM}(?: {_NAAM})*(?: ?(?:,|&|en|\+) ?{_NAAM}(?: {_NAAM})*)?")
"""One or two names and nothing more."""
_KLEINE_NAMEN = zelden(r"[^\W\d_]+(?: (?:en|&) [^\W\d_]+)?")
"""The same without a capital anywhere: ``sandra en tim``, ``mama en papa``."""
SAMEN = "Hoe zijn of waren zij samen, en sinds wanneer?"
SAMEN_UITLEG = "Bijvoorbeeld: getrouwd in 1999. Of: samenwonend sinds 2010. Of: kort samen, 2003."
NOG = "Zijn zij nog bij elkaar? ja, of zeg wanneer het ophield"
NOG_UITLEG = """Bijvoorbeeld: uit elkaar in 2006, gescheiden in 2007. Weet je niet wanneer? Typ: nee.
Is een van hen overleden? Zeg dan wie: Annie is overleden in 2025."""
OVERLEDEN = "overleden"
KINDEREN = "Welke kinderen kregen zij samen? De oudste eerst."
KINDEREN_VAN = "Welke kinderen heeft {}? De oudste eerst."
KINDEREN_UITLEG = """Een jaar mag erachter, en wat erbij hoort:
  dochter Iris 2001, zoon Kuba 2012
  Kyra 2009 (pleeg), tweeling Bo en Mo 2012
Een kind met een andere ouder komt bij de volgende vraag."""
EERDER = "Heeft {} ook kinderen met iemand anders? Zeg van wie, welke kinderen, en met wie."
EERDER_UITLEG = """Bijvoorbeeld:
  Sandra: Dennis 2001 en Roy 2003, met Rob
  Sandra: Dennis 2001; Tim: Lot 2015, met Fleur
Een stiefouder hoort er niet bij: die zie je vanzelf op de kaart."""
WONEN = "Wie woont waar? Zet een puntkomma tussen twee huizen."
WONEN_UITLEG = """Bijvoorbeeld:
  allemaal samen
  Sandra, Kyra en Bo; Tim alleen
  bij ma: Jo en Jaap; Kuba bij Ewa"""

TWEE_HUIZEN = """Hoe vaak iemand ergens is, schrijf ik hier niet op. Woont een kind in twee huizen?
Noem het dan bij allebei: Tim en Kyra; Sandra en Kyra"""
_SOMS = zelden(
    r"\b(?:om de \w+|weekend(?:en)?|doordeweeks|door de week|soms|meestal|halve? week|\w+ weken?)\b", re.IGNORECASE
)


def gesprek_gezin(soort: Soort, stand: Stand, regel: str = "", nog: bool = False) -> Gesprek[Klaar]:
    """Talk about one family; who is new is asked once, at the end."""
    if not regel:
        regel = yield from vraag_regel(soort, nog)
        if not regel:
            return Klaar(stop=True)
        if nog and met_naam_vooraan(regel, GEWOON):
            return Klaar(volgende=regel)
    ouders, hun_kinderen = met_kinderen(regel)
    regel = ouders if _zijn_namen(ouders) else regel
    if not _zijn_namen(regel):
        gezegd, stand = yield from begrijp_regel(soort.naam, regel, stand, voorbeelden(soort))
        inzetten = tuple(op_zijn_plek(een, stand) for een in gezegd)
        return (yield from slot(met_nieuwe(inzetten, stand), stand))
    partners, stand = yield from _partners(regel, stand)
    gezin: dict[str, Inhoud] = {"partners": partners}
    if len(partners) == 2:
        gezin |= yield from _vraag(SAMEN, SAMEN_UITLEG, samen_uit)
        weet_al = any(stand.traject.netwerk.personen[Sleutel(een)].overleden for een in partners)
        if not weet_al and "uit_elkaar" not in gezin:
            gezin |= yield from _vraag(NOG, NOG_UITLEG, partial(_nog_samen, partners=partners, stand=stand))
    dood = gezin.pop(OVERLEDEN, {})
    overleden = dood if isinstance(dood, Mapping) else {}
    alleen = kale_naam(stand.traject, Sleutel(partners[0])) if len(partners) == 1 else ""
    zin = KINDEREN_VAN.format(alleen) if alleen else KINDEREN
    kinderen, stand = yield from _kinderen(zin, KINDEREN_UITLEG, partners, stand, hun_kinderen)
    eerder, stand = yield from _eerder(partners, alleen or "een van hen", stand)
    thuis = [*partners, *(kind.sleutel for kind in kinderen), *(k.sleutel for _, hun in eerder for k in hun)]
    huizen, stand = yield from _wonen(thuis, thuis[len(partners) :], stand)
    inzetten = (
        *_gezin(gezin, kinderen, stand),
        *(inzet for ouders, hun in eerder for inzet in _gezin({"partners": ouders}, hun, stand)),
        *(Inzet(NETWERK, ("huishoudens",), None, huis) for huis in huizen),
        *(Inzet(NETWERK, ("personen", een), OVERLEDEN, w) for een, w in overleden.items()),
    )
    return (
        yield from slot(
            met_nieuwe(inzetten, stand), replace(stand, vooraf=(*stand.vooraf, *_zonder_teken(thuis, stand)))
        )
    )


def _zijn_namen(regel: str) -> bool:
    return bool(_ALLEEN_NAMEN.fullmatch(regel) or (regel.islower() and _KLEINE_NAMEN.fullmatch(regel)))


def _zonder_teken(thuis: Sequence[str], stand: Stand) -> tuple[str, ...]:
    """Of a hoofdpersoon in this family: that the sign on the genogram is not known, and how it can be told."""
    kop, mensen = stand.traject.kop, stand.traject.netwerk.personen
    wie_ = [een for een in kop.hoofdpersonen if een in thuis and mensen[een].geslacht == "onbekend"]
    return tuple(
        f"{kale_naam(stand.traject, een)} krijgt op het genogram een vraagteken. Liever een vierkant of een rondje? "
        f"Dat kan straks met: sonestra wijzig {een} geslacht=man, of vrouw, of anders"
        for een in wie_
    )


def _partners(regel: str, stand: Stand) -> Gesprek[tuple[list[str], Stand]]:
    """One or two of them."""
    vooraf = ""
    while True:
        if vooraf:
            regel = yield Vraag("Wie zijn de ouders?", vooraf=vooraf, moet=True, opnieuw=True)
        wie_dan, nieuw = yield from wie(regel, stand, zonder_vragen=True)
        if wie_dan and len(wie_dan) <= 2:
            return wie_dan, nieuw
        vooraf = "Noem een of twee mensen. De kinderen vraag ik hierna." if wie_dan else "Noem de ouders."


def _vraag(zin: str, uitleg: str, lees: Callable[[str], dict[str, Inhoud] | None]) -> Gesprek[dict[str, Inhoud]]:
    """What an answer says about the two, as fields; asked again where some of it was not understood."""
    vooraf = ""
    while True:
        tekst = (yield Vraag(zin, uitleg, vooraf, opnieuw=bool(vooraf), weg="" if vooraf else None)).strip()
        velden = {} if weet_niet(tekst) else lees(tekst)
        if velden is None and zegt_geen(tekst):
            velden = {}
        if velden is not None:
            return velden
        vooraf = f"'{kort(tekst)}' begrijp ik hier niet. {uitleg}\nMet Enter sla je dit over."


def _nog_samen(tekst: str, partners: Sequence[str], stand: Stand) -> dict[str, Inhoud] | None:
    """That one of them died is no separation: it belongs to whoever died."""
    overleden = wie_overleed(met_overlijden(tekst, stand.vandaag), partners, stand.traject)
    return {OVERLEDEN: overleden} if overleden else uit_elkaar_uit(tekst)


def _kinderen(
    zin: str, uitleg: str, partners: Sequence[str], stand: Stand, gezegd: str
) -> Gesprek[tuple[list[Kind], Stand]]:
    """``gezegd`` is the answer, where it was told with the parents."""
    vooraf = ""
    while True:
        tekst = gezegd or (yield Vraag(zin, uitleg, vooraf, opnieuw=bool(vooraf))).strip()
        gezegd = ""
        if weet_niet(tekst) or zegt_geen(tekst):
            return [], _weet_nog_niet(stand, tekst, "Welke kinderen zij samen kregen")
        kinderen, nieuw = yield from kinderen_uit(tekst, stand)
        ouder = next((kind.sleutel for kind in kinderen or () if kind.sleutel in partners), None)
        if kinderen is not None and ouder is None:
            return kinderen, nieuw
        vooraf = f"'{kort(tekst)}' begrijp ik hier niet. Noem de namen. Met Enter sla je dit over."
        if naamloos := zonder_naam(tekst):
            vooraf = f"Hoe heet '{kort(naamloos)}'? Noem de namen. Wie je nog niet weet, mag je weglaten."
        if ouder is not None:
            vooraf = f"{kale_naam(stand.traject, Sleutel(ouder))} is hier een van de ouders. Noem alleen de kinderen."


def _weet_nog_niet(stand: Stand, tekst: str, wat: str) -> Stand:
    """Who says that it is not known hears at the end that it is not written down; no and nothing are an answer."""
    if not tekst or zegt_geen(tekst):
        return stand
    zin = f"{wat} weet je nog niet: dat schrijf ik niet op. Weet je het later? Typ dan weer: sonestra erbij gezin"
    return replace(stand, vooraf=(*stand.vooraf, zin))


def _eerder(
    partners: list[str], wie_dan: str, stand: Stand
) -> Gesprek[tuple[list[tuple[list[str], list[Kind]]], Stand]]:
    """The children of one of them with somebody else: the parents of each, and the children."""
    vooraf = ""
    while True:
        tekst = (yield Vraag(EERDER.format(wie_dan), EERDER_UITLEG, vooraf, opnieuw=bool(vooraf))).strip()
        if weet_niet(tekst) or zegt_geen(tekst):
            return [], _weet_nog_niet(stand, tekst, "Welke kinderen er met iemand anders zijn")
        uit: list[tuple[list[str], list[Kind]]] = []
        nieuw = stand
        for stuk in filter(None, map(str.strip, tekst.split(";"))):
            ouder, _, rest = stuk.partition(":")
            kinderen, _, met = rest.partition(" met ")
            ouders, nieuw = yield from wie(f"{ouder}, {met}" if met else ouder, nieuw, zonder_vragen=True)
            hun, nieuw = yield from kinderen_uit(kinderen, nieuw)
            if not ouders or not hun or not set(ouders) & set(partners):
                break
            uit.append((ouders, hun))
        else:
            return uit, nieuw
        vooraf = f"'{kort(stuk)}' begrijp ik hier niet. {EERDER_UITLEG}"


def _wonen(thuis: list[str], kinderen: list[str], stand: Stand) -> Gesprek[tuple[list[dict[str, Inhoud]], Stand]]:
    vooraf = ""
    while True:
        tekst = (yield Vraag(WONEN, WONEN_UITLEG, vooraf, opnieuw=bool(vooraf))).strip()
        if weet_niet(tekst) or zegt_geen(tekst):
            return [], _weet_nog_niet(stand, tekst, "Wie waar woont")
        if _SOMS.search(tekst):
            vooraf = TWEE_HUIZEN
            continue
        huizen, nieuw = yield from wonen_uit(tekst, thuis, stand, kinderen)
        if huizen is not None:
            return huizen, nieuw
        vooraf = f"'{kort(tekst)}' begrijp ik hier niet. {WONEN_UITLEG}"


def _gezin(velden: Mapping[str, Inhoud], kinderen: Sequence[Kind], stand: Stand) -> list[Inzet]:
    """A family, in the one that these partners have already, or a new one; and what was said of the children."""
    namen = [kind.als_inhoud() for kind in kinderen]
    alles = {**velden, **({"kinderen": namen} if namen else {})}
    er_is = _er_is(velden["partners"], stand)
    if er_is is None:
        inzetten = [Inzet(NETWERK, GEZINNEN, None, alles)]
    else:
        del alles["partners"]
        inzetten = [Inzet(NETWERK, (*GEZINNEN, er_is), veld, waarde) for veld, waarde in alles.items()]
    over = [(kind.sleutel, veld, w) for kind in kinderen for veld, w in kind.velden.items()]
    return [*inzetten, *(Inzet(NETWERK, ("personen", wie_), veld, w) for wie_, veld, w in over)]


def _er_is(partners: Inhoud, stand: Stand) -> int | None:
    """Which of the families in the file has these partners."""
    zij = set(partners)
    return next((nr for nr, een in enumerate(stand.traject.netwerk.gezinnen) if set(een.partners) == zij), None)
