"""What goes into reading a list, and what comes out of it."""

from collections.abc import Mapping
from dataclasses import field
from typing import TypeAlias

from sonestra_cli.techniek.gegeven import gegeven

Waarde: TypeAlias = "str | tuple[str, ...] | Mapping[str, Waarde]"
Velden: TypeAlias = Mapping[str, Waarde]
"""Fields of ``personen`` with what stands in them."""


WEGGELATEN = "liet ik weg"
"""Stands in each sentence about words that were understood and for which there is no field."""


def zonder_veld(woorden: str) -> str:
    """What is told of what happened to somebody."""
    return f"‘{woorden}’ {WEGGELATEN}: daar is bij een mens geen veld voor. Als gebeurtenis kan het wel."


def samen(velden: Velden, erbij: Velden) -> dict[str, Waarde]:
    """``velden`` with what ``erbij`` says on top; fields within a field go together."""
    uit = dict(velden)
    for veld, waarde in erbij.items():
        oud = uit.get(veld)
        uit[veld] = samen(oud, waarde) if isinstance(oud, Mapping) and isinstance(waarde, Mapping) else waarde
    return uit


@gegeven
class Bronregel:
    """One line or row as it stands in the source. ``cellen``: in columns; ``kop``: the source says it is a heading."""

    nummer: int
    tekst: str
    cellen: tuple[str, ...] = ()
    kop: bool = False


@gegeven
class Keus:
    """One answer to a doubt and the fields that come of it."""

    woord: str
    velden: Velden


@gegeven
class Twijfel:
    """What may mean more. ``zin``: what is told when nobody can be asked; ``vraag`` and ``keuzen``: what is asked."""

    zin: str
    vraag: str = ""
    keuzen: tuple[Keus, ...] = ()


@gegeven
class Vondst:
    """What one phrase says of somebody. ``periode``: since and until when, of what shows later."""

    velden: Velden = field(default_factory=dict)
    periode: tuple[str, str] | None = None
    twijfels: tuple[Twijfel, ...] = ()
    gezegd: tuple[str, ...] = ()


@gegeven
class Genoemd:
    """Somebody on the list. ``gezegd``: what was set aside or taken to mean something, one sentence each."""

    regel: int
    getypt: str
    naam: str
    velden: Velden
    twijfels: tuple[Twijfel, ...] = ()
    gezegd: tuple[str, ...] = ()


@gegeven
class Opgemerkt:
    """A line that gave nobody, and why."""

    regel: int
    getypt: str
    zin: str


@gegeven
class Gehoord:
    """The whole list, understood."""

    mensen: tuple[Genoemd, ...]
    opgemerkt: tuple[Opgemerkt, ...] = ()
