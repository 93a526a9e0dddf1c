"""Where output lands: --uit is a file for one, a folder for more, and - is the screen."""

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from sonestra_cli.app import uitvoeren
from sonestra_cli.zetten import kaartdruk
from sonestra_cli.zetten.drukken import DrukFout

VOORBEELDEN = Path(__file__).parents[3] / "voorbeelden"


@pytest.fixture
def kyra(tmp_path: Path) -> Path:
    for bron in (VOORBEELDEN / "kyra").glob("*.yaml"):
        (tmp_path / bron.name).write_bytes(bron.read_bytes())
    return tmp_path


def test_zonder_uit_komt_het_in_uitvoer_kaarten(kyra: Path) -> None:
    assert uitvoeren(["kaart", "relatiekaart", "--formaat", "json,tekst", "-C", str(kyra)]) == 0
    assert sorted(pad.name for pad in (kyra / "uitvoer/kaarten").iterdir()) == ["relatiekaart.json", "relatiekaart.txt"]


def test_wat_voor_een_is_krijgt_een_eigen_naam(kyra: Path) -> None:
    assert uitvoeren(["kaart", "ecogram", "--formaat", "json", "--voor", "finn,bo", "-C", str(kyra)]) == 0
    assert [pad.name for pad in (kyra / "uitvoer/kaarten").iterdir()] == ["ecogram-voor-bo+finn.json"]


def test_een_soort_en_een_formaat_wordt_dat_bestand(kyra: Path, tmp_path: Path) -> None:
    doel = tmp_path / "kaart.json"
    assert uitvoeren(["kaart", "genogram", "--formaat", "json", "--uit", str(doel), "-C", str(kyra)]) == 0
    assert json.loads(doel.read_text(encoding="utf-8"))["kaart"] == "genogram"


def test_een_map_met_een_streep_erachter_werd_een_bestand_zonder_soort(kyra: Path, tmp_path: Path) -> None:
    uit = tmp_path / "voor de muur"
    assert uitvoeren(["kaart", "genogram", "--formaat", "svg", "--uit", f"{uit}/", "-C", str(kyra)]) == 0
    assert [een.name for een in uit.iterdir()] == ["genogram.svg"]


@pytest.mark.parametrize("uit", ["netwerk.yaml", "Plan.YML", "foto.png"])
def test_uit_schrijft_nooit_over_iets_anders_heen(
    uit: str, kyra: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(kyra)
    (kyra / "foto.png").write_bytes(b"van de familie")
    voor = {pad.name: pad.read_bytes() for pad in kyra.iterdir()}
    assert uitvoeren(["plan", "--formaat", "md", "--uit", uit]) == 2
    assert uit in capsys.readouterr().err
    assert {pad.name: pad.read_bytes() for pad in kyra.iterdir()} == voor


def test_uit_schrijft_nooit_over_woorden_van_mensen_heen(
    kyra: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(kyra)
    (kyra / "sjablonen").mkdir()
    for naam in ("familie.ged", "LEESMIJ.md", "sjablonen/plan.md"):
        (kyra / naam).write_text("van oma", encoding="utf-8")
    assert uitvoeren(["exporteer", "gedcom", "--uit", "familie.ged"]) == 2
    assert uitvoeren(["plan", "--formaat", "md", "--uit", "LEESMIJ.md"]) == 2
    assert uitvoeren(["plan", "--formaat", "md,html", "--uit", "sjablonen"]) == 2
    assert "sjablonen/plan.md bestaat al" in capsys.readouterr().err
    for naam in ("familie.ged", "LEESMIJ.md", "sjablonen/plan.md"):
        assert (kyra / naam).read_text(encoding="utf-8") == "van oma"


def test_wat_in_uitvoer_staat_mag_opnieuw_gemaakt_worden(kyra: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(kyra)
    for _ in range(2):
        assert uitvoeren(["plan", "--formaat", "md", "--uit", "uitvoer/papieren/plan.md"]) == 0
        assert uitvoeren(["kaart", "genogram", "--formaat", "json", "--uit", "oud.json"]) == 0


def test_wat_het_zelf_net_maakte_mocht_niet_nog_een_keer(kyra: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """'plan' wrote 'blad-eerder' beside it, and 'blad eerder' to the same folder was refused."""
    (kyra / "actieteam").mkdir()
    for bron in (VOORBEELDEN / "kyra/actieteam").glob("*.yaml"):
        (kyra / "actieteam" / bron.name).write_bytes(bron.read_bytes())
    monkeypatch.chdir(kyra)
    assert uitvoeren(["plan", "--formaat", "md,docx", "--uit", "stick/"]) == 0
    assert uitvoeren(["plan", "--formaat", "md,docx", "--uit", "stick/"]) == 0
    assert uitvoeren(["blad", "eerder", "--formaat", "md", "--uit", "stick/blad-eerder.md"]) == 0
    (kyra / "stick/blad-eerder.md").write_text("van oma", encoding="utf-8")
    assert uitvoeren(["plan", "--formaat", "md", "--uit", "stick/"]) == 2
    assert (kyra / "stick/blad-eerder.md").read_text(encoding="utf-8") == "van oma"


def test_naast_de_map_van_het_traject_mag(kyra: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(kyra)
    naast = kyra.parent / f"naast-{kyra.name}.json"
    assert uitvoeren(["kaart", "genogram", "--formaat", "json", "--uit", f"../{naast.name}"]) == 0
    assert naast.is_file()


def test_wat_een_ander_apart_bewaart_komt_niet_op_papier_voor_jou(
    kyra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (kyra / "apart").mkdir()
    (kyra / "apart/kyra.yaml").write_text("personen: {}\n", encoding="utf-8")
    for extra in (["--voor", "finn"], ["--voor", "kyra,finn"], ["--stukje", "finn"]):
        assert uitvoeren(["plan", "--met-apart", "kyra", *extra, "-C", str(kyra)]) == 2
        assert "apart bewaart, maak ik niet voor finn" in capsys.readouterr().err
    assert not (kyra / "uitvoer").exists()
    assert uitvoeren(["plan", "--met-apart", "kyra", "--voor", "kyra", "--formaat", "md", "-C", str(kyra)]) == 0


def test_een_pdf_heet_niet_docx(
    kyra: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(kyra)
    assert uitvoeren(["agenda", "--formaat", "pdf", "--uit", "a.docx"]) == 2
    assert "--formaat" in capsys.readouterr().err
    assert not (kyra / "a.docx").exists()


def test_tegels_maakt_bladen_om_te_plakken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for bron in (VOORBEELDEN / "samira").glob("*.yaml"):
        (tmp_path / bron.name).write_bytes(bron.read_bytes())
    assert uitvoeren(["kaart", "ecogram", "relatiekaart", "--formaat", "pdf", "--tegels", "-C", str(tmp_path)]) == 0
    assert "bladen A4" in capsys.readouterr().err
    for soort in ("ecogram", "relatiekaart"):
        assert len(PdfReader(tmp_path / f"uitvoer/kaarten/{soort}.pdf").pages) > 2


def test_streepje_is_het_scherm(kyra: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert uitvoeren(["kaart", "ecogram", "--formaat", "json", "--uit", "-", "-C", str(kyra)]) == 0
    assert json.loads(capfdbinary.readouterr().out)["kaart"] == "ecogram"


@pytest.mark.parametrize(
    ("extra", "woord"),
    [
        (["ecogram", "--formaat", "svg,json", "--uit", "-"], "scherm"),
        (["ecogram", "--formaat", "json", "--uit", "."], "map"),
        (["--formaat", "json", "--uit", "traject.yaml"], "map"),
        (["ecogram", "--uit", "ecogram.pdf"], "--formaat pdf"),
        (["ecograam"], "ecogram"),
        (["--formaat", "jpg"], "png"),
        (["--formaat", ","], "svg"),
        (["--voor", "kira"], "kyra"),
        (["--met-apart", "kyra"], "apart/kyra.yaml"),
        (["--papier", "a5"], "a4"),
        (["--tegels", "--formaat", "svg,png"], "pdf"),
        (["ecogram", "--rond", "kyra"], "genogram"),
        (["-C", "bestaat-niet"], "bestaat-niet"),
    ],
)
def test_verkeerd_gebruik_krijgt_een_zin_en_schrijft_niets(
    extra: list[str], woord: str, kyra: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(kyra)
    assert uitvoeren(["kaart", *extra]) == 2
    assert woord in capsys.readouterr().err
    assert not (kyra / "uitvoer").exists()


def test_vooraf_schrijft_niets(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["kaart", "--vooraf", "-C", str(kyra)]) == 0
    assert "genogram.pdf" in capsys.readouterr().out
    assert not (kyra / "uitvoer").exists()


def test_een_onleesbaar_bestand_is_1(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (kyra / "netwerk.yaml").write_text("personen: [", encoding="utf-8")
    assert uitvoeren(["kaart", "-C", str(kyra)]) == 1
    assert "netwerk.yaml:1" in capsys.readouterr().err


def test_andere_meldingen_houden_een_kaart_niet_tegen(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    netwerk = kyra / "netwerk.yaml"
    tekst = netwerk.read_text("utf-8")
    voor, kop, na = tekst.partition("belevingen:")
    regel, einde, rest = na.partition("\n")
    erbij = "  - {van: niemand, met: kyra, is: goed}\n"
    netwerk.write_text(voor + kop + regel + einde + erbij + rest, "utf-8")
    assert uitvoeren(["kaart", "ecogram", "--formaat", "json", "-C", str(kyra)]) == 0
    assert "1 ding" in capsys.readouterr().err


def test_zonder_het_programma_dot_is_het_geen_fout_van_ons(
    kyra: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(kyra))
    assert uitvoeren(["kaart", "ecogram", "--motor", "dot", "--formaat", "svg", "-C", str(kyra)]) == 2
    assert "Graphviz" in capsys.readouterr().err


@pytest.mark.parametrize(
    "inhoud",
    ['{"personen": [{"id": "kyra", "x": NaN}]}', "[" * 100_000, f'{{"personen": [{{"id": "a", "x": 1{"0" * 400}}}]}}'],
)
def test_een_eerdere_kaart_die_geen_kaart_is_krijgt_een_zin(
    inhoud: str, kyra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (kyra / "oud.json").write_text(inhoud, encoding="utf-8")
    assert uitvoeren(["kaart", "genogram", "--vorige", str(kyra / "oud.json"), "-C", str(kyra)]) == 2
    assert "geen eerdere kaart" in capsys.readouterr().err


def test_een_kaart_die_mislukt_houdt_de_andere_niet_tegen(
    kyra: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stuk(*_: object) -> bytes:
        raise DrukFout("hier staat wat Kyra zei")

    monkeypatch.setattr(kaartdruk, "bladen_naar_pdf", stuk)
    assert uitvoeren(["kaart", "genogram", "ecogram", "--formaat", "pdf,json", "-q", "-C", str(kyra)]) == 1
    assert sorted(pad.name for pad in (kyra / "uitvoer/kaarten").iterdir()) == ["ecogram.json", "genogram.json"]
    fout = capsys.readouterr().err
    assert "genogram.pdf is niet gemaakt." in fout
    assert "ecogram.pdf is niet gemaakt." in fout
    assert "Kyra" not in fout


def test_een_map_in_de_weg_houdt_de_andere_kaarten_niet_tegen(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (kyra / "uitvoer/kaarten/genogram.json").mkdir(parents=True)
    assert uitvoeren(["kaart", "genogram", "ecogram", "--formaat", "json", "-C", str(kyra)]) == 2
    assert (kyra / "uitvoer/kaarten/ecogram.json").is_file()
    assert "genogram.json" in capsys.readouterr().err


def test_een_teken_dat_niet_te_tekenen_is_wordt_een_keer_gezegd(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    netwerk = kyra / "netwerk.yaml"
    netwerk.write_text(netwerk.read_text("utf-8").replace("naam: Kyra", "naam: Kyra 李"), "utf-8")
    assert uitvoeren(["kaart", "genogram", "ecogram", "--formaat", "svg,pdf", "-C", str(kyra)]) == 0
    assert capsys.readouterr().err.count("kan ik niet tekenen") == 1
