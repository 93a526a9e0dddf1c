"""A frozen dataclass with slots that is made in half the time, so that every command starts sooner.

``dataclass`` compiles six functions for each class. What two of a kind have in common, their hash and their words do
not need code of their own: those are the same three functions for all.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def gegeven(soort: type[T]) -> type[T]:
    """As ``@dataclass(frozen=True, slots=True)``."""
    klasse: Any = dataclass(frozen=True, slots=True, repr=False, eq=False)(soort)
    inhoud = _inhoud(tuple(veld.name for veld in fields(klasse) if veld.compare))

    def zelfde(een: object, ander: object) -> Any:
        return inhoud(een) == inhoud(ander) if ander.__class__ is een.__class__ else NotImplemented

    def kort(een: object) -> int:
        return hash(inhoud(een))

    klasse.__eq__, klasse.__hash__, klasse.__repr__ = zelfde, kort, _woorden
    gemaakt: type[T] = klasse
    return gemaakt


def _inhoud(namen: tuple[str, ...]) -> Callable[[object], object]:
    """What is in these fields; for one field without a tuple around it."""
    return attrgetter(*namen) if namen else lambda _: ()


def _woorden(een: Any) -> str:
    delen = (f"{veld.name}={getattr(een, veld.name)!r}" for veld in fields(een) if veld.repr)
    return f"{type(een).__qualname__}({', '.join(delen)})"
