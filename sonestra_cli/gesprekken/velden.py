"""A field, asked until the answer is understood or skipped."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.soorten import Lezer, Sleutel, Tijd, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, Vorm, Waarde, velden_van
from sonestra_cli.gesprekken.begrijpen import (
    delen,
    is_ja,
    kies_zin,
    lezingen,
    nummer_uit,
    wat_er_kan,
    weet_niet,
    zegt_geen,
)
from sonestra_cli.gesprekken.bijzonder.dagen import dag_dichtbij
from sonestra_cli.gesprekken.bijzonder.jaren import tijd_van
from sonestra_cli.gesprekken.erbij import Stand
from sonestra_cli.gesprekken.soort import Veldvraag
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.gesprekken.wie import wie
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import aantal
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.opsomming import opsomming

MET_ENTER = "Typ het nummer. Met Enter laat ik het weg."
OVERSLAAN = " Met Enter sla je dit over."
NODIG = "Dit heb ik wel nodig. Met nog een Enter schrijf ik dit niet op."

ZO_GETYPT = "Enter: precies zoals je het net typte."
_DAGEN = (Waarde(Datum), Waarde(DatumOfJa))
_VAN_NU = ("_op", "datum")
"""How a field ends in which a day stands that is near the one on which we talk."""
_HETZELFDE = frozenset(("hetzelfde", "zelfde", "idem", "zo", "precies zo", "dat", "dit", "zie boven"))


class LaatMaar(Exception):
    """What an entry cannot do without was skipped twice; nothing comes of this one."""


def vraag_veld(
    veld: Veldvraag,
    vorm: Vorm,
    stand: Stand,
    moet: bool = False,
    antwoord: str = "",
    ook: Sequence[tuple[Veldvraag, Vorm]] = (),
) -> Gesprek[tuple[Any, Stand]]:
    """The value that was answered (None: skipped), and the people with whoever is new.

    ``antwoord`` is the first answer, where that was given already. ``ook`` is what else is missing: who typed it all
    in one line hears that at once.
    """
    kan = _wie_kan(vorm) or wat_er_kan(_een(vorm), stand.traject, veld.veld, bool(stand.eigenaar))
    zin = _zin(veld, stand.traject)
    alleen = _wat_ontbreekt([(veld, vorm), *ook], stand.traject)
    vraag = Vraag(zin, veld.uitleg or kan, moet=moet, blok=_is_verhaal(vorm), alleen=alleen, regel=veld.regel)
    if veld.zo and not antwoord:
        antwoord = yield from _zo_of_anders(vraag, veld.zo)
    while True:
        gevraagd = not antwoord
        tekst = antwoord or (yield vraag).strip()
        lees = dag_dichtbij if veld.veld.endswith(_VAN_NU) else tijd_van
        tekst = lees(tekst, stand.vandaag) if vorm in _DAGEN else tekst
        antwoord = ""
        geen = weet_niet(tekst) or (gevraagd and zegt_geen(tekst))
        weg = (geen and not vraag.blok) or (vraag.vooraf == NODIG and is_ja(tekst) is False)
        waarde: Any = ""
        if tekst and (not weg or isinstance(_een(vorm), Keuze)):
            waarde, stand = yield from begrijp(tekst, vorm, stand, veld.veld)
        if waarde is None and weg:
            waarde = ""
        if waarde:
            return waarde, _zonder_eind(veld.veld, waarde, tekst, vorm, stand)
        if waarde is not None and not moet:
            return None, stand
        if waarde is not None and vraag.vooraf == NODIG:
            raise LaatMaar
        if waarde is not None:
            vraag = replace(vraag, vooraf=NODIG, opnieuw=True)
            continue
        waarom = _jaar_mist(tekst, vorm, stand.jaar) or kan
        zin = f"'{kort(tekst)}' begrijp ik hier niet. {waarom}{'' if moet else OVERSLAAN}".rstrip()
        vraag = replace(vraag, vooraf=zin, opnieuw=True, weg=None if moet else "", alleen=zin)


def _zo_of_anders(vraag: Vraag, zo: str) -> Gesprek[str]:
    """Own words, where the line that was typed may be just those; empty when it is not and no others were said."""
    tekst = (yield replace(vraag, zin=f"{vraag.zin} {ZO_GETYPT}", moet=True)).strip()
    if is_ja(tekst) or tekst.strip(" .!").casefold() in _HETZELFDE:
        return zo
    eerst, _, rest = tekst.partition("\n")
    return rest if is_ja(eerst) is False else tekst


def _jaar_mist(tekst: str, vorm: Vorm, jaar: int) -> str:
    """The same as who types the day in one line hears."""
    if vorm not in _DAGEN:
        return ""
    from sonestra_cli.verstaan.zinnen.waarom import jaar_mist  # only where a day was not understood

    return jaar_mist(tekst, jaar)


def _zonder_eind(veld: str, waarde: Any, tekst: str, vorm: Vorm, stand: Stand) -> Stand:
    """Who says until when it lasts too, or on which day of the week, is told that this is not written down."""
    if veld == "contact":
        from sonestra_cli.verstaan.lijst.woorden.contact import dag_zonder_plek  # only where it was asked

        dag = dag_zonder_plek(tekst, {veld: waarde})
        return replace(stand, vooraf=(*stand.vooraf, dag)) if dag else stand
    if vorm != Waarde(Tijd):
        return stand
    from sonestra_cli.verstaan.tijden import begin_en_eind, geen_eind, versta_tijd

    eind = () if versta_tijd(tekst) else [tot for van, tot in begin_en_eind(tekst) if van == waarde]
    return replace(stand, vooraf=(*stand.vooraf, *map(geen_eind, eind)))


def _wat_ontbreekt(velden: Sequence[tuple[Veldvraag, Vorm]], traject: Traject) -> str:
    """All that is missing, each with how it is said in the line."""
    zinnen = [f"{_zin(veld, traject)} {_waar_in_de_regel(veld.veld, vorm)}" for veld, vorm in velden]
    if len(zinnen) == 1:
        return f"Er ontbreekt nog iets. {zinnen[0]}"
    return "\n".join((f"Er ontbreken nog {aantal(len(zinnen), 'ding', 'dingen')}.", *(f"  {zin}" for zin in zinnen)))


def _waar_in_de_regel(veld: str, vorm: Vorm) -> str:
    """How to say it for who types all of it in one line."""
    if _is_verhaal(vorm):
        return "Zet de woorden achteraan in de regel, achter >."
    return f"Zet het erbij in de regel, zo: {veld}=…" if veld else "Zet het vooraan in de regel."


def _zin(veld: Veldvraag, traject: Traject) -> str:
    """The question; of a ring and a group with the names of their own map."""
    eigen = {"kring": traject.kop.ringen, "groep": traject.kop.sectoren}.get(veld.veld, ())
    namen = opsomming([in_woorden(naam) for naam in eigen], "of")
    return f"{veld.zin.partition('?')[0]}? {namen}" if eigen else veld.zin


def begrijp(tekst: str, vorm: Vorm, stand: Stand, veld: str = "") -> Gesprek[tuple[Any, Stand]]:
    """What ``tekst`` is as a value of this form, asked where it can be several; None when it is not understood.

    Empty where whoever was asked left it out.
    """
    binnen = _een(vorm)
    if isinstance(binnen, Waarde) and binnen.soort in (Sleutel, Lezer):
        sleutels, stand = yield from wie(tekst, stand, ook_iedereen=binnen.soort is Lezer)
        if not sleutels:
            return sleutels, stand
        if not isinstance(vorm, Lijst) and len(sleutels) != 1:
            return None, stand
        return sleutels[0] if len(sleutels) == 1 and sleutels != ["iedereen"] else sleutels, stand
    if not isinstance(vorm, Lijst):
        return (yield from _een_waarde(tekst, binnen, stand, veld)), stand
    waarden = []
    for deel in delen(tekst):
        waarde = yield from _een_waarde(deel, binnen, stand, veld)
        if waarde is None:
            return None, stand
        waarden += [waarde] if waarde and waarde not in waarden else []
    return waarden, stand


def _een_waarde(tekst: str, vorm: Vorm, stand: Stand, veld: str) -> Gesprek[str | None]:
    kan = lezingen(tekst, vorm, stand.traject, veld, bool(stand.eigenaar))
    if len(kan) < 2:
        return kan[0] if kan else None
    zegt = [in_woorden(een) if isinstance(vorm, Keuze) else een for een in kan]
    zin = kies_zin(f"Wat bedoel je met {tekst}?", zegt)
    alleen = f"Wat bedoel je met {tekst}? Het kan zijn: {opsomming(zegt, 'of')}. Typ een daarvan."
    vooraf = ""
    while True:
        antwoord = (yield Vraag(zin, MET_ENTER, vooraf, opnieuw=bool(vooraf), weg="", alleen=alleen)).strip()
        if not antwoord:
            return ""
        if nummer := nummer_uit(antwoord, zegt):
            return kan[nummer - 1]
        for gezegd in (antwoord, f"{tekst} {antwoord}"):
            precies = lezingen(gezegd, vorm, stand.traject, veld, bool(stand.eigenaar))
            if len(precies) == 1:
                return precies[0]
        vooraf = f"Typ een nummer van 1 tot en met {len(kan)}."


def _wie_kan(vorm: Vorm) -> str:
    """What would be understood where people are asked."""
    binnen = _een(vorm)
    if not isinstance(binnen, Waarde) or binnen.soort not in (Sleutel, Lezer):
        return ""
    return "Noem een of meer mensen, met een komma ertussen." if isinstance(vorm, Lijst) else "Noem één mens."


def _een(vorm: Vorm) -> Vorm:
    """One of a list, and of a block the field that a bare value stands for."""
    if isinstance(vorm, Lijst):
        return _een(vorm.deel)
    if isinstance(vorm, Blok) and vorm.kort is not None:
        return _een(velden_van(vorm.klasse)[vorm.kort].vorm)
    return vorm


def _is_verhaal(vorm: Vorm) -> bool:
    return isinstance(vorm, Waarde) and vorm.soort is Woorden
