"""``sonestra uitnodiging``: who gets which letter, who gets none and why, and what is not in their language."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

GASTEN = (
    "datum: 2026-04-11\nuitgenodigd_door: an\ngasten:\n  wim: {komt: ja}\n  mila: {komt: ja, variant: kleuter}\n"
    "  nel: {komt: nee}\n  an: {}\n"
)


def schrijf(map_: Path, beraad: str = GASTEN) -> Path:
    (map_ / "traject.yaml").write_text("formaat: 1\nnaam: Ons plan\nhoofdpersonen: [an]\n", "utf-8")
    netwerk = "personen:\n  an: {wie: ikzelf}\n  wim: {wie: buurman}\n  mila: {wie: nichtje}\n  nel: {wie: tante}\n"
    (map_ / "netwerk.yaml").write_text(netwerk, "utf-8")
    (map_ / "beraad.yaml").write_text(beraad, "utf-8")
    return map_


def maak(map_: Path, *woorden: str) -> set[str]:
    assert uitvoeren(["uitnodiging", *woorden, "-C", str(map_), "--formaat", "md"]) == 0
    return {pad.name for pad in (map_ / "uitvoer/papieren").glob("*")}


def test_elke_gast_krijgt_een_eigen_brief(tmp_path: Path) -> None:
    assert maak(schrijf(tmp_path)) == {"uitnodiging-wim.md", "uitnodiging-mila.md"}
    assert "Hoi Mila!" in (tmp_path / "uitvoer/papieren/uitnodiging-mila.md").read_text("utf-8")


def test_wie_nee_zei_krijgt_er_een_als_je_die_mens_noemt(tmp_path: Path) -> None:
    assert maak(schrijf(tmp_path), "nel") == {"uitnodiging-nel.md"}


def test_vooraf_vertelt_wie_welke_brief_krijgt_en_wie_geen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["uitnodiging", "-C", str(schrijf(tmp_path)), "--vooraf", "--formaat", "pdf"]) == 0
    gezegd = capsys.readouterr().out
    assert "naaste: Wim\n" in gezegd
    assert "kind van 4 tot en met 8: Mila\n" in gezegd
    assert "geen uitnodiging: Nel zei nee. Toch een? Typ: sonestra uitnodiging nel\n" in gezegd
    assert "geen uitnodiging: An nodigt zelf uit.\n" in gezegd
    assert not (tmp_path / "uitvoer").exists()


@pytest.mark.parametrize(("wie", "zin"), [("an", "An nodigt zelf uit."), ("mile", "Bedoel je mila?")])
def test_wie_er_geen_kan_krijgen_wordt_gezegd(
    wie: str, zin: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["uitnodiging", wie, "-C", str(schrijf(tmp_path))]) == 2
    assert zin in " ".join(capsys.readouterr().err.split())


def test_zonder_gasten_komt_er_een_lege_uitnodiging(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert maak(schrijf(tmp_path, "datum: 2026-04-11\n")) == {"uitnodiging.md"}
    assert "Er staan nog geen gasten in beraad.yaml." in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize(
    ("taal", "zin"),
    [
        ("Tamazight", "Van het Tamazight is er nog geen vertaling. De brief voor Wim is in het Nederlands."),
        ("Arabis", "de taal 'Arabis' ken ik niet. Bedoel je Arabisch?"),
        ("Pools", "In het Pools mist nog iets:"),
    ],
)
def test_wat_niet_in_de_eigen_taal_is_wordt_verteld(
    taal: str, zin: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    map_ = schrijf(tmp_path, f"gasten:\n  wim: {{taal: {taal}}}\n")
    (map_ / "sjablonen/vertaling").mkdir(parents=True)
    (map_ / "sjablonen/vertaling/pl.yaml").write_text("zinnen:\n  Ik kom.: Przyjdę.\n", "utf-8")
    maak(map_)
    assert zin in " ".join(capsys.readouterr().err.split())


def test_een_eigen_vertaling_komt_op_papier_en_een_fout_erin_wordt_verteld(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    map_ = schrijf(tmp_path, "gasten:\n  wim: {taal: Pools}\n")
    (map_ / "sjablonen/vertaling").mkdir(parents=True)
    eigen = "zinnen:\n  Ik kom.: Przyjdę.\n  Ik wil eest bellen.: Najpierw zadzwonię.\n"
    (map_ / "sjablonen/vertaling/pl.yaml").write_text(eigen, "utf-8")
    maak(map_)
    assert "- ☐ Przyjdę." in (map_ / "uitvoer/papieren/uitnodiging-wim.md").read_text("utf-8")
    gezegd = " ".join(capsys.readouterr().err.split())
    assert "sjablonen/vertaling/pl.yaml, regel 3: de zin 'Ik wil eest bellen.' staat op geen papier." in gezegd
    assert "Bedoel je 'Ik wil eerst bellen.'?" in gezegd


def test_een_onbekende_variant_wordt_nagevraagd(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["valideer", "-C", str(schrijf(tmp_path, "gasten:\n  wim: {variant: mandathauder}\n"))]) == 1
    assert "bedoel je 'mandaathouder'?" in capsys.readouterr().out
