"""The end of a conversation: what will be added is shown, and whether that is good so is heard."""

from collections.abc import Mapping
from dataclasses import replace

from sonestra_cli.gesprekken.alle import APART as APARTE
from sonestra_cli.gesprekken.alle import GEWOON, Groepen, met_naam_vooraan
from sonestra_cli.gesprekken.begrijpen import is_ja, ja_of_nee
from sonestra_cli.gesprekken.bijzonder.tegenspraak import spreekt_tegen
from sonestra_cli.gesprekken.erbij import PERSONEN, Gezien, Klaar, Plek, Stand
from sonestra_cli.gesprekken.tonen import toon, zonder
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag, bevel
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet

ZO_GOED = "Zo goed? (ja/nee/terug) Enter is ja."
UITLEG_SLOT = (
    "Enter is ja: dan schrijf ik het op. Nee: dan laat ik het weg. Stop: dan laat ik het weg, en zijn we klaar. "
    "Typ je meteen de volgende, dan is dit ja."
)
NIETS = "Hier komt niets nieuws uit."
VERDER = "Enter gaat verder."
ANDERS = "Ja: dan komt dit ervoor in de plaats. Nee of Enter: dan blijft staan wat er staat."

_WEG = ("", "nee", "n", "weg")
NIET_VANZELF = "Dat verander ik niet zonder het te vragen. Wil je het anders? Dat gaat met: sonestra wijzig"


def slot(inzetten: tuple[Inzet, ...], stand: Stand) -> Gesprek[Klaar]:
    """Show what will be added and hear whether that is good; another line says yes and begins the next one."""
    gezien = stand.kijk(inzetten) if inzetten else Gezien(nieuw=False)
    vervang = yield from _wat_anders_wordt(gezien)
    if not gezien.nieuw and not vervang:
        verder = (yield Vraag(VERDER, VERDER, NIETS, moet=True, einde="", slot=True)).strip()
        return Klaar(volgende="" if is_ja(verder) is not None or bevel(verder) else verder)
    if gezien.fouten and not (yield from _toch(gezien.fouten)):
        return Klaar(weg=True)
    if kan_niet := stand.kan_niet(inzetten, vervang):
        yield from _kan_zo_niet(kan_niet)
        return Klaar(weg=True)
    blijft = [plek for plek in gezien.anders if plek not in vervang]
    erbij = toon(zonder(inzetten, blijft), stand.traject)
    vooraf = "\n".join(("Dit komt erbij.", erbij, *stand.vooraf, *gezien.let_op))
    opnieuw = False
    while True:
        einde = None if opnieuw else ""  # what was not understood is no yes, also where nothing comes after it
        vraag = Vraag(ZO_GOED, UITLEG_SLOT, vooraf, moet=True, opnieuw=opnieuw, einde=einde, slot=True)
        antwoord = (yield vraag).strip()
        ja = _hoe_gezegd(antwoord, inzetten)
        if ja is not None:
            return Klaar(inzetten, vervang) if ja else Klaar(weg=True)
        if met_naam_vooraan(antwoord, groepen_van(stand)) or (
            len(antwoord.split()) > 1 and is_ja(antwoord.split()[0].strip(",;")) is None
        ):
            return Klaar(inzetten, vervang, antwoord)
        vooraf, opnieuw = "Typ ja, nee, terug of stop. Of typ meteen de volgende.", True


def _hoe_gezegd(antwoord: str, inzetten: tuple[Inzet, ...]) -> bool | None:
    """Yes, or no in any words; None for anything else."""
    if antwoord.strip(" .!").casefold() == "klaar":
        return True
    ja = is_ja(antwoord)
    return False if ja is None and spreekt_tegen(antwoord, _over_wie(inzetten)) else ja


def _over_wie(inzetten: tuple[Inzet, ...]) -> set[str]:
    """The keys and the names of those it is about."""
    mensen = [een for een in inzetten if een.stappen[:1] == PERSONEN]
    namen = [een.waarde.get("naam") for een in mensen if isinstance(een.waarde, Mapping)]
    sleutels = [een.sleutel if een.stappen == PERSONEN else een.stappen[1] for een in mensen]
    return {str(een) for een in (*sleutels, *namen) if een}


def _toch(fouten: tuple[str, ...]) -> Gesprek[bool]:
    """Whether to go on with what the reader of the files will not take."""
    zin = "\n".join((*fouten, "Zal ik het toch zo opschrijven? (ja/nee) Met terug zeg je het anders."))
    vooraf = ""
    while True:
        alleen = "\n".join(fouten)
        ja = is_ja((yield Vraag(zin, vooraf=vooraf, moet=True, opnieuw=bool(vooraf), weg="nee", alleen=alleen)))
        if ja is not None:
            return ja
        vooraf = "Typ ja, nee of terug."


def _kan_zo_niet(fouten: tuple[str, ...]) -> Gesprek[None]:
    """Tell why it is not written down like this: whoever is there can go back and say it otherwise."""
    zin = "\n".join((*fouten, "Zo schrijf ik het niet op. Met terug zeg je het anders. Enter laat het weg."))
    vraag = Vraag(zin, moet=True, alleen="\n".join(fouten))
    while (yield vraag).strip(" .!").casefold() not in _WEG:
        vraag = replace(vraag, vooraf="Typ terug, of druk op Enter.", opnieuw=True)


def _wat_anders_wordt(gezien: Gezien) -> Gesprek[frozenset[Plek]]:
    """Where something else stands: whether it becomes what was said now. Enter leaves what is there."""
    uit = set()
    for plek, zin in gezien.anders.items():
        vraag = Vraag(f"{zin} (ja/nee) Enter is nee.", ANDERS, weg="nee", alleen=f"{zin} {NIET_VANZELF}")
        ja = yield from ja_of_nee(vraag)
        uit |= {plek} if ja else set()
    return frozenset(uit)


def groepen_van(stand: Stand) -> Groepen:
    """The conversations that can follow on this one."""
    return APARTE if stand.eigenaar else GEWOON
