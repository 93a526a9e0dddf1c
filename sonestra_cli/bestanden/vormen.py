"""Readers of whole blocks, made once per dataclass of the field: its field names are the YAML keys.

A trailing underscore is stripped (``is_`` is ``is``); ``KORT`` names the field that a bare value fills. All errors at
once, and an entry with an error still gives as much as possible, so that the rest can be checked and drawn.
"""

import dataclasses
from collections.abc import Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from sonestra_cli.bestanden.knopen import Knoop, Rij, Tekst, Velden
from sonestra_cli.bestanden.onbekend import meld_onbekend
from sonestra_cli.bestanden.vondst import Opname, Stappen
from sonestra_cli.bestanden.waarden import (
    NIETS,
    Lezer,
    als_datum,
    als_datum_of_ja,
    als_getal,
    als_pad,
    als_tekst,
    als_tijd,
    als_woorden,
    keuze,
)
from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.soorten import PadTekst, Tijd, Woorden

_WAARDEN: Mapping[Any, Lezer] = {
    str: als_tekst,
    int: als_getal,
    Datum: als_datum,
    DatumOfJa: als_datum_of_ja,
    Woorden: als_woorden,
    Tijd: als_tijd,
    PadTekst: als_pad,
}


@cache
def lezer_voor(soort: Any) -> Lezer:
    """The reader for a type of the field; TypeError for a type that no file can hold."""
    if soort in _WAARDEN:
        return _WAARDEN[soort]
    oorsprong = get_origin(soort)
    if oorsprong is Literal:
        return keuze(get_args(soort))
    if oorsprong in (Union, UnionType):
        (binnen,) = (deel for deel in get_args(soort) if deel is not NoneType)
        return lezer_voor(binnen)
    if oorsprong is tuple:
        return _rij(lezer_voor(get_args(soort)[0]))
    if oorsprong is Mapping:
        return _woordenboek(get_args(soort)[1])
    if dataclasses.is_dataclass(soort) and isinstance(soort, type):
        return _blok(soort)
    if hasattr(soort, "__supertype__"):
        return lezer_voor(soort.__supertype__)
    raise TypeError(f"no reader for {soort!r}")


def _rij(lees_deel: Lezer) -> Lezer:
    def lees(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
        if not isinstance(knoop, Rij):
            waarde = lees_deel(knoop, stappen, opname)
            return () if waarde is NIETS else (waarde,)
        delen = []
        for plaats, deel in enumerate(knoop.delen):
            if isinstance(deel, Tekst) and deel.leeg:
                opname.meld(
                    "N015", "hier staat een streepje met niets erachter", deel, (*stappen, plaats), niveau="let op"
                )
            elif (waarde := lees_deel(deel, (*stappen, plaats), opname)) is not NIETS:
                delen.append(waarde)
        return tuple(delen)

    return lees


def _woordenboek(soort: Any) -> Lezer:
    lees_deel = lezer_voor(soort)

    def lees(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
        uit: dict[str, Any] = {}
        if isinstance(knoop, Tekst):
            opname.meld("N002", "hier hoort per regel een sleutel met een dubbele punt", knoop, stappen)
            return uit
        if isinstance(knoop, Rij):
            opname.meld("N002", "hier hoort een woordenboek, en ik lees een lijst", knoop, stappen)
            return uit
        for sleutel, waarde in knoop.paren:
            if sleutel.waarde in uit:
                continue
            if isinstance(waarde, Tekst) and waarde.leeg:
                waarde = Velden(sleutel.begin, vloei=True)
                waarde.eind = sleutel.eind
            deel = lees_deel(waarde, (*stappen, sleutel.waarde), opname)
            if deel is not NIETS:
                uit[sleutel.waarde] = deel
        return uit

    return lees


@dataclasses.dataclass(slots=True)
class _Veld:
    """One field of a dataclass: its key in a file is where it stands in ``_blok``'s table."""

    naam: str
    soort: Any
    nodig: bool
    lees: Lezer


def velden_van(soort: type) -> dict[str, _Veld]:
    """YAML key -> field of a dataclass, in the order of the class."""
    hints = get_type_hints(soort)
    return {
        veld.name.rstrip("_"): _Veld(
            veld.name,
            hints[veld.name],
            veld.default is dataclasses.MISSING and veld.default_factory is dataclasses.MISSING,
            lezer_voor(hints[veld.name]),
        )
        for veld in dataclasses.fields(soort)
    }


def _blok(soort: type) -> Lezer:
    velden = velden_van(soort)
    kort: str | None = getattr(soort, "KORT", None)

    def lees(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
        waarden: dict[str, Any] = {}
        if not isinstance(knoop, Velden):
            if kort is None:
                wat = "een lijst" if isinstance(knoop, Rij) else "tekst"
                opname.meld("N002", f"hier horen velden, en ik lees {wat}", knoop, stappen)
                return NIETS
            waarde = velden[kort].lees(knoop, stappen, opname)
            return NIETS if waarde is NIETS else soort(**{velden[kort].naam: waarde})
        gezien = set()
        for sleutel, deel in knoop.paren:
            naam = sleutel.waarde
            veld = velden.get(naam)
            if veld is None:
                meld_onbekend(sleutel, deel, tuple(velden), (*stappen, naam), opname)
            elif naam not in gezien and not (isinstance(deel, Tekst) and deel.leeg):
                gezien.add(naam)
                waarde = veld.lees(deel, (*stappen, naam), opname)
                if waarde is not NIETS:
                    waarden[veld.naam] = waarde
        for naam, veld in velden.items():
            if veld.nodig and veld.naam not in waarden:
                if naam not in gezien:
                    _meld_ontbreekt(naam, knoop, stappen, opname)
                stand_in = _zonder(veld.soort)
                if stand_in is NIETS:
                    return NIETS
                waarden[veld.naam] = stand_in
        return soort(**waarden)

    return lees


def _meld_ontbreekt(naam: str, knoop: Velden, stappen: Stappen, opname: Opname) -> None:
    opname.meld("N004", f"hier ontbreekt '{naam}'", knoop, stappen)


def _zonder(soort: Any) -> Any:
    """What stands in for a required value that is not there: something that says nothing, else NIETS."""
    oorsprong = get_origin(soort)
    if oorsprong is tuple:
        return ()
    if oorsprong is Literal:
        return next((woord for woord in ("onbekend", "anders") if woord in get_args(soort)), NIETS)
    if soort is Datum:
        return Datum("ja")
    return "" if soort in (str, Woorden) else NIETS
