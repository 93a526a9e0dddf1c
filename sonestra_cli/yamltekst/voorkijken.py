"""What is refused before any parser looks: signs that an editor shows otherwise, merge markers, documents."""

import re

from sonestra_cli.techniek.patroon import patroon
from sonestra_cli.techniek.stuurtekens import NIET_IN_BESTAND, is_gewoon
from sonestra_cli.yamltekst.codes import B006, B007, B015, B019
from sonestra_cli.yamltekst.onleesbaar import AANHALEN, Onleesbaar

_VREEMD = patroon(f"[{NIET_IN_BESTAND}]|\r(?!\n)")
_MISSCHIEN = tuple(
    patroon(teken)
    for teken in (
        f"[{''.join(t for t in NIET_IN_BESTAND if t <= chr(0xFFFF))}]",
        "[\U0001fffe-\U0010ffff]",
        "\r(?!\n)",
    )
)
"""Finds all that ``_VREEMD`` finds and a little more, in a tenth of the time."""
_MERGE_TEKENS = ("<<<<<<<", ">>>>>>>", "|||||||")
_MERGE = patroon(f"^(?:{'|'.join(map(re.escape, _MERGE_TEKENS))})(?: .*)?\r?$", re.MULTILINE)
_MERGE_REST = patroon(r"^={7}\r?$", re.MULTILINE)
"""The line between both versions, left behind alone."""
_STUK = patroon(r"^(?:---|\.\.\.)(?=\s|\Z)", re.MULTILINE)
_AANWIJZING = patroon(r"^%", re.MULTILINE)
_VASTE_SPATIE = patroon("^[ \u00a0]*\u00a0", re.MULTILINE)
_NAMEN = {
    "\x00": "een leeg teken (NUL)",
    "\x85": "een regeleinde dat niet elk programma ziet (NEL)",
    "\u2028": "een regeleinde dat niet elk programma ziet (U+2028)",
    "\u2029": "een regeleinde dat niet elk programma ziet (U+2029)",
    "\ufeff": "een onzichtbaar teken (BOM) midden in de tekst",
    "\r": "een oud soort regeleinde",
}


def kijk_vooruit(tekst: str) -> None:
    """Raises Onleesbaar at the first thing in ``tekst`` (without BOM) that no file of a traject may hold.

    A pattern that looks at every line is only asked where its signs are in the text at all.
    """
    if not is_gewoon(tekst):
        _kijk_naar_tekens(tekst)
    if any(teken in tekst for teken in _MERGE_TEKENS) and (gevonden := _MERGE.search(tekst)):
        raise Onleesbaar(
            B007,
            "hier liepen twee versies van dit bestand door elkaar",
            *gevonden.span(),
            onder="dit teken komt van het samenvoegen",
            tip="kies tussen <<<<<<< en >>>>>>> wat blijft en haal de regels met die tekens weg",
        )
    if "=======" in tekst and (gevonden := _MERGE_REST.search(tekst)):
        raise Onleesbaar(
            B007,
            "deze streep bleef staan toen twee versies van dit bestand door elkaar liepen",
            *gevonden.span(),
            onder="dit teken komt van het samenvoegen",
            tip="kijk of wat erboven en eronder staat allebei klopt, en haal deze regel weg",
        )
    if "%" in tekst and (gevonden := _AANWIJZING.search(tekst)):
        raise Onleesbaar(
            B015,
            "een regel kan niet met '%' beginnen",
            *gevonden.span(),
            tip=AANHALEN,
        )
    if "---" in tekst or "..." in tekst:
        _kijk_naar_stukken(tekst)


def _kijk_naar_tekens(tekst: str) -> None:
    """Signs that an editor shows otherwise than they count."""
    if any(teken.search(tekst) for teken in _MISSCHIEN) and (gevonden := _VREEMD.search(tekst)):
        teken = gevonden[0]
        naam = _NAMEN.get(teken, f"een onzichtbaar teken (U+{ord(teken):04X})")
        raise Onleesbaar(B006, f"hier staat {naam}", *gevonden.span(), tip="haal het weg en typ deze plek opnieuw")
    if gevonden := _VASTE_SPATIE.search(tekst):
        raise Onleesbaar(
            B006,
            "deze regel begint met een vaste spatie, en die telt niet als inspringen",
            *gevonden.span(),
            tip="haal het begin van de regel weg en typ gewone spaties",
        )


def _kijk_naar_stukken(tekst: str) -> None:
    """One ``---`` may open the file, behind comment only; anything more is a second document."""
    for nummer, gevonden in enumerate(_STUK.finditer(tekst)):
        ervoor = tekst[: gevonden.start()].splitlines()
        opent = gevonden[0] == "---" and all(not r.strip() or r.lstrip().startswith("#") for r in ervoor)
        if nummer or not opent:
            raise Onleesbaar(
                B019,
                f"hier begint met '{gevonden[0]}' een tweede stuk, en een bestand heeft er één",
                *gevonden.span(),
                tip="haal deze regel weg",
            )
