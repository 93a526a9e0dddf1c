"""What somebody types at --van, --op and --naast, and what they hear when it cannot be."""

import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

KYRA = Path(__file__).parents[4] / "voorbeelden" / "kyra"
SAMIRA = KYRA.with_name("samira")


def kaart(doel: Path, voorbeeld: Path, *extra: str) -> int:
    """Drawn in a copy: a map keeps the places of people."""
    kopie = doel.with_name(f"van-{voorbeeld.name}")
    if not kopie.exists():
        shutil.copytree(voorbeeld, kopie)
    return uitvoeren(["kaart", *extra, "--formaat", "json", "--uit", str(doel), "-C", str(kopie)])


@pytest.mark.parametrize(
    ("extra", "woord"),
    [
        (["ecogram", "--van", "nor"], "Bedoel je"),
        (["ecogram", "--van", "tooske"], "staat niet in het midden van de kaart"),
        (["ecogram", "--op", "blub"], "begrijp ik 'blub' niet als datum"),
        (["relatiekaart", "--op", "1950"], "In 1950 was Samira er nog niet"),
        (["genogram", "--op", "2019"], "alleen voor relatiekaart"),
    ],
)
def test_wat_niet_kan_wordt_gezegd(
    extra: list[str], woord: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kaart(tmp_path / "uit", SAMIRA, *extra) == 2
    assert woord in capsys.readouterr().err
    assert not (tmp_path / "uit").exists()


def test_wie_nog_een_eigen_kaart_heeft_hoor_je(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kaart(tmp_path / "uit.json", SAMIRA, "ecogram") == 0
    assert "sonestra kaart ecogram --van yassin" in capsys.readouterr().err
    assert kaart(tmp_path / "uit.json", KYRA, "ecogram") == 0
    assert "--van" not in capsys.readouterr().err


def test_twee_kaarten_naast_elkaar_zijn_geen_bladzijde(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It stopped with a fault of ours."""
    vraag = [
        "kaart",
        "relatiekaart",
        "--formaat",
        "html",
        "--naast",
        "2019",
        "-C",
        str(shutil.copytree(KYRA, tmp_path / "kyra")),
    ]
    assert uitvoeren([*vraag, "--uit", str(tmp_path / "uit.html")]) == 2
    assert "Niet als html" in capsys.readouterr().err


def test_een_kaart_van_toen_komt_niet_over_die_van_nu(tmp_path: Path) -> None:
    traject = Path(shutil.copytree(KYRA, tmp_path / "kyra"))
    for extra in ([], ["--op", "2019"], ["--van", "kyra"], ["--op", "mei 2024", "--naast", "2019"]):
        assert uitvoeren(["kaart", "relatiekaart", "--formaat", "json", "-C", str(traject), "-q", *extra]) == 0
    assert {pad.name for pad in (traject / "uitvoer" / "kaarten").iterdir()} == {
        "relatiekaart.json",
        "relatiekaart-op-2019.json",
        "relatiekaart-van-kyra.json",
        "relatiekaart-op-2024-05-naast-2019.json",
    }


def test_naast_toen_staat_de_dag_van_het_traject_en_niet_die_van_de_klok(tmp_path: Path) -> None:
    doel = tmp_path / "uit.txt"
    vraag = ["kaart", "relatiekaart", "--formaat", "tekst", "--uit", str(doel), "-q", "-C"]
    assert uitvoeren([*vraag, str(shutil.copytree(KYRA, tmp_path / "kyra")), "--naast", "2019"]) == 0
    titel = doel.read_text(encoding="utf-8").splitlines()[0]
    assert titel == "Relatiekaart van Kyra: 2019 en 12 november 2026"
