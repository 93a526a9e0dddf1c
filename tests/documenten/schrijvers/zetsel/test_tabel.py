"""A table on paper: words stay whole in their column, and rows to write in are lines and no table."""

from io import BytesIO

import pypdf
import pytest
from docx import Document

from sonestra_cli.documenten.blokken import Tabel, Tekststuk
from sonestra_cli.documenten.maken import in_formaat
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.schrijvers.als_pdf import als_pdf
from sonestra_cli.documenten.schrijvers.zetsel.tabel import aandelen
from sonestra_cli.zetten.meten import meet
from tests.documenten.bladen import maak, met_bellijst, voorbeeld
from tests.pdf_normen import knopen


def _tabel(*rijen: str) -> Tabel:
    koppen, *rest = [tuple((Tekststuk(cel),) if cel else () for cel in rij.split("|")) for rij in rijen]
    return Tabel(koppen, tuple(rest))


def test_binnenkomen_valt_niet_uiteen_in_de_smalle_kolom_van_het_draaiboek() -> None:
    """At Arie's the n of 'Binnenkomen' stood alone on a line."""
    rijen = "| 11.30 uur | Binnenkomen | Begroet mensen. Zij kiezen hun plek. En daarna gaan we eten. |"
    koppen = "# Dag\n\n| Tijd | Stap | Dit doe je |\n|---|---|---|"
    papier = ontleed_markdown(f"{koppen}\n{rijen}\n| zo lang als nodig | 5. Tijd | k |", "t")
    pdf = pypdf.PdfReader(BytesIO(als_pdf(papier, "koelkast")))
    assert "Binnenkomen" in pdf.pages[0].extract_text().split()


def test_in_word_valt_een_naam_op_de_poster_niet_uiteen() -> None:
    """'juf Annelies' was 'juf Annelie' and an s."""
    document = Document(BytesIO(in_formaat(maak("blad-ieders-kijk", voorbeeld("samira")), "docx")))
    tabel, letter = document.tables[0], document.styles["Normal"].font.size.pt
    assert "juf Annelies" in [cel.text for cel in tabel.columns[0].cells]
    assert tabel.columns[0].width.pt - 2 * 5.4 > meet("Annelies", letter)


def test_een_smalle_kolom_krijgt_plaats_van_de_brede_en_een_eindeloos_woord_niet_alles() -> None:
    kort = _tabel("Wie|Wat|Waar", f"Buurtverpleegkundige|{'heel vaak samen eten ' * 3}|{'bij ons aan tafel ' * 3}")
    eerste, tweede, derde = aandelen(kort, 40)
    assert eerste > meet("Buurtverpleegkundige", 1, "vet")
    assert tweede == derde
    assert eerste + tweede + derde == pytest.approx(40, abs=0.05)
    lang, rest = aandelen(_tabel("Wie|Wat", f"{'x' * 300}|Kyra"), 40)
    assert rest > meet("Kyra", 1, "vet")
    assert lang + rest == pytest.approx(40, abs=0.05)


def test_een_lijst_om_in_te_vullen_is_voor_wie_luistert_geen_tabel_met_zeventig_lege_cellen() -> None:
    pdf = pypdf.PdfReader(BytesIO(in_formaat(maak("blad-wij-waren-er", voorbeeld("samira")), "pdf")))
    assert not {"/Table", "/TR"} & {knoop["/S"] for knoop in knopen(pdf.trailer["/Root"]["/StructTreeRoot"]["/K"])}
    assert [bladzij.extract_text().count("Hoe ken je ons?") for bladzij in pdf.pages] == [1] * len(pdf.pages)


def test_van_de_bellijst_hoort_men_alleen_de_rijen_waar_iets_in_staat() -> None:
    papier = maak("blad-bellijst", met_bellijst())
    pdf = pypdf.PdfReader(BytesIO(in_formaat(papier, "pdf")))
    rijen = [k for k in knopen(pdf.trailer["/Root"]["/StructTreeRoot"]["/K"]) if k["/S"] == "/TR"]
    assert len(rijen) == 1 + papier.markdown.count("06 12 34 56 78")
