"""What can be put into a file: a text, a list, or fields with their values; nothing but data, no notation."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from sonestra_cli.techniek.sleutels import een_vorm
from sonestra_cli.yamltekst.bewerkbaar import Plat
from sonestra_cli.yamltekst.citeren import in_een_bestand

Invoer: TypeAlias = str | Sequence["Invoer"] | Mapping[str, "Invoer"]


def netjes(waarde: Invoer) -> Invoer:
    """``waarde`` as a file gives it back: fields without any field are an empty text, no line end behind words."""
    if isinstance(waarde, str):
        return in_een_bestand(waarde).rstrip("\n")
    if isinstance(waarde, Mapping):
        return {een_vorm(in_een_bestand(veld)): netjes(inhoud) for veld, inhoud in waarde.items()} or ""
    return [netjes(deel) for deel in waarde]


def als_plat(waarde: Invoer) -> Plat:
    """The same as the data of a text."""
    if isinstance(waarde, str):
        return waarde
    if isinstance(waarde, Mapping):
        return [(veld, als_plat(inhoud)) for veld, inhoud in waarde.items()]
    return [als_plat(deel) for deel in waarde]
