"""Helpers: a paper of an example, and the text that a reader finds in each kind of file."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import typst
from docx import Document
from markdown_it import MarkdownIt

from sonestra_cli.documenten.maken import Papier, papier
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.documenten.schrijvers.als_typst import als_typst
from sonestra_cli.documenten.sjablonen import lees_sjablonen
from sonestra_cli.domein.soorten import Lezer, Sleutel
from sonestra_cli.domein.traject import Akkoord, Traject
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.lezen.traject import lees_traject

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
ALLE = ("samira", "nelson", "kyra", "arie")
SOORTEN = tuple(papiersoorten())
_LANGSTE_EERST = sorted(SOORTEN, key=len, reverse=True)


@cache
def voorbeeld(naam: str, met_apart: tuple[str, ...] = ()) -> Traject:
    return lees_traject(VOORBEELDEN / naam, tuple(map(Sleutel, met_apart))).traject


@cache
def sjablonen() -> dict[str, str]:
    return dict(lees_sjablonen(None))


def maak(
    soort: str, traject: Traject, voor: tuple[str, ...] = ("iedereen",), met_apart: tuple[str, ...] = ()
) -> Papier:
    beeld = bekijk(traject, tuple(map(Lezer, voor)), tuple(map(Sleutel, met_apart)))
    return papier(soort, beeld, sjablonen())


def elk_papier(traject: Traject) -> Iterator[Papier]:
    """Every paper that can be made of it: for everybody, and for each who gets one of his own."""
    for naam, soort in papiersoorten().items():
        for wie in soort.voor.alle(traject) if soort.voor else ("iedereen",):
            beeld = bekijk(traject, (Lezer(wie),))
            if not soort.waarom_niet(beeld):
                yield papier(naam, beeld, sjablonen())


@cache
def met_bellijst() -> Traject:
    """Kyra's traject, in which those she lives with said yes to a number on the list of whom to call."""
    kyra = voorbeeld("kyra")
    wie = tuple(kyra.netwerk.personen)[:3]
    nummers = {ik: replace(kyra.netwerk.personen[ik], bereik="06 12 34 56 78") for ik in wie}
    netwerk = replace(kyra.netwerk, personen=kyra.netwerk.personen | nummers)  # type: ignore[operator]
    ja = Akkoord(wat="mijn nummer op de bellijst", wie=wie)
    return replace(kyra, netwerk=netwerk, kop=replace(kyra.kop, akkoord=(*kyra.kop.akkoord, ja)))


def van_elke_soort(*trajecten: Traject) -> dict[str, list[Papier]]:
    """Of each kind of paper that they have: the one with the fewest words first, the one with the most last."""
    uit: dict[str, list[Papier]] = {}
    for een in (een for traject in trajecten for een in elk_papier(traject)):
        uit.setdefault(next(soort for soort in _LANGSTE_EERST if een.naam.startswith(soort)), []).append(een)
    return {soort: sorted(papieren, key=lambda een: len(een.markdown)) for soort, papieren in uit.items()}


def koppen(markdown: str, niveau: int = 2) -> list[str]:
    return [regel.lstrip("# ") for regel in markdown.splitlines() if regel.startswith("#" * niveau + " ")]


def plat(tekst: str) -> str:
    return " ".join(tekst.split())


def tekst_van_markdown(markdown: str) -> str:
    """As an ordinary reader of Markdown sees it, without the conventions of this program."""
    lezer = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    delen = [
        "\n" if deel.type in ("softbreak", "hardbreak") else deel.content
        for token in lezer.parse(markdown)
        for deel in (token.children or [])
    ]
    assert not any(token.type in ("html_block", "fence", "code_block") for token in lezer.parse(markdown))
    return plat("".join(delen))


class _Html(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tekst: list[str] = []
        self.tags: set[str] = set()
        self.stil = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.stil = tag in ("style", "title")
        if tag == "br":
            self.tekst.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.stil = False

    def handle_data(self, data: str) -> None:
        if not self.stil:
            self.tekst.append(data)


def lees_html(html: str) -> tuple[str, set[str]]:
    lezer = _Html()
    lezer.feed(html)
    return plat("".join(lezer.tekst)), lezer.tags


def tekst_van_word(inhoud: bytes) -> str:
    document = Document(BytesIO(inhoud))
    alineas = list(document.paragraphs)
    alineas += [p for tabel in document.tables for cel in tabel._cells for p in cel.paragraphs]
    alineas += list(document.sections[0].footer.paragraphs)
    return plat("\n".join(p.text for p in alineas))


def tekst_van_typst(papier: Papier) -> str:
    """Every text that typst sets, as typst itself reports it."""
    breekbaar = als_typst(ontleed_markdown(papier.markdown, papier.titel))
    markup = breekbaar.replace("#lang(breed, ", "#(").encode()  # a word that may be broken where it is too wide
    gevonden: list[str] = []
    _verzamel(json.loads(typst.query(markup, "selector(heading).or(par).or(list).or(enum).or(table)")), gevonden)
    return plat("".join(gevonden))


def _verzamel(ding: object, uit: list[str]) -> None:
    if isinstance(ding, list):
        for deel in ding:
            _verzamel(deel, uit)
    elif isinstance(ding, dict):
        if ding.get("func") == "text":
            uit.append(str(ding["text"]))
        elif ding.get("func") in ("space", "linebreak"):
            uit.append(" ")
        for sleutel in ("body", "children", "child"):
            _verzamel(ding.get(sleutel), uit)
        uit.append("\n")


def zinnen(tekst: str) -> list[str]:
    """Sentences of running text, for counting their words."""
    return [zin for zin in re.split(r"(?<=[.?!:])\s+|\n+", tekst) if zin.strip()]
