"""The rules: what a traject is looked at for. A rule returns findings and never raises.

Every module in this folder is looked through: a ``Regel`` at its top is a code that there is, a ``Controle`` is run.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import TypeVar

from sonestra_cli.controles.regel import Controle
from sonestra_cli.domein.bevinding import Bevinding, Regel
from sonestra_cli.domein.traject import Traject

Ding = TypeVar("Ding")


@cache
def regels() -> tuple[Regel, ...]:
    """What there is to tell of everything that the rules can find."""
    return tuple(dict.fromkeys(regel for module in _modules() for regel in dingen_in(module, Regel)))


@cache
def controles() -> tuple[Controle, ...]:
    """All that a traject is looked through by."""
    return tuple(controle for module in _modules() for controle in dingen_in(module, Controle))


def controleer(traject: Traject) -> tuple[Bevinding, ...]:
    """Everything the rules find in a traject as it was read."""
    return tuple(bevinding for controle in controles() for bevinding in controle(traject))


def dingen_in(module: ModuleType, soort: type[Ding]) -> Iterator[Ding]:
    """What stands at the top of a module and is of this kind."""
    return (ding for ding in vars(module).values() if isinstance(ding, soort))


@cache
def _modules() -> tuple[ModuleType, ...]:
    """Every module of this folder, by name."""
    return tuple(import_module(f"{__name__}.{naam}") for naam in sorted(deel.name for deel in iter_modules(__path__)))
