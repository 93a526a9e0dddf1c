"""What to say of words that were meant as a list: with commas, with dashes that have no space, between braces."""

import re

from sonestra_cli.domein.bevinding import Bevinding, Knip, Pad, Regel, Voorstel
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.yamltekst.codes import N002
from sonestra_cli.yamltekst.knopen import TekstKnoop, Velden
from sonestra_cli.yamltekst.vondst import Stappen

_WOORDEN = 2
"""Of more words than these somebody made a sentence, and no name."""
_STREEPJE = re.compile(r"(?<!\S)-(?=\S)")
_EN = re.compile(r"\s*[,/+&]\s*(?:en\s+)?|\s+en\s+")
_KORT = 3
"""Words of a part beyond which it is a sentence."""

N026 = Regel(
    "N026",
    "let op",
    "hier staan meer dingen, en ik lees er één",
    "Meer talen, of meer waar iemand goed in is, zijn een lijst: tussen rechte haken, met komma's. Anders staan ze als "
    "één ding op de kaart en op papier.",
    "talen: [Pools, Nederlands] · sterk_in: [zingen, touw splitsen] · is het er één: sterk_in: [dammen en schaken]",
)


def meld_een_of_meer(knoop: TekstKnoop, stappen: Stappen, opname: Opname) -> None:
    """``koken en bakken`` where a list of words belongs: two, or one that is called so; of languages it is clear."""
    delen = [deel for deel in _EN.split(knoop.waarde) if deel]
    if len(delen) < 2 or any(len(deel.split()) > _KORT for deel in delen):
        return
    from sonestra_cli.verstaan.lijst.woorden.talen import talen
    from sonestra_cli.yamltekst.citeren import citeer

    lijsten = [f"[{', '.join(map(citeer, delen))}]"]
    if stappen[-1:] != ("talen",) and not talen(knoop.waarde):
        lijsten.append(f"[{citeer(knoop.waarde)}]")
    hoeveel = ("zijn het er meer", "is het er één")
    zinnen = [f"{hoe}? Schrijf: {lijst}" for hoe, lijst in zip(hoeveel, lijsten, strict=False)]
    if len(lijsten) == 1:
        zinnen = [f"schrijf: {lijsten[0]}"]
    voorstellen = tuple(
        Voorstel(zin, (Knip(opname.naam, knoop.begin, knoop.eind, lijst),))
        for zin, lijst in zip(zinnen, lijsten, strict=True)
    )
    zin = f"'{kort(knoop.waarde)}' lees ik als één"
    tip = ". ".join(zin[:1].upper() + zin[1:] if nr else zin for nr, zin in enumerate(zinnen))
    bevinding = Bevinding(N026, zin, Pad(opname.naam, stappen), tip=tip, voorstellen=voorstellen)
    opname.voeg_toe(bevinding, knoop.begin, knoop.eind)


def meld_los(knoop: TekstKnoop | Velden, los: list[TekstKnoop], stappen: Stappen, opname: Opname) -> None:
    """The finding for the words ``los`` that stand in one text."""
    zin = "hier staan meer woorden achter elkaar, en een lijst heeft haken"
    if isinstance(knoop, Velden):
        zin = "hier staat een lijst als velden, en een lijst heeft rechte haken of streepjes"
    elif knoop.waarde.startswith("-"):
        _meld_streepjes(knoop, stappen, opname)
        return
    kort_genoeg = [deel.waarde for deel in los if len(deel.waarde.split()) <= _WOORDEN]
    rest = [deel.waarde for deel in los if len(deel.waarde.split()) > _WOORDEN]
    tip = f"schrijf: [{kort(', '.join(kort_genoeg))}]"
    if rest and isinstance(knoop, TekstKnoop):
        tip += f". De rest mag achter een # aan het eind van de regel: # {kort(', '.join(rest))}"
    opname.meld(N002, zin, knoop, stappen, tip=tip)


def _meld_streepjes(knoop: TekstKnoop, stappen: Stappen, opname: Opname) -> None:
    """``-kyra``, also on more lines: a space behind each dash that begins a line, brackets where none does."""
    tekst, regel = opname.tekst, opname.tekst.rfind("\n", 0, knoop.begin) + 1
    if tekst[regel : knoop.begin].strip():
        namen = f"[{', '.join(knoop.waarde.replace('-', ' ').split())}]"
        tip, knippen = f"schrijf: {kort(namen)}", [Knip(opname.naam, knoop.begin, knoop.eind, namen)]
    else:
        tip = "typ een spatie achter elk streepje"
        plekken = [m.end() for m in _STREEPJE.finditer(tekst, knoop.begin, knoop.eind)]
        knippen = [Knip(opname.naam, plek, plek, " ") for plek in plekken]
    zin, pad = "na een streepje hoort een spatie", Pad(opname.naam, stappen)
    bevinding = Bevinding(N002, zin, pad, tip=tip, voorstellen=(Voorstel(tip, tuple(knippen)),))
    opname.voeg_toe(bevinding, knoop.begin, knoop.eind)
