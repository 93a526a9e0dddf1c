"""What belongs in ``apart/`` and was typed so that it is not read: the rest of its block may not be shown either."""

from collections.abc import Container, Iterator
from typing import Final

from sonestra_cli.domein.beschermd import noemt_beschermds
from sonestra_cli.domein.bestanden import is_apart
from sonestra_cli.domein.netwerk import Beleving, Gezin
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden

_ALS_GEHEEL: Final[frozenset[type]] = frozenset({Gezin, Beleving, Gebeurtenis})
"""Blocks that a single word of theirs sends to ``apart/`` as a whole."""


def gaat_als_geheel(soort: type) -> bool:
    """Whether one word can send a whole block of this kind to ``apart/``."""
    return soort in _ALS_GEHEEL


def is_half_beschermd(knoop: Velden, velden: Container[str], gemist: Container[str], opname: Opname) -> bool:
    """A word that protects the whole block stands in a part that is not taken in; in ``apart/`` that is no matter.

    That is an unknown field, one that could not be read, or one for the second time: ``verbinding: GEHEIM``,
    ``Soort: geweld``, ``soort: [school, geweld]``.
    """
    if is_apart(opname.naam):
        return False
    gezien: set[str] = set()
    for sleutel, deel in knoop.paren:
        naam = sleutel.waarde
        if (naam not in velden or naam in gemist or naam in gezien) and any(map(noemt_beschermds, _teksten(deel))):
            return True
        gezien.add(naam)
    return False


def _teksten(deel: Knoop) -> Iterator[str]:
    if isinstance(deel, TekstKnoop):
        yield deel.waarde
    elif isinstance(deel, Rij):
        for een in deel.delen:
            yield from _teksten(een)
    else:
        for sleutel, waarde in deel.paren:
            yield sleutel.waarde
            yield from _teksten(waarde)
