"""The two relatiekaarten on the paper to look back: there in every kind of file, and in words for who listens."""

import re
from base64 import b64decode
from dataclasses import replace
from io import BytesIO

import pypdf
import pytest
from docx import Document

from sonestra_cli.documenten.blokken import Kaart
from sonestra_cli.documenten.kaartbeeld import geen_kaarten
from sonestra_cli.documenten.maken import bladzijden, in_formaat, samen_in_pdf
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.documenten.schrijvers.als_pdf import als_pdf
from sonestra_cli.documenten.tekst import md, woorden
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Lezer, Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.zetten.vellen import PAPIEREN, RAND
from tests.pdf_normen import eigenschap, gebreken, knopen, losse_stukken

from .bladen import ALLE, maak, plat, voorbeeld

IK, BUUR = Sleutel("ik"), Sleutel("buur")
BEGIN, NU = Datum("op", 2026, 1, 5), Datum("op", 2026, 9, 1)
VIERKANT = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="100pt" height="100pt" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'
)
KAART = Kaart("Kaart", "Kaart: Ik.", "<svg/>", 100, 100)


def traject(buur: Persoon, **kop: Datum) -> Traject:
    hoofd = Kop(hoofdpersonen=(IK,), begonnen_op=BEGIN, losgelaten_op=NU)
    return Traject(
        kop=replace(hoofd, **kop), netwerk=Netwerk(personen={IK: Persoon(naam="Noor", kring="hart"), BUUR: buur})
    )


def kaarten(gemaakt: Traject, voor: str = "iedereen") -> list[Kaart]:
    return [b for b in maak("blad-terugkijken", gemaakt, (voor,)).blad.blokken if isinstance(b, Kaart)]


NIEUW = traject(Persoon(naam="Corrie", kring="dichtbij", groep="buurt", sinds=Datum("op", 2026, 4)))


def test_toen_en_nu_staan_elk_op_een_eigen_blad_en_wie_nieuw_is_heeft_een_woord() -> None:
    toen, nu = kaarten(NIEUW)
    assert (toen.titel, nu.titel) == (
        "Relatiekaart van Noor op 5 januari 2026",
        "Relatiekaart van Noor op 1 september 2026",
    )
    assert "Corrie" not in toen.in_woorden
    assert "Corrie" not in toen.svg
    assert "Corrie" in nu.in_woorden
    assert ">nieuw<" in nu.svg
    papier = maak("blad-terugkijken", NIEUW)
    zonder = replace(papier, kaarten=geen_kaarten)
    assert bladzijden(in_formaat(papier, "pdf")) == bladzijden(in_formaat(zonder, "pdf")) + 2


def test_in_markdown_staan_ze_bij_naam_en_in_zinnen() -> None:
    gezegd = plat(maak("blad-terugkijken", NIEUW).markdown.replace("\\", ""))
    assert "**Nieuw sinds 5 januari 2026:** - Corrie" in gezegd
    assert gezegd.endswith(
        "![Relatiekaart van Noor op 5 januari 2026](toen) ![Relatiekaart van Noor op 1 september 2026](nu) "
        "--- Dit blad is van Noor."
    )


@pytest.mark.parametrize("naam", ALLE)
def test_in_de_voorbeelden_is_elke_kaart_er_in_pdf_html_en_word(naam: str) -> None:
    papier = maak("blad-terugkijken", voorbeeld(naam))
    kaarten = [b for b in papier.blad.blokken if isinstance(b, Kaart)]
    in_woorden = [kaart.in_woorden for kaart in kaarten]
    assert len(in_woorden) == 2
    pdf = in_formaat(papier, "pdf")
    assert gebreken(pdf) + losse_stukken(pdf) == []
    assert sorted(_figuren(pypdf.PdfReader(BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"])) == sorted(in_woorden)
    html = in_formaat(papier, "html").decode()
    svgs = [b64decode(een).decode() for een in re.findall(r"data:image/svg\+xml;base64,([^\"]+)", html)]
    assert [svg.startswith("<?xml") for svg in svgs] == [True, True]
    assert html.count(' tabindex="0" ') == 2
    assert "img-src data:;" in html
    document = Document(BytesIO(in_formaat(papier, "docx")))
    assert [vorm._inline.docPr.get("descr") for vorm in document.inline_shapes] == in_woorden
    vel = document.sections[-1]
    hoog = vel.page_height - vel.top_margin - vel.bottom_margin
    breed, lang = PAPIEREN[kaarten[-1].vel]
    assert vel.page_height.pt == pytest.approx(lang, abs=3)
    assert document.inline_shapes[-1].width.pt <= breed - 2 * RAND + 3
    assert document.inline_shapes[-1].height <= hoog


def _figuren(knoop: object) -> list[str]:
    knoop = knoop.get_object()  # type: ignore[attr-defined]
    if isinstance(knoop, list):
        return [alt for deel in knoop for alt in _figuren(deel)]
    if not isinstance(knoop, dict):
        return []
    hier = [str(knoop["/Alt"])] if knoop.get("/S") == "/Figure" else []
    return [*hier, *(_figuren(knoop["/K"]) if "/K" in knoop else [])]


def test_is_er_niemand_bij_of_weg_dan_is_er_een_kaart() -> None:
    """Two maps that are the same say that nothing happened, where nobody wrote down when."""
    zelfde = traject(Persoon(naam="Corrie", kring="dichtbij", groep="buurt"))
    (nu,) = kaarten(zelfde)
    assert nu.titel == "Relatiekaart van Noor"
    assert "Wie was er eerst nog niet?" in maak("blad-terugkijken", zelfde).markdown


def test_zonder_mensen_is_er_geen_kaart() -> None:
    leeg = maak("blad-terugkijken", Traject())
    assert "kaart" not in leeg.markdown
    assert b"<img" not in in_formaat(leeg, "html")


def test_wie_iets_niet_mag_zien_ziet_het_ook_niet_op_deze_kaart() -> None:
    verborgen = traject(Persoon(naam="Corrie", kring="dichtbij", sinds=Datum("op", 2026, 4), zichtbaar=(Lezer("ik"),)))
    assert not any("Corrie" in kaart.in_woorden + kaart.svg for kaart in kaarten(verborgen))
    assert any("Corrie" in kaart.in_woorden for kaart in kaarten(verborgen, "ik"))


def test_in_een_bundel_houdt_elk_papier_zijn_eigen_kaarten() -> None:
    twee = [maak("blad-terugkijken", een) for een in (NIEUW, voorbeeld("arie"))]
    pdf = samen_in_pdf(twee, "Samen")
    alt = _figuren(pypdf.PdfReader(BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"])
    assert sorted(alt) == sorted(b.in_woorden for papier in twee for b in papier.blad.blokken if isinstance(b, Kaart))


@pytest.mark.parametrize("geschreven", [md("![x](toen)"), woorden("![x](toen)"), "![x](elders)", "Zie ![x](toen)"])
def test_wat_iemand_schrijft_is_nooit_een_kaart(geschreven: str) -> None:
    blad = ontleed_markdown(f"# T\n\n{geschreven}\n", "T", kaarten={"toen": KAART})
    assert KAART not in blad.blokken
    assert ontleed_markdown("# T\n\n![x \\[y\\]](toen)\n", "T", kaarten={"toen": KAART}).blokken[-1] == KAART


def test_wat_achter_een_kaart_komt_begint_op_een_nieuw_blad() -> None:
    blad = ontleed_markdown("# T\n\n![x](toen)\n\nDaarna.\n", "T", kaarten={"toen": replace(KAART, svg=VIERKANT)})
    tekst = [bladzij.extract_text() for bladzij in pypdf.PdfReader(BytesIO(als_pdf(blad, "blad"))).pages]
    assert [("Daarna" in een) for een in tekst] == [False, False, True]


def _kleinste_letter(bladzij: pypdf.PageObject) -> float:
    """In points, as it is printed."""
    maten: list[float] = []

    def zie(tekst: str, cm: list[float], tm: list[float], _: object, pt: float) -> None:
        if tekst.strip():
            maten.append(abs(pt * tm[3] * cm[3]))

    bladzij.extract_text(visitor_text=zie)
    return round(min(maten), 1)


@pytest.mark.parametrize("naam", ALLE)
def test_geen_letter_van_een_kaart_is_kleiner_dan_acht_punten(naam: str) -> None:
    """On A4, between the margins of the paper, they were six points."""
    terugkijken = maak("blad-terugkijken", voorbeeld(naam))
    bladen = [
        p
        for p in pypdf.PdfReader(BytesIO(in_formaat(terugkijken, "pdf"))).pages
        if "Relatiekaart van" in plat(p.extract_text())
    ]
    assert [_kleinste_letter(bladzij) >= 8 for bladzij in bladen] == [True, True]
    in_word = Document(BytesIO(in_formaat(terugkijken, "docx")))
    kaarten = [blok for blok in terugkijken.blad.blokken if isinstance(blok, Kaart)]
    for kaart, beeld in zip(kaarten, in_word.inline_shapes, strict=True):
        assert round(kaart.kleinste * beeld.width.pt / kaart.breed, 1) >= 8
    assert {round(deel.page_height.mm) for deel in in_word.sections} == {297, 420}


def test_wat_achter_een_kaart_komt_staat_weer_op_een_gewoon_blad() -> None:
    kaart = Kaart("k", "een kaart", VIERKANT, 100, 100, 1.2)
    blad = ontleed_markdown("# T\n\nEerst.\n\n![k](nu)\n\nDaarna.\n", "t", "nl", {"nu": kaart})
    maten = [round(float(b.mediabox.height) * 25.4 / 72) for b in pypdf.PdfReader(BytesIO(als_pdf(blad, "blad"))).pages]
    assert maten == [297, 420, 297]


def test_een_kaart_van_tweehonderd_mensen_vulde_het_hele_vel_en_ging_door_voor_een_scan() -> None:
    kaart = Kaart("k", "een kaart", VIERKANT, 1570, 2170, 7.9)
    pdf = als_pdf(ontleed_markdown("# T\n\nEerst.\n\n![k](nu)\n", "t", "nl", {"nu": kaart}), "blad")
    boom = pypdf.PdfReader(BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"]  # type: ignore[index]
    (plaat,) = (knoop for knoop in knopen(boom) if knoop["/S"] == "/Figure")
    vel = plaat["/Pg"].get_object()["/MediaBox"]
    links, onder, rechts, boven = map(float, eigenschap(plaat, "/BBox"))
    assert 0.8 < (rechts - links) * (boven - onder) / float(vel[2]) / float(vel[3]) < 0.85


def test_wie_het_blad_met_de_kaarten_maakt_leest_dat_die_groter_zijn() -> None:
    te_weten = papiersoorten()["blad-terugkijken"].te_weten
    (zin,) = te_weten(bekijk(voorbeeld("kyra")))
    assert "Print haar niet kleiner." in zin
    assert te_weten(bekijk(Traject())) == ()
