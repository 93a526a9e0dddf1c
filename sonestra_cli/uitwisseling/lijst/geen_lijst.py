"""A text that is no list of people: a file of a traject, a drawn map, a page, what another program wrote."""

import json
import re
from collections.abc import Callable
from typing import Final

from sonestra_cli.techniek.patroon import patroon

_OVERTYPEN: Final = "Typ de namen over in een tekstbestand, één per regel."
_VAN_EEN_TRAJECT: Final = (
    "is een bestand van een traject, en geen lijst. Wie daarin staat ken ik al. Zijn het mensen uit een ander "
    "traject? Maak daar een werkblad, met: sonestra groslijst --naar mensen.xlsx. Dat werkblad kan ik hier lezen."
)
_ANDER_PROGRAMMA: Final = f"is voor een ander programma, en geen lijst die mensen lezen. {_OVERTYPEN}"
_YAML: Final = (".yaml", ".yml")
_ONS_BEGIN: Final = patroon(
    r"\A# ?yaml-language-server:|^personen:[ \t]*\r?\n(?:[ \t]*#.*\n)*[ ]+[\w-]+:", re.MULTILINE
)
_KIJK: Final = 2000
"""Signs at the beginning of a file that say what it is."""


def waarom_geen_lijst(tekst: str, naam: str) -> str:
    """What this is instead of a list, to stand behind its name; empty where it may be one."""
    kop = tekst[:_KIJK].lstrip("\ufeff \t\r\n")
    if naam.casefold().endswith(_YAML) or _ONS_BEGIN.search(kop):
        return _VAN_EEN_TRAJECT
    return next((zin for is_dit, zin in _SOORTEN if is_dit(kop.casefold(), tekst)), "")


def _begint(*woorden: str) -> Callable[[str, str], bool]:
    return lambda kop, _: kop.startswith(woorden)


def _is_svg(kop: str, _: str) -> bool:
    return kop.startswith("<svg") or (kop.startswith(("<?xml", "<!--", "<!doctype svg")) and "<svg" in kop)


def _is_json(kop: str, tekst: str) -> bool:
    if not kop.startswith(("{", "[")):
        return False
    try:
        return isinstance(json.loads(tekst), dict | list)
    except (ValueError, RecursionError):
        return False


_SOORTEN: Final[tuple[tuple[Callable[[str, str], bool], str], ...]] = (
    (_is_svg, f"is een plaatje (svg), zoals een kaart, en geen lijst. {_OVERTYPEN}"),
    (
        _begint("<!doctype html", "<html"),
        "is een webpagina, en geen lijst. Open de bladzijde, kopieer de namen, en plak ze in een tekstbestand.",
    ),
    (
        _begint("0 head"),
        "komt uit een stamboomprogramma. Begin er een nieuw traject mee: sonestra importeer FAMILIE.ged --in familie",
    ),
    (_begint("begin:vcard"), f"is een adresboek van een telefoon. Daar staat te veel in. {_OVERTYPEN}"),
    (_begint("begin:vcalendar"), f"is een agenda, en geen lijst. {_OVERTYPEN}"),
    (_begint("<?xml", "@echo ", "#!/"), _ANDER_PROGRAMMA),
    (_is_json, _ANDER_PROGRAMMA),
)
