"""Quotation marks that take more along than was meant: ``'95``, ``'s avonds``."""

import re

from sonestra_cli.yamltekst.codes import B012
from sonestra_cli.yamltekst.hypothesen.waarde import is_weglating
from sonestra_cli.yamltekst.onleesbaar import Onleesbaar
from sonestra_cli.yamltekst.stroom import Parser

_KORT_JAAR = re.compile(r"'\d\d(?!\w)")


def vreemd_teken(tekst: str, begin: int) -> Onleesbaar:
    """A ``\\`` before ``begin``, with what double quotation marks do not know behind it."""
    plaats = tekst.rfind("\\", 0, begin + 1)
    zin = "tussen dubbele aanhalingstekens betekent '\\' iets bijzonders"
    return Onleesbaar(B012, zin, plaats, plaats + 2, tip="gebruik enkele aanhalingstekens: '…'")


def blijft_open(tekst: str, open_: int) -> Onleesbaar:
    """A quotation mark at ``open_`` that never closes."""
    teken = tekst[open_ : open_ + 1]
    tip = 'hoort het bij het woord, zoals in \'s avonds? Zet dan "…" om de hele tekst' if teken == "'" else ""
    if teken == "'" and tekst[open_ + 1 : open_ + 3].isdigit():
        tip = "is het een jaar? Schrijf het met vier cijfers, zonder ' ervoor"
    return Onleesbaar(B012, "dit aanhalingsteken gaat open en nergens meer dicht", open_, open_ + 1, tip=tip)


def opent_een_regel_eerder(tekst: str, parser: Parser, tot: int) -> int | None:
    """The apostrophe that the one right before ``tot`` closes lines further on, or at the next year: ``'95``.

    That one opens itself, or stands within a word: ``foto's``. None where there is no such thing, as behind words on
    more lines that were quoted on purpose.
    """
    if not (tekst[tot - 1 : tot] in ("'", '"') and tekst[tot : tot + 1].isalnum()):
        return None
    gevonden = laatste_tekst(tekst, parser, tot)
    if gevonden is None:
        return None
    begin, eind = gevonden
    if "\n" not in tekst[begin:eind]:  # {sinds: '89, tot: '92}
        kort = all(_KORT_JAAR.match(tekst, plek) for plek in (begin, eind - 1))
        return begin if kort and re.search(r"\w:\s", tekst[begin:eind]) else None
    return begin if tekst[eind - 2].isspace() or is_weglating(tekst[begin : begin + 6]) else None


def laatste_tekst(tekst: str, parser: Parser, tot: int) -> tuple[int, int] | None:
    """Where the last quoted text before ``tot`` stands."""
    from ruamel.yaml.error import YAMLError

    laatste = None
    try:
        for gebeurtenis in parser(tekst):
            if getattr(gebeurtenis, "style", None) in ("'", '"') and gebeurtenis.end_mark.index <= tot:
                laatste = (gebeurtenis.start_mark.index, gebeurtenis.end_mark.index)
    except YAMLError:
        pass
    return laatste if laatste is not None and not tekst[laatste[1] : tot].strip() else None
