"""How the findings of one traject after another become one text, without keeping them all."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from sonestra_cli.lezen.plaatsen import Melding

if TYPE_CHECKING:
    from sonestra_cli.bewerken.voorstellen import Uitgewerkt

Gemeld: TypeAlias = "tuple[Melding, Sequence[Uitgewerkt]]"
"""A finding and the ways to mend it."""


class Vorm(NamedTuple):
    """What a piece is, and what stands before, between and behind the pieces that are not empty."""

    stuk: Callable[[Sequence[Gemeld]], str]
    kop: str = ""
    eerste: str = ""
    tussen: str = ""
    laatste: str = ""
    dicht: str = ""
    staart: str = ""


def rijg(vorm: Vorm, stukken: Iterable[str], erbij: Callable[[], str] = str) -> Iterator[str]:
    """The whole text, piece by piece; what ``erbij`` gives in the end stands just before its tail."""
    yield vorm.kop
    los = True
    for stuk in stukken:
        if stuk:
            yield (vorm.eerste if los else vorm.tussen) + stuk
            los = False
    yield ("" if los else vorm.laatste) + vorm.dicht + erbij() + vorm.staart
