"""Who is meant: found in the network, asked where there are several, and made where somebody is new."""

import re
from collections.abc import Sequence

from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.soorten import IEDEREEN, Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.gesprekken.alle import GEWOON, soort_van
from sonestra_cli.gesprekken.begrijpen import antwoordt, delen, ja_of_nee, kies_zin, nummer_uit, weet_niet, zegt_geen
from sonestra_cli.gesprekken.erbij import Stand
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.mensen import zoek_mensen
from sonestra_cli.verstaan.rolwoorden import GRENS, IK, ROLLEN, VULSEL

KORT = 4
"""Letters up to which two names that were both typed just now are two people: ``Rob``, ``Roy``."""
LANGSTE_NAAM = 5
_GEEN_NAAM = frozenset(
    (
        "niet",
        "nog",
        "misschien",
        "weet",
        "is",
        "was",
        "heeft",
        "wil",
        "wel",
        "ook",
        "geen",
        "maar",
        "straks",
        "later",
        "heel",
        "erg",
    )
)
"""With a small letter these are of a sentence: ``Kim weet het nog niet``."""
_ALLEN = frozenset(("iedereen", "allemaal", "allen", "wij", "we", "ons", "zij", "ze", "wij allemaal", "de familie"))
"""More people than one, and not who."""
_VOORZETSELS = frozenset(("sinds", "vanaf", "tot", "aan", "om", "naar", "over", "onder", "na", "door", "rond"))
_ALLEEN_GEEN_NAAM = GRENS | VULSEL | _VOORZETSELS
"""Nobody is called one of these and nothing more; in a name they may stand: ``Van Dam``."""
_MET = zelden(r"\s+(?:samen\s+)?met\s+", re.IGNORECASE)
NIEUW = "?"
"""Stands for somebody who is not there yet; no key has this sign."""


def wie(
    tekst: str, stand: Stand, ook_iedereen: bool = False, zonder_vragen: bool = False
) -> Gesprek[tuple[list[str] | None, Stand]]:
    """The keys of those whom an answer names, and the people with whoever is new; None: the answer must be given anew.

    ``ook_iedereen``: the word *iedereen* may stand here. ``zonder_vragen``: who is unknown is new; that is asked later.
    """
    if ook_iedereen and tekst.strip(" .").casefold() in ("iedereen", "allemaal", "voor iedereen"):
        return [IEDEREEN], stand
    gevonden: list[str] = []
    onbekend: list[str] = []
    for woord in genoemden(tekst, stand.traject):
        if woord.casefold() in IK and Sleutel(woord) not in stand.traject.netwerk.personen:
            ik, stand = yield from _wie_is_ik(woord, stand)
            gevonden += ik
            continue
        wie_kan = zoek_mensen(woord, stand.traject)
        zeker = all(_is_genoemd(woord, sleutel, stand.traject) for sleutel in wie_kan)
        if not zeker and len(woord) <= KORT and set(wie_kan) <= set(stand.nieuw):
            wie_kan, zeker = (), True
        welke: list[str] = [*wie_kan]
        if len(wie_kan) > 1 or not zeker:
            welke = yield from _welke(woord, wie_kan, stand.traject, of_nieuw=not zeker)
        if not wie_kan or welke == [NIEUW]:
            onbekend.append(woord)
            welke = [woord]
        gevonden += welke
    if not all(map(_is_een_naam, onbekend)):
        return None, stand
    if onbekend:
        nieuw, stand = erbij(onbekend, stand) if zonder_vragen else (yield from nieuw_of_wie_dan(onbekend, stand))
        gevonden = [nieuw.get(woord, woord) for woord in gevonden]
    return list(dict.fromkeys(filter(None, gevonden))), stand


def _wie_is_ik(woord: str, stand: Stand) -> Gesprek[tuple[list[str], Stand]]:
    """Who says ``ik``: it may be who it is about, or who types it. Enter is nobody."""
    hoofd = [een for een in stand.traject.kop.hoofdpersonen if een in stand.traject.netwerk.personen]
    if hoofd:
        wie_is_het = yield from _welke(woord, tuple(hoofd), stand.traject, of_nieuw=True)
        if wie_is_het != [NIEUW]:
            return wie_is_het, stand
    sleutel, stand = yield from _wie_dan(woord, stand)
    return [sleutel], stand


def erbij(namen: list[str], stand: Stand) -> tuple[dict[str, str], Stand]:
    """Each name with the key of somebody new."""
    stand, sleutels = stand.met_namen(namen)
    return dict(zip(namen, sleutels, strict=True)), stand


def nieuw_of_wie_dan(namen: list[str], stand: Stand, ook: Sequence[str] = ()) -> Gesprek[tuple[dict[str, str], Stand]]:
    """Each name that we do not know with a key: of somebody new, of somebody else, or none to leave it out.

    ``ook`` is what else has to be said, for who typed it all in one line.
    """
    if (yield from zal_ik_erbij_zetten(namen, ook)):
        return erbij(namen, stand)
    uit: dict[str, str] = {}
    for naam in namen:
        if len(namen) > 1 and (yield from zal_ik_erbij_zetten([naam])):
            nieuw, stand = erbij([naam], stand)
            uit |= nieuw
        else:
            uit[naam], stand = yield from _wie_dan(naam, stand)
    return uit, stand


def _wie_dan(naam: str, stand: Stand) -> Gesprek[tuple[str, Stand]]:
    """Somebody else; Enter is nobody."""
    vooraf = ""
    while True:
        zin = f"Wie bedoel je dan met {naam}? Met Enter laat ik {naam} hier weg."
        tekst = yield Vraag(zin, EEN_NAAM, vooraf, opnieuw=bool(vooraf), weg="")
        if not tekst.strip() or weet_niet(tekst) or zegt_geen(tekst):
            return "", stand
        sleutels, nieuw = yield from wie(tekst, stand)
        if sleutels is not None and len(sleutels) < 2:
            return next(iter(sleutels), ""), nieuw
        vooraf = EEN_NAAM


def _is_een_naam(woord: str) -> bool:
    """Whether somebody may be called so: a few words, no figures, nothing that a sentence has and a name has not."""
    if soort_van(woord, GEWOON) or (" " in woord and not _GEEN_NAAM.isdisjoint(woord.split())):
        return False
    if antwoordt(woord) or woord.casefold() in _ALLEEN_GEEN_NAAM | _ALLEN:
        return False
    return len(woord.split()) <= LANGSTE_NAAM and re.fullmatch(r"[^\W\d][^\d:;/?!<>={}\[\]]*", woord) is not None


def zal_ik_erbij_zetten(namen: list[str], ook: Sequence[str] = ()) -> Gesprek[bool]:
    """Whether those whom we do not know are to be added."""
    ze = "ze" if len(namen) > 1 else namen[0]
    ken_ik_niet = f"{opsomming(namen)} ken ik nog niet."
    zin = f"{ken_ik_niet} Zet ik {ze} erbij? (ja/nee) Enter is nee."
    alleen = "\n".join((f"{ken_ik_niet} {een_tikfout_of_nieuw(ze, namen)}", *ook))
    return (yield from ja_of_nee(Vraag(zin, UITLEG_NIEUW, weg="nee", alleen=alleen)))


def een_tikfout_of_nieuw(ze: str, namen: Sequence[str]) -> str:
    """What to do about who is unknown, for who cannot be asked."""
    eerst = f'Nieuw? Zet {ze} er dan eerst bij: sonestra erbij persoon "{opsomming(namen)}"'
    return f"Een tikfout? Typ de naam zoals die in netwerk.yaml staat. {eerst}"


UITLEG_NIEUW = (
    "Ja: dan komt deze naam in netwerk.yaml. Nee of Enter: dan vraag ik wie je bedoelt, en dat mag je overslaan."
)
EEN_NAAM = "Typ één naam, zoals die in het netwerk staat."


def genoemden(tekst: str, traject: Traject) -> tuple[str, ...]:
    """One person whose whole name is the answer (``Wim en Truus``), else each that it names, also behind *met*."""
    if _heet_zo(tekst, traject):
        return (tekst.strip(),)
    return tuple(
        naam
        for deel in delen(tekst)
        for naam in ((deel,) if _heet_zo(deel, traject) else filter(None, _MET.split(deel)))
    )


def _heet_zo(tekst: str, traject: Traject) -> bool:
    heel = sleutel_van(tekst)
    mensen = traject.netwerk.personen.items()
    return any(
        sleutel_van(naam) == heel
        for sleutel, persoon in mensen
        for naam in (sleutel, kale_naam(traject, sleutel), persoon.wie or "")
    )


def _is_genoemd(woord: str, sleutel: Sleutel, traject: Traject) -> bool:
    """Whether a word of it really stands in the key, the name or what this person is; else it only looks like it.

    A word with a small letter that says nothing of this person was meant for something: ``Leen misschien``.
    """
    persoon = traject.netwerk.personen[sleutel]
    functie = persoon.professional.functie if persoon.professional else ""
    bekend = sleutel_van(" ".join(filter(None, (sleutel, persoon.naam, persoon.wie, functie)))).split("-")
    delen_ = sleutel_van(woord).split("-")
    over = {deel for deel in woord.split() if deel == deel.lower() and not {*sleutel_van(deel).split("-")} <= {*bekend}}
    zegt_meer = len(delen_) > 1 and bool(over - ROLLEN.keys() - VULSEL - GRENS)
    return not zegt_meer and any(deel in bekend or deel in ROLLEN for deel in delen_)


def _welke(woord: str, wie_kan: tuple[Sleutel, ...], traject: Traject, of_nieuw: bool) -> Gesprek[list[str]]:
    """One of several, by number or by a name that fits only one; NIEUW for somebody who is not there yet."""
    opties = [beschrijf(sleutel, traject) for sleutel in wie_kan] + (["iemand die er nog niet bij staat"] * of_nieuw)
    uitleg = "Met Enter laat ik deze mens hier weg."
    zin = f"{kies_zin(f'Wie bedoel je met {woord}?', opties)} {uitleg}"
    alleen = f"Wie bedoel je met {woord}? {noem_de_sleutel(opties)}"
    vooraf = ""
    while True:
        tekst = (yield Vraag(zin, uitleg, vooraf, opnieuw=bool(vooraf), weg="", alleen=alleen)).strip()
        if not tekst or zegt_geen(tekst):
            return []
        if nummer := nummer_uit(tekst, opties) or nummer_uit(tekst, wie_kan):
            return [NIEUW] if nummer > len(wie_kan) else [wie_kan[nummer - 1]]
        over = [sleutel for sleutel in zoek_mensen(tekst, traject) if sleutel in wie_kan]
        if len(over) == 1:
            return [over[0]]
        vooraf = f"Typ een nummer van 1 tot en met {len(opties)}."


def noem_de_sleutel(wie_kan: Sequence[str]) -> str:
    """How to say in a line which of several is meant: ``Kees, buurman van de hoek (buurman-kees)``."""
    if len(wie_kan) == 1:
        return f"Er is wel: {wie_kan[0]}. Is het die, typ dan die naam. Anders: zet deze mens er eerst bij."
    return f"Het kan zijn: {opsomming(wie_kan, 'of')}. Typ in de regel wat tussen haakjes staat."


def beschrijf(sleutel: Sleutel, traject: Traject) -> str:
    """The name and what tells this person from another: ``Kees, buurman van de hoek (buurman-kees)``."""
    persoon = traject.netwerk.personen.get(sleutel)
    functie = persoon.professional.functie if persoon and persoon.professional else None
    erbij = next((deel for deel in (persoon.wie if persoon else None, functie) if deel), "")
    return f"{kale_naam(traject, sleutel)}{', ' if erbij else ''}{erbij} ({sleutel})"
