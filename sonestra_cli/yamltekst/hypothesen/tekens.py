"""Signs that came along from another program, or from another keyboard: they look like what belongs there."""

import re
from collections.abc import Iterator

from sonestra_cli.yamltekst.codes import B006, B011, B019
from sonestra_cli.yamltekst.hypothesen.lijnen import Lijn, hoeveel_meer, omhoog, omlaag
from sonestra_cli.yamltekst.hypothesen.vorm import Hypothese, Oorzaak, Reparatie, Snee, een
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld

GEWOON = {
    "，": ", ", "；": ", ", "、": ", ", "：": ": ", "＃": "#", "＝": "=",
    "｛": "{", "｝": "}", "［": "[", "］": "]", "（": "(", "）": ")",
    "\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u2009": " ", "\u3000": " ", "\t": " ",
    "\u200b": "", "\u2060": "", "\u00ad": "", "\ufeff": "", "\u200c": "",
}  # fmt: skip
_VREEMD = re.compile("[" + "".join(GEWOON) + "] ?")
_INSPRINGEN = re.compile(
    "^[ \u00a0\u2007\u202f\u3000\t]*[\u00a0\u2007\u202f\u3000\t][ \u00a0\u2007\u202f\u3000\t]*", re.MULTILINE
)
_STUUR = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
_STUK = re.compile(r"(?:---|\.\.\.)\s*$")
_MEEST = 300
_TAB = Oorzaak(B011, "hier staat een tab, en inspringen gaat met spaties")
_MARGE = "haal de tab weg: deze regel begint helemaal vooraan"


def tekens(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """Ordinary signs for the strange ones of the line, ordinary spaces where lines spring in, no second document."""
    if sneden := _inspringen(tekst):
        soort = "een tab" if "\t" in tekst[sneden[0].begin : sneden[0].eind] else "een vaste spatie"
        oorzaak = Oorzaak(B011 if soort == "een tab" else B006, f"hier staat {soort}, en inspringen gaat met spaties")
        yield Hypothese((Reparatie(sneden, "typ gewone spaties waar de regels inspringen", oorzaak),))
    yield from _zoals_de_buren(tekst, lijn)
    vreemd = [m for m in _VREEMD.finditer(lijn.tekst) if m.start() >= lijn.diepte]
    if vreemd and len(vreemd) < _MEEST:
        gewoon = tuple(Snee(lijn.begin + m.start(), lijn.begin + m.end(), _gewoon(m[0])) for m in vreemd)
        oorzaak = Oorzaak(B006, "hier staan tekens uit een ander programma, die op gewone lijken")
        yield Hypothese((Reparatie(gewoon, "schrijf gewone leestekens en spaties", oorzaak),))
    if stuur := tuple(Snee(lijn.begin + m.start(), lijn.begin + m.end(), "") for m in _STUUR.finditer(lijn.tekst)):
        yield Hypothese((Reparatie(stuur, "haal het teken weg dat niemand ziet"),))
    if _STUK.match(lijn.tekst):
        oorzaak = Oorzaak(B019, f"hier begint met '{lijn.inhoud}' een tweede stuk, en een bestand heeft er één")
        yield Hypothese((een(lijn.begin, min(lijn.eind + 1, len(tekst)), "", "haal deze regel weg", oorzaak),))


def _zoals_de_buren(tekst: str, lijn: Lijn) -> Iterator[Hypothese]:
    """A tab before one line, or the one above it: as many spaces as the lines around it have."""
    for een_met_tab in (lijn, *omhoog(tekst, lijn, 1)):
        boven = next(omhoog(tekst, een_met_tab, 1), None)
        if "\t" not in een_met_tab.tekst[: een_met_tab.diepte] or boven is None:
            continue
        onder = next(omlaag(tekst, een_met_tab, 1), None)
        opent = boven.inhoud.endswith(":") or boven.inhoud.startswith("- ")
        diepten = [boven.diepte + 2] if opent else [boven.diepte]
        if onder is not None and onder.diepte > boven.diepte + 2 and opent:
            diepten.insert(0, onder.diepte)
        for diepte in diepten:
            snee = Snee(een_met_tab.begin, een_met_tab.begin + een_met_tab.diepte, " " * diepte)
            hoeveel = hoeveel_meer(diepte).removesuffix(" meer")
            zin = f"haal de tab weg en typ {hoeveel}, zoals de regels eromheen" if diepte else _MARGE
            yield Hypothese((Reparatie((snee,), zin, _TAB),), 1)


def _inspringen(tekst: str) -> tuple[Snee, ...]:
    """Every line of the text that springs in with something else than spaces; a tab is two of them."""
    sneden: list[Snee] = []
    for gevonden in _INSPRINGEN.finditer(tekst):
        if len(sneden) == _MEEST:
            break
        nieuw = "".join("  " if teken == "\t" else " " for teken in gevonden[0])
        sneden.append(Snee(gevonden.start(), gevonden.end(), nieuw))
    return tuple(sneden)


def _gewoon(gevonden: str) -> str:
    """The ordinary sign; a space that follows a comma or colon is not doubled."""
    teken = GEWOON[gevonden[0]]
    return teken if teken.endswith(" ") or len(gevonden) == 1 else teken + " "
