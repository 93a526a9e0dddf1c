"""A whole line, as one says it, to entries: what it leaves open is asked, what is not understood is never dropped."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.gesprekken.begrijpen import is_ja, kies_zin, nummer_uit, weet_niet, zegt_geen
from sonestra_cli.gesprekken.erbij import PERSONEN, Stand
from sonestra_cli.gesprekken.velden import NODIG, LaatMaar
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.gesprekken.wie import beschrijf, nieuw_of_wie_dan, noem_de_sleutel
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.zinnen.uitkomst import WEG, Inhoud, Inzet, Navraag

_NIEMAND = zelden(r"'(.+)' staat er nog niet bij\. Wie is dat\?")
"""How the question after somebody unknown begins; the answer is a key."""
MEER = "Typ het met andere woorden. Met Enter laat ik het weg."


def begrijp_regel(soort: str, regel: str, stand: Stand, uitleg: str = MEER) -> Gesprek[tuple[tuple[Inzet, ...], Stand]]:
    """The entries that a line stands for, and the people with whoever is new; ``uitleg`` shows how it can be said."""
    from sonestra_cli.verstaan.zinnen.versta import versta  # all turns of phrase: loaded once there is a line

    antwoorden: dict[str, str] = {}
    while True:
        begrepen = versta(soort, regel, stand.traject, antwoorden, bool(stand.eigenaar))
        open_ = [vraag for vraag in begrepen.vragen if vraag.zin not in antwoorden]
        if not open_:
            break
        nieuw, stand = yield from _vraag_na(open_, stand)
        antwoorden |= nieuw
    over = (replace(een, waarde=_zonder_wat_weg_is(een.waarde)) for een in begrepen.zetten)
    over = (een for een in over if een.waarde not in (WEG, []) and not _kent_niemand(een))
    inzetten = tuple(map(_zonder_naam_die_vanzelf_gaat, over))
    stand = replace(stand.met(inzetten), vooraf=(*stand.vooraf, *begrepen.geen_plek))
    for stuk in begrepen.niet_begrepen:
        erbij, stand = yield from _anders_gezegd(soort, stuk, regel, stand, uitleg)
        inzetten = _samen(inzetten, erbij)
    return inzetten, stand


def _zonder_wat_weg_is(waarde: Inhoud) -> Inhoud:
    """The same without what was left out, and without the fields of which nothing or nobody was left."""
    if isinstance(waarde, str):
        return waarde
    if isinstance(waarde, Mapping):
        velden = {veld: _zonder_wat_weg_is(inhoud) for veld, inhoud in waarde.items()}
        return {veld: inhoud for veld, inhoud in velden.items() if inhoud not in (WEG, [])}
    return [deel for deel in map(_zonder_wat_weg_is, waarde) if deel != WEG]


def _kent_niemand(inzet: Inzet) -> bool:
    """Of those who know each other one was left."""
    return inzet.stappen == ("kennen_elkaar",) and not isinstance(inzet.waarde, str) and len(inzet.waarde) < 2


def _zonder_naam_die_vanzelf_gaat(inzet: Inzet) -> Inzet:
    """A new person without ``naam`` where the key says it already."""
    waarde = inzet.waarde
    if inzet.stappen != PERSONEN or not isinstance(waarde, Mapping) or not inzet.sleutel:
        return inzet
    if waarde.get("naam") != naam_uit_sleutel(inzet.sleutel):
        return inzet
    return replace(inzet, waarde={veld: inhoud for veld, inhoud in waarde.items() if veld != "naam"})


def _vraag_na(open_: list[Navraag], stand: Stand) -> Gesprek[tuple[Mapping[str, str], Stand]]:
    """Those who are unknown in one question, whatever else one by one."""
    onbekend = {naam[1]: vraag.zin for vraag in open_ if (naam := _NIEMAND.fullmatch(vraag.zin))}
    if onbekend:
        ook = _ook([vraag for vraag in open_ if vraag.zin not in onbekend.values()], stand)
        wie_zij_zijn, stand = yield from nieuw_of_wie_dan(list(onbekend), stand, ook)
        return {onbekend[naam]: sleutel or WEG for naam, sleutel in wie_zij_zijn.items()}, stand
    vraag = open_[0]
    return {vraag.zin: (yield from _keus(vraag, stand, _ook(open_[1:], stand)))}, stand


def _ook(open_: Sequence[Navraag], stand: Stand) -> list[str]:
    """Who else is meant may be told at once; what leaves the rest open may be clear once these are."""
    return [_alleen(vraag, stand) for vraag in open_ if vraag.kandidaten]


def _alleen(vraag: Navraag, stand: Stand) -> str:
    """The question for who typed it all in one line."""
    kent = all(Sleutel(k) in stand.traject.netwerk.personen for k in vraag.kandidaten)
    return f"{vraag.zin} {_hoe_in_de_regel(_kandidaten(vraag, stand), kent)}"


def _kandidaten(vraag: Navraag, stand: Stand) -> list[str]:
    mensen = stand.traject.netwerk.personen
    return [beschrijf(Sleutel(k), stand.traject) if Sleutel(k) in mensen else in_woorden(k) for k in vraag.kandidaten]


def _keus(vraag: Navraag, stand: Stand, ook: Sequence[str]) -> Gesprek[str]:
    """One of the candidates by number or word; where there are none, whatever is typed.

    ``ook`` is what else has to be said, for who typed it all in one line.
    """
    zegt = _kandidaten(vraag, stand)
    zin = kies_zin(vraag.zin, zegt) if zegt else vraag.zin
    zin += " Met Enter laat ik het weg." if zegt and vraag.mag_weg else ""
    alleen = "\n".join((_alleen(vraag, stand), *ook))
    vooraf = ""
    while True:
        moet, weg = not vraag.mag_weg, WEG if vraag.mag_weg else None
        tekst = (yield Vraag(zin, vooraf=vooraf, moet=moet, opnieuw=bool(vooraf), weg=weg, alleen=alleen)).strip()
        if not tekst and vraag.mag_weg:
            return WEG
        if not tekst and vooraf == NODIG:
            raise LaatMaar
        if tekst and not zegt:
            return tekst
        nummer = nummer_uit(tekst, [*zegt]) or nummer_uit(tekst, vraag.kandidaten)
        if nummer:
            return vraag.kandidaten[nummer - 1]
        vooraf = f"Typ een nummer van 1 tot en met {len(zegt)}." if tekst else NODIG


def _hoe_in_de_regel(zegt: list[str], mensen: bool) -> str:
    """How to say in the line itself what was asked about it."""
    if not zegt:
        return "Zet dat erbij in de regel."
    if any("professional" in een for een in zegt):
        return "Zet er professional achter, of waar deze mens wel bij hoort, zoals: school."
    if mensen:
        return noem_de_sleutel(zegt)
    return f"Het kan zijn: {opsomming(zegt, 'of')}. Zeg in de regel welke."


def _anders_gezegd(
    soort: str, stuk: str, regel: str, stand: Stand, uitleg: str
) -> Gesprek[tuple[tuple[Inzet, ...], Stand]]:
    """A piece that was not understood, said in other words behind the same beginning; Enter leaves it out."""
    from sonestra_cli.verstaan.zinnen.versta import versta
    from sonestra_cli.verstaan.zinnen.waarom import waarom_niet

    begin = re.split(r"[,:;.>]", regel, maxsplit=1)[0]
    niet = "\n".join(filter(None, (f"Dit begrijp ik niet: {stuk}", waarom_niet(stuk, stand.jaar))))
    voorbeelden = "" if uitleg == MEER else " Met ? zie je voorbeelden."
    zin, alleen = f"{niet}\n{MEER}{voorbeelden}", niet if uitleg == MEER else f"{niet}\n{uitleg}"
    vooraf = ""
    while True:
        tekst = (yield Vraag(zin, uitleg, vooraf, opnieuw=bool(vooraf), weg="", alleen=alleen)).strip()
        if not tekst or is_ja(tekst) is False or weet_niet(tekst) or zegt_geen(tekst):
            return (), stand
        for anders in (f"{begin}, {tekst}", tekst):
            nog_eens = versta(soort, anders, stand.traject, {}, bool(stand.eigenaar))
            nieuw = soort == "persoon" and anders == tekst and any(een.stappen == PERSONEN for een in nog_eens.zetten)
            if not nog_eens.niet_begrepen and not nog_eens.vragen and nog_eens.zetten and not nieuw:
                return nog_eens.zetten, stand.met(nog_eens.zetten)
        vooraf = f"'{kort(tekst)}' begrijp ik ook niet. {waarom_niet(tekst, stand.jaar)}".rstrip()
        zin = f"{MEER}{voorbeelden}" if tekst == stuk else f"Het ging over: {stuk}\n{MEER}{voorbeelden}"


def _samen(eerst: tuple[Inzet, ...], erbij: tuple[Inzet, ...]) -> tuple[Inzet, ...]:
    """The same entries, with the fields that came later; what stands elsewhere comes behind them."""
    uit = list(eerst)
    for nieuw in erbij:
        plek = (nieuw.bestand, nieuw.stappen, nieuw.sleutel)
        nummer = next((nr for nr, een in enumerate(uit) if (een.bestand, een.stappen, een.sleutel) == plek), None)
        oud = uit[nummer].waarde if nummer is not None else None
        if nummer is not None and isinstance(oud, Mapping) and isinstance(nieuw.waarde, Mapping):
            uit[nummer] = Inzet(*plek, {**nieuw.waarde, **oud})
        else:
            uit.append(nieuw)
    return tuple(uit)
