"""Findings of one or more trajecten as JSON, each with the ways to mend it as edits of the text."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sonestra_cli.bewerken.doelen import doelen_van, met_doelen
from sonestra_cli.bewerken.voorstellen import Uitgewerkt, werk_uit
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.verslag.als_json import meldingen_als_json


def als_json(
    trajecten: Sequence[Gelezen], per_traject: Sequence[Sequence[Melding]], met_map: bool, met_gelezen: bool = False
) -> str:
    """The JSON text of what was found in each traject; with ``met_map`` every path begins with its folder.

    ``met_gelezen``: what was read stands beside it, per folder where there are more.
    """
    meldingen: list[Melding] = []
    voorstellen: list[tuple[Uitgewerkt, ...]] = []
    for gelezen, hier in zip(trajecten, per_traject, strict=True):
        meldingen += hier
        voor = _voorstellen(gelezen, hier)
        voorstellen += [tuple(_met_map(een, gelezen.wortel) for een in rij) for rij in voor] if met_map else voor
    return meldingen_als_json(meldingen, voorstellen, _gelezen(trajecten, met_map) if met_gelezen else {})


def _gelezen(trajecten: Sequence[Gelezen], met_map: bool) -> dict[str, object]:
    from sonestra_cli.verslag.gelezen import wat_gelezen_is

    per_map = {een.wortel.as_posix(): wat_gelezen_is(een.traject, tuple(een.traject.apart)) for een in trajecten}
    return {"gelezen": per_map if met_map else next(iter(per_map.values()))}


def _voorstellen(gelezen: Gelezen, meldingen: Sequence[Melding]) -> list[tuple[Uitgewerkt, ...]]:
    """A way that leads to a file that cannot be opened is none."""
    bevindingen = [melding.bevinding for melding in meldingen]
    bronnen, dicht = met_doelen(gelezen, bevindingen)
    uit = werk_uit(bronnen, bevindingen)
    return [() if doelen_van(b) & dicht else rij for b, rij in zip(bevindingen, uit, strict=True)] if dicht else uit


def _met_map(voorstel: Uitgewerkt, wortel: Path) -> Uitgewerkt:
    def daar(bestand: str) -> str:
        return (wortel / bestand).as_posix()

    wijzigingen = (replace(w, plek=replace(w.plek, bestand=daar(w.plek.bestand))) for w in voorstel.wijzigingen)
    return replace(voorstel, wijzigingen=tuple(wijzigingen))
