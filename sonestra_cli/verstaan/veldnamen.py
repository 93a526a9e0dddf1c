"""Which field is meant: by its name however it is written, by meaning, and last by one clear slip of the hand."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from sonestra_cli.domein.veld import Blok, velden_van
from sonestra_cli.techniek.gelijkenis import LANGST, kaal
from sonestra_cli.techniek.verschrijving import scheelt_een
from sonestra_cli.verstaan.veldwoorden import VELDWOORDEN

_LANG_GENOEG = 3
"""Letters from which a slip can be told from another word."""
_VULSEL = frozenset(("de", "het", "een"))


def zoek_veld(woord: str, klasse: type[Any]) -> tuple[str, ...]:
    """The fields of a block of ``klasse`` that may be meant by ``woord``, in the order of the block.

    Nothing where the word means something else, however much its letters look like those of a field.
    """
    return _zoek(woord[: 2 * LANGST], Blok(klasse))


def samen_genoemd(woord: str, klasse: type[Any]) -> tuple[str, ...]:
    """The fields of ``opgeschreven en teruggelezen op``: what closes the last part may be meant for each of them."""
    delen = _delen(woord)
    velden = [next(filter(None, (zoek_veld(vorm, klasse) for vorm in vormen)), ()) for vormen in delen]
    een = tuple(gevonden[0] for gevonden in velden if len(gevonden) == 1)
    return een if len(een) == len(delen) == len(set(een)) > 1 else ()


def _delen(woord: str) -> list[tuple[str, str]]:
    """The parts around ``en``, each as it stands and with the last word of all."""
    gewoon = _gewoon(woord[: 2 * LANGST])
    return [(deel, f"{deel}_{gewoon.rpartition('_')[2]}") for deel in gewoon.split("_en_")]


def is_veldwoord(woord: str) -> bool:
    """True for a word that some field of some block goes by, and for more of them with ``en`` in between."""
    alle = _alle_woorden()
    return _gewoon(woord[: 2 * LANGST]) in alle or all(een in alle or met in alle for een, met in _delen(woord))


@lru_cache(maxsize=1024)
def _zoek(woord: str, blok: Blok) -> tuple[str, ...]:
    gezocht, klasse = _gewoon(woord), blok.klasse
    if not gezocht or len(gezocht) > LANGST:
        return ()
    woorden = _woorden(blok)
    if gezocht in velden_van(klasse):
        return (gezocht,)
    if gevonden := woorden.get(gezocht) or _aaneen(blok).get(gezocht.replace("_", "")):
        return _op_volgorde(gevonden, klasse)
    return _op_volgorde(_verschreven(gezocht, klasse) or _erin(gezocht, klasse), klasse)


def _verschreven(gezocht: str, klasse: type[Any]) -> frozenset[str]:
    """Slips: first for the names of the fields themselves, then for what they are called. A known word is no slip."""
    if len(gezocht) < _LANG_GENOEG or gezocht in _alle_woorden():
        return frozenset()
    velden = velden_van(klasse)
    if dichtbij := frozenset(veld for veld in velden if _is_slip(gezocht, veld)):
        return dichtbij
    anders = (velden for woord, velden in _woorden(Blok(klasse)).items() if len(woord) > 4 and _is_slip(gezocht, woord))
    return frozenset().union(*anders)


_VRAAGT = frozenset(
    {"wie", "wat", "waar", "wanneer", "hoe", "moet", "moeten", "kan", "kunnen", "mag", "mogen", "wil", "willen", "we",
     "wij", "ik", "jij", "jullie", "zij", "ze", "er", "dit", "dat", "de", "het", "een", "is", "zijn", "aan", "van",
     "voor", "met", "nog", "ook", "allemaal", "iedereen", "dan", "nu"}
)  # fmt: skip


def _erin(gezocht: str, klasse: type[Any]) -> frozenset[str]:
    """The longest name of more words that stands in a question: ``wie_moeten_we_nog_vragen`` asks ``nog_vragen``.

    A word that is no part of a question belongs to what somebody says, and is not lost.
    """
    lang = [
        veld
        for veld in velden_van(klasse)
        if "_" in veld and f"_{veld}_" in f"_{gezocht}_" and set(gezocht.split("_")) <= _VRAAGT | set(veld.split("_"))
    ]
    meest = max(map(len, lang), default=0)
    return frozenset(veld for veld in lang if len(veld) == meest)


def _is_slip(woord: str, ander: str) -> bool:
    """Of three letters only two that changed places: ``tot`` and ``tol`` are two words."""
    if min(len(woord), len(ander)) > _LANG_GENOEG:
        return scheelt_een(woord, ander)
    return sorted(woord) == sorted(ander) and woord[:1] == ander[:1] and woord != ander


def _op_volgorde(gevonden: frozenset[str], klasse: type[Any]) -> tuple[str, ...]:
    return tuple(veld for veld in velden_van(klasse) if veld in gevonden)


def _gewoon(woord: str) -> str:
    delen = re.findall(r"[^\W_]+", kaal(woord))
    return "_".join([deel for deel in delen if deel not in _VULSEL] or delen)


@cache
def _woorden(blok: Blok) -> Mapping[str, frozenset[str]]:
    """Word -> the fields that it may stand for. The name of a field is that field and no other."""
    velden = velden_van(blok.klasse)
    uit: dict[str, frozenset[str]] = {}
    for veld, woorden in VELDWOORDEN.get(blok.klasse.__name__, {}).items():
        for woord in map(_gewoon, woorden.split()):
            uit[woord] = uit.get(woord, frozenset()) | {veld}
    return uit | {_gewoon(veld): frozenset({veld}) for veld in velden}


@cache
def _aaneen(blok: Blok) -> Mapping[str, frozenset[str]]:
    """The same for words without the spaces in them: ``uitelkaar``."""
    uit: dict[str, frozenset[str]] = {}
    for woord, velden in _woorden(blok).items():
        uit[woord.replace("_", "")] = uit.get(woord.replace("_", ""), frozenset()) | velden
    return uit


@cache
def _alle_woorden() -> frozenset[str]:
    """Every word that means some field of some block."""
    uit = {
        _gewoon(woord) for velden in VELDWOORDEN.values() for woorden in velden.values() for woord in woorden.split()
    }
    return frozenset(uit | {_gewoon(veld) for velden in VELDWOORDEN.values() for veld in velden})
