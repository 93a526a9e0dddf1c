"""What comes of a conversation, and what is known while it goes on."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import TypeAlias

from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Bestandsnaam, Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.sleutels import VrijeSleutels
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud, Inzet

PERSONEN = ("personen",)
Plek: TypeAlias = tuple[Bestandsnaam, tuple[Stap, ...]]
"""A file, and the steps to a field in it."""


@gegeven
class Klaar:
    """How a conversation ended: what was said yes to, and the line with which the next one begins.

    ``vervang``: the places where what stands there is to become what was said. ``stop``: nothing was said, so there is
    no next one. ``dag``: the meeting of the actieteam that it was about. ``terug``: back to what was asked before it.
    ``weg``: something was said, and it is not to be written.
    """

    inzetten: tuple[Inzet, ...] = ()
    vervang: frozenset[Plek] = frozenset()
    volgende: str = ""
    stop: bool = False
    dag: str = ""
    terug: bool = False
    weg: bool = False


@gegeven
class Gezien:
    """What the files say of entries before they are written: where something else stands, and whether anything is new.

    ``anders``: the place -> what stands there and what was said now, in a sentence that can be asked. ``fouten``: what
    the reader would say of them; ``let_op``: what is told and nothing waits for.
    """

    anders: Mapping[Plek, str] = field(default_factory=dict)
    nieuw: bool = True
    fouten: tuple[str, ...] = ()
    let_op: tuple[str, ...] = ()


@gegeven
class Stand:
    """The traject as it is now, with in it the people who are new, and what is to be written for them.

    ``kijk`` holds entries beside the files as they are; ``kan_niet`` tells which faults they bring, in the place of
    what stands at these places. ``dag`` is the meeting of the actieteam that it is about, ``eigenaar`` the person who
    keeps it apart. ``vooraf`` is told before it is asked whether all is good so. ``vandaag`` is the day, in ISO, on
    which we talk; empty where that is not known.
    """

    traject: Traject
    nieuw: Mapping[str, Inzet] = field(default_factory=dict)
    kijk: Callable[[Sequence[Inzet]], Gezien] = lambda _: Gezien()
    kan_niet: Callable[[Sequence[Inzet], Collection[Plek]], tuple[str, ...]] = lambda _, __: ()
    dag: str = ""
    eigenaar: str = ""
    vandaag: str = ""
    vooraf: tuple[str, ...] = ()

    @property
    def jaar(self) -> int:
        """This year, or 0."""
        return int(self.vandaag[:4] or 0)

    def met_namen(self, namen: Iterable[str]) -> tuple["Stand", tuple[str, ...]]:
        """The same with somebody for each of these names, and their keys."""
        vrij = VrijeSleutels(self.traject.netwerk.personen)
        mensen = [nieuw_mens(vrij.voor(naam), naam) for naam in namen]
        return self.met(mensen), tuple(str(een.sleutel) for een in mensen)

    def met(self, inzetten: Iterable[Inzet]) -> "Stand":
        """The same with whoever of these entries is a person that was not there yet; only the name is known."""
        alle = self.traject.netwerk.personen
        erbij = {
            een.sleutel: een
            for een in inzetten
            if een.sleutel and (een.bestand, een.stappen) == ("netwerk", PERSONEN) and Sleutel(een.sleutel) not in alle
        }
        if not erbij:
            return self
        mensen = {**alle, **{Sleutel(sleutel): Persoon(naam=_naam(een.waarde)) for sleutel, een in erbij.items()}}
        traject = replace(self.traject, netwerk=replace(self.traject.netwerk, personen=mensen))
        return replace(self, traject=traject, nieuw={**self.nieuw, **erbij})


def met_wie_apart_staat(traject: Traject, eigenaar: Sleutel) -> Traject:
    """The same where also those are known who stand only in the file of this owner."""
    if eigenaar not in traject.apart:
        return traject
    mensen = {**traject.apart[eigenaar].personen, **traject.netwerk.personen}
    return replace(traject, netwerk=replace(traject.netwerk, personen=mensen))


def nieuw_mens(sleutel: str, naam: str, velden: Mapping[str, Inhoud] | None = None) -> Inzet:
    """An entry of ``personen``; ``naam`` only where the key does not say it."""
    kop = {} if naam == naam_uit_sleutel(sleutel) else {"naam": naam}
    return Inzet("netwerk", PERSONEN, sleutel, {**kop, **(velden or {})})


def _naam(waarde: Inhoud) -> str | None:
    naam = waarde.get("naam") if isinstance(waarde, Mapping) else None
    return naam if isinstance(naam, str) else None
