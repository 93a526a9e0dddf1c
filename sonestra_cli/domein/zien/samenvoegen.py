"""Joining what somebody keeps apart with the entry of the same key: what apart fills wins, lists grow."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Gezin, Kind
from sonestra_cli.domein.traject import Apart, Traject

T = TypeVar("T")
_BLIJFT = frozenset({"zichtbaar"})
"""Who may see an entry is decided where it first stands."""


def met_apart(traject: Traject, apart: Apart, verborgen: Callable[[Any], bool]) -> Traject:
    """The traject with what one owner keeps apart; ``niet_bespreken`` joins nothing and so reaches no paper.

    An entry that is ``verborgen`` adds nothing to what is there; it joins only where it is new, so that leaving it
    out later takes the references along.
    """

    def erbij(oud: Mapping[Any, T], nieuw: Mapping[Any, T]) -> dict[Any, T]:
        uit = dict(oud)
        for sleutel, inhoud in nieuw.items():
            if sleutel not in oud:
                uit[sleutel] = inhoud
            elif not verborgen(inhoud):
                uit[sleutel] = voeg_samen(oud[sleutel], inhoud)
        return uit

    netwerk, verhaal = traject.netwerk, traject.verhaal
    gezinnen = tuple(gezin for gezin in apart.gezinnen if not verborgen(gezin))
    gebeurtenissen = (*traject.gebeurtenissen.gebeurtenissen, *apart.gebeurtenissen)
    return replace(
        traject,
        netwerk=replace(
            netwerk,
            personen=erbij(netwerk.personen, apart.personen),
            gezinnen=_gezinnen(netwerk.gezinnen, gezinnen),
            huishoudens=(*netwerk.huishoudens, *apart.huishoudens),
            belevingen=(*netwerk.belevingen, *apart.belevingen),
            kennen_elkaar=(*netwerk.kennen_elkaar, *apart.kennen_elkaar),
        ),
        gebeurtenissen=replace(traject.gebeurtenissen, gebeurtenissen=gebeurtenissen),
        verhaal=replace(verhaal, perspectieven=(*verhaal.perspectieven, *apart.perspectieven)),
        vragen=replace(traject.vragen, vragen=erbij(traject.vragen.vragen, apart.vragen)),
    )


def _gezinnen(oud: tuple[Gezin, ...], nieuw: tuple[Gezin, ...]) -> tuple[Gezin, ...]:
    """A family joins the one of the same partners; of several, the first by content."""
    uit = sorted(oud, key=repr)
    for gezin in sorted(nieuw, key=repr):
        zelfde = [nr for nr, ander in enumerate(uit) if set(ander.partners) == set(gezin.partners)]
        if zelfde:
            uit[zelfde[0]] = voeg_samen(uit[zelfde[0]], gezin)
        else:
            uit.append(gezin)
    return tuple(uit)


def voeg_samen(oud: T, nieuw: T) -> T:
    """Two entries of the same kind as one: a field that ``nieuw`` fills wins, lists and mappings grow."""
    assert is_dataclass(oud)
    assert not isinstance(oud, type)
    anders = {
        veld.name: _veld(getattr(oud, veld.name), getattr(nieuw, veld.name))
        for veld in fields(oud)
        if veld.name not in _BLIJFT and getattr(nieuw, veld.name) not in (veld.default, None)
    }
    return replace(oud, **anders)


def _veld(oud: Any, nieuw: Any) -> Any:
    if isinstance(oud, tuple) and isinstance(nieuw, tuple):
        return _lijst(oud, nieuw)
    if isinstance(oud, Mapping) and isinstance(nieuw, Mapping):
        return {**oud, **{k: _veld(oud[k], v) if k in oud else v for k, v in nieuw.items()}}
    return voeg_samen(oud, nieuw) if is_dataclass(oud) and not isinstance(oud, Datum) else nieuw


def _lijst(oud: tuple[Any, ...], nieuw: tuple[Any, ...]) -> tuple[Any, ...]:
    """``oud`` grown with what is new in ``nieuw``; a child that stands in both is one child."""
    uit = list(oud)
    for deel in nieuw:
        plek = next((nr for nr, ander in enumerate(uit) if _zelfde(ander, deel)), None)
        if plek is None:
            uit.append(deel)
        elif isinstance(deel, Kind):
            uit[plek] = voeg_samen(uit[plek], deel)
    return tuple(uit)


def _zelfde(een: Any, ander: Any) -> bool:
    if isinstance(een, Kind) and isinstance(ander, Kind):
        return een.wie == ander.wie
    return bool(een == ander)
