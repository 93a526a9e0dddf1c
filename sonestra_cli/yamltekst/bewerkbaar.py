"""A text that can be edited: its nodes, its data without places, its line ends."""

from typing import TypeAlias

from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop
from sonestra_cli.yamltekst.ontleden import ontleed

Plat: TypeAlias = "str | list[Plat] | list[tuple[str, Plat]]"


class NietTeBewerken(Exception):
    """This file cannot be edited here without touching something else; edit it by hand."""


def regeleinde_van(tekst: str) -> str:
    """The line end that the file uses."""
    return "\r\n" if "\r\n" in tekst else "\n"


def knopen_van(tekst: str) -> Knoop | None:
    """The nodes of a text that can be followed and has no double keys; raises NietTeBewerken."""
    ontleding = ontleed("", tekst)
    if ontleding.vondsten:
        vondst = ontleding.vondsten[0]
        regel = tekst.count("\n", 0, vondst.begin) + 1
        # never what stands there: it may be a file that is apart
        raise NietTeBewerken(f"op regel {regel}: {vondst.bevinding.regel.kort}")
    return ontleding.wortel


def plat(knoop: Knoop | None) -> Plat:
    """The data without places; line ends behind words do not count."""
    if knoop is None:
        return ""
    if isinstance(knoop, TekstKnoop):
        return knoop.waarde.rstrip("\n")
    if isinstance(knoop, Rij):
        return [plat(deel) for deel in knoop.delen]
    return [(sleutel.waarde, plat(waarde)) for sleutel, waarde in knoop.paren]


def vervangen(tekst: str, knoop: Knoop, nieuw: str) -> str:
    """``tekst`` with ``nieuw`` where ``knoop`` stands."""
    return tekst[: knoop.begin] + nieuw + tekst[knoop.eind :]


def kolom_van(tekst: str, index: int) -> int:
    """Column of a place, from 0."""
    return index - (tekst.rfind("\n", 0, index) + 1)


def achter_regel(tekst: str, index: int) -> int:
    """The beginning of the line after the one at ``index``; the end of the text when there is none."""
    eind = tekst.find("\n", index)
    return eind + 1 if eind >= 0 else len(tekst)
