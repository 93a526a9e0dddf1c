import base64
import hashlib
import itertools
import re
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from docx import Document

from sonestra_cli.documenten.maken import FORMATEN, PapierFormaat, in_formaat
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.schrijvers.als_html import als_html
from sonestra_cli.documenten.schrijvers.als_typst import als_typst
from sonestra_cli.documenten.schrijvers.als_word import als_word
from sonestra_cli.zetten.drukken import markup_naar_pdf

from .bladen import ALLE, SOORTEN, koppen, maak, voorbeeld


@pytest.mark.parametrize("formaat", FORMATEN)
def test_hetzelfde_papier_geeft_dezelfde_bytes(formaat: PapierFormaat) -> None:
    een, twee = (in_formaat(maak("plan", voorbeeld("kyra")), formaat) for _ in range(2))
    assert een == twee


def test_html_haalt_niets_van_buiten_en_laat_alleen_de_eigen_stijl_toe() -> None:
    html = in_formaat(maak("plan", voorbeeld("samira")), "html").decode()
    assert not re.search(r"<script|https?:|\son\w+=|style=", html)
    stijl = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    assert stijl is not None
    vinger = base64.b64encode(hashlib.sha256(stijl[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{vinger}'; font-src data:" in html
    assert '<html lang="nl">' in html
    assert "<title>Het plan van Samira en de kinderen</title>" in html
    assert "@media print" in html


@pytest.mark.parametrize("naam", ALLE)
@pytest.mark.parametrize("soort", SOORTEN)
def test_koppen_slaan_geen_niveau_over(naam: str, soort: str) -> None:
    hoofd = voorbeeld(naam).kop.hoofdpersonen[0]
    markdown = maak(soort, voorbeeld(naam), (hoofd,)).markdown  # type: ignore[arg-type]
    niveaus = [len(kop) for kop in re.findall(r"^(#+) ", markdown, re.MULTILINE)]
    assert niveaus[0] == 1
    assert niveaus.count(1) == 1
    assert all(na - voor <= 1 for voor, na in itertools.pairwise(niveaus))


def test_word_heeft_echte_koppen_lijsten_en_taal() -> None:
    gemaakt = maak("blad-draaiboek", voorbeeld("samira"))
    document = Document(BytesIO(in_formaat(gemaakt, "docx")))
    echt = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "Heading 2"]
    assert echt == koppen(gemaakt.markdown)
    assert {"List Bullet", "List Number", "Vinklijst"} <= {p.style.name for p in document.paragraphs if p.style}
    assert document.core_properties.title == "Draaiboek van het beraad"
    assert document.core_properties.language == "nl-NL"
    assert document.core_properties.author == ""
    assert 'w:lang w:val="nl-NL"' in document.styles.element.xml
    assert document.tables[0].rows[0]._tr.xpath("./w:trPr/w:tblHeader")


def test_een_tweede_genummerde_lijst_begint_weer_bij_een() -> None:
    blad = ontleed_markdown("1. a\n2. b\n\nTussen.\n\n1. c\n", "t")
    document = Document(BytesIO(als_word(blad)))
    nummers = [p._p.pPr.numPr.numId.val for p in document.paragraphs if p.style and p.style.name == "List Number"]
    assert nummers[0] == nummers[1] != nummers[2]


def test_het_pakket_van_word_hangt_niet_af_van_klok_of_machine() -> None:
    with ZipFile(BytesIO(in_formaat(maak("plan", voorbeeld("kyra")), "docx"))) as pak:
        assert {info.date_time for info in pak.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.compress_type for info in pak.infolist()} == {ZIP_STORED}
        namen = pak.namelist()
        assert namen == ["[Content_Types].xml", *sorted(namen[1:])]


def test_eigen_woorden_en_wat_erbij_hoort_blijven_samen() -> None:
    blad = ontleed_markdown("> Zondag eten.\n\n**Wie:** Kyra\n", "t")
    assert (
        '<figure><blockquote><p dir="auto">Zondag eten.</p></blockquote><figcaption><strong>Wie:</strong> Kyra'
        in als_html(blad)
    )
    assert "#block(breakable: false" in als_typst(blad)
    woorden = Document(BytesIO(als_word(blad))).paragraphs[0]
    assert woorden.paragraph_format.keep_with_next
    assert woorden.style is not None
    assert woorden.style.name == "Eigen woorden"


def test_de_voet_staat_op_elke_bladzij_en_niet_in_de_tekst() -> None:
    blad = ontleed_markdown("# T\n\nTekst.\n\n---\n\nDit blad is van Kyra.\n", "T")
    document = Document(BytesIO(als_word(blad)))
    assert [p.text for p in document.paragraphs] == ["T", "Tekst."]
    assert document.sections[0].footer.paragraphs[0].text.startswith("Dit blad is van Kyra.")
    assert "<footer><p>Dit blad is van Kyra.</p></footer>" in als_html(blad)


def test_lijnen_om_te_schrijven_en_een_nieuwe_bladzij() -> None:
    blad = ontleed_markdown("# Blad\n\nHier:\n\n___\n\n___\n\n***\n\n## Verder\n", "t")
    document = Document(BytesIO(als_word(blad)))
    assert [p.style.name for p in document.paragraphs if p.style] == [
        "Heading 1",
        "Normal",
        "Schrijflijn",
        "Schrijflijn",
        "Heading 2",
    ]
    assert document.paragraphs[1].paragraph_format.keep_with_next
    assert document.paragraphs[4].paragraph_format.page_break_before
    assert "#lijnen(2)" in als_typst(blad)
    assert "#pagebreak" in als_typst(blad)


@pytest.mark.parametrize(
    ("markdown", "niveaus"),
    [
        ("## Hallo\n\n### Dag\n\n## Tot ziens", [1, 2, 1]),
        ("# Plan\n\n#### Klein\n\n## Groot\n\n###### Heel klein", [1, 2, 2, 3]),
        ("### Eerst\n\n# Dan", [1, 1]),
        ("#\n\n> # Gezegd\n\n### Hallo", [1]),
        ("- # In een lijst\n\n#### Daarna", [1, 2]),
        ("***", []),
        ("- ***\n- wat", []),
    ],
)
def test_een_eigen_sjabloon_mag_een_niveau_overslaan_en_een_bladzij_zonder_tekst_hebben(
    markdown: str, niveaus: list[int]
) -> None:
    blad = ontleed_markdown(markdown, "t")
    assert [int(niveau) for niveau in re.findall(r"<h(\d)>", als_html(blad))] == niveaus
    in_word = [p.style.name or "" for p in Document(BytesIO(als_word(blad))).paragraphs if p.style]
    assert [naam for naam in in_word if naam.startswith("Heading")] == [f"Heading {niveau}" for niveau in niveaus]
    assert markup_naar_pdf(als_typst(blad), {}, "t").startswith(b"%PDF")


def test_een_kolom_is_zo_breed_als_haar_woorden_en_alleen_een_heel_lang_woord_breekt() -> None:
    """On a telephone a name in a narrow column stood there in bits of two letters."""
    lang = "Meerzorgafsprakenoverlegtafel"
    html = als_html(ontleed_markdown(f"| Wie |\n|---|\n| Samira |\n| {lang} |\n| R\\&B\\&B\\&B\\&B\\&B\\&B |\n", "t"))
    assert '<td dir="auto">Samira</td>' in html
    assert f'<td dir="auto"><span class="lang">{lang}</span></td>' in html
    assert '<td dir="auto">R&amp;B' in html
    anywhere = next(regel for regel in html.splitlines() if "overflow-wrap: anywhere" in regel)
    assert "td" not in anywhere
