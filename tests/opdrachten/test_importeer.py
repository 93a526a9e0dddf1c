"""A family tree of another program becomes a traject, and what could not come along is told."""

import sys
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.yamltekst import samenstellen

BOOM = """\
0 HEAD
0 @I1@ INDI
1 NAME Riet /van Dalen/
1 SEX F
1 BIRT
2 DATE 1950
2 PLAC Ede
1 OCCU bakker
0 @I2@ INDI
1 NAME Jan /Smit/
1 NAME Johannes
1 DEAT Y
0 @I3@ INDI
1 NAME Bo
dit is stuk
0 @F1@ FAM
1 HUSB @I2@
1 WIFE @I1@
1 CHIL @I3@
1 MARR
2 DATE @#DROMAN@ 1 JAN 5
0 @N1@ NOTE Een lief mens.
0 TRLR
"""


@pytest.fixture
def boom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "boom.ged").write_text(BOOM, encoding="utf-8")
    return tmp_path


def test_een_stamboom_wordt_een_traject_dat_meteen_klopt(boom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["importeer", "boom.ged", "--in", "familie"]) == 0
    verteld = capsys.readouterr().err
    assert "Ingelezen: drie mensen en één gezin." in verteld
    assert "Kijk het na met: sonestra valideer -C familie" in verteld
    gelezen = lees_traject(boom / "familie")
    assert gelezen.meldingen == ()
    netwerk = gelezen.traject.netwerk
    assert [mens.naam for mens in netwerk.personen.values()] == ["Riet van Dalen", "Jan Smit", "Bo"]
    (gezin,) = netwerk.gezinnen
    assert (gezin.verbinding, gezin.partners, [kind.wie for kind in gezin.kinderen]) == (
        "gehuwd",
        ("jan-smit", "riet-van-dalen"),
        ["bo"],
    )
    assert uitvoeren(["kaart", "genogram", "--formaat", "json", "--uit", "kaart.json", "-C", "familie"]) == 0


def test_wat_niet_meekomt_wordt_genoemd_met_zijn_regel(boom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["importeer", "boom.ged", "--in", "familie"]) == 0
    verteld = capsys.readouterr().err
    assert "niet meegenomen, regel 15: dit is geen regel van een stamboombestand: dit is stuk" in verteld
    assert "niet meegenomen, regel 21: deze datum begrijp ik niet: 2 DATE @#DROMAN@ 1 JAN 5" in verteld
    assert (
        "geen plek in een traject: plaats bij de geboorte (1 keer, BIRT.PLAC), nog een naam (1 keer, NAME), "
        "beroep (1 keer, OCCU), aantekening (1 keer, NOTE)." in verteld
    )
    assert "Zie met -v op welke regels dat staat." in verteld
    assert uitvoeren(["importeer", "boom.ged", "--in", "nog-eens", "-v"]) == 0
    verteld = capsys.readouterr().err
    for regel in ("(BIRT.PLAC): regel 7", "(NAME): regel 11", "beroep (OCCU): regel 8", "(NOTE): regel 22"):
        assert regel in verteld


@pytest.mark.parametrize(
    "naam", ["stam\nboom: x.ged", "stam\rboom.ged", "stam\x85boom\u2028.ged", "\u202estamboom.ged"]
)
def test_een_rare_bestandsnaam_maakt_geen_onleesbaar_netwerk(naam: str, boom: Path) -> None:
    try:
        (boom / naam).write_text(BOOM, encoding="utf-8")
    except OSError:
        pytest.skip("zo mag een bestand hier niet heten")
    assert uitvoeren(["importeer", naam, "--in", "familie"]) == 0
    gelezen = lees_traject(boom / "familie")
    assert (gelezen.meldingen, len(gelezen.traject.netwerk.personen)) == ((), 3)


def test_een_datum_die_maar_half_gelezen_is_wordt_genoemd(boom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (boom / "half.ged").write_text(BOOM.replace("DATE 1950", "DATE 30 FEB 1960"), encoding="utf-8")
    assert uitvoeren(["importeer", "half.ged", "--in", "familie", "--vooraf"]) == 0
    assert "niet helemaal gelezen, regel 6: 2 DATE 30 FEB 1960 (werd: 1960)" in capsys.readouterr().err


def test_een_half_bestand_heet_niet_klaar_zonder_een_woord(boom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    half = BOOM.partition("0 @F1@")[0].replace("1 SEX F", "1 SEX F\n1 FAMS @F1@\n1 FAMC @F2@")
    (boom / "half.ged").write_text(half, encoding="utf-8")
    assert uitvoeren(["importeer", "half.ged", "--in", "familie"]) == 0
    verteld = capsys.readouterr().err
    assert "dit bestand houdt halverwege op" in verteld
    assert "Er missen twee gezinnen waar het wel naar verwijst." in verteld
    assert uitvoeren(["importeer", "boom.ged", "--in", "heel"]) == 0
    assert "halverwege" not in capsys.readouterr().err


def test_wie_in_geen_gezin_staat_en_dus_niet_op_de_kaart_wordt_genoemd(
    boom: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (boom / "los.ged").write_text(BOOM.replace("0 @F1@", "0 @I9@ INDI\n1 NAME Los\n0 @F1@"), encoding="utf-8")
    assert uitvoeren(["importeer", "los.ged", "--in", "familie", "--vooraf"]) == 0
    assert "niet op de familiekaart: één mens zonder familieband: Los." in capsys.readouterr().err
    assert uitvoeren(["importeer", "boom.ged", "--in", "familie", "--vooraf"]) == 0
    assert "familieband" not in capsys.readouterr().err


def test_de_laatste_regel_van_velen_is_enkelvoud(boom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (boom / "stuk.ged").write_text(BOOM.replace("dit is stuk", "dit is stuk\n" * 10), encoding="utf-8")
    assert uitvoeren(["importeer", "stuk.ged", "--in", "familie", "--vooraf"]) == 0
    assert "… en nog één regel. Zie ze allemaal met -v." in capsys.readouterr().err


def test_vooraf_vertelt_wel_en_schrijft_niets(boom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["importeer", "boom.ged", "--in", "familie", "--vooraf"]) == 0
    gezegd = capsys.readouterr()
    assert "Ingelezen: drie mensen" in gezegd.err
    assert "zou komen: familie" in gezegd.out
    assert not (boom / "familie").exists()


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (["boom.ged", "--in", "."], "bestaat al"),
        (["boom.ged", "--in", "weg/familie"], "De map weg vind ik niet."),
        (["bom.ged", "--in", "familie"], "Het bestand bom.ged kan ik niet lezen. Klopt de naam?"),
        ([".", "--in", "familie"], ". is een map. Noem het stamboombestand zelf"),
        (["pagina.ged", "--in", "familie"], "pagina.ged: Dit is een webpagina"),
    ],
)
def test_wat_niet_kan_is_een_zin_en_twee(
    woorden: list[str], zin: str, boom: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (boom / "pagina.ged").write_text("<!DOCTYPE html><html></html>", encoding="utf-8")
    assert uitvoeren(["importeer", *woorden]) == 2
    assert zin in capsys.readouterr().err
    assert sorted(pad.name for pad in boom.iterdir()) == ["boom.ged", "pagina.ged"]


def test_zonder_de_bibliotheek_staat_er_wat_je_typt_en_is_er_niets_geschreven(
    boom: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for naam in [naam for naam in sys.modules if naam.partition(".")[0] == "ged4py"]:
        monkeypatch.setitem(sys.modules, naam, None)
    monkeypatch.setitem(sys.modules, "ged4py", None)
    assert uitvoeren(["importeer", "boom.ged", "--in", "familie"]) == 2
    gezegd = capsys.readouterr().err
    assert "Voor een stamboombestand is één ding extra nodig, dat er nog niet is." in gezegd
    assert "-m pip install ged4py" in gezegd
    assert "sonestra erbij gezin" in gezegd
    assert [pad.name for pad in boom.iterdir()] == ["boom.ged"]
    (boom / "pagina.ged").write_text("<!DOCTYPE html><html></html>", encoding="utf-8")
    assert uitvoeren(["importeer", "pagina.ged", "--in", "familie"]) == 2
    assert "Dit is een webpagina" in capsys.readouterr().err


def _stamboom(mensen: int, naam: str = "Jan") -> str:
    records = (f"0 @I{nr}@ INDI\n1 NAME {naam}\n1 SEX M\n1 BIRT\n2 DATE 1950\n" for nr in range(mensen))
    return f"0 HEAD\n{''.join(records)}0 TRLR\n"


@pytest.mark.parametrize("mensen", [60, 26_000])
@pytest.mark.parametrize("vooraf", [[], ["--vooraf"]])
def test_een_stamboom_die_daarna_niet_te_lezen_is_wordt_vooraf_geweigerd(
    boom: Path, mensen: int, vooraf: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(samenstellen, "MAX_KNOPEN", 300)
    (boom / "boom.ged").write_text(_stamboom(mensen), encoding="utf-8")
    assert uitvoeren(["importeer", "boom.ged", "--in", "gezin", *vooraf]) == 2
    gezegd = capsys.readouterr()
    assert "2 MB of 100.000 woorden en waarden" in gezegd.err
    assert "Klaar" not in gezegd.err
    assert gezegd.out == ""
    assert not Path("gezin").exists()


def test_een_naam_van_duizend_letters_geeft_een_sleutel_die_te_lezen_is(boom: Path) -> None:
    (boom / "boom.ged").write_text(_stamboom(2, "Jan " * 400), encoding="utf-8")
    assert uitvoeren(["importeer", "boom.ged", "--in", "gezin"]) == 0
    gelezen = lees_traject(Path("gezin"))
    assert [len(wie.naam or "") for wie in gelezen.traject.netwerk.personen.values()] == [1599, 1599]
    assert gelezen.onleesbaar == ()
