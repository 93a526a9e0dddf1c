"""A choice with more words around it: the choice goes in its field, and no word of the rest is lost.

How people have contact goes to ``hoe``, what they say about it to ``woorden``, a year to ``sinds``; what has no field
stays as a remark at the end of the line.
"""

import re
from typing import NamedTuple

from sonestra_cli.domein.beschermd import noemt_beschermds
from sonestra_cli.domein.bestanden import is_apart
from sonestra_cli.domein.bevinding import Knip, Voorstel
from sonestra_cli.domein.persoon import Contact, Steun
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, Vorm, velden_van
from sonestra_cli.lezen.velden.ernaast import Ernaast, ernaast
from sonestra_cli.lezen.velden.keuzes.alleen_apart import aangeboden
from sonestra_cli.lezen.velden.keuzes.verdeeld import SINDS, als_lijst, verdeeld
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.verstaan.datums import versta_datum
from sonestra_cli.verstaan.keuze_met_meer import MetMeer, keuze_met_meer, vormen_van
from sonestra_cli.verstaan.keuzes import versta_keuze
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.knopen import Knoop
from sonestra_cli.yamltekst.vondst import Stappen

_GEBOREN = re.compile(r"^geb(?:oren|\.)?(?: in)? +", re.IGNORECASE)
_KORT_GEZEGD = 3
"""Words that say who somebody is; more of them is a story."""
_ZEGT_MEER = ("is", "gevoel")
"""Choices beside which the words themselves have a field."""


class Raad(NamedTuple):
    """What to say, and the ways to write it; none where somebody has to look whether the choice is right."""

    tip: str
    voorstellen: tuple[Voorstel, ...] = ()


class _Stuk(NamedTuple):
    """What was typed, from ``knoop.begin`` up to ``eind``, in the place of a choice."""

    tekst: str
    keuzes: tuple[str, ...]
    knoop: Knoop
    eind: int
    stappen: Stappen
    opname: Opname

    @property
    def veld(self) -> str:
        """The name of the field; a part of a list has none."""
        return next((stap for stap in reversed(self.stappen) if isinstance(stap, str)), "")


def raad_met_meer(
    tekst: str, keuzes: tuple[str, ...], knoop: Knoop, stappen: Stappen, opname: Opname, eind: int | None = None
) -> Raad | None:
    """None where no choice stands in it. ``eind``: where what was typed ends, when it goes on behind ``knoop``."""
    stuk = _Stuk(" ".join(tekst.split()), keuzes, knoop, eind or knoop.eind, stappen, opname)
    plek = ernaast(knoop, stappen, opname)
    if "elke_dag" in keuzes and (vormen := vormen_van(tekst)):
        return _in_het_blok(stuk, plek, {"hoe": als_lijst(vormen)})
    meer = keuze_met_meer(tekst, keuzes, stuk.veld)
    if meer is None:
        return None
    if "speelde" in keuzes and meer.rest.casefold().startswith("en "):
        return Raad(f"noem elke rol, met haken eromheen: [speelde, speelt]. Je kunt kiezen uit: {', '.join(keuzes)}")
    if len(meer.keuzes) > 1:
        return _kies(stuk, meer)
    gezegd = meer.gezegd if len(versta_keuze(meer.gezegd, keuzes, stuk.veld)) == 1 else meer.keuzes[0]
    blok = Contact if "elke_dag" in keuzes else Steun if "praktisch" in keuzes else None
    if blok is not None and (velden := verdeeld(meer.rest, blok, _al_gezegd(stuk, plek, blok))):
        return _in_het_blok(stuk, plek, {blok.KORT: citeer(gezegd), **velden})
    raad = _ernaast(stuk, plek, gezegd, meer) or _als_opmerking(stuk, meer.keuzes[0], meer.rest)
    return raad if meer.zeker else Raad(_twijfel(stuk, meer))


def raad_achter_komma(vorm: Vorm, knoop: Knoop, eind: int, stappen: Stappen, opname: Opname) -> Raad | None:
    """The same for what a comma cut off between ``{ }``, where a choice or a block that begins with one stands."""
    een_lijst = isinstance(vorm, Lijst)
    een = vorm.deel if isinstance(vorm, Lijst) else vorm
    vorm = velden_van(een.klasse)[een.kort].vorm if isinstance(een, Blok) and een.kort is not None else vorm
    tekst = opname.tekst[knoop.begin : eind]
    if not isinstance(vorm, Keuze) or "\n" in tekst or "(" in tekst:
        return None
    if noemt_beschermds(tekst) and not is_apart(opname.naam):
        return None
    woorden = aangeboden(opname.naam, (*opname.groepen, *vorm.woorden) if vorm.eigen else vorm.woorden)
    if een_lijst and all(versta_keuze(deel, woorden) for deel in tekst.split(",")):
        return None  # a list without its brackets
    return raad_met_meer(tekst, woorden, knoop, stappen, opname, eind)


def _al_gezegd(stuk: _Stuk, plek: Ernaast | None, blok: type[Contact | Steun]) -> tuple[str, ...]:
    """The fields that are taken: that of the choice itself, and within the block those where something stands."""
    binnen = plek is not None and stuk.veld == blok.KORT
    return (blok.KORT, *(veld for veld in velden_van(blok) if binnen and plek is not None and plek.heeft(veld)))


def _in_het_blok(stuk: _Stuk, plek: Ernaast | None, velden: dict[str, str]) -> Raad | None:
    """More fields in the place of the one word: within the block where that stands, else as the block itself."""
    if stuk.veld in ("hoe_vaak", "soort"):
        if plek is None or any(plek.heeft(veld) for veld in velden if veld != stuk.veld):
            return None
        zin = f"schrijf: {', '.join(f'{veld}: {waarde}' for veld, waarde in velden.items())}"
        return _een(zin, plek.vervang(stuk.eind, [f"{veld}: {waarde}" for veld, waarde in velden.items()]))
    blok = f"{{{', '.join(f'{veld}: {waarde}' for veld, waarde in velden.items())}}}"
    voor = f"{stuk.veld}: " if stuk.stappen[-1:] == (stuk.veld,) else ""
    return _een(f"schrijf: {voor}{blok}", Knip(stuk.opname.naam, stuk.knoop.begin, stuk.eind, blok))


def _ernaast(stuk: _Stuk, plek: Ernaast | None, gezegd: str, meer: MetMeer) -> Raad | None:
    """The rest in a field beside this one, that is still free."""
    if plek is None:
        return None
    sinds = SINDS.sub("", meer.rest)
    if stuk.veld in ("is", "verbinding") and not plek.heeft("sinds") and len(versta_datum(sinds)) == 1:
        regels = [f"{stuk.veld}: {citeer(gezegd)}", f"sinds: {citeer(sinds)}"]
    elif "vrouw" in stuk.keuzes and (veld := _van_een_mens(meer.rest)) and not plek.heeft(veld[0]):
        regels = [f"{stuk.veld}: {citeer(gezegd)}", f"{veld[0]}: {citeer(veld[1])}"]
    elif stuk.veld in _ZEGT_MEER and not plek.heeft("woorden"):
        regels = [f"{stuk.veld}: {citeer(gezegd)}", f"woorden: {citeer(stuk.tekst)}"]
    else:
        return None
    return _een(f"schrijf: {' en '.join(regels)}", plek.vervang(stuk.eind, regels))


def _van_een_mens(rest: str) -> tuple[str, str] | None:
    """What is said of somebody beside man or woman: when they were born, or who they are."""
    geboren = _GEBOREN.sub("", rest)
    if len(versta_datum(geboren)) == 1:
        return "geboren", geboren
    return ("wie", rest) if not re.search(r"\d", rest) and len(rest.split()) <= _KORT_GEZEGD else None


def _als_opmerking(stuk: _Stuk, keuze: str, rest: str) -> Raad:
    zin = f"schrijf hier alleen: {keuze}. De rest mag achter een # aan het eind van de regel: # {kort(rest)}"
    erachter = _achter_de_regel(stuk, rest)
    knip = Knip(stuk.opname.naam, stuk.knoop.begin, stuk.eind, keuze)
    return Raad(zin, (Voorstel(zin, (knip, erachter)),) if erachter else ())


def _kies(stuk: _Stuk, meer: MetMeer) -> Raad:
    """More choices in one text: one of them, with the whole of it as a remark."""
    achter = f"Alles wat er staat mag achter een # aan het eind van de regel: # {kort(stuk.tekst)}"
    erachter = _achter_de_regel(stuk, stuk.tekst)
    voorstellen = [
        Voorstel(f"schrijf hier alleen: {keuze}. {achter}",
                 (Knip(stuk.opname.naam, stuk.knoop.begin, stuk.eind, keuze), erachter))
        for keuze in meer.keuzes if erachter
    ]  # fmt: skip
    return Raad(f"kies hier één woord: {' of '.join(meer.keuzes)}. {achter}", tuple(voorstellen))


def _twijfel(stuk: _Stuk, meer: MetMeer) -> str:
    waar = "past bij `woorden`" if stuk.veld in _ZEGT_MEER else f"mag achter een #: # {kort(meer.rest)}"
    return f"bedoel je '{meer.keuzes[0]}'? De rest {waar}"


def _achter_de_regel(stuk: _Stuk, rest: str) -> Knip | None:
    """A remark at the end of the line, behind the one that is there; None where a ``#`` would break something."""
    tekst, naam = stuk.opname.tekst, stuk.opname.naam
    eind = tekst.find("\n", stuk.eind)
    regel = tekst[stuk.eind : eind if eind >= 0 else len(tekst)].rstrip()
    if "\n" in tekst[stuk.knoop.begin : stuk.eind] or "\n" in rest:
        return None
    plek = stuk.eind + len(regel)
    if "#" in regel:
        return Knip(naam, plek, plek, f"; {rest}") if not set(regel) & set("'\"") and re.search(r"\s#", regel) else None
    return Knip(naam, plek, plek, f"  # {rest}") if not regel or regel[-1] in ",]}" else None


def _een(zin: str, knip: Knip) -> Raad:
    return Raad(zin, (Voorstel(zin, (knip,)),))
