"""What was read, as plain data in one form: two ways of writing that mean the same give the same.

Dates and choices stand as the program has them, fields in the order of the model. What is closed, and what is
protected but stands in an ordinary file, is not told here either.
"""

from dataclasses import fields
from typing import Any

from sonestra_cli.domein.bestanden import bestanden
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Lijst, Vorm, Woordenboek, velden_van
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.domein.zien.dicht import dicht_van, wie_er_is
from sonestra_cli.domein.zien.onbeschermd import zonder_beschermd
from sonestra_cli.domein.zien.zeef import zeef


def wat_gelezen_is(traject: Traject, met_apart: Sleutels = ()) -> dict[str, Any]:
    """File -> everything that was filled in, under its YAML keys; of ``apart/`` only what ``traject`` holds.

    ``met_apart``: whose protected things in ordinary files are told too.
    """
    bekend = wie_er_is(traject)

    def gesloten(blok: Getypt) -> bool:
        return dicht_van(blok, bekend) == "helemaal"

    open_ = zeef(zonder_beschermd(traject, met_apart), gesloten)
    return {f"{naam}.yaml": inhoud for naam, deel in bestanden(open_) if (inhoud := _blok(deel))}


def _blok(waarde: Any) -> dict[str, Any]:
    leeg = {veld.name: veld.default for veld in fields(waarde)}
    uit = {
        naam: _plat(inhoud, veld.vorm)
        for naam, veld in velden_van(type(waarde)).items()
        if (inhoud := getattr(waarde, veld.attribuut)) is not None and inhoud not in (leeg[veld.attribuut], (), {})
    }
    if isinstance(waarde, Gebeurtenis) and not waarde.in_woorden and (zoals := _zoals(waarde)):
        uit["in_woorden"] = zoals
    return uit


def _zoals(gebeurtenis: Gebeurtenis) -> str:
    """The words in which its day was said, where they are less exact than the day itself."""
    return gebeurtenis.wanneer.zoals if gebeurtenis.wanneer is not None else ""


def _plat(waarde: Any, vorm: Vorm) -> Any:
    match vorm:
        case Lijst(deel):
            return [_plat(een, deel) for een in waarde]
        case Woordenboek(inhoud=inhoud):
            return {str(sleutel): _plat(een, inhoud) for sleutel, een in waarde.items()}
        case Blok():
            return _blok(waarde)
    return str(waarde) if isinstance(waarde, Datum) else waarde
