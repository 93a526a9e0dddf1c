"""What is wrong between brackets: one that does not close, a comma or a colon that is not there."""

import re

from sonestra_cli.yamltekst.codes import B013, B014, B015, B017
from sonestra_cli.yamltekst.onleesbaar import AANHALEN, Onleesbaar
from sonestra_cli.yamltekst.stroom import Parser
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld, tip_bij_velden

SPATIE = "typ een spatie achter de dubbele punt"
HAAKJES = {"[": "]", "{": "}"}
_NIEUW_VELD = "begint hier een nieuw veld? Zet er een komma voor, en een dubbele punt achter de naam van het veld"


def haakje(tekst: str, open_: int, begin: int, is_veld: IsVeld) -> Onleesbaar:
    teken, stop = tekst[open_ : open_ + 1], tekst[begin : begin + 1]
    sluit = HAAKJES.get(teken, "]")
    op_een_regel = "\n" not in tekst[open_:begin]
    if op_een_regel and stop and stop in "[{" and re.search(r"[\w-]:$", tekst[open_:begin]):
        return spatie(begin - 1)
    if op_een_regel and stop == ":":
        regel_begin, regel = regel_om(tekst, begin)
        velden = tip_bij_velden(regel[: begin - regel_begin], regel, is_veld)
        return Onleesbaar(
            B014,
            "een dubbele punt met een spatie erachter maakt hier een nieuw veld",
            begin,
            begin + 1,
            tip=velden or f"{AANHALEN}. Begint hier een ander veld, zet er dan een komma voor",
        )
    if op_een_regel and stop == "?":
        return Onleesbaar(
            B015,
            "een tekst kan hier niet met '?' beginnen",
            begin,
            begin + 1,
            tip="weet je het nog niet? Laat het leeg",
        )
    if op_een_regel and stop and stop in "]}":
        return Onleesbaar(
            B013,
            f"hier hoort '{sluit}', want het begon met '{teken}'",
            begin,
            begin + 1,
            tip=f"zet '{sluit}' waar het stuk ophoudt dat begint met: {_vanaf(tekst, open_)}",
        )
    if op_een_regel and stop == ",":
        return Onleesbaar(B013, "hier staat een komma te veel", begin, begin + 1, tip="haal hem weg")
    if op_een_regel and begin < len(tekst):
        dicht = tekst[open_:begin].rstrip()[-1:] in ("]", "}", "'", '"')
        tip = _NIEUW_VELD if dicht else AANHALEN
        return Onleesbaar(B013, f"hier verwacht ik een komma of '{sluit}'", begin, begin + 1, tip=tip)
    rest = regel_om(tekst, open_)[1]
    hekje = re.search(r"\s#", rest[rest.rfind(teken) :]) is not None and sluit in rest.partition(" #")[2]
    tip = f"achter '#' leest niemand mee: {AANHALEN} waar '#' in staat" if hekje else f"zet '{sluit}' erachter"
    return Onleesbaar(B013, f"dit haakje '{teken}' gaat nergens dicht", open_, open_ + 1, tip=tip)


def laatste_haak(tekst: str, parser: Parser, anders: int) -> int:
    """Where the innermost bracket stands that is still open when the parser gives up."""
    from ruamel.yaml.error import YAMLError

    open_: list[int] = []
    try:
        for gebeurtenis in parser(tekst):
            soort = type(gebeurtenis).__name__
            if getattr(gebeurtenis, "flow_style", False):
                open_.append(gebeurtenis.start_mark.index)
            elif soort in ("MappingEndEvent", "SequenceEndEvent") and open_:
                open_.pop()  # a block cannot stand within brackets
    except YAMLError:
        pass
    return open_[-1] if open_ else anders


def _vanaf(tekst: str, begin: int) -> str:
    """The first letters from ``begin`` on, as far as the first comma or closing bracket."""
    stuk = re.split(r"[,\n\]}]", tekst[begin : begin + 40], maxsplit=1)[0]
    return stuk[:24]


def spatie(plaats: int) -> Onleesbaar:
    return Onleesbaar(B017, "na deze dubbele punt hoort een spatie", plaats, plaats + 1, tip=SPATIE)


def regel_om(tekst: str, index: int) -> tuple[int, str]:
    begin = tekst.rfind("\n", 0, index) + 1
    eind = tekst.find("\n", index)
    return begin, tekst[begin : eind if eind >= 0 else len(tekst)]
