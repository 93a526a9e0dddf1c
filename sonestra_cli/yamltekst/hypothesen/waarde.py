"""One value as it may have been meant: between quotation marks, as a list, left open."""

import re
from collections.abc import Iterator

from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.verstaan.kale_datums import volle_eeuw
from sonestra_cli.yamltekst.citeren import PAREN, citeer, van_citaat
from sonestra_cli.yamltekst.codes import B012, B013, B014, B015
from sonestra_cli.yamltekst.hypothesen.vorm import Oorzaak, Reparatie, een

_GOED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
_WEGLATING = re.compile(r"['’‘](?:[smtnkr]|ns|tis|\d\d)(?![\w])")
"""``'s avonds``, ``'t``, ``'84``: the apostrophe belongs to the word."""
_KORT_JAAR = re.compile(r"['’‘]\d\d")
_SLEUTELS = re.compile(r"([\w-]+(?:\s*[,;，、]\s*[\w-]+)+(?:\s+en\s+[\w-]+)?)\]?")
_SCHEIDING = re.compile(r"\s*[,;，、]\s*|\s+en\s+")
_VRAAG = re.compile(r"\?+")
_VREEMD_BEGIN = "*&!%@`?,[]{}#"
VRAAGTEKENS = Oorzaak(B015, "een tekst kan hier niet met '?' beginnen")


def eind_van_citaat(tekst: str, begin: int, eind: int) -> int:
    """Behind a text between straight marks that is good as it stands; 0 when it is not one."""
    patroon = _GOED.get(tekst[begin : begin + 1])
    gevonden = patroon.match(tekst, begin, eind) if patroon is not None else None
    return gevonden.end() if gevonden else 0


def is_weglating(waarde: str) -> bool:
    """True for a text that begins with an apostrophe of its own."""
    return _WEGLATING.match(waarde) is not None


def aangehaald(begin: int, waarde: str, oorzaak: Oorzaak | None = None) -> Reparatie:
    """The value between straight marks; marks of another kind around it are replaced by these."""
    binnen = van_citaat(waarde)
    nieuw = citeer(binnen.strip() if binnen is not None and binnen.strip() else waarde)
    om = f"zet aanhalingstekens om het geheel: {kort(nieuw)}" if nieuw != binnen else f"schrijf: {kort(nieuw)}"
    return een(begin, begin + len(waarde), nieuw, om, oorzaak)


def wegen(begin: int, waarde: str, *, vloei: bool) -> tuple[Reparatie, ...]:
    """Other ways to write a bare value that may not be what was meant; none when nothing about it is strange.

    ``vloei``: it stands within brackets, where commas part.
    """
    return tuple(_wegen(begin, waarde, vloei))


def _wegen(begin: int, waarde: str, vloei: bool) -> Iterator[Reparatie]:
    eind = begin + len(waarde)
    if _VRAAG.fullmatch(waarde):
        zin = f"weet je het nog niet? Laat het leeg, of zet aanhalingstekens om het vraagteken: '{waarde}'"
        yield een(begin, eind, f"'{waarde}'", zin, VRAAGTEKENS)  # what it means then says the field
        return
    if sleutels := _SLEUTELS.fullmatch(waarde):
        lijst = "[" + ", ".join(_SCHEIDING.split(sleutels[1])) + "]"
        yield een(begin, eind, lijst, f"zet rechte haken om de lijst: {kort(lijst)}",
                  Oorzaak(B013, "een lijst heeft rechte haken"))  # fmt: skip
    if waarde[:1] in PAREN:
        if _KORT_JAAR.fullmatch(waarde):
            jaar = volle_eeuw(waarde[1:], None)
            yield een(begin, eind, str(jaar), f"is het een jaar? Schrijf het met vier cijfers: {jaar}",
                      Oorzaak(B012, "dit aanhalingsteken gaat open en nergens meer dicht"))  # fmt: skip
            return
        if waarde[0] in "'\"" and waarde.count(waarde[0]) == 1 and not is_weglating(waarde):
            yield een(eind, eind, waarde[0], f"zet {waarde[0]} aan het eind: {kort(waarde + waarde[0])}",
                      Oorzaak(B012, "dit aanhalingsteken gaat open en nergens meer dicht"))  # fmt: skip
        yield aangehaald(begin, waarde, Oorzaak(B012, "met de aanhalingstekens klopt hier iets niet"))
        return
    if re.search(r":(?:\s|$)", waarde):
        yield aangehaald(
            begin, waarde, Oorzaak(B014, "deze dubbele punt hoort bij de tekst, en maakt nu een nieuw veld")
        )
    elif waarde[:1] in _VREEMD_BEGIN or waarde.startswith("- "):
        if waarde.startswith("- "):
            lijst = f"[{waarde[2:].strip()}]"
            yield een(begin, eind, lijst, f"zet rechte haken om de lijst: {kort(lijst)}")
        yield aangehaald(begin, waarde)
    elif re.search(r"\s#", waarde) or (vloei and re.search(r"[,;，、\[\]{}]", waarde)):
        yield aangehaald(begin, waarde)
