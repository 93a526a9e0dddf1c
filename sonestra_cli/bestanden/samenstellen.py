"""From events to nodes: iterative, one document, no anchors, aliases or tags, bounded in depth and number."""

from typing import Any

from sonestra_cli.bestanden.knopen import Knoop, Rij, Tekst, Velden
from sonestra_cli.bestanden.stroom import c_parser, gebeurtenissen

MAX_DIEPTE = 24
MAX_KNOPEN = 250_000


class Onleesbaar(Exception):
    """The notation of a file cannot be followed; place as code points."""

    def __init__(self, code: str, zin: str, begin: int, eind: int, onder: str = "", tip: str = "") -> None:
        super().__init__(zin)
        self.code = code
        self.zin = zin
        self.begin = begin
        self.eind = eind
        self.onder = onder
        self.tip = tip


class _Bouw:
    """The nodes so far. A key waits in ``sleutels`` until its value comes."""

    def __init__(self) -> None:
        self.wortel: Knoop | None = None
        self.stapel: list[Velden | Rij] = []
        self.sleutels: list[Tekst | None] = []
        self.aantal = 0

    def plaats(self, knoop: Knoop) -> None:
        self.aantal += 1
        if self.aantal > MAX_KNOPEN:
            raise Onleesbaar("B020", "dit bestand is te groot om te lezen", knoop.begin, knoop.begin)
        if not self.stapel:
            self.wortel = knoop
            return
        ouder = self.stapel[-1]
        if isinstance(ouder, Rij):
            ouder.delen.append(knoop)
        elif (sleutel := self.sleutels[-1]) is not None:
            ouder.paren.append((sleutel, knoop))
            self.sleutels[-1] = None
        elif isinstance(knoop, Tekst):
            self.sleutels[-1] = knoop
        else:
            raise Onleesbaar(
                "B021", "hier verwacht ik de naam van een veld, geen lijst of blok", knoop.begin, knoop.begin + 1
            )

    def open(self, knoop: Velden | Rij) -> None:
        self.plaats(knoop)
        self.stapel.append(knoop)
        self.sleutels.append(None)
        if len(self.stapel) > MAX_DIEPTE:
            raise Onleesbaar("B020", "hier zitten te veel blokken in elkaar", knoop.begin, knoop.begin + 1)

    def sluit(self, eind: int) -> None:
        knoop = self.stapel.pop()
        self.sleutels.pop()
        if knoop.vloei:
            knoop.eind = eind
        elif isinstance(knoop, Rij):
            knoop.eind = knoop.delen[-1].eind if knoop.delen else knoop.begin
        else:
            knoop.eind = knoop.paren[-1][1].eind if knoop.paren else knoop.begin


def stel_samen(tekst: str, parser: Any | None = None) -> Knoop | None:
    """The nodes of ``tekst``; None when there is nothing in it.

    ``parser`` is the C parser's class by default, where it is installed. Raises Onleesbaar, or ruamel's YAMLError.
    """
    return volg(gebeurtenissen(tekst, parser or c_parser()), tekst)


def volg(stroom: Any, tekst: str) -> Knoop | None:
    """The nodes of a stream of events. Raises Onleesbaar."""
    bouw = _Bouw()
    documenten = 0
    for gebeurtenis in stroom:
        soort = type(gebeurtenis).__name__
        if soort == "ScalarEvent":
            _weiger_hulpmiddelen(gebeurtenis, tekst)
            begin, eind = gebeurtenis.start_mark.index, gebeurtenis.end_mark.index
            bouw.plaats(Tekst(gebeurtenis.value, begin, eind, gebeurtenis.style or ""))
        elif soort == "MappingStartEvent":
            _weiger_hulpmiddelen(gebeurtenis, tekst)
            bouw.open(Velden(gebeurtenis.start_mark.index, bool(gebeurtenis.flow_style)))
        elif soort == "SequenceStartEvent":
            _weiger_hulpmiddelen(gebeurtenis, tekst)
            bouw.open(Rij(gebeurtenis.start_mark.index, bool(gebeurtenis.flow_style)))
        elif soort in ("MappingEndEvent", "SequenceEndEvent"):
            bouw.sluit(gebeurtenis.end_mark.index)
        elif soort == "AliasEvent":
            raise _hulpmiddel(gebeurtenis.start_mark.index, gebeurtenis.end_mark.index, tekst)
        elif soort == "DocumentStartEvent":
            documenten += 1
            if documenten > 1:
                begin = gebeurtenis.start_mark.index
                raise Onleesbaar(
                    "B019",
                    "hier begint een tweede stuk na '---'; een bestand heeft er één",
                    begin,
                    begin + 3,
                    tip="haal deze regel weg",
                )
    wortel = bouw.wortel
    return None if isinstance(wortel, Tekst) and wortel.leeg else wortel


def _weiger_hulpmiddelen(gebeurtenis: Any, tekst: str) -> None:
    if gebeurtenis.anchor is not None or gebeurtenis.tag is not None:
        begin = gebeurtenis.start_mark.index
        raise _hulpmiddel(begin, begin + 1, tekst)


def _hulpmiddel(begin: int, eind: int, tekst: str) -> Onleesbaar:
    teken = tekst[begin : begin + 1]
    return Onleesbaar(
        "B018",
        f"een tekst kan hier niet met '{teken}' beginnen",
        begin,
        max(eind, begin + 1),
        tip="zet aanhalingstekens om de hele tekst",
    )
