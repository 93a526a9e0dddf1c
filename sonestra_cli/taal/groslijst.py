"""A line of the groslijst: a name and, behind commas, whatever is known, in any order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.keuzes import Geslacht, Groep, SoortPersoon

_OPSOMTEKEN = re.compile(r"^\s*(?:[-*•–]|\d+[.)])\s+")


@dataclass(frozen=True, slots=True)
class GenoemdeMens:
    """Somebody on the list: the name as typed and the fields of ``personen`` that the other words stand for."""

    naam: str
    velden: tuple[tuple[str, str], ...]


def lees_regel(regel: str, ringen: Sequence[str]) -> GenoemdeMens | None:
    """``Corrie, pleegoma, hart`` -> Corrie with ``wie`` and ``kring``; None for an empty line or a remark (``#``)."""
    kaal = _OPSOMTEKEN.sub("", regel).strip()
    if not kaal or kaal.startswith("#"):
        return None
    naam, *woorden = [" ".join(deel.split()) for deel in re.split(r"[,;\t]", kaal)]
    if not naam:
        return None
    velden: dict[str, str] = {}
    wie: list[str] = []
    for woord in filter(None, woorden):
        veld = _veld_van(woord, ringen)
        if veld is None or veld[0] in velden:
            wie.append(woord)
        else:
            velden[veld[0]] = veld[1]
    if wie:
        velden = {"wie": ", ".join(wie), **velden}
    return GenoemdeMens(naam, tuple(velden.items()))


def _veld_van(woord: str, ringen: Sequence[str]) -> tuple[str, str] | None:
    sleutel = woord.lower().replace(" ", "_").replace("-", "_")
    for ring in ringen:
        if ring.lower() == woord.lower():
            return "kring", ring
    for veld, keuzes in (
        ("groep", get_args(Groep)),
        ("soort", get_args(SoortPersoon)),
        ("geslacht", get_args(Geslacht)),
    ):
        if sleutel in keuzes and sleutel != "professional":
            return veld, sleutel
    if re.fullmatch(r"(ca\.? )?\d{4}(-\d{2}){0,2}", woord) and (datum := lees_datum(woord)):
        return "geboren", str(datum)
    return None
