"""Many people at once: what is typed lands where it belongs, and who was there stays as they were."""

from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.domein.afleiding.namen import naam as naam_van
from sonestra_cli.lezen.traject import lees_traject


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: Kyra\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(
        "personen:\n  kyra: {naam: Kyra}\n  bram: {wie: oom}   # NIET bellen\n", encoding="utf-8"
    )
    return tmp_path


def lijst(map_: Path, tekst: str) -> str:
    pad = map_ / "lijstje.txt"
    pad.write_text(tekst, encoding="utf-8")
    return str(pad)


def test_woorden_komen_in_hun_eigen_veld(traject: Path) -> None:
    namen = (
        "Corrie, pleegoma, hart\n2. Meester Dirk; oud-leraar; werk of school; verder\n- Poef, dier\nAli, 1990, man\n"
    )
    assert uitvoeren(["groslijst", lijst(traject, namen), "-C", str(traject)]) == 0
    mensen = lees_traject(traject).traject.netwerk.personen
    assert (mensen["corrie"].wie, mensen["corrie"].kring) == ("pleegoma", "hart")
    dirk = mensen["meester-dirk"]
    assert (dirk.wie, dirk.groep, dirk.kring) == ("oud-leraar", "werk_of_school", "verder")
    assert mensen["poef"].soort == "dier"
    assert (str(mensen["ali"].geboren), mensen["ali"].geslacht) == ("1990", "man")


def test_een_regel_zonder_naam_verdwijnt_niet_stil(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["groslijst", lijst(traject, "Ali, buurman\n, buurvrouw\n,,\n"), "-C", str(traject)]) == 0
    gezegd = capsys.readouterr().err
    assert "regel 2" in gezegd
    assert "buurvrouw" in gezegd
    assert "regel 3" not in gezegd


def test_wie_er_al_staat_blijft_met_zijn_opmerking(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["groslijst", lijst(traject, "Bram, oom\nCorrie\n"), "-C", str(traject)]) == 0
    assert "Bram staat er al" in capsys.readouterr().err
    tekst = (traject / "netwerk.yaml").read_text(encoding="utf-8")
    assert "  bram: {wie: oom}   # NIET bellen\n" in tekst
    assert "corrie" in tekst


def test_twee_lijsten_vullen_elkaar_aan_en_niemand_komt_er_dubbel_in(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    erbij = ["-C", str(traject)]
    assert uitvoeren(["groslijst", lijst(traject, "Familie\n- Truus, oma, hart\n- Jan, oom, ’51\n"), *erbij]) == 0
    tweede = (
        "Naam;Wie;Geb.;Ring;Contact\nTruus;oma;1948;2;wekelijks\nJan;buurman;1980;;\nOom Jan;;;;\nBram;oom;1975;;\n"
    )
    na_de_eerste = (traject / "netwerk.yaml").read_text(encoding="utf-8")
    capsys.readouterr()
    assert uitvoeren(["groslijst", lijst(traject, tweede), *erbij]) == 0
    gezegd = " ".join(capsys.readouterr().err.split())
    assert "geboren 1948, elke week. Erbij zetten? Doe het nog eens, met --aanvullen." in gezegd
    assert "Bij 'kring' staat ‘hart’, op de lijst ‘dichtbij’" in gezegd
    assert "Er is ook al Jan (jan)" in gezegd
    assert "Oom Jan komt er niet bij" in gezegd
    assert (traject / "netwerk.yaml").read_text(encoding="utf-8").startswith(na_de_eerste.rstrip())
    assert uitvoeren(["groslijst", lijst(traject, tweede), "--aanvullen", *erbij]) == 0
    mensen = lees_traject(traject).traject.netwerk.personen
    assert list(mensen) == ["kyra", "bram", "truus", "jan", "jan-buurman"]
    assert (str(mensen["truus"].geboren), mensen["truus"].kring, mensen["bram"].wie) == ("1948", "hart", "oom")
    assert "# NIET bellen" in (traject / "netwerk.yaml").read_text(encoding="utf-8")


def test_vooraf_verandert_niets(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = (traject / "netwerk.yaml").read_bytes()
    assert uitvoeren(["groslijst", lijst(traject, "Corrie, hart\n"), "--vooraf", "-C", str(traject)]) == 0
    assert "corrie" in capsys.readouterr().out
    assert (traject / "netwerk.yaml").read_bytes() == voor


def test_een_kapot_netwerk_wordt_niet_aangeraakt(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (traject / "netwerk.yaml").write_text("personen: {kyra: [\n", encoding="utf-8")
    assert uitvoeren(["groslijst", lijst(traject, "Corrie\n"), "-C", str(traject)]) == 1
    assert "netwerk.yaml:" in capsys.readouterr().err
    assert (traject / "netwerk.yaml").read_text(encoding="utf-8") == "personen: {kyra: [\n"


@pytest.mark.parametrize("inhoud", [b"", b"# alleen een opmerking\n", b"\xff\xfe\x00"])
def test_een_lijst_zonder_mensen_krijgt_een_zin(
    inhoud: bytes, traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (traject / "lijstje.txt").write_bytes(inhoud)
    assert uitvoeren(["groslijst", str(traject / "lijstje.txt"), "-C", str(traject)]) == 2
    assert capsys.readouterr().err.strip()


@pytest.mark.parametrize("naam", ["Buurman Van Nel", "Buurman van Nel", "IJsbrand", "Ijsbrand", "Oma Riet"])
def test_een_naam_blijft_zoals_hij_getypt_is(naam: str, traject: Path) -> None:
    assert uitvoeren(["groslijst", lijst(traject, naam), "-C", str(traject)]) == 0
    gelezen = lees_traject(traject).traject
    (nieuw,) = gelezen.netwerk.personen.keys() - {"kyra", "bram"}
    assert naam_van(gelezen, nieuw) == naam


def test_namen_in_een_ander_schrift_zijn_niet_allemaal_dezelfde(traject: Path) -> None:
    namen = "محمد\nفاطمة\n李雷\nIşıl Yıldız\nŁukasz\n"
    assert uitvoeren(["groslijst", lijst(traject, namen), "-C", str(traject)]) == 0
    netwerk = lees_traject(traject).traject
    erbij = {s: naam_van(netwerk, s) for s in netwerk.netwerk.personen if s not in ("kyra", "bram")}
    assert list(erbij.values()) == namen.split("\n")[:-1]
    assert list(erbij)[3:] == ["isil-yildiz", "lukasz"]


def test_wie_al_met_accent_of_onder_een_andere_sleutel_staat_komt_er_niet_nog_eens_bij(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (traject / "netwerk.yaml").open("a", encoding="utf-8") as bestand:
        bestand.write("  zoë: {}\n  opa: {naam: Jan Smit}\n")
    assert uitvoeren(["groslijst", lijst(traject, "Zoë\nJan Smit\n"), "-C", str(traject)]) == 0
    assert list(lees_traject(traject).traject.netwerk.personen) == ["kyra", "bram", "zoë", "opa"]
    assert "Jan Smit staat er al (opa)" in capsys.readouterr().err


def test_een_lijst_die_er_nooit_in_past_wordt_meteen_geweigerd(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    voor = (traject / "netwerk.yaml").read_bytes()
    assert uitvoeren(["groslijst", lijst(traject, "Jan\n" * 600_000), "-C", str(traject)]) == 2
    assert "is te groot. In een traject past hoogstens 2 MB" in capsys.readouterr().err
    assert (traject / "netwerk.yaml").read_bytes() == voor


def test_een_naam_van_duizend_letters_komt_gewoon_op_de_lijst(traject: Path) -> None:
    assert uitvoeren(["groslijst", lijst(traject, "Jan " * 400), "-C", str(traject)]) == 0
    assert lees_traject(traject).onleesbaar == ()


def test_een_lijst_door_een_pijp_loopt_niet_vast(traject: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(b"Corrie, pleegoma\n")))
    assert uitvoeren(["groslijst", "-C", str(traject)]) == 0
    assert lees_traject(traject).traject.netwerk.personen["corrie"].wie == "pleegoma"


def test_een_tweede_woonplaats_of_taal_raakt_niet_stil_weg(traject: Path) -> None:
    namen = "Mien, Utrecht, woont in Amsterdam\nPia, spreekt Fries, spreekt Turks\n"
    assert uitvoeren(["groslijst", lijst(traject, namen), "-C", str(traject)]) == 0
    tekst = (traject / "netwerk.yaml").read_text(encoding="utf-8")
    assert all(woord in tekst for woord in ("Utrecht", "Amsterdam", "Fries", "Turks"))


def test_wat_apart_hoort_komt_niet_met_een_lijst_op_de_kaart(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    namen = "Truus, buurvrouw, bang voor Bram\nToos, geweld\nLies, miskraam 2013\n"
    assert uitvoeren(["groslijst", lijst(traject, namen), "-C", str(traject)]) == 0
    tekst = (traject / "netwerk.yaml").read_text(encoding="utf-8")
    assert not [woord for woord in ("bang", "geweld", "miskraam") if woord in tekst]
    assert capsys.readouterr().err.count("apart/") == 3


def test_fatima_en_fatima_op_een_regel_werden_een_mens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Leen\nhoofdpersonen: [leen]\n", encoding="utf-8")
    (tmp_path / "lijst.txt").write_text("Fatima en Fatima\n", encoding="utf-8")
    assert uitvoeren(["groslijst", str(tmp_path / "lijst.txt"), "-C", str(tmp_path)]) == 0
    gezegd = " ".join(capsys.readouterr().err.split())
    assert "Fatima staat twee keer op deze regel." in gezegd
    assert list(lees_traject(tmp_path).traject.netwerk.personen) == ["fatima", "fatima-2"]
    assert "Dat werden twee mensen." in gezegd
