"""A kind of paper: what a module of ``documenten/papieren`` says of itself, so that it is found."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.blik import Blik

Zetting: TypeAlias = Literal[
    "blad", "brief", "grote_brief", "kaart", "groot", "poster", "plan", "ernaast", "een_bladzij", "koelkast",
    "grote_koelkast", "deur",
]  # fmt: skip
"""A sheet (A4); a letter that fits on one, also with large letters; a card of half that (A5); a sheet with large
letters; a large sheet of which each ``##`` is an area; the plan, and what lies beside it, large where that is little;
one page; one page for the fridge, with large letters perhaps more; signs to be read from afar, each on a sheet."""


def _niets_tegen(traject: Traject, wie: Sleutel) -> str:
    return ""


def _niet_meer(traject: Traject) -> str:
    return ""


def _altijd(beeld: Beeld) -> str:
    return ""


def _niets(beeld: Beeld) -> tuple[str, ...]:
    return ()


def _geen_kaart(beeld: Beeld) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Ontvangers:
    """For whom a paper of one reader is made.

    ``alle``: who gets one when nobody is named. ``niemand``: the sentence when that is nobody. ``waarom_niet``: the
    sentence for who never gets one, or empty. ``wel``: the sentence instead of ``niemand`` where more is known.
    """

    alle: Callable[[Traject], Sleutels]
    niemand: str
    waarom_niet: Callable[[Traject, Sleutel], str] = _niets_tegen
    wel: Callable[[Traject], str] = _niet_meer


@dataclass(frozen=True, slots=True)
class Papiersoort:
    """``naam`` is also the name of its template; ``woorden`` makes a dataclass, each field of it a name in there.

    Three fields say more than words: ``titel``, the name inside the file, ``taal`` where the reader would rather not
    have Dutch, and ``zetting`` where it goes by the reader.
    ``blad-NAAM`` is made by ``sonestra blad NAAM``, which tells in ``uitleg`` what it is. With ``voor`` there is one
    paper for each reader, who is the first of the Beeld; the name of that reader stands behind its own.
    ``waarom_niet``: the sentence that is said instead of making a sheet of which nothing could stand on it, or empty.
    ``kaarten``: at which moments the relatiekaart stands on it, or None.
    ``te_weten``: sentences for who makes it, not for who reads it: what is not on it, and why.
    ``met_dag``: the day of the beraad stands on it, with a line for it while it is not chosen.
    """

    naam: str
    woorden: Callable[[Beeld], Any]
    uitleg: str = ""
    voor: Ontvangers | None = None
    zetting: Zetting = "blad"
    waarom_niet: Callable[[Beeld], str] = _altijd
    te_weten: Callable[[Beeld], tuple[str, ...]] = _niets
    met_dag: bool = False
    kaarten: Callable[[Beeld], Blik | None] = _geen_kaart
