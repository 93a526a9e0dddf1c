"""From events to nodes: iterative, no anchors, aliases or tags, bounded in depth and number."""

from typing import Any, NamedTuple

from sonestra_cli.techniek.sleutels import een_vorm
from sonestra_cli.yamltekst.codes import B006, B020, B021
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden, is_leeg
from sonestra_cli.yamltekst.onleesbaar import Onleesbaar, beginteken
from sonestra_cli.yamltekst.stroom import Parser

MAX_DIEPTE = 24
MAX_KNOPEN = 100_000


class Samengesteld(NamedTuple):
    """The nodes, None when there is nothing in the text; ``dubbel``: a key stands in one block twice."""

    wortel: Knoop | None
    dubbel: bool


def stel_samen(tekst: str, parser: Parser) -> Samengesteld:
    """The nodes of ``tekst``. Raises Onleesbaar, or ruamel's YAMLError.

    One loop with all it keeps at hand: it is run for every word of every file.
    """
    from ruamel.yaml.events import (
        AliasEvent,
        MappingEndEvent,
        MappingStartEvent,
        ScalarEvent,
        SequenceEndEvent,
        SequenceStartEvent,
    )

    wortel: Knoop | None = None
    boven: list[Any] = []
    ouder: Any = None  # the Velden or Rij that is open, the last of ``boven``
    sleutel: TekstKnoop | None = None  # a key that waits until its value comes
    aantal, dubbel = 0, False
    nieuw = TekstKnoop.__new__
    for gebeurtenis in parser(tekst):
        soort = type(gebeurtenis)
        if soort is ScalarEvent or soort is MappingStartEvent or soort is SequenceStartEvent:  # most often first
            begin = gebeurtenis.start_mark.index
            if gebeurtenis.anchor is not None or gebeurtenis.ctag is not None:
                raise beginteken(tekst, begin)
            knoop: Any
            if soort is ScalarEvent:
                eind, stijl = gebeurtenis.end_mark.index, gebeurtenis.style or ""
                knoop = nieuw(TekstKnoop)  # as TekstKnoop(…), in half the time
                knoop.waarde, knoop.begin, knoop.eind, knoop.stijl = gebeurtenis.value, begin, eind, stijl
                if stijl or begin == eind:  # most of them are plain words
                    _zoek_plek(knoop, tekst, sleutel)
            else:
                knoop = (Velden if soort is MappingStartEvent else Rij)(begin, bool(gebeurtenis.flow_style))
            aantal += 1
            if aantal > MAX_KNOPEN:
                raise _te_lang(begin)
            if sleutel is not None:
                ouder.paren.append((sleutel, knoop))
                sleutel = None
            elif ouder is None:
                wortel = knoop
            elif type(ouder) is Rij:
                ouder.delen.append(knoop)
            elif soort is ScalarEvent and knoop.stijl not in ("|", ">"):
                if not knoop.waarde.isascii():
                    knoop.waarde = een_vorm(knoop.waarde)
                sleutel = knoop
            else:
                raise _geen_sleutel(begin)
            if soort is not ScalarEvent:
                boven.append(knoop)
                ouder = knoop
                if len(boven) > MAX_DIEPTE:
                    raise _te_diep(begin)
        elif soort is MappingEndEvent or soort is SequenceEndEvent:
            dubbel |= _sluit(boven.pop(), gebeurtenis.end_mark.index)
            ouder = boven[-1] if boven else None
        elif soort is AliasEvent:
            raise beginteken(tekst, gebeurtenis.start_mark.index)
    return Samengesteld(None if wortel is not None and is_leeg(wortel) else wortel, dubbel)


def _zoek_plek(knoop: TekstKnoop, tekst: str, sleutel: TekstKnoop | None) -> None:
    """Where a text stands that is not written as plain words."""
    begin, eind = knoop.begin, knoop.eind
    if knoop.stijl in ("|", ">"):
        knoop.eind = begin + len(tekst[begin:eind].rstrip())
    elif knoop.stijl == '"' and "\\" in tekst[begin:eind]:
        _weiger_vreemde_tekens(knoop.waarde, begin, eind)
    elif begin == eind and sleutel is not None:
        knoop.begin = knoop.eind = _achter_dubbele_punt(tekst, sleutel)


def _geen_sleutel(plek: int) -> Onleesbaar:
    zin = "hier verwacht ik de naam van een veld, geen haken"
    tip = "haal de haken weg, of begin met een veld, bijvoorbeeld: naam:"
    return Onleesbaar(B021, zin, plek, plek + 1, tip=tip)


def _sluit(knoop: Velden | Rij, eind: int) -> bool:
    """It ends. The mark of a block points at whatever comes next: its last part knows better.

    True where a key stands in it twice.
    """
    if isinstance(knoop, Rij):
        knoop.eind = eind if knoop.vloei else knoop.delen[-1].eind if knoop.delen else knoop.begin
        return False
    paren = knoop.paren
    knoop.eind = eind if knoop.vloei else paren[-1][1].eind if paren else knoop.begin
    return len(paren) > 1 and len({sleutel.waarde for sleutel, _ in paren}) < len(paren)


def _te_lang(plek: int) -> Onleesbaar:
    zin = f"dit bestand is te lang om te lezen: meer dan {MAX_KNOPEN // 1000}.000 woorden en waarden"
    return Onleesbaar(B020, zin, plek, plek)


def _te_diep(plek: int) -> Onleesbaar:
    zin = "hier staan te veel dingen in elkaar"
    tip = "kijk of er haken te veel staan, of haken die niet dichtgaan"
    return Onleesbaar(B020, zin, plek, plek + 1, tip=tip)


def _achter_dubbele_punt(tekst: str, sleutel: TekstKnoop) -> int:
    """Where an empty value stands: right behind the colon of its key, or behind the key when it has none."""
    plaats = sleutel.eind
    while plaats < len(tekst) and tekst[plaats] in " \t":
        plaats += 1
    return plaats + 1 if tekst[plaats : plaats + 1] == ":" else sleutel.eind


def _weiger_vreemde_tekens(waarde: str, begin: int, eind: int) -> None:
    """An escape can bring in what may not stand in the text itself."""
    if any((ord(teken) < 32 and teken not in "\n\t") or 0xD800 <= ord(teken) < 0xE000 for teken in waarde):
        zin = "achter '\\' staat hier een teken dat niemand ziet"
        raise Onleesbaar(B006, zin, begin, eind, tip="haal het weg en typ deze plek opnieuw")
