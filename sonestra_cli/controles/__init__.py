"""The rules: what a traject is looked at for. A rule returns findings and never raises.

Every module in this folder is looked through: a ``Regel`` at its top is a code that there is, a ``Controle`` is run.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import TypeVar

from sonestra_cli.controles.regel import Controle
from sonestra_cli.domein.afleiding.fase import fase
from sonestra_cli.domein.bevinding import Bevinding, Regel
from sonestra_cli.domein.lopen import Blad, bladen
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.soorten import Rust
from sonestra_cli.domein.traject import Apart, Traject

Ding = TypeVar("Ding")
ALLEEN_VERTELD = frozenset(("eigen_woorden", "gevraagd", "niveaus", "nodig", "ontwerpregels", "rust", "verboden"))
"""Modules without a ``Controle``: what the reader or ``controleer`` finds is told of there. Loaded when that is so."""
GAAT_OVER: Mapping[str, tuple[str, ...]] = {
    "bekenden": ("kennen_elkaar",),
    "beleving": ("belevingen",),
    "exemplaren": ("plan",),
    "gasten": ("beraad",),
    "gezinnen": ("gezinnen",),
    "kenmerken": ("kenmerken",),
    "open_vragen": ("vragen",),
    "ouderschap": ("gezinnen",),
    "overledenen": ("overleden",),
    "passanten": ("professional",),
    "piketpaaltjes": ("beraad", "plan"),
    "plekken": ("posities",),
    "team": ("beraad", "plan", "actieteam"),
    "tweelingen": ("gezinnen",),
    "uitgenodigd": ("beraad",),
    "verteld": ("verhaal",),
    "vragen_klaar": ("beraad", "vragen", "plan", "actieteam"),
    "wat_of_hoe": ("beraad",),
    "wie_doet_wat": ("plan", "actieteam"),
}
"""Module -> what it looks at, where it says nothing of a traject without any of these: it is not loaded then.

A file, a part of the network, or what is told of somebody in it.
"""
_LEEG = Traject()
_OVERAL_GELIJK = "ABN"
"""Letters of the codes that matter as much in every traject: what belongs in apart/, and how something is written."""
_ALTIJD = ("fout", "let op")
"""Levels that no phase holds back."""


@cache
def regels() -> tuple[Regel, ...]:
    """What there is to tell of everything that the rules can find."""
    return tuple(dict.fromkeys(regel for module in _modules(_namen()) for regel in dingen_in(module, Regel)))


@cache
def controles() -> tuple[Controle, ...]:
    """All that a traject is looked through by."""
    return _controles(_namen() - ALLEEN_VERTELD)


@cache
def instelbaar() -> tuple[Regel, ...]:
    """The rules of which a traject may choose how much they matter: none that guards people or what cannot be read."""
    van_controles = dict.fromkeys(regel for controle in controles() for regel in controle.regels)
    return tuple(regel for regel in van_controles if not regel.bewaakt and regel.code[0] not in _OVERAL_GELIJK)


def controleer(traject: Traject) -> tuple[Bevinding, ...]:
    """What the rules find in a traject as it was read: at the level that it chose, and what is worth asking now.

    A question that was put to rest is not asked, nor one that is for another phase. What is a fout or let op is told
    in every phase.
    """
    alle: Sequence[Bevinding] = [bevinding for controle in _die_ertoe_doen(traject) for bevinding in controle(traject)]
    if traject.kop.regels:
        from sonestra_cli.controles.niveaus import gekozen, met_gekozen_niveau

        alle = [*met_gekozen_niveau(traject, alle, instelbaar()), *gekozen(traject, regels(), instelbaar())]
    if rust := tuple(bladen(traject, frozenset({Rust}))):
        from sonestra_cli.controles.gevraagd import laat_rusten

        alle = tuple(laat_rusten(rust, alle, _waar_rust_over_gaat(rust)))
    nu = fase(traject)
    return tuple(een for een in alle if een.niveau in _ALTIJD or een.regel.hoort_bij(nu))


def _waar_rust_over_gaat(rust: Sequence[Blad]) -> Mapping[str, Regel]:
    """Code -> rule: of what is looked at, and of all that there is only where a code is none of these."""
    from sonestra_cli.controles.rust import lees_rust

    bekeken = {regel.code: regel for controle in controles() for regel in controle.regels}
    gelezen = (lees_rust(blad.waarde) for blad in rust)
    if all(een is None or een.code in bekeken for een in gelezen):
        return bekeken
    return {regel.code: regel for regel in regels()}


def _die_ertoe_doen(traject: Traject) -> tuple[Controle, ...]:
    """What looks at something that this traject has, in the order of ``controles``."""
    anders = {veld for velden in GAAT_OVER.values() for veld in velden}
    er_is = {veld for veld in anders if _heeft(traject, veld)}
    stil = {naam for naam, velden in GAAT_OVER.items() if er_is.isdisjoint(velden)}
    return _controles(_namen() - ALLEEN_VERTELD - stil)


def _heeft(traject: Traject, veld: str) -> bool:
    """Whether there is anything of this in the traject, wherever its kind stands."""
    if hasattr(_LEEG, veld):
        return bool(getattr(traject, veld) != getattr(_LEEG, veld))
    netwerken: tuple[Netwerk | Apart, ...] = (traject.netwerk, *traject.apart.values())
    if hasattr(_LEEG.netwerk, veld):
        return any(getattr(netwerk, veld) for netwerk in netwerken)
    return any(getattr(persoon, veld) for netwerk in netwerken for persoon in netwerk.personen.values())


def dingen_in(module: ModuleType, soort: type[Ding]) -> Iterator[Ding]:
    """What stands at the top of a module and is of this kind."""
    return (ding for ding in vars(module).values() if isinstance(ding, soort))


@cache
def _controles(namen: frozenset[str]) -> tuple[Controle, ...]:
    """All that these modules look a traject through by."""
    return tuple(controle for module in _modules(namen) for controle in dingen_in(module, Controle))


def _modules(namen: frozenset[str]) -> Iterator[ModuleType]:
    """The modules of this folder with these names, in their order."""
    return (import_module(f"{__name__}.{naam}") for naam in sorted(namen))


@cache
def _namen() -> frozenset[str]:
    return frozenset(deel.name for deel in iter_modules(__path__))
