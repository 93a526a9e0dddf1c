"""Posters and stickers, from the command line."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren


@pytest.fixture
def nieuw(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert uitvoeren(["nieuw", "leeg", "-C", str(tmp_path)]) == 0
    capsys.readouterr()
    return tmp_path / "leeg"


def test_in_een_nieuw_traject_is_er_meteen_papier_om_mee_te_beginnen(nieuw: Path) -> None:
    assert uitvoeren(["kaart", "poster", "stickers", "-C", str(nieuw), "--formaat", "svg"]) == 0
    assert uitvoeren(["kaart", "poster", "relatiekaart", "--leeg", "-C", str(nieuw), "--formaat", "svg"]) == 0
    assert uitvoeren(["kaart", "relatiekaart", "--half", "-C", str(nieuw), "--formaat", "svg"]) == 0
    kaarten = {pad.name for pad in (nieuw / "uitvoer" / "kaarten").iterdir()}
    assert kaarten == {
        "poster.svg", "poster-leeg.svg", "relatiekaart-leeg.svg", "relatiekaart-half.svg", "stickers.svg",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (["genogram", "--leeg"], "--leeg is er niet voor genogram."),
        (
            ["genogram", "--half"],
            "--half is er niet voor genogram. Wel voor relatiekaart, ",
        ),
        (["poster", "--half", "--leeg"], "Kies --leeg of --half"),
    ],
)
def test_wat_niet_leeg_kan_krijgt_een_zin(
    nieuw: Path, capsys: pytest.CaptureFixture[str], woorden: list[str], zin: str
) -> None:
    assert uitvoeren(["kaart", *woorden, "-C", str(nieuw)]) == 2
    assert zin in capsys.readouterr().err


def test_de_regel_uit_de_leesmij_mag_ook_half(nieuw: Path) -> None:
    """The README named both maps in one line, and ``--half`` for it; the poster was refused."""
    (nieuw / "vragen.yaml").write_text("vragen: {v: {van: an, vraag: Wie kookt er?}}\n", encoding="utf-8")
    assert uitvoeren(["kaart", "poster", "relatiekaart", "--half", "-C", str(nieuw), "--formaat", "json"]) == 0
    kaarten = nieuw / "uitvoer" / "kaarten"
    assert {pad.name for pad in kaarten.iterdir()} == {"poster-half.json", "relatiekaart-half.json"}
    assert "Wie kookt er?" in (kaarten / "poster-half.json").read_text(encoding="utf-8")
