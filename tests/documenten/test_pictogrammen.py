"""A pictogram stands only where a template puts one, with words for who listens, in every kind of file."""

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonestra_cli.documenten.blokken import Alinea, Opsomlijst
from sonestra_cli.documenten.maken import FORMATEN, Papier, in_formaat
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.pictogrammen import PICTOGRAMMEN, als_png, als_svg
from sonestra_cli.documenten.tekst import in_lijst, md, woorden

from .bladen import plat, tekst_van_word

MAP = Path(__file__).parents[2] / "templates" / "pictogrammen"
BLAD = (
    "# Blad\n\n![eten](eten) **Eten:** soep.\n\n## ![samen](samen) Ons team\n\nWij.\n\n"
    "### Praten\n\n![praten](praten) Wij praten.\n"
)

HOREN = ["eten", "samen", "praten"]


def gelezen(markdown: str) -> list[tuple[str, str]]:
    blokken = ontleed_markdown(markdown, "t").blokken
    assert all(isinstance(blok, Alinea) for blok in blokken)
    return [
        (blok.plaatje, "".join(stuk.tekst for regel in blok.regels for stuk in regel))
        for blok in blokken
        if isinstance(blok, Alinea)
    ]


def test_elk_pictogram_is_getekend_in_een_inkt_en_een_grijs() -> None:
    assert sorted(pad.stem for pad in MAP.glob("*.svg")) == list(PICTOGRAMMEN)
    for naam in PICTOGRAMMEN:
        assert set(re.findall(r"#\w+", als_svg(naam))) <= {"#1d2730", "#c9d0d5", "#fff"}
        assert als_png(naam).startswith(b"\x89PNG")


def test_voor_een_alinea_staat_een_plaatje() -> None:
    assert gelezen("![eten](eten) Er is **soep**.") == [("eten", "Er is soep.")]
    assert gelezen("![eten](eten)\nEr is soep.") == [("eten", "Er is soep.")]


@pytest.mark.parametrize(
    "tekst",
    ["![taart](taart) hoi", "![eten](praten) hoi", "Er is ![eten](eten).", "![x](file:///etc/pw)", "![eten](eten.svg)"],
)
def test_een_ander_plaatje_blijft_tekst(tekst: str) -> None:
    assert gelezen(tekst) == [("", tekst)]


@given(st.sampled_from(PICTOGRAMMEN), st.sampled_from(["", " ", "\n", "\\", "- "]))
def test_wat_iemand_schrijft_wordt_nooit_een_plaatje(naam: str, ervoor: str) -> None:
    geschreven = f"{ervoor}![{naam}]({naam}) hoi"
    for zo in (md(geschreven), in_lijst(geschreven)):
        assert gelezen(str(zo)) == [("", plat(geschreven) if ervoor != "\n" else f"![{naam}]({naam}) hoi")]
    assert "plaatje='eten'" not in repr(ontleed_markdown(str(woorden(geschreven)), "t").blokken)


def test_ook_voor_een_kop_staat_een_plaatje_maar_niet_in_wat_iemand_schreef() -> None:
    eigen, van_iemand = ontleed_markdown(f"## ![kind](kind) Zoë\n\n## {md('![kind](kind) Zoë')}\n", "t").blokken
    assert "plaatje='kind'" in repr(eigen)
    assert "plaatje=''" in repr(van_iemand)


def test_in_een_lijst_blijft_het_tekst() -> None:
    (lijst,) = ontleed_markdown("- ![eten](eten) soep\n", "t").blokken
    assert isinstance(lijst, Opsomlijst)
    assert "![eten](eten) soep" in repr(lijst)


@pytest.mark.parametrize("formaat", FORMATEN)
def test_wie_luistert_hoort_wat_er_op_het_plaatje_staat(formaat: str) -> None:
    inhoud = in_formaat(Papier("blad", "Blad", BLAD), formaat)  # type: ignore[arg-type]
    if formaat == "html":
        assert re.findall(r'<svg role="img" lang="nl" aria-label="(\w+)"', inhoud.decode()) == HOREN
        assert "url(" not in re.sub(r"<style>.*</style>", "", inhoud.decode(), flags=re.DOTALL)
    elif formaat == "docx":
        document = ZipFile(BytesIO(inhoud)).read("word/document.xml").decode()
        assert re.findall(r'descr="(\w+)"', document) == HOREN
        assert tekst_van_word(inhoud) == "Blad Eten: soep. Ons team Wij. Praten Wij praten. 1 van 1"
    elif formaat == "pdf":
        assert inhoud.count(b"/S/Figure") + inhoud.count(b"/S /Figure") == 3
    assert in_formaat(Papier("blad", "Blad", BLAD), formaat) == inhoud  # type: ignore[arg-type]
