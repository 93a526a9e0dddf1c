"""How a stretch of a file would read: what it says, how heavy what is found in it weighs, and what is misplaced."""

from collections.abc import Collection, Iterator

from sonestra_cli.lezen.indeling import Bestandsvak
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.lezen.velden.vormen import inlezer_voor
from sonestra_cli.lezen.veldnamen import draagt_tekst, is_veld, lijkt_op_veld
from sonestra_cli.yamltekst.bewerkbaar import plat
from sonestra_cli.yamltekst.hypothesen.blok import begint_met_veld
from sonestra_cli.yamltekst.hypothesen.zoeken import TUSSEN_WOORDEN, VORM, Uitslag
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop
from sonestra_cli.yamltekst.ontleden import ontleed
from sonestra_cli.yamltekst.stroom import Parser

OVER_WAARDEN = frozenset(("N003", "N006", "N007", "N008"))
"""Findings about what a value says."""
WEEGT = {"fout": 3, "let op": 2}
"""What a finding counts for when two ways to read a text are compared."""


def proefgelezen(
    vak: Bestandsvak, tekst: str, parser: Parser | None, telt_niet: Collection[str] = OVER_WAARDEN
) -> Uitslag:
    """How a stretch of a file reads; what is only about a value does not count where a whole notation is weighed.

    Except of a block of words: a choice or a date is never one.
    """
    ontleding = ontleed(vak.naam, tekst, parser, is_veld)
    if not ontleding.heel or ontleding.wortel is None:
        return Uitslag(ontleding.heel)
    opname = Opname(vak.naam, tekst, ontleding.wortel, list(ontleding.vondsten))
    inlezer_voor(vak.soort)(ontleding.wortel, (), opname)
    telt = (v for v in opname.vondsten if v.bevinding.code not in telt_niet or tekst[v.begin : v.begin + 1] == "|")
    zwaarte = sum(WEEGT.get(vondst.bevinding.niveau, 0) for vondst in telt)
    gevonden = [(vondst.bevinding.code, vondst.begin) for vondst in opname.vondsten]
    return Uitslag(True, zwaarte, plat(ontleding.wortel), [*gevonden, *_misplaatst(tekst, ontleding.wortel)])


def _misplaatst(tekst: str, knoop: Knoop, veld: str = "") -> Iterator[tuple[str, int]]:
    """What stands among words and was no part of them.

    A line that begins with the name of a field, more so with one of more words; and a next line that was added to a
    value that is no text: to who it was, or when.
    """
    if isinstance(knoop, TekstKnoop):
        regels = knoop.waarde.splitlines() if knoop.stijl == "|" else ()
        if any(begint_met_veld(regel, _is_lang_veld) for regel in regels):
            yield VORM, knoop.eind
        yield from ((TUSSEN_WOORDEN, knoop.eind) for regel in regels if begint_met_veld(regel, is_veld))
        if not knoop.stijl and is_veld(veld) and not draagt_tekst(veld) and "\n" in tekst[knoop.begin : knoop.eind]:
            yield VORM, knoop.begin
    elif isinstance(knoop, Rij):
        for deel in knoop.delen:
            yield from _misplaatst(tekst, deel)
    else:
        for sleutel, waarde in knoop.paren:
            yield from _misplaatst(tekst, waarde, sleutel.waarde)


def _is_lang_veld(woord: str) -> bool:
    return "_" in woord and lijkt_op_veld(woord)


def leest_ook(vak: Bestandsvak, tekst: str, anders: str, parser: Parser | None) -> bool:
    """Whether ``anders`` reads, with something more in it than ``tekst``, and nothing more that is wrong."""
    nu, dan = (proefgelezen(vak, een, parser, telt_niet=()) for een in (tekst, anders))
    return dan.heel and dan.zwaarte <= nu.zwaarte and dan.inhoud != nu.inhoud
