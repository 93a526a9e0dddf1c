"""Any text that people can type makes a PDF for everybody, and nothing of it is lost."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sonestra_cli.tekenen.uitvoer import maak
from sonestra_cli.tekening.tekening import Gewicht, Tekening, Tekst
from sonestra_cli.zetten.drukken import _op_bladen, gezet, markup_naar_pdf
from sonestra_cli.zetten.omtrekken import eens_in_letters

NAMEN = {
    "hart met kleurteken": "Oma ❤️",
    "gezin van losse tekens": "Gezin \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "vlag van losse tekens": "\U0001f3f3\ufe0f\u200d\U0001f308 Sam",
    "toets": "nr 1\ufe0f\u20e3",
    "Yoruba": "Adébáyọ\u0300 Ọ\u0300",
    "Litouws": "Jurgė\u0303",
    "Arabisch met klinkers": "مُحَمَّد",
    "Hebreeuws met punten": "מֹשֶׁה",
    "stapel accenten": "a\u0300\u0301\u0302\u0328",
    "vlag met labels": "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e007f",
    "richting": "a\u202eb\u202cc \u2066x\u2069",
    "nog geen teken": "\u0378 \U0010fffd",
    "alleen een voegteken": "\u200d",
    "alleen een accent": "\u0301",
    "opmaakteken met inkt": "\u0600\u06dd\U000110bd\U00013431",
    "Thai": "ที่",
    "Devanagari": "क्षि",
    "Koreaans in delen": "\u1100\u1161\u11a8",
}


def _kaart(*teksten: str, gewicht: Gewicht = "gewoon") -> Tekening:
    delen = tuple(Tekst(f"t{y}", "", tekst, 150, 20 * y, 90, 14, gewicht=gewicht) for y, tekst in enumerate(teksten, 1))
    return Tekening("proef", f"Proef {teksten[0]}", 300, 80, delen, gesproken=teksten)


@pytest.mark.parametrize("naam", NAMEN.values(), ids=NAMEN)
@pytest.mark.parametrize("gewicht", ["gewoon", "vet", "cursief"])
def test_een_naam_zet_geen_kaart_stil(naam: str, gewicht: Gewicht) -> None:
    pdf = maak(_kaart(naam, gewicht=gewicht), "pdf")
    assert b"pdfuaid:part" in pdf
    assert maak(_kaart(naam, gewicht=gewicht), "png").startswith(b"\x89PNG")


@settings(max_examples=25)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
@example("\u0301\u200d\ufe0f")
@example('"\\#]$*_`@<x>')
def test_wat_iemand_ook_typt_het_komt_op_papier(tekst: str) -> None:
    assert maak(_kaart(tekst), "pdf").startswith(b"%PDF")
    assert markup_naar_pdf(gezet(tekst), {}, "x").startswith(b"%PDF")


def test_wie_een_hart_heeft_neemt_een_ander_de_letters_niet_af() -> None:
    pdf = maak(_kaart("Zoë", "Oma ❤️"), "pdf")
    assert b"AtkinsonHyperlegible" in pdf


@pytest.mark.parametrize("letter", ["Ọ", "ẹ", "ɛ", "ɔ", "q", "7"])
@pytest.mark.parametrize("merk", ["\u0300", "\u0301", "\u0323", "\u030a"])
def test_onder_een_accent_verdwijnt_de_letter_niet(letter: str, merk: str) -> None:
    met, los = (_breedte(gezet(tekst)) for tekst in (letter + merk, merk))
    assert met > los + 3


def _breedte(markup: str) -> float:
    (svg,) = _op_bladen([f"#text(size: 12pt)[{markup}]"])
    gevonden = re.search(rb'width="([\d.]+)pt"', svg)
    assert gevonden is not None
    return float(gevonden[1])


def test_wat_op_een_eerder_stuk_al_in_letters_staat_wordt_op_het_volgende_getekend() -> None:
    """Nothing of it is lost: on each piece stands what stood there, as letters or as shapes."""
    een, twee = (
        f'<svg xmlns="http://www.w3.org/2000/svg" text-anchor="middle">{"".join(map(_los, woorden))}</svg>'
        for woorden in (("Ilse", "Noor"), ("Ilse", "Zoë ❤️", " "))
    )
    eerst, dan = eens_in_letters([een, twee], _op_bladen)
    assert eerst == een
    assert re.findall(">([^<>]*)</text>", dan) == ["Zoë ❤️", " "]
    assert dan.count("<path ") == len("Ilse")


def _los(woord: str) -> str:
    return f'<text class="tekst" x="50" y="20" font-size="12" fill="#1d2730">{woord}</text>'
