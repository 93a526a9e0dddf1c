"""JSON Schemas (draft-07) from the same dataclasses that the reader goes by, so that an editor can help while typing.

They are milder than the reader: an editor takes ``2014`` for a number and an empty value for null, and so do they.
In one thing they are stricter: what belongs in ``apart/`` an editor offers there only.
"""

import json
from collections.abc import Mapping
from typing import Any

from sonestra_cli.domein.bestanden import MAPPEN
from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.soorten import Tijd
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, Vorm, Woordenboek, velden_van
from sonestra_cli.lezen.indeling import ACTIETEAM, APART, VAST
from sonestra_cli.lezen.schemas.veldteksten import OVERAL, VELDEN
from sonestra_cli.lezen.schemas.veldteksten_plan import VELDEN as VELDEN_PLAN
from sonestra_cli.lezen.velden.keuzes.alleen_apart import aangeboden

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The name of the dialect; editors know it by heart and fetch nothing."""
Schema = dict[str, Any]

TITELS: Mapping[str, str] = {
    "traject": "Het traject", "verhaal": "Het verhaal", "vragen": "De vragen", "netwerk": "Het netwerk",
    "gebeurtenissen": "Wat er gebeurde", "beraad": "Het beraad", "plan": "Het plan", "posities": "Waar iedereen staat",
    ACTIETEAM: "Een keer met het actieteam", APART: "Wat niet iedereen hoeft te weten",
}  # fmt: skip
_TEKST: Schema = {"type": ["string", "number", "boolean", "null"]}
_DATUM = (
    "Een datum: 2014-05-12, 2014-05, 2014, ca 2014, winter 2009, voor 1990, tussen 1980 en 1985. "
    "Zoals je het zegt mag ook: 12 mei 2014, begin 2013, najaar 2013, kerst 2015, jaren 80."
)

_WAARDEN: Mapping[Any, Schema] = {
    Datum: {**_TEKST, "examples": ["2014-05-12", "2014", "ca 2014", "winter 2009"], "markdownDescription": _DATUM},
    DatumOfJa: {**_TEKST, "examples": ["ja", "2014-05-12", "2014", "ca 2014"]},
    Tijd: {**_TEKST, "examples": ["13:30"]},
    int: {"type": ["integer", "null"]},
    float: {"type": ["number", "null"]},
}


def schemas() -> Mapping[str, Schema]:
    """Name (``netwerk``, ``actieteam``, ``apart`` …) -> schema of such a file."""
    return {naam: _voor_wie_het_leest(naam, _bestand(TITELS[naam], soort)) for naam, soort in bestandssoorten().items()}


def bestandssoorten() -> Mapping[str, type[Any]]:
    """Kind of file (``netwerk``, ``actieteam``, ``apart`` …) -> what it holds, in the order of the files."""
    return {vak.naam.rpartition("/")[2]: vak.soort for vak in VAST.values()} | dict(MAPPEN)


def uitleg_van(soort: type, veld: str) -> str:
    """What a field means, in one short sentence; KeyError when nobody wrote it down."""
    eigen = VELDEN.get(soort.__name__) or VELDEN_PLAN.get(soort.__name__) or {}
    if not (uitleg := eigen.get(veld) or OVERAL.get(veld)):
        raise KeyError(f"{soort.__name__}.{veld}: say in lezen/schemas/veldteksten.py what it means")
    return uitleg


def _bestand(titel: str, soort: type) -> Schema:
    delen: dict[str, Schema] = {}
    wortel = _blok(soort, delen)
    return {"$schema": DIALECT, "title": titel, **wortel, "type": ["object", "null"], "definitions": delen}


def _voor_wie_het_leest(naam: str, schema: Schema) -> Schema:
    """The schema of the file ``naam`` without what its readers need not come across."""
    uit: Schema = _zonder(naam, schema)
    genoemd = json.dumps(uit)
    delen = {deel: blok for deel, blok in uit["definitions"].items() if f'"#/definitions/{deel}"' in genoemd}
    return {**uit, "definitions": delen}


def _zonder(naam: str, deel: Any) -> Any:
    if isinstance(deel, list):
        return [_zonder(naam, een) for een in deel]
    if not isinstance(deel, dict):
        return deel
    uit = {sleutel: _zonder(naam, waarde) for sleutel, waarde in deel.items()}
    if "enum" in deel:
        uit["enum"] = list(aangeboden(naam, deel["enum"]))
    if "properties" in deel:
        uit["properties"] = {veld: uit["properties"][veld] for veld in aangeboden(naam, deel["properties"])}
    return uit


def _blok(soort: type, delen: dict[str, Schema]) -> Schema:
    velden = velden_van(soort)
    uit: Schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            naam: {"title": naam.replace("_", " "), "description": uitleg_van(soort, naam)} | _vorm(veld.vorm, delen)
            for naam, veld in velden.items()
        },
    }
    if nodig := [naam for naam, veld in velden.items() if veld.nodig]:
        uit["required"] = nodig
    return uit


def _vorm(vorm: Vorm, delen: dict[str, Schema]) -> Schema:
    match vorm:
        case Keuze(woorden=woorden, eigen=True):
            return {"anyOf": [{"enum": [*woorden, None]}, {"type": "string"}]}
        case Keuze(woorden=woorden):
            return {"enum": [*woorden, None]}
        case Lijst(binnen):
            deel = _vorm(binnen, delen)
            return {"anyOf": [{"type": "array", "items": deel}, deel, {"type": "null"}]}
        case Woordenboek(inhoud=inhoud):
            deel = _vorm(inhoud, delen)
            return {"type": ["object", "null"], "additionalProperties": {"anyOf": [deel, {"type": "null"}]}}
        case Blok():
            return _verwijzing(vorm, delen)
    return _WAARDEN.get(vorm.soort, _TEKST)


def _verwijzing(blok: Blok, delen: dict[str, Schema]) -> Schema:
    """A block by name; where a bare value may stand for it, that too."""
    naam = blok.klasse.__name__
    if naam not in delen:
        delen[naam] = {}
        delen[naam] = _blok(blok.klasse, delen)
    verwijzing: Schema = {"$ref": f"#/definitions/{naam}"}
    if blok.kort is None:
        return {"anyOf": [verwijzing, {"type": "null"}]}
    return {"anyOf": [_vorm(velden_van(blok.klasse)[blok.kort].vorm, delen), verwijzing]}
