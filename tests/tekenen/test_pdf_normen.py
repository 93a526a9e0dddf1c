"""Every kind of map as PDF, for who listens and to keep: PDF/UA-1 and PDF/A-2a."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from tests.pdf_normen import gebreken, hoort_men, losse_stukken

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
