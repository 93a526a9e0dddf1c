"""Every free field of a whole traject holds hostile text: it stands on every paper to the letter, in all four kinds."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass, replace
from functools import cache
from itertools import count, islice
from typing import Any

import pytest
from markdown_it import MarkdownIt

from sonestra_cli.documenten.maken import Papier, in_formaat, papier
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import Lezer, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Waarde, velden_van
from sonestra_cli.domein.zien.zicht import bekijk

from .bladen import SOORTEN, lees_html, sjablonen, tekst_van_word, voorbeeld
from .pdf_tekst import stukken_van_pdf

VIJANDIG = (
    "<b>vet</b> & <script>x</script>",
    "*ster* _laag_ # hek ~~weg~~ | streep",
    "{{ naam }} {% if x %} #eval(1)",
    "$x$ \\pagebreak `code` @ref",
    "[l](file:///etc/passwd) ![eten](eten)",
    "hart ❤️ pizza 🍕 gezin 👨‍👩‍👧",
    "السّلام عليكم",
    "שלום עולם",
    "Ọ̀rẹ́ mi, Zoë en Łukasz",
    "1. eerst - dan > zo --- ***",
    "Arabisch مرحبا en weer Nederlands",
    "N" + "e" * 69,
    "الأُمُّ كَتَبَتْ: «نعم» ١٢٣ و456",
    "שָׁלוֹם: 12 בֵּית־סֵפֶר",
    "👩🏽\u200d❤️\u200d👨🏿 🏳️\u200d🌈 🇳🇱 1️⃣",
    "&amp; &#60; &nbsp; <!-- x --> <https://x.nl>",
    "a\u00adb zacht\u200bbreuk \u202eomgekeerd\u202c",
    "`${7*7}` {%raw%} C:\\map\\nieuw %20 | a |\\",
    "ﬁ ĳ ẞ ½ ² № J̌ x̄ …… -- ~ ^ „laag” 'enkel'",
)
LANG = (
    "vier\nregels - een\n\n# twee\n> drie",
    " ".join(f"woord{nr}" for nr in range(400)),
    "> a\n>> b\n1) c\n```\nd\n```\n\n   ingesprongen\n\ttab",
)
"""Only where somebody's own words stand."""
_NIET = frozenset({"taal", "soort", "telefoon", "email", "bereik", "bestand", "foto", "herkomst", "groep"})
"""Codes, choices and addresses: what stands there has a meaning for the program, or for a telephone."""


def vijandig(waarde: Any, nummers: Iterator[int]) -> Any:
    """The same with hostile words in every free field, also where there were none; each is marked with a number."""
    if isinstance(waarde, Mapping):
        return {sleutel: vijandig(deel, nummers) for sleutel, deel in waarde.items()}
    if isinstance(waarde, tuple):
        return tuple(vijandig(deel, nummers) for deel in waarde)
    if not is_dataclass(waarde) or isinstance(waarde, (type, Datum)):
        return waarde
    nieuw = {}
    for veld in velden_van(type(waarde)).values():
        vrij = veld.attribuut not in _NIET and isinstance(veld.vorm, Waarde) and veld.vorm.soort in (str, Woorden)
        oud = getattr(waarde, veld.attribuut)
        eigen = veld.attribuut != "naam" and isinstance(veld.vorm, Waarde) and veld.vorm.soort is Woorden
        nieuw[veld.attribuut] = _woorden(next(nummers), eigen) if vrij else vijandig(oud, nummers)
    return replace(waarde, **nieuw)


def _woorden(nummer: int, eigen: bool) -> str:
    keus = (*VIJANDIG, *LANG) if eigen and nummer % 5 == 0 else VIJANDIG
    return f"{keus[nummer % len(keus)]} z{nummer}z"


@cache
def overal_vijandig() -> Traject:
    traject: Traject = vijandig(voorbeeld("kyra"), count(1))
    return traject


def _papieren(soort: str) -> Iterator[Papier]:
    """Of each reader of his own the first two: what stands on the others comes from the same fields."""
    van_wie = papiersoorten()[soort].voor
    traject = overal_vijandig()
    for wie in islice(van_wie.alle(traject), 2) if van_wie else ("iedereen",):
        yield papier(soort, bekijk(traject, (Lezer(wie),)), sjablonen())


def _teksten(markdown: str) -> Iterator[str]:
    """Every text in it, as an ordinary reader of Markdown sees it."""
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown):
        assert token.type not in ("html_block", "fence", "code_block")
        delen = token.children or []
        assert not any(deel.type in ("link_open", "html_inline", "code_inline", "s_open") for deel in delen)
        tekst = "".join(" " if deel.type.endswith("break") else deel.content for deel in delen if deel.type != "image")
        if tekst.strip():
            yield tekst


def _dicht(tekst: str) -> str:
    return unicodedata.normalize("NFC", "".join(tekst.split()))


def _van_rechts(woord: str) -> bool:
    return any(unicodedata.bidirectional(teken) in ("R", "AL") for teken in woord)


def _mist_in_pdf(teksten: list[str], pdf: bytes) -> list[str]:
    """From the right they lie from left to right, as ink does, and so do the pieces of a line of both: word by word.

    Of a Dutch line that ends behind such a word, the sign at its end lies at the other side of it.
    """
    heel = _dicht("".join(stuk[::-1] if _van_rechts(stuk) else stuk for stuk in stukken_van_pdf(pdf)))
    los = re.compile(r"[^\s:.,;?!]+|[:.,;?!]+")
    delen = [deel for tekst in teksten for deel in (los.findall(tekst) if _van_rechts(tekst) else [tekst])]
    return [deel for deel in delen if _dicht(deel) not in heel]


@pytest.mark.parametrize("soort", SOORTEN)
def test_elk_vrij_veld_staat_letterlijk_op_elk_papier_in_elk_formaat(soort: str) -> None:
    for gemaakt in _papieren(soort):
        teksten = list(_teksten(gemaakt.markdown))
        html = _dicht(lees_html(in_formaat(gemaakt, "html").decode())[0])
        word = _dicht(tekst_van_word(in_formaat(gemaakt, "docx")))
        assert [tekst for tekst in teksten if _dicht(tekst) not in html] == [], "html"
        assert [tekst for tekst in teksten if _dicht(tekst) not in word] == [], "word"
        assert _mist_in_pdf(teksten, in_formaat(gemaakt, "pdf")) == [], "pdf"


def test_bijna_elk_vrij_veld_komt_zo_op_een_papier() -> None:
    """Else the test above would look at nothing."""
    alles = "".join(gemaakt.markdown for soort in SOORTEN for gemaakt in _papieren(soort))
    assert len(set(re.findall(r"z\d+z", alles))) > 60
