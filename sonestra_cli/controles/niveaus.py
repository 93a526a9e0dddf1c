"""How much a rule matters in this traject: ``regels: {R13: uit, R15: vraag}`` in traject.yaml.

What guards people, and what could not be read, is the same in every traject.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from sonestra_cli.domein.bevinding import Bevinding, Niveau, Pad, Regel
from sonestra_cli.domein.getypt import BESCHERMING
from sonestra_cli.domein.keuzes import RegelNiveau
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.inkorten import kort

K004 = Regel(
    "K004",
    "let op",
    "Deze regel telt overal even zwaar.",
    "In traject.yaml kies je bij `regels` zelf hoe zwaar een regel telt. Wat mensen beschermt blijft overal zoals het "
    "is, en wat ik niet kan lezen ook: anders raakt er ongemerkt iets weg.",
    "Haal de code weg bij `regels`. Welke codes je wel kunt kiezen, zie je met: sonestra valideer --regels",
    bewaakt=True,
)
_BESCHERMEND = frozenset(BESCHERMING)
_NIVEAU: Mapping[RegelNiveau, Niveau] = {"tip": "tip", "vraag": "vraag", "let_op": "let op", "fout": "fout"}


def gekozen(traject: Traject, alle: Iterable[Regel], vrij: Collection[Regel]) -> Iterator[Bevinding]:
    """K004: a level for what is the same everywhere, or for a code that there is not."""
    bekend = {regel.code: regel for regel in alle}
    for code in traject.kop.regels:
        regel = bekend.get(code.upper())
        if regel is None or regel not in vrij:
            waarom = "beschermt mensen, en blijft zoals die is" if regel and regel.bewaakt else _waarom(code)
            pad = Pad("traject", ("regels", code)).als_sleutel
            tip = "welke wel kunnen: sonestra valideer --regels"
            yield Bevinding(K004, f"'{kort(code)}' {waarom}", pad, tip=tip)


def met_gekozen_niveau(
    traject: Traject, bevindingen: Iterable[Bevinding], vrij: Iterable[Regel]
) -> Iterator[Bevinding]:
    """The findings at the level that this traject chose for their rule; ``vrij``: the rules that may be chosen for.

    What is wrong in a field that protects somebody is told whatever was chosen: the line is closed until it is mended.
    """
    codes = {regel.code for regel in vrij}
    keus = {code.upper(): niveau for code, niveau in traject.kop.regels.items() if code.upper() in codes}
    for bevinding in bevindingen:
        niveau = keus.get(bevinding.code)
        if niveau is None or _BESCHERMEND.intersection(bevinding.pad.stappen):
            yield bevinding
        elif niveau != "uit":
            yield replace(bevinding, anders=_NIVEAU[niveau])


def _waarom(code: str) -> str:
    """What there is to say of a code that no rule of the way of working has."""
    if code[:1].upper() in _LEZEN and code[1:].isdigit():
        return "gaat over hoe iets is opgeschreven, en telt altijd"
    return "ken ik niet als regel om te kiezen"


_LEZEN = "BN"
"""Letters of the codes about what could not be read."""
