"""Markdown to a tree of blocks. Seven rules of our own, plain lines to every other reader:

``***`` starts a new page and ``*****`` is where one cuts, ``___`` is a line to write on and ``_____`` a frame to draw
in; what follows the last ``---`` is the foot of every page; ``![eten](eten)`` before a paragraph or a heading is a
pictogram of our own; ``![…](toen)`` alone is a map that goes along. Links, other pictures, HTML and code mean nothing
here: they stay text.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from sonestra_cli.documenten.bijeen import bijeen
from sonestra_cli.documenten.blokken import (
    Alinea,
    Citaat,
    Kaart,
    Kader,
    Knip,
    Kopje,
    NieuweBladzijde,
    Opsomlijst,
    PapierBlad,
    Papierblok,
    Schrijflijnen,
    Tabel,
    Tekstregel,
    Tekststuk,
)
from sonestra_cli.documenten.pictogrammen import PICTOGRAMMEN

_PLAATJE = re.compile(rf"!\[({'|'.join(PICTOGRAMMEN)})\]\(\1\)")
_KAART = re.compile(r"!\[(?:[^\]\\\n]|\\.)*\]\((toen|nu)\)")
_UIT = ["link", "image", "autolink", "html_inline", "html_block", "reference", "code", "fence", "backticks", "lheading"]


def ontleed_markdown(
    markdown: str, titel: str, taal: str = "nl", kaarten: Mapping[str, Kaart] | None = None
) -> PapierBlad:
    """The paper that ``markdown`` describes; ``titel`` names the document, ``taal`` is its language (a code).

    ``kaarten``: the maps that go along, by the name that a template uses.
    """
    lezer = MarkdownIt("commonmark", {"html": False, "maxNesting": 20}).enable("table").disable(_UIT)
    tokens = _met_niveaus(lezer.parse(markdown))
    grens = max((nr for nr, token in enumerate(tokens) if token.type == "hr" and token.markup[0] == "-"), default=-1)
    lijf, voet = (tokens[:grens], tokens[grens + 1 :]) if grens >= 0 else (tokens, [])
    alineas = tuple(blok for blok in _blokken(voet) if isinstance(blok, Alinea))
    return PapierBlad(titel, bijeen(tuple(_met_kaarten(lijf, kaarten or {}))), alineas, taal)


def _met_niveaus(tokens: list[Token]) -> list[Token]:
    """Headings begin at level 1 and skip none, whatever their writer counted; one without words is hidden.

    A reader with a screen reader walks by these levels, and PDF/UA demands them.
    """
    boven: list[str] = []
    in_citaat = 0
    for token, inhoud in pairwise(tokens):
        in_citaat += token.nesting if token.type.startswith("blockquote") else 0
        if token.type != "heading_open":
            continue
        token.hidden = (
            bool(in_citaat) or not "".join(stuk.tekst for regel in _regels([inhoud]) for stuk in regel).strip()
        )
        if not token.hidden:
            boven = [*(tag for tag in boven if tag < token.tag), token.tag]
            token.tag = f"h{len(boven)}"
    return tokens


def _blokken(tokens: Sequence[Token]) -> list[Papierblok]:
    uit: list[Papierblok] = []
    for blok in (blok for groep in _groepen(tokens) for blok in _blok(groep)):
        boven = uit[-1] if uit else None
        if isinstance(blok, Alinea) and isinstance(boven, Citaat) and not (boven.bijschrift or blok.plaatje):
            uit[-1] = Citaat(boven.alineas, blok.regels)
        elif isinstance(blok, Schrijflijnen) and isinstance(boven, Schrijflijnen):
            uit[-1] = Schrijflijnen(boven.aantal + 1)
        elif isinstance(blok, Kader) and isinstance(boven, Kader):
            uit[-1] = Kader(boven.aantal + 1)
        elif isinstance(blok, Schrijflijnen) and isinstance(boven, Alinea):
            uit[-1:] = [replace(boven, plakt=True), blok]
        elif isinstance(blok, Alinea) and isinstance(boven, Kopje):
            uit.append(replace(blok, plakt=all(stuk.schuin for regel in blok.regels for stuk in regel)))
        else:
            uit.append(blok)
    return uit


def _met_kaarten(tokens: Sequence[Token], kaarten: Mapping[str, Kaart]) -> Iterator[Papierblok]:
    """The blocks, with each map where it is named; of one that does not go along nothing is left."""
    tussen: list[Token] = []
    for groep in _groepen(tokens):
        if naam := _kaart_in(groep):
            yield from (*_blokken(tussen), *([kaarten[naam]] if naam in kaarten else []))
            tussen = []
        else:
            tussen += groep
    yield from _blokken(tussen)


def _kaart_in(groep: Sequence[Token]) -> str:
    """The name of the map that this paragraph is; what people write is escaped, so it never is one."""
    gevonden = _KAART.fullmatch(groep[1].content) if groep[0].type == "paragraph_open" else None
    return gevonden[1] if gevonden else ""


def _groepen(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The tokens of each block on this level, opening and closing one included."""
    begin, diepte = 0, 0
    for nr, token in enumerate(tokens):
        diepte += token.nesting
        if diepte == 0:
            yield tokens[begin : nr + 1]
            begin = nr + 1


def _blok(groep: Sequence[Token]) -> Iterator[Papierblok]:
    soort, binnen = groep[0].type, groep[1:-1]
    if soort == "hr":
        if groep[0].markup[0] != "-":
            yield _streep(groep[0].markup)
    elif soort == "heading_open":
        if not groep[0].hidden:
            kop = _alinea(binnen[0])
            yield Kopje(min(int(groep[0].tag[1]), 3), tuple(s for regel in kop.regels for s in regel), kop.plaatje)
    elif soort == "paragraph_open":
        yield _alinea(binnen[0])
    elif soort == "blockquote_open":
        yield Citaat(tuple(_alineas(_blokken(binnen))))
    elif soort in {"bullet_list_open", "ordered_list_open"}:
        punten = (
            tuple(blok for blok in _blokken(punt[1:-1]) if not isinstance(blok, NieuweBladzijde | Knip))
            for punt in _groepen(binnen)
        )
        yield Opsomlijst(tuple(punten), genummerd=soort == "ordered_list_open")
    elif soort == "table_open":
        yield _tabel(binnen)


def _alinea(token: Token) -> Alinea:
    """A paragraph, and the pictogram before it: only as it was written in a template.

    What people write is escaped, so it never begins like this. In a list or a quotation it is text.
    """
    regels, plaatje = _regels([token]), _PLAATJE.match(token.content) if token.level == 1 else None
    if not plaatje:
        return Alinea(regels)
    eerste, *rest = regels[0]
    zonder = replace(eerste, tekst=eerste.tekst.removeprefix(plaatje[0]).lstrip())
    return Alinea(((*([zonder] if zonder.tekst else []), *rest), *regels[1:]), plaatje=plaatje[1])


def _streep(tekens: str) -> Papierblok:
    """What a line of stars or underscores says; five of them are the other meaning."""
    if tekens[0] == "*":
        return Knip() if len(tekens) >= 5 else NieuweBladzijde()
    return Kader() if len(tekens) >= 5 else Schrijflijnen()


def _alineas(blokken: Iterable[Papierblok]) -> Iterator[Alinea]:
    """Inside own words only paragraphs count; a list of a template's own making is read line by line."""
    for blok in blokken:
        if isinstance(blok, Alinea):
            yield blok
        elif isinstance(blok, Opsomlijst):
            for punt in blok.punten:
                yield from _alineas(punt)


def _tabel(binnen: Sequence[Token]) -> Tabel:
    rijen: list[list[Tekstregel]] = []
    for token in binnen:
        if token.type == "tr_open":
            rijen.append([])
        elif token.type == "inline":
            rijen[-1].append(tuple(stuk for regel in _regels([token]) for stuk in regel))
    return Tabel(tuple(rijen[0]), tuple(tuple(rij) for rij in rijen[1:]))


def _regels(tokens: Iterable[Token]) -> tuple[Tekstregel, ...]:
    """The lines of inline tokens: a hard break starts a line, a soft one is a space."""
    regels: list[list[Tekststuk]] = [[]]
    vet = schuin = 0
    for deel in (deel for token in tokens for deel in token.children or ()):
        if deel.type == "hardbreak":
            regels.append([])
        elif deel.type.startswith("strong"):
            vet += deel.nesting
        elif deel.type.startswith("em_"):
            schuin += deel.nesting
        elif tekst := (" " if deel.type == "softbreak" else deel.content):
            _voeg_toe(regels[-1], Tekststuk(tekst, vet > 0, schuin > 0))
    return tuple(tuple(regel) for regel in regels)


def _voeg_toe(regel: list[Tekststuk], stuk: Tekststuk) -> None:
    """Join a run to the one before when they look the same."""
    if regel and (regel[-1].vet, regel[-1].schuin) == (stuk.vet, stuk.schuin):
        regel[-1] = Tekststuk(regel[-1].tekst + stuk.tekst, stuk.vet, stuk.schuin)
    else:
        regel.append(stuk)
