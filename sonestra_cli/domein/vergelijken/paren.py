"""Which block of the one list is which of the other: the same, else the most alike."""

from collections.abc import Mapping, Sequence
from dataclasses import MISSING, fields
from functools import cache
from typing import Any

from sonestra_cli.domein.veld import Blok, velden_van

_GENOEG = 0.5
"""How much of the filled fields must be the same for a block to be the same one, changed."""


def gevuld(blok: Any) -> Mapping[str, Any]:
    """YAML key -> what somebody filled in; what goes without saying is not there."""
    if blok is None:
        return {}
    klasse: Any = type(blok)
    leeg = _leegten(Blok(klasse))
    return {
        sleutel: waarde
        for sleutel, veld in velden_van(klasse).items()
        if (waarde := getattr(blok, veld.attribuut)) not in (None, (), {}) and waarde != leeg[sleutel]
    }


@cache
def _leegten(blok: Blok) -> Mapping[str, Any]:
    standaard = {
        veld.name: veld.default_factory() if veld.default_factory is not MISSING else veld.default
        for veld in fields(blok.klasse)
    }
    return {sleutel: standaard[veld.attribuut] for sleutel, veld in velden_van(blok.klasse).items()}


def koppel(oud: Sequence[Any], nieuw: Sequence[Any]) -> dict[int, int]:
    """Number of a block in ``nieuw`` -> its number in ``oud``."""
    vrij: dict[Any, list[int]] = {}
    for nr, blok in enumerate(oud):
        vrij.setdefault(repr(blok), []).append(nr)
    uit = {nr: waar.pop(0) for nr, blok in enumerate(nieuw) if (waar := vrij.get(repr(blok)))}
    over = [nr for nr in range(len(oud)) if nr not in uit.values()]
    rest = [nr for nr in range(len(nieuw)) if nr not in uit]
    paren = sorted((-_lijkt(oud[i], nieuw[j]), j, i) for i in over for j in rest)
    for hoe, j, i in paren:
        if -hoe >= _GENOEG and j not in uit and i not in uit.values():
            uit[j] = i
    return uit


def _lijkt(een: Any, ander: Any) -> float:
    """Part of the fields that is the same; one more where all are that the block is nothing without."""
    hier, daar = gevuld(een), gevuld(ander)
    nodig = [veld.sleutel for veld in velden_van(type(een)).values() if veld.nodig]
    kern = bool(nodig) and all(hier.get(naam) == daar.get(naam) for naam in nodig)
    zelfde = sum(daar.get(naam) == wat for naam, wat in hier.items())
    return float(kern + zelfde / max(len(hier), len(daar), 1))
