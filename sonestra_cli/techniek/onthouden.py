"""Remembering what was computed from an immutable object that is too large to hash."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class _Zelfde(Generic[T]):
    """Equal only when it holds the very same object; while it is kept, so is the object."""

    __slots__ = ("ding",)

    def __init__(self, ding: T) -> None:
        self.ding = ding

    def __hash__(self) -> int:
        return id(self.ding)

    def __eq__(self, ander: object) -> bool:
        return isinstance(ander, _Zelfde) and ander.ding is self.ding


def onthoud(hoeveel: int = 8) -> Callable[[Callable[[T], R]], Callable[[T], R]]:
    """Decorator for a pure function of one immutable object: answers for the last ``hoeveel`` objects are kept."""

    def maak(functie: Callable[[T], R]) -> Callable[[T], R]:
        @lru_cache(maxsize=hoeveel)
        def bewaard(zelfde: _Zelfde[T]) -> R:
            return functie(zelfde.ding)

        @wraps(functie)
        def uit(ding: T) -> R:
            return bewaard(_Zelfde(ding))

        return uit

    return maak
