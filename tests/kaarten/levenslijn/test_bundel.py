"""A month with many events opens in a frame."""

from sonestra_cli.kaarten.levenslijn import gebeurtenissen
from sonestra_cli.kaarten.levenslijn.bundel import VEEL
from sonestra_cli.zetten.meten import meet

from .test_maten import beeld, iets, volle_maand


def test_een_volle_maand_staat_in_een_kader_op_volgorde_van_de_dag() -> None:
    """28 in one month were a cloud in which the days stood anyhow."""
    tekening = gebeurtenissen(beeld(volle_maand()), meet)
    regels = [t for t in tekening.teksten if t.tekst.endswith(" mei 2024") and t.bij.startswith("gebeurtenis-")]
    regels.sort(key=lambda t: (round(t.y / 20), t.x))
    assert [t.tekst for t in regels] == [f"{dag} mei 2024" for dag in range(1, 29)]
    assert "28 gebeurtenissen" in {t.tekst for t in tekening.teksten}
    assert "Mei 2024" in {t.tekst for t in tekening.teksten}


def test_een_gewone_maand_blijft_op_de_lijn() -> None:
    wat = [iets(nr, f"2024-05-{nr + 1:02d}") for nr in range(VEEL)]
    assert not any("bij elkaar" in t.tekst for t in gebeurtenissen(beeld(wat[1:]), meet).teksten)
    assert any("bij elkaar" in t.tekst for t in gebeurtenissen(beeld(wat), meet).teksten)
