"""From running text to sentences of words, each with its place (code points in the whole text)."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from sonestra_cli.techniek.gegeven import gegeven


def woordenset(tekst: str) -> frozenset[str]:
    """The words of a list that is written as a text."""
    return frozenset(tekst.split())


_WOORD = re.compile(
    r"(?P<woord>(?:[a-zA-Z]\.){2,}|[^\W\d_]+(?:[-'’‑][^\W\d_]+)*[-‑]?|['’][snt](?!\w))|(?P<getal>\d+(?:[.,:]\d+)*)|(?P<teken>\.{3}|[^\w\s])"
)
_OPSOMMING = re.compile(r"\s*(?:[-*•–·▪○]|\d{1,2}[.)]|[a-z][.)]|\[[ xX_]?\]|#+|>)\s+")
_EINDE = frozenset((".", "!", "?", "…", "..."))
_SLUIT = frozenset("\"'”’»)*_]")
_AFKORTING = woordenset(
    "bijv bv dhr mw mevr dr drs mr ir prof ca enz etc evt incl excl nl nr tel vgl resp zgn m.b.t st ds jl p.s pag"
)
LANG_GENOEG = 55
"""A line of so many characters that does not end a sentence is taken to go on in the next one."""

LANGSTE_ZIN = 120
"""So many words without an end are cut off: what looks at a sentence takes longer for every word of it."""


@gegeven
class Woord:
    """One word, figure or mark: as written, folded (small letters, no accents), and where it stands."""

    tekst: str
    laag: str
    begin: int
    eind: int

    @property
    def is_woord(self) -> bool:
        """Whether it has letters."""
        return self.tekst[:1].isalpha() or (self.tekst[:1] in "'’" and len(self.tekst) > 1)

    @property
    def hoofdletter(self) -> bool:
        """Whether it begins with a capital."""
        return self.tekst[:1].isupper()


@lru_cache(maxsize=8192)
def kaal(tekst: str) -> str:
    """Small letters, straight marks, no accents: ``Cliënt`` is ``client``."""
    laag = tekst.casefold().replace("’", "'").replace("‑", "-")
    if laag.isascii():
        return laag
    return "".join(teken for teken in unicodedata.normalize("NFKD", laag) if not unicodedata.combining(teken))


def zinnen(tekst: str) -> Iterator[tuple[Woord, ...]]:
    """Every sentence, as its words and marks."""
    for begin, eind in _blokken(tekst):
        yield from _in_zinnen(_woorden(tekst, begin, eind))


def _woorden(tekst: str, begin: int, eind: int) -> list[Woord]:
    return [Woord(past[0], kaal(past[0]), past.start(), past.end()) for past in _WOORD.finditer(tekst, begin, eind)]


def _blokken(tekst: str) -> Iterator[tuple[int, int]]:
    """From where to where a sentence may run: a paragraph, a point of a list, or a line that stands alone."""
    alinea: list[tuple[int, int, str]] = []
    plek = 0
    for regel in tekst.splitlines(keepends=True):
        inhoud = regel.strip()
        if not inhoud:
            yield from _regels_samen(alinea)
            alinea = []
        else:
            alinea.append((plek, plek + len(regel), regel))
        plek += len(regel)
    yield from _regels_samen(alinea)


def _regels_samen(alinea: list[tuple[int, int, str]]) -> Iterator[tuple[int, int]]:
    los = len(alinea) > 3 and all(_begint_zelf(regel) for _, _, regel in alinea)
    open_ = -1
    for nummer, (begin, eind, regel) in enumerate(alinea):
        past = _OPSOMMING.match(regel)
        if past and open_ < 0:
            begin += past.end()
        if open_ < 0:
            open_ = begin
        volgende = alinea[nummer + 1][2] if nummer + 1 < len(alinea) else ""
        if los or not _loopt_door(regel, volgende):
            yield open_, eind
            open_ = -1


def _begint_zelf(regel: str) -> bool:
    kern = _OPSOMMING.sub("", regel, count=1).lstrip(" \t\"'“‘„«*_(")
    return bool(_OPSOMMING.match(regel)) or not kern[:1].islower()


def _loopt_door(regel: str, volgende: str) -> bool:
    """Whether the sentence of this line may go on in the next one."""
    if not volgende or _OPSOMMING.match(volgende):
        return False
    if not _begint_zelf(volgende):
        return True
    return len(regel.rstrip()) >= LANG_GENOEG and regel.rstrip()[-1] not in ".!?…:"


def _in_zinnen(woorden: list[Woord]) -> Iterator[tuple[Woord, ...]]:
    begin = nr = 0
    while nr < len(woorden):
        if woorden[nr].laag in _EINDE and _is_einde(woorden, nr):
            nr += 1
            while nr < len(woorden) and (woorden[nr].tekst in _SLUIT or woorden[nr].laag in _EINDE):
                if woorden[nr].begin > woorden[nr - 1].eind:
                    break
                nr += 1
            yield tuple(woorden[begin:nr])
            begin = nr
            continue
        nr += 1
        if nr - begin == LANGSTE_ZIN:
            yield tuple(woorden[begin:nr])
            begin = nr
    if begin < len(woorden):
        yield tuple(woorden[begin:])


def _is_einde(woorden: list[Woord], nr: int) -> bool:
    """A full stop behind an abbreviation, an initial or a figure does not end a sentence."""
    if woorden[nr].laag != ".":
        return not _gaat_klein_verder(woorden, nr)
    if nr == 0 or nr + 1 == len(woorden):
        return True
    vorig, volgend = woorden[nr - 1], woorden[nr + 1]
    if volgend.begin == woorden[nr].eind and volgend.is_woord:
        return False
    kort = len(vorig.tekst) == 1 or vorig.laag in _AFKORTING
    if vorig.is_woord and kort and vorig.eind == woorden[nr].begin:
        return len(vorig.tekst) == 1 and nr > 1 and woorden[nr - 2].laag == "." and volgend.hoofdletter
    return not _gaat_klein_verder(woorden, nr)


def _gaat_klein_verder(woorden: list[Woord], nr: int) -> bool:
    """``"Wie past op?" vroeg oma``: a small letter behind it goes on with the same sentence."""
    volgend = next((woord for woord in woorden[nr + 1 : nr + 4] if woord.tekst not in _SLUIT), None)
    return volgend is not None and volgend.is_woord and not volgend.hoofdletter and volgend.tekst[0].isalpha()
