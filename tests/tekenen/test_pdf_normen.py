"""Every kind of map as PDF, for who listens and to keep: PDF/UA-1 and PDF/A-2a."""

from pathlib import Path

import pypdf
import pytest

from sonestra_cli.app import uitvoeren
from tests.pdf_normen import eigenschap, gebreken, hoort_men, knopen, losse_stukken

KYRA = Path(__file__).parents[2] / "voorbeelden" / "kyra"
SOORTEN = ("genogram", "relatiekaart", "ecogram", "sociogram", "gebeurtenissen", "contactschema")


def _pdfs(tmp_path: Path, *woorden: str) -> list[Path]:
    assert uitvoeren(["kaart", *woorden, "-C", str(KYRA), "--formaat", "pdf", "--uit", str(tmp_path / "uit")]) == 0
    return sorted((tmp_path / "uit").rglob("*.pdf"))


@pytest.mark.parametrize(
    ("woorden", "aantal"),
    [(SOORTEN, 6), (("poster", "stickers", "relatiekaart"), 3), (("genogram", "--tegels", "--papier", "a4"), 1)],
)
def test_elke_kaart_is_voor_wie_luistert_en_om_te_bewaren(
    woorden: tuple[str, ...], aantal: int, tmp_path: Path
) -> None:
    kaarten = _pdfs(tmp_path, *woorden) if aantal > 1 else _een(tmp_path, *woorden)
    assert len(kaarten) == aantal
    klachten = {pad.name: [*gebreken(pad.read_bytes()), *losse_stukken(pad.read_bytes())] for pad in kaarten}
    assert {naam: wat for naam, wat in klachten.items() if wat} == {}
    assert [hoort_men(pad.read_bytes(), tmp_path / "kaart.pdf") for pad in kaarten] == [[]] * aantal


def _een(tmp_path: Path, *woorden: str) -> list[Path]:
    """One map is written to the file that is named."""
    pad = tmp_path / "kaart.pdf"
    assert uitvoeren(["kaart", *woorden, "-C", str(KYRA), "--formaat", "pdf", "--uit", str(pad)]) == 0
    return [pad]


def test_de_naam_van_een_kaart_is_een_kop_en_de_kaart_een_plaatje_dat_niet_het_hele_vel_is(tmp_path: Path) -> None:
    """The picture held its own title, and filled nine tenths of the sheet: who listens heard no heading."""
    for pad in _pdfs(tmp_path, *SOORTEN):
        lezer = pypdf.PdfReader(pad)
        boom = lezer.trailer["/Root"]["/StructTreeRoot"]  # type: ignore[index]
        alle = list(knopen(boom))
        assert [str(knoop["/S"]) for knoop in alle if knoop["/S"] in ("/H1", "/Figure")][:2] == ["/H1", "/Figure"]
        blad = lezer.pages[0].mediabox
        for figuur in (knoop for knoop in alle if knoop["/S"] == "/Figure"):
            links, onder, rechts, boven = map(float, eigenschap(figuur, "/BBox"))
            assert (rechts - links) * (boven - onder) < 0.85 * float(blad.width) * float(blad.height), pad.name
        assert " van Kyra" in lezer.pages[0].extract_text()


@pytest.mark.parametrize(
    "woorden",
    [
        ("poster", "--leeg", "--papier", "a2"),
        ("poster", "--papier", "a0"),
        ("ecogram", "--leeg", "--papier", "a1"),
        ("relatiekaart", "--half"),
        ("poster", "--leeg", "--tegels", "--papier", "a1"),
        ("sociogram", "--half", "--tegels", "--papier", "a3"),
    ],
)
def test_op_groot_papier_vulde_het_plaatje_het_hele_vel(woorden: tuple[str, ...], tmp_path: Path) -> None:
    (pad,) = _een(tmp_path, *woorden)
    for figuur in (k for k in knopen(pypdf.PdfReader(pad).trailer["/Root"]["/StructTreeRoot"]) if k["/S"] == "/Figure"):  # type: ignore[index]
        blad = figuur["/Pg"].get_object()["/MediaBox"]
        links, onder, rechts, boven = map(float, eigenschap(figuur, "/BBox"))
        assert (rechts - links) * (boven - onder) < 0.85 * float(blad[2]) * float(blad[3])
    assert hoort_men(pad.read_bytes(), tmp_path / "groot.pdf") == []


def test_de_regels_op_een_vel_van_een_grote_kaart_staan_in_een_alinea(tmp_path: Path) -> None:
    pad = tmp_path / "kaart.pdf"
    samira = str(KYRA.with_name("samira"))
    woorden = ["kaart", "genogram", "--tegels", "--papier", "a4", "--formaat", "pdf"]
    assert uitvoeren([*woorden, "-C", samira, "--uit", str(pad)]) == 0
    lezer = pypdf.PdfReader(pad)
    assert len(lezer.pages) > 2
    gezegd = [str(k["/Alt"]) for k in knopen(lezer.trailer["/Root"]["/StructTreeRoot"]) if "/Alt" in k]  # type: ignore[index]
    assert "Een stuk van de kaart: rij 1, kolom 2 van 1 × 2. Plak op kolom 1." in gezegd
    assert [*gebreken(pad.read_bytes()), *losse_stukken(pad.read_bytes())] == []


def test_een_naam_in_de_lijmstrook_was_op_elk_blad_een_kop_die_meeloopt(tmp_path: Path) -> None:
    """Ilse stood twice on both sheets where they overlap: who searches finds her once, who looks sees her each time."""
    pad = tmp_path / "kaart.pdf"
    samira = str(KYRA.with_name("samira"))
    woorden = ["kaart", "relatiekaart", "--naast", "2019", "--tegels", "--papier", "a4", "--formaat", "pdf"]
    assert uitvoeren([*woorden, "-C", samira, "--uit", str(pad)]) == 0
    _, *bladen = pypdf.PdfReader(pad).pages
    regels = [regel for blad in bladen for regel in blad.extract_text().splitlines()]
    assert regels.count("Ilse") == regels.count("vereniging") == 1
    assert [*gebreken(pad.read_bytes()), *losse_stukken(pad.read_bytes()), *hoort_men(pad.read_bytes(), pad)] == []
