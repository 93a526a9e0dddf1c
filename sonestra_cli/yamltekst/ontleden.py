"""One text to nodes, with every problem of notation as a finding: never an exception for what a person typed."""

from bisect import bisect
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.yamltekst.codes import N005
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.onleesbaar import Onleesbaar
from sonestra_cli.yamltekst.samenstellen import Samengesteld, stel_samen
from sonestra_cli.yamltekst.stroom import Parser, beste_parser, c_stroom, c_stroom_met_tijden, zuivere_stroom
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld, geen_veld
from sonestra_cli.yamltekst.vondst import Stappen, Vondst
from sonestra_cli.yamltekst.voorkijken import kijk_vooruit


class Ontleed(NamedTuple):
    """``wortel`` is None for an empty file and for one that cannot be followed; then ``heel`` is False.

    ``sporen``: how far it could be followed, and other places where it may have gone wrong.
    """

    wortel: Knoop | None
    vondsten: tuple[Vondst, ...]
    heel: bool
    sporen: tuple[int, ...] = ()


def ontleed(naam: Bestandsnaam, tekst: str, parser: Parser | None = None, is_veld: IsVeld = geen_veld) -> Ontleed:
    """Read ``tekst`` as the file ``naam``, by the best parser there is unless ``parser`` is given.

    ``is_veld`` knows which words are fields: for a tip where fields stand on one line.
    """
    try:
        wortel, dubbel = _knopen(tekst, parser or beste_parser(), is_veld)
    except Onleesbaar as fout:
        bevinding = Bevinding(fout.regel, fout.zin, Pad(naam), fout.onder, fout.tip)
        return Ontleed(None, (Vondst(bevinding, fout.begin, fout.eind),), False, fout.sporen)
    return Ontleed(wortel, tuple(_dubbele(naam, tekst, wortel)) if wortel is not None and dubbel else (), True)


@lru_cache(maxsize=32)
def _samengesteld(tekst: str, parser: Parser) -> Samengesteld:
    """The nodes of a text without signs that no file may hold.

    Who edits looks at one text again and again, and findings are put in their place once all files were read: so
    those of a whole traject are kept. Nobody changes a node once it is made.
    """
    kijk_vooruit(tekst)
    return stel_samen(tekst, parser)


def _knopen(tekst: str, parser: Parser, is_veld: IsVeld) -> Samengesteld:
    """Raises Onleesbaar for everything that cannot be followed."""
    from ruamel.yaml.error import YAMLError

    try:
        return _samengesteld(tekst, parser)
    except YAMLError as fout:
        from sonestra_cli.yamltekst.syntaxis import is_oude_regel, sporen, verklaar

        if parser is c_stroom and is_oude_regel(fout, tekst):
            return _knopen(tekst, c_stroom_met_tijden, is_veld)
        if parser is c_stroom_met_tijden:
            return _knopen(tekst, zuivere_stroom, is_veld)
        onleesbaar = verklaar(fout, tekst, parser, is_veld)
        onleesbaar.sporen = sporen(fout, onleesbaar, tekst)
        raise onleesbaar from None


def _dubbele(bestand: Bestandsnaam, tekst: str, wortel: Knoop) -> Iterator[Vondst]:
    """Every key that stands twice or more in one block, at each of its places."""
    wachten: list[tuple[Knoop, Stappen]] = [(wortel, ())]
    regels: list[int] = []
    while wachten:
        knoop, stappen = wachten.pop()
        if isinstance(knoop, Rij):
            wachten += [(deel, (*stappen, i)) for i, deel in enumerate(knoop.delen) if not isinstance(deel, TekstKnoop)]
        elif isinstance(knoop, Velden):
            wachten += [(w, (*stappen, s.waarde)) for s, w in knoop.paren if not isinstance(w, TekstKnoop)]
            if len({sleutel.waarde for sleutel, _ in knoop.paren}) == len(knoop.paren):
                continue  # as in almost every block
            plekken: dict[str, list[TekstKnoop]] = {}
            for sleutel, _ in knoop.paren:
                plekken.setdefault(sleutel.waarde, []).append(sleutel)
            for naam, zelfde in plekken.items():
                if len(zelfde) > 1:
                    regels = regels or [plek for plek, teken in enumerate(tekst) if teken == "\n"]
                    yield from _dubbel(Pad(bestand, (*stappen, naam), "sleutel"), regels, zelfde)


def _dubbel(pad: Pad, regels: Sequence[int], zelfde: Sequence[TekstKnoop]) -> Iterator[Vondst]:
    """``regels``: where the lines end."""
    eerste, tweede = (bisect(regels, sleutel.begin) + 1 for sleutel in zelfde[:2])
    for nummer, sleutel in enumerate(zelfde):
        zin = f"'{kort(sleutel.waarde)}' staat hier {'twee' if len(zelfde) == 2 else len(zelfde)} keer"
        onder = f"ook op regel {eerste if nummer else tweede}"
        tip = "voeg ze samen, of geef er één een andere naam"
        yield Vondst(Bevinding(N005, zin, pad, onder, tip), sleutel.begin, sleutel.eind)
