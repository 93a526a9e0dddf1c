"""``veld=waarde`` as somebody types it, done in the text of a file: which field, as a text or as a list.

A question that is put to rest is such a wish too: its code in the list ``gevraagd``.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sonestra_cli.bewerken.invoer import Invoer
from sonestra_cli.bewerken.veldwaarde import als_invoer, knoop_op, zet_veld
from sonestra_cli.controles.gevraagd import VELD
from sonestra_cli.controles.rust import lees_rust
from sonestra_cli.domein.bestanden import vorm_op
from sonestra_cli.domein.bevinding import Pad, Stap
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.getypt import BESCHERMING
from sonestra_cli.domein.soorten import Rust, Tijd, Woorden
from sonestra_cli.domein.veld import Blok, Lijst, Vorm, Waarde, Woordenboek, velden_van
from sonestra_cli.yamltekst.bewerkbaar import knopen_van
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden

_WENS = re.compile(r"(?P<veld>[^=+]*?[^=+\-\s])\s*(?P<teken>\+=|-=|=)\s*(?P<waarde>.*)", re.DOTALL)
_MET_DUBBELE_PUNT = re.compile(r"(?P<veld>[\w.]+):\s+(?P<waarde>.+)", re.DOTALL)
"""As it stands in a file."""

_DAG_EN_TIJD = re.compile(r"(?P<dag>\S.*?),? (?P<tijd>(?:van|vanaf|tussen) .+)", re.DOTALL | re.IGNORECASE)


class Onduidelijk(Exception):
    """What was typed can not be done, or may mean more; a sentence that says how it can."""


class Wens(NamedTuple):
    """One change: ``veld`` with dots for what stands deeper, ``teken`` ``=``, ``+=`` or ``-=``."""

    veld: str
    teken: str
    waarde: str


class _Plek(NamedTuple):
    stappen: tuple[Stap, ...]
    vorm: Vorm


def lees_wens(tekst: str) -> Wens:
    """One ``veld=waarde``; raises Onduidelijk."""
    if zoals_in_het_bestand := _MET_DUBBELE_PUNT.fullmatch(tekst.strip()):
        return Wens(zoals_in_het_bestand["veld"], "=", zoals_in_het_bestand["waarde"].strip())
    gevonden = _WENS.fullmatch(tekst.strip())
    if gevonden is None:
        raise Onduidelijk(f"'{tekst}' begrijp ik niet. Typ veld=waarde, zoals kring=hart.")
    return Wens(gevonden["veld"], gevonden["teken"], gevonden["waarde"].strip())


def vervul(tekst: str, stappen: Sequence[Stap], klasse: type[Any], wens: Wens) -> tuple[str, tuple[Stap, ...]]:
    """``tekst`` in which the entry of ``klasse`` at ``stappen`` is as wished, and which field that was.

    Raises Onduidelijk, and NietTeBewerken.
    """
    plek = _zoek(_Plek((), Blok(klasse)), wens.veld.split("."))
    tekst, weg = _maak_diep(tekst, tuple(stappen), klasse, plek.stappen)
    knoop = knoop_op(knopen_van(tekst), weg)
    vorm = plek.vorm
    if wens.teken == "=" and not wens.waarde:
        return zet_veld(tekst, weg, None), plek.stappen
    if isinstance(vorm, Lijst):
        return zet_veld(tekst, weg, _als_lijst(knoop, wens)), plek.stappen
    if wens.teken != "=":
        raise Onduidelijk(f"'{wens.veld}' is geen lijst. Typ {wens.veld}={wens.waarde or 'waarde'}.")
    if isinstance(vorm, Blok) and vorm.kort is not None:
        if isinstance(knoop, Velden):
            return vervul(tekst, weg, vorm.klasse, Wens(vorm.kort, "=", wens.waarde))[0], plek.stappen
    elif isinstance(vorm, (Blok, Woordenboek)):
        raise Onduidelijk(_eigen_velden(wens, vorm))
    return zet_veld(tekst, weg, wens.waarde), plek.stappen


def _eigen_velden(wens: Wens, vorm: Blok | Woordenboek) -> str:
    if isinstance(vorm, Woordenboek):
        return f"'{wens.veld}' heeft eigen velden, elk met een sleutel ervoor, zoals: {wens.veld}.SLEUTEL"
    velden = velden_van(vorm.klasse)
    tekst = [naam for naam, veld in velden.items() if veld.vorm in (Waarde(Woorden), Waarde(str))]
    vrij = next(iter([*tekst, *velden]))
    zo = f"{wens.veld}.{vrij}={wens.waarde}"
    zo = f'"{zo}"' if " " in zo else zo
    return f"'{wens.veld}' heeft eigen velden: {', '.join(velden)}. Typ bijvoorbeeld: {zo}"


def zonder_eind(wens: Wens, klasse: type[Any]) -> tuple[Wens, str]:
    """The same with only when it begins, where until when was told too; and what is said of that end.

    Raises Onduidelijk where the day was told as well.
    """
    vorm = _zoek(_Plek((), Blok(klasse)), wens.veld.split(".")).vorm
    if wens.teken != "=" or vorm not in (Waarde(Tijd), Waarde(Datum)):
        return wens, ""
    from sonestra_cli.verstaan.tijden import begin_en_eind, geen_eind, versta_tijd

    if (samen := _DAG_EN_TIJD.fullmatch(wens.waarde)) and (paren := begin_en_eind(samen["tijd"])):
        zo = f'"datum={samen["dag"]}" begint={paren[0][0]}'
        raise Onduidelijk(f"In '{wens.waarde}' staan een dag en een tijd. Dat zijn twee velden: {zo}")
    paren = () if vorm == Waarde(Datum) or versta_tijd(wens.waarde) else begin_en_eind(wens.waarde)
    if len(paren) != 1:
        return wens, ""
    begin, eind = paren[0]
    return Wens(wens.veld, wens.teken, begin), geen_eind(eind)


def leg_te_rusten(tekst: str, plek: Pad, rust: Iterable[Rust]) -> str:
    """``tekst`` in which these rest at ``plek``. Raises NietTeBewerken.

    What rests there already stays; the same code with something else behind it makes way.
    """
    vorm = vorm_op(plek.bestand, plek.stappen)
    assert isinstance(vorm, Blok), plek
    nieuw = list(rust)
    codes = {gelezen.code for een in nieuw if (gelezen := lees_rust(een))}
    blijft = [een for een in _er_staat(tekst, plek) if (was := lees_rust(een)) is None or was.code not in codes]
    wens = Wens(VELD, "=", ", ".join((*blijft, *nieuw)))
    return vervul(tekst, plek.stappen, vorm.klasse, wens)[0]


def _zoek(plek: _Plek, namen: Sequence[str]) -> _Plek:
    """The field that these names lead to."""
    for naam in namen:
        match plek.vorm:
            case Blok(klasse):
                veld = _veld(naam, klasse)
                plek = _Plek((*plek.stappen, veld), velden_van(klasse)[veld].vorm)
            case Woordenboek(inhoud=inhoud):
                plek = _Plek((*plek.stappen, naam), inhoud)
            case Lijst(deel) if naam.isdecimal():
                plek = _Plek((*plek.stappen, int(naam) - 1), deel)
            case _:
                raise Onduidelijk(f"Onder '{plek.stappen[-1]}' staat geen veld '{naam}'.")
    return plek


def _veld(naam: str, klasse: type[Any]) -> str:
    """The field of a block by its name, or by what people call it; raises Onduidelijk when it may be more."""
    if naam in velden_van(klasse):
        return naam
    from sonestra_cli.verstaan.veldnamen import zoek_veld

    kan = zoek_veld(naam, klasse)
    if len(kan) == 1:
        if kan[0] in BESCHERMING and kan[0] != re.sub(r"[ -]", "_", naam.strip().casefold()):
            zin = f"'{naam}' ken ik niet. Bedoel je {kan[0]}? Dat zegt wie iets mag lezen, dus ik raad het niet."
            raise Onduidelijk(f"{zin} Typ het precies zo: {kan[0]}")
        return kan[0]
    if kan:
        raise Onduidelijk(f"Met '{naam}' kun je bedoelen: {', '.join(kan)}. Welk veld is het?")
    raise Onduidelijk(f"Een veld '{naam}' is hier niet. Wat hier kan: {', '.join(velden_van(klasse))}.")


def _maak_diep(
    tekst: str, boven: tuple[Stap, ...], klasse: type[Any], stappen: tuple[Stap, ...]
) -> tuple[str, tuple[Stap, ...]]:
    """Room for a field below one that has a bare word: ``contact: elke_week`` becomes ``{hoe_vaak: elke_week}``."""
    vorm: Vorm = Blok(klasse)
    for diep, stap in enumerate(stappen):
        knoop = knoop_op(knopen_van(tekst), (*boven, *stappen[:diep]))
        if isinstance(vorm, Blok) and vorm.kort is not None and isinstance(knoop, (TekstKnoop, Rij)) and diep:
            if isinstance(knoop, TekstKnoop) and (knoop.leeg or vorm.kort == stap):
                return tekst, (*boven, *stappen[: diep + (1 if knoop.leeg else 0)])
            tekst = zet_veld(tekst, (*boven, *stappen[:diep]), {vorm.kort: als_invoer(knoop)})
        vorm = _onder(vorm, stap)
    return tekst, (*boven, *stappen)


def _onder(vorm: Vorm, stap: Stap) -> Vorm:
    match vorm:
        case Blok(klasse):
            return velden_van(klasse)[str(stap)].vorm
        case Woordenboek(inhoud=inhoud):
            return inhoud
        case Lijst(deel):
            return deel
    return vorm


def _als_lijst(knoop: Knoop | None, wens: Wens) -> Invoer | None:
    """What the list becomes; None when nothing is left of it."""
    delen: list[Invoer] = [deel.strip() for deel in wens.waarde.split(",") if deel.strip()]
    if wens.teken == "=":
        return delen
    nu = als_invoer(knoop) if knoop is not None else []
    er_is: list[Invoer] = [nu] if isinstance(nu, str) and nu else list(nu) if not isinstance(nu, (str, dict)) else []
    if wens.teken == "+=":
        return [*er_is, *(deel for deel in delen if deel not in er_is)]
    if vreemd := [str(deel) for deel in delen if deel not in er_is]:
        raise Onduidelijk(f"Bij '{wens.veld}' staat geen '{vreemd[0]}'.")
    return [deel for deel in er_is if deel not in delen] or None


def _er_staat(tekst: str, plek: Pad) -> tuple[Rust, ...]:
    knoop = knoop_op(knopen_van(tekst), (*plek.stappen, VELD))
    nu = als_invoer(knoop) if knoop is not None else ""
    delen = [nu] if isinstance(nu, str) else nu if isinstance(nu, list) else []
    return tuple(Rust(deel) for deel in delen if isinstance(deel, str) and deel)
