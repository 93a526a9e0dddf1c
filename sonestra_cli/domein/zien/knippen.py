"""Taking places out of a traject by their path, as when they had moved to another file."""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields, replace
from typing import Any, TypeAlias

from sonestra_cli.domein.bestanden import MAPPEN, VAST, naam_van
from sonestra_cli.domein.bevinding import Pad, Stap
from sonestra_cli.domein.traject import Traject

Boom: TypeAlias = dict[Stap, "Boom"]
"""Steps on the way to what goes; a step without any behind it is what goes."""


def zonder(traject: Traject, paden: Iterable[Pad]) -> Traject:
    """The traject without what stands at ``paden``: an entry goes from its list, a field is as if never filled."""
    boom: Boom = {}
    veld_van = {naam_van(veld): veld for veld in (*VAST, *MAPPEN)}
    weg: set[tuple[Stap, ...]] = set()
    for pad in sorted(paden, key=lambda pad: len(pad.stappen)):
        map_, _, stam = (pad.bestand, "", "") if pad.bestand in veld_van else pad.bestand.partition("/")
        stappen = (veld_van[map_], *([stam] if stam else []), *pad.stappen)
        if any(stappen[:diep] in weg for diep in range(len(stappen))):
            continue  # it goes with what it stands in
        weg.add(stappen)
        tak = boom
        for stap in stappen:
            tak = tak.setdefault(stap, {})
    uit: Traject = _knip(traject, boom) if boom else traject
    return uit


def _knip(waarde: Any, boom: Boom) -> Any:
    if isinstance(waarde, tuple):
        blijft = [(nr, deel) for nr, deel in enumerate(waarde) if boom.get(nr) != {}]
        return tuple(_knip(deel, boom[nr]) if nr in boom else deel for nr, deel in blijft)
    if isinstance(waarde, Mapping):
        over = {stap: deel for stap, deel in waarde.items() if boom.get(stap) != {}}
        return {stap: _knip(deel, boom[stap]) if stap in boom else deel for stap, deel in over.items()}
    anders = {
        veld.name: _knip(getattr(waarde, veld.name), tak) if tak else leeg(veld)
        for veld in fields(waarde)
        if (tak := boom.get(veld.name.removesuffix("_"))) is not None
    }
    return replace(waarde, **anders)


def leeg(veld: Field[Any]) -> Any:
    """What a field holds when nobody filled it."""
    if veld.default_factory is not MISSING:
        return veld.default_factory()
    return None if veld.default is MISSING else veld.default
