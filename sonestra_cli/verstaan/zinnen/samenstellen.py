"""Fields with dots -> blocks as they stand in a file: ``contact.hoe`` beside ``contact.hoe_vaak`` is one contact."""

from collections.abc import Mapping
from typing import Any

from sonestra_cli.domein.veld import Blok, Lijst, velden_van
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud


def samengesteld(klasse: type[Any], velden: Mapping[str, Any]) -> dict[str, Inhoud]:
    """The same with one value per field of ``klasse``; a block that says its short field only, is that word."""
    uit: dict[str, Any] = {}
    for veld, waarde in velden.items():
        naam, _, verder = veld.partition(".")
        if verder:
            uit.setdefault(naam, {})[verder] = waarde
        else:
            uit[naam] = waarde
    vormen = velden_van(klasse)
    return {naam: _kort(vormen[naam].vorm, waarde) if naam in vormen else waarde for naam, waarde in uit.items()}


def _kort(vorm: Any, waarde: Any) -> Any:
    blok = vorm.deel if isinstance(vorm, Lijst) else vorm
    if not isinstance(blok, Blok):
        return waarde[0] if isinstance(waarde, list) and len(waarde) == 1 else waarde
    if isinstance(waarde, list):
        return [_kort(blok, deel) for deel in waarde]
    if isinstance(waarde, Mapping):
        waarde = samengesteld(blok.klasse, waarde)
    if isinstance(waarde, Mapping) and set(waarde) == {blok.kort}:
        waarde = waarde[blok.kort]
    return [waarde] if isinstance(vorm, Lijst) else waarde
