"""How much a rule matters in this traject: ``regels: {R13: uit, R15: vraag}`` in traject.yaml.

What guards people, and what could not be read, is the same in every traject.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from sonestra_cli.domein.bevinding import Bevinding, Niveau, Pad, Regel
from sonestra_cli.domein.getypt import BESCHERMING
from sonestra_cli.domein.keuzes import RegelNiveau
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.zinnen import hoofdletter
from sonestra_cli.techniek.gelijkenis import beste_gok
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
K009 = Regel(
    "K009",
    "let op",
    "Voor deze regel staat er al iets.",
    "Een code mag met een hoofdletter en zonder. Staat dezelfde regel er twee keer, dan telt wat er het eerst staat.",
    "Laat er één staan: de keuze die je bedoelt.",
    bewaakt=True,
)
_BESCHERMEND = frozenset(BESCHERMING)
_NIVEAU: Mapping[RegelNiveau, Niveau] = {"tip": "tip", "vraag": "vraag", "let_op": "let op", "fout": "fout"}


def gekozen(traject: Traject, alle: Iterable[Regel], vrij: Collection[Regel]) -> Iterator[Bevinding]:
    """K004: a level for what is the same everywhere, or for a code that there is not. K009: a second one for a rule."""
    bekend = {regel.code: regel for regel in alle}
    eerder: dict[str, str] = {}
    for code in traject.kop.regels:
        regel = bekend.get(code.upper())
        pad = Pad("traject", ("regels", code)).als_sleutel
        if regel is None or regel not in vrij:
            waarom = "beschermt mensen, en blijft zoals die is" if regel and regel.bewaakt else _waarom(code)
            tip = "welke wel kunnen: sonestra valideer --regels"
            if regel is None and not _van_het_lezen(code) and (gok := _bedoeld(code, bekend)):
                tip = f"bedoel je '{gok}'? {hoofdletter(tip)}"
            yield Bevinding(K004, f"'{kort(code)}' {waarom}", pad, tip=tip)
        elif regel.code in eerder:
            zin = f"'{code}' is dezelfde regel als '{eerder[regel.code]}', en wat er het eerst staat telt"
            yield Bevinding(K009, zin, pad, tip="laat er één staan")
        else:
            eerder[regel.code] = code


def met_gekozen_niveau(
    traject: Traject, bevindingen: Iterable[Bevinding], vrij: Iterable[Regel]
) -> Iterator[Bevinding]:
    """The findings at the level that this traject chose for their rule; ``vrij``: the rules that may be chosen for.

    What is wrong in a field that protects somebody is told whatever was chosen: the line is closed until it is mended.
    """
    codes = {regel.code for regel in vrij}
    keus: dict[str, RegelNiveau] = {}
    for code, gekozen_niveau in traject.kop.regels.items():
        if code.upper() in codes:
            keus.setdefault(code.upper(), gekozen_niveau)
    for bevinding in bevindingen:
        niveau = keus.get(bevinding.code)
        if niveau is None or _BESCHERMEND.intersection(bevinding.pad.stappen):
            yield bevinding
        elif niveau != "uit":
            yield replace(bevinding, anders=_NIVEAU[niveau])


def _waarom(code: str) -> str:
    """What there is to say of a code that no rule of the way of working has."""
    if _van_het_lezen(code):
        return "gaat over hoe iets is opgeschreven, en telt altijd"
    return "ken ik niet als regel om te kiezen"


def _bedoeld(code: str, bekend: Collection[str]) -> str | None:
    """What may be meant by R025: the same letter and number, or what is most like it."""
    zelfde = next((ander for ander in bekend if _letter_en_getal(ander) == _letter_en_getal(code)), None)
    return zelfde or beste_gok(code, bekend)


def _letter_en_getal(code: str) -> tuple[str, str]:
    return code[:1].upper(), code[1:].lstrip("0")


def _van_het_lezen(code: str) -> bool:
    return code[:1].upper() in _LEZEN and code[1:].isdigit()


_LEZEN = "BN"
"""Letters of the codes about what could not be read."""
