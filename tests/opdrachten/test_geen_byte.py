"""Whoever should not be there is nowhere in a folder: read as people read it, in PDFs, Word, pictures and git."""

import re
import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.omgeving import git
from sonestra_cli.opdrachten.delen.loslaten import bon
from tests.opdrachten.delen.loslaten.test_teksten import BESTANDEN
from tests.opdrachten.leesbaar import leesbaar, plekken, uit_git

SAMIRA = Path(__file__).parents[2] / "voorbeelden" / "samira"


@pytest.fixture
def thuis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(bon, "kopieen_van", lambda _: [])
    return tmp_path


@pytest.mark.parametrize(
    ("wie", "spoor"),
    [
        ("gerda", r"\bgerda\b|buurvrouw van|sleutel van het huis"),
        ("fadoua", r"\bfadoua\b|eten rondbrengen"),
        ("oud-meester", r"\bwout\b|oud-meester|hoe het ROC werkt"),
    ],
)
def test_van_wie_gewist_is_staat_nergens_nog_iets_ook_niet_in_wat_daarna_gemaakt_wordt(
    wie: str, spoor: str, thuis: Path
) -> None:
    map_, patroon = thuis / "plan", re.compile(spoor, re.IGNORECASE)
    shutil.copytree(SAMIRA, map_, ignore=shutil.ignore_patterns("LEESMIJ.md", "training"))
    met_git = git.heeft_git() and git.begin(map_)
    assert uitvoeren(["wijzig", wie, "kring=hart", "-C", str(map_), "-q"]) == 0
    maak = (["plan"], ["kaart", "relatiekaart", "--formaat", "svg,pdf,png"])
    for opdracht in maak:
        assert uitvoeren([*opdracht, "-C", str(map_), "-q"]) == 0
    er_stond = plekken(map_, patroon)
    assert {"netwerk.yaml", "uitvoer/kaarten/relatiekaart.pdf", "uitvoer/kaarten/relatiekaart.svg"} <= set(er_stond)
    assert uitvoeren(["wis-persoon", wie, "--ja", "--ook-woorden", "-C", str(map_), "-q"]) == 0
    assert not (map_ / "uitvoer").exists()
    for opdracht in maak:
        assert uitvoeren([*opdracht, "-C", str(map_), "-q"]) == 0
    assert plekken(thuis, patroon) == []
    if met_git:
        assert "traject.yaml" in (alles := uit_git(map_))
        assert not patroon.search(alles)


def test_in_geen_van_twee_huizen_staat_iets_wat_alleen_van_het_andere_is(thuis: Path) -> None:
    map_ = thuis / "plan"
    for pad, tekst in BESTANDEN.items():
        (map_ / pad).parent.mkdir(parents=True, exist_ok=True)
        (map_ / pad).write_text(tekst, encoding="utf-8")
    with (map_ / "verhaal.yaml").open("a", encoding="utf-8") as bestand:
        bestand.write("  - {van: bo, woorden: Zeg het niet tegen haar., mag_gelezen_door: [bo]}\n")
    assert uitvoeren(["plan", "-C", str(map_), "-q"]) == 0
    assert uitvoeren(["loslaten", "--aan", "kim,bo", "--ja", "-C", str(map_), "-q"]) == 0
    assert sorted(een.name for een in thuis.iterdir()) == ["plan-voor-bo", "plan-voor-kim"]
    van_kim = re.compile(r"\bteun\b|alleen van mij|geheim|hardop|gespannen|niet te weten|nieuwe vriend", re.IGNORECASE)
    van_bo = re.compile(r"niet tegen haar", re.IGNORECASE)
    assert plekken(thuis / "plan-voor-bo", van_kim) == []
    assert plekken(thuis / "plan-voor-kim", van_bo) == []
    assert "papieren/plan.pdf" in plekken(thuis / "plan-voor-bo", re.compile("samen eten", re.IGNORECASE))
    assert "papieren/plan.pdf" in plekken(thuis / "plan-voor-kim", van_kim)
    assert not [pad for een in thuis.iterdir() for pad in een.rglob("*") if pad.name in ("uitvoer", ".git")]


def test_een_pdf_die_niemand_zo_leest_wordt_hier_wel_gelezen(thuis: Path) -> None:
    """The eye of these tests sees a name in glyphs and in what who listens hears, or they prove nothing."""
    shutil.copytree(SAMIRA, thuis / "plan")
    assert uitvoeren(["kaart", "genogram", "-C", str(thuis / "plan"), "-q"]) == 0
    pdf = (thuis / "plan" / "uitvoer" / "kaarten" / "genogram.pdf").read_bytes()
    gezien = [stuk for stuk in leesbaar(pdf) if "Hassan" in stuk]
    assert b"Hassan" not in pdf
    assert len(gezien) > 1
