"""From events to nodes: iterative, no anchors, aliases or tags, bounded in depth and number."""

from typing import Any

from sonestra_cli.techniek.sleutels import een_vorm
from sonestra_cli.yamltekst.codes import B006, B020, B021
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.onleesbaar import Onleesbaar, beginteken
from sonestra_cli.yamltekst.stroom import Parser

MAX_DIEPTE = 24
MAX_KNOPEN = 100_000


class _Bouw:
    """The nodes so far. A key waits in ``sleutel`` until its value comes."""

    def __init__(self, tekst: str) -> None:
        self.tekst = tekst
        self.wortel: Knoop | None = None
        self.stapel: list[Velden | Rij] = []
        self.ouder: Velden | Rij | None = None
        self.sleutel: TekstKnoop | None = None
        self.aantal = 0

    def tekst_erbij(self, gebeurtenis: Any) -> None:
        """A scalar: a key or a value."""
        begin, eind = gebeurtenis.start_mark.index, gebeurtenis.end_mark.index
        stijl, waarde = gebeurtenis.style or "", gebeurtenis.value
        if stijl or begin == eind:  # most of them are plain words
            begin, eind = self._plek(begin, eind, stijl, waarde)
        self._plaats(TekstKnoop(waarde, begin, eind, stijl))

    def _plek(self, begin: int, eind: int, stijl: str, waarde: str) -> tuple[int, int]:
        """Where a text stands that is not written as plain words."""
        if stijl in ("|", ">"):
            return begin, begin + len(self.tekst[begin:eind].rstrip())
        if stijl == '"' and "\\" in self.tekst[begin:eind]:
            _weiger_vreemde_tekens(waarde, begin, eind)
        elif begin == eind and self.sleutel is not None:
            begin = eind = _achter_dubbele_punt(self.tekst, self.sleutel)
        return begin, eind

    def open(self, knoop: Velden | Rij) -> None:
        """A block or a list begins."""
        self._plaats(knoop)
        self.stapel.append(knoop)
        self.ouder = knoop
        if len(self.stapel) > MAX_DIEPTE:
            zin, tip = (
                "hier staan te veel dingen in elkaar",
                "kijk of er haken te veel staan, of haken die niet dichtgaan",
            )
            raise Onleesbaar(B020, zin, knoop.begin, knoop.begin + 1, tip=tip)

    def sluit(self, eind: int) -> None:
        """It ends. The mark of a block points at whatever comes next: its last part knows better."""
        knoop = self.stapel.pop()
        self.ouder = self.stapel[-1] if self.stapel else None
        if knoop.vloei:
            knoop.eind = eind
        elif isinstance(knoop, Rij):
            knoop.eind = knoop.delen[-1].eind if knoop.delen else knoop.begin
        else:
            knoop.eind = knoop.paren[-1][1].eind if knoop.paren else knoop.begin

    def _plaats(self, knoop: Knoop) -> None:
        self.aantal += 1
        if self.aantal > MAX_KNOPEN:
            raise Onleesbaar(
                B020,
                f"dit bestand is te lang om te lezen: meer dan {MAX_KNOPEN // 1000}.000 woorden en waarden",
                knoop.begin,
                knoop.begin,
            )
        ouder = self.ouder
        if self.sleutel is not None:
            ouder.paren.append((self.sleutel, knoop))  # type: ignore[union-attr]  # only fields have keys
            self.sleutel = None
        elif ouder is None:
            self.wortel = knoop
        elif isinstance(ouder, Rij):
            ouder.delen.append(knoop)
        elif isinstance(knoop, TekstKnoop) and knoop.stijl not in ("|", ">"):
            knoop.waarde = een_vorm(knoop.waarde)
            self.sleutel = knoop
        else:
            zin = "hier verwacht ik de naam van een veld, geen haken"
            tip = "haal de haken weg, of begin met een veld, bijvoorbeeld: naam:"
            raise Onleesbaar(B021, zin, knoop.begin, knoop.begin + 1, tip=tip)


def stel_samen(tekst: str, parser: Parser) -> Knoop | None:
    """The nodes of ``tekst``; None when there is nothing in it. Raises Onleesbaar, or ruamel's YAMLError."""
    from ruamel.yaml.events import (
        AliasEvent,
        MappingEndEvent,
        MappingStartEvent,
        ScalarEvent,
        SequenceEndEvent,
        SequenceStartEvent,
    )

    bouw = _Bouw(tekst)
    for gebeurtenis in parser(tekst):
        soort = type(gebeurtenis)
        if soort is ScalarEvent or soort is MappingStartEvent or soort is SequenceStartEvent:  # most often first
            if gebeurtenis.anchor is not None or gebeurtenis.ctag is not None:
                raise beginteken(tekst, gebeurtenis.start_mark.index)
            if soort is ScalarEvent:
                bouw.tekst_erbij(gebeurtenis)
                continue
            vorm = Velden if soort is MappingStartEvent else Rij
            bouw.open(vorm(gebeurtenis.start_mark.index, bool(gebeurtenis.flow_style)))
        elif soort is MappingEndEvent or soort is SequenceEndEvent:
            bouw.sluit(gebeurtenis.end_mark.index)
        elif soort is AliasEvent:
            raise beginteken(tekst, gebeurtenis.start_mark.index)
    wortel = bouw.wortel
    return None if isinstance(wortel, TekstKnoop) and wortel.leeg else wortel


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
