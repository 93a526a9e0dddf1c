"""Keys where a list belongs: ``e1:`` with the fields of an event below it."""

import re
from collections.abc import Collection, Iterator

from sonestra_cli.domein.bevinding import Bevinding, Knip, Pad, Voorstel
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.yamltekst.codes import N002
from sonestra_cli.yamltekst.knopen import Knoop, TekstKnoop, Velden
from sonestra_cli.yamltekst.vondst import Stappen

_ALLEEN_EEN_NUMMER = re.compile(r"[^\W\d]{0,16}[ _-]?\d{1,3}")
_TOT_HET_STREEPJE = re.compile(r"\s*:[ \t]*(?:\r?\n(?P<diep> *))?")


def genummerd(knoop: Velden, velden: Collection[str]) -> bool:
    """True where every key is none of ``velden`` and holds a block that has them."""
    return bool(knoop.paren) and all(
        sleutel.waarde not in velden and isinstance(deel, Velden) and _past(deel, velden)
        for sleutel, deel in knoop.paren
    )


def _past(deel: Velden, velden: Collection[str]) -> bool:
    return any(sleutel.waarde in velden for sleutel, _ in deel.paren)


def meld_genummerd(knoop: Velden, stappen: Stappen, opname: Opname) -> None:
    """Say so once; keys that only count become dashes."""
    zin = "hier hoort een lijst met streepjes, en ik lees sleutels"
    eerste = knoop.paren[0][0]
    tip = f"zet een streepje in de plaats van elke sleutel, zoals {kort(eerste.waarde)}"
    telt = all(_ALLEEN_EEN_NUMMER.fullmatch(sleutel.waarde) for sleutel, _ in knoop.paren)
    voorstellen: tuple[Voorstel, ...] = ()
    if telt and not knoop.vloei:
        voorstellen = (Voorstel(tip, tuple(_streepjes(knoop, opname))),)
    elif not telt:
        tip += ". Zegt de sleutel iets? Zet dat dan in een veld"
    pad = Pad(opname.naam, stappen)
    opname.voeg_toe(Bevinding(N002, zin, pad, tip=tip, voorstellen=voorstellen), eerste.begin, eerste.eind)


def _streepjes(knoop: Velden, opname: Opname) -> Iterator[Knip]:
    for sleutel, deel in knoop.paren:
        yield Knip(opname.naam, sleutel.begin, *_streepje(sleutel, deel, opname.tekst))


def _streepje(sleutel: TekstKnoop, deel: Knoop, tekst: str) -> tuple[int, str]:
    """Up to where, and the dash: on the line of the first field where nothing else stands in between."""
    gevonden = _TOT_HET_STREEPJE.match(tekst, sleutel.eind)
    assert gevonden is not None
    kolom = sleutel.begin - tekst.rfind("\n", 0, sleutel.begin) - 1
    if gevonden.end() == deel.begin and gevonden["diep"] is not None and len(gevonden["diep"]) > kolom + 1:
        return deel.begin, "-" + " " * (len(gevonden["diep"]) - kolom - 1)
    dubbele_punt = tekst.index(":", sleutel.eind) + 1
    return dubbele_punt, "-" if tekst[dubbele_punt : dubbele_punt + 1] in (" ", "\n", "\r") else "- "
