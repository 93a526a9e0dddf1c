"""``actieteam``: made ready before, typed afterwards, and nothing of it invented."""

import io
import shutil
import sys
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.lezen.traject import lees_traject

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
NU = ("--op", "2026-11-29")


@pytest.fixture
def kyra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(VOORBEELDEN / "kyra", tmp_path / "kyra")
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    return tmp_path / "kyra"


def keer(map_: Path, dag: str) -> Path:
    return map_ / "actieteam" / f"{dag}.yaml"


def draai(map_: Path, *woorden: str) -> int:
    return uitvoeren(["actieteam", *woorden, "-C", str(map_), *NU])


def test_de_dag_die_is_afgesproken_wordt_klaargelegd_met_haar_agenda(
    kyra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert draai(kyra) == 0
    tekst = keer(kyra, "2027-01-14").read_text(encoding="utf-8")
    assert tekst.startswith("# Het actieteam op donderdag 14 januari 2027. Waar: bij Bo. Bo regelt het.\n")
    assert "#   a2: aan papa Tim\n" in tekst
    assert "#   eerst: Zondag eten bij mama. Niet over vroeger aan tafel.\n" in tekst
    assert (kyra / "uitvoer" / "papieren" / "agenda-actieteam.pdf").is_file()
    assert "Is het geweest? Typ dan: sonestra actieteam 2027-01-14" in capsys.readouterr().err


def test_wat_klaarligt_is_nog_niet_geweest(kyra: Path) -> None:
    voor = lees_traject(kyra)
    assert draai(kyra) == 0
    na = lees_traject(kyra)
    assert na.traject == voor.traject
    assert na.meldingen == voor.meldingen
    assert uitvoeren(["valideer", "-C", str(kyra)]) == 0


def test_klaarleggen_kan_terug_en_een_tweede_keer_laat_staan_wat_er_is(
    kyra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draai(kyra)
    bestand = keer(kyra, "2027-01-14")
    bestand.write_text("# van onszelf\n", encoding="utf-8")
    assert draai(kyra) == 0
    assert bestand.read_text(encoding="utf-8") == "# van onszelf\n"
    bestand.unlink()
    draai(kyra)
    assert uitvoeren(["terug", "-C", str(kyra)]) == 0
    assert not bestand.exists()


def test_vooraf_schrijft_niets(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draai(kyra, "--vooraf") == 0
    assert not keer(kyra, "2027-01-14").exists()
    assert not (kyra / "uitvoer" / "papieren").exists()
    assert "+ # Het actieteam op donderdag 14 januari 2027." in capsys.readouterr().out


def test_een_andere_dag_dan_afgesproken_staat_op_de_agenda_zonder_de_plek_van_de_eerste(
    kyra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert draai(kyra, "20", "januari", "2027") == 0
    tekst = keer(kyra, "2027-01-20").read_text(encoding="utf-8")
    assert tekst.startswith("# Het actieteam op woensdag 20 januari 2027.\n")
    assert "Deze dag staat nog niet in het traject." in capsys.readouterr().err


AFGESPROKEN = "Afgesproken was donderdag 14 januari 2027."


def _gezegd(capsys: pytest.CaptureFixture[str]) -> str:
    return " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize(
    "woorden",
    [("20 januari 2027",), ("2026-11-28", "--klaar", "a5"), ("20 januari 2027", "--vooraf")],
    ids=["klaargelegd", "opgeschreven", "vooraf"],
)
def test_over_een_andere_dag_dan_afgesproken_werd_niets_gezegd(
    kyra: Path, woorden: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    voor = keer(kyra, "2026-11-12").read_bytes()
    assert draai(kyra, *woorden) == 0
    gezegd = _gezegd(capsys)
    getypt = "zaterdag 28 november 2026" if "--klaar" in woorden else "woensdag 20 januari 2027"
    assert f"{AFGESPROKEN} Dit is {getypt}. Wat is afgesproken laat ik staan" in gezegd
    assert keer(kyra, "2026-11-12").read_bytes() == voor


@pytest.mark.parametrize("dag", ["", "14 januari 2027", "2026-09-17"])
def test_op_de_dag_zelf_en_van_wat_er_al_staat_wordt_geen_andere_dag_genoemd(
    kyra: Path, dag: str, capsys: pytest.CaptureFixture[str]
) -> None:
    draai(kyra, *([dag] if dag else []))
    assert "Afgesproken was" not in _gezegd(capsys)


def test_een_dag_die_vergeten_was_wordt_vergeleken_met_wat_de_keer_daarvoor_afsprak(
    kyra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert draai(kyra, "2026-10-01", "--waren-er", "bo") == 0
    assert "Afgesproken was donderdag 12 november 2026. Dit is donderdag 1 oktober 2026." in _gezegd(capsys)


def test_niemand_leest_in_het_klaargelegde_bestand_wat_niet_voor_iedereen_is(kyra: Path) -> None:
    plan = kyra / "plan.yaml"
    plan.write_text(
        plan.read_text(encoding="utf-8").replace(
            "afspraken:\n", "afspraken:\n  a9: {woorden: Geheim, niet_voor: [bo]}\n"
        ),
        encoding="utf-8",
    )
    draai(kyra)
    assert "Geheim" not in keer(kyra, "2027-01-14").read_text(encoding="utf-8")


@pytest.mark.parametrize("woorden", ["waren_er: [bo]", "x\n\nklaar: [a1]", "a\u2028klaar: [a1]", "- van: bo", "# x"])
def test_hun_woorden_blijven_achter_het_hekje_wat_er_ook_in_staat(kyra: Path, woorden: str) -> None:
    plan = kyra / "plan.yaml"
    regels = woorden.replace("\u2028", "\\u2028").replace("\n", "\\n")
    plan.write_text(f'afspraken:\n  a1: {{woorden: "{regels}"}}\n', encoding="utf-8")
    assert draai(kyra) == 0
    assert "2027-01-14" not in lees_traject(kyra).traject.actieteam
    assert all(regel.startswith("#") for regel in keer(kyra, "2027-01-14").read_text(encoding="utf-8").splitlines())


def test_in_een_regel_voor_een_script(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    opties = ("--waren-er", "bo, corrie", "--wie-leidt", "bo", "--klaar", "a5", "--niet-meer-nodig", "a1")
    assert draai(kyra, "2026-11-28", *opties, "--volgende-keer", "21 januari 2027 bij Corrie, Bo regelt het") == 0
    nu = plan_nu(lees_traject(kyra).traject)
    assert [str(een.sleutel) for een in nu.met_stand("niet_meer_nodig")] == ["a1"]
    assert nu.volgende_keer is not None
    assert str(nu.volgende_keer.datum) == "2027-01-21"
    assert uitvoeren(["terug", "-C", str(kyra)]) == 0
    assert not keer(kyra, "2026-11-28").exists(), "one line is one step"


def test_wat_in_een_regel_niet_begrepen_is_schrijft_niets_half(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draai(kyra, "2026-11-28", "--klaar", "a5", "--volgende-keer", "als het regent") == 1
    assert not keer(kyra, "2026-11-28").exists()


def test_over_een_bijeenkomst_die_er_al_is_gaat_niets_heen(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bestand = keer(kyra, "2026-11-12")
    voor = bestand.read_bytes()
    assert draai(kyra, "2026-11-12", "--klaar", "a1") == 2
    assert "Wil je erin verder? Zet er --verder bij." in capsys.readouterr().err
    assert bestand.read_bytes() == voor
    assert draai(kyra, "2026-11-12", "--klaar", "a1", "--verder") == 0
    assert bestand.read_text(encoding="utf-8").startswith(voor.decode().split("\n")[0])


def test_zonder_dag_en_zonder_iemand_die_antwoordt(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for pad in (kyra / "actieteam").iterdir():
        pad.unlink()
    (kyra / "plan.yaml").write_text("afspraken:\n  a1: {woorden: Samen eten.}\n", encoding="utf-8")
    assert draai(kyra) == 2
    assert "Van welke dag is de bijeenkomst?" in capsys.readouterr().err


def test_een_dag_die_geen_dag_is(kyra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draai(kyra, "ergens", "in", "mei") == 2
    assert "'ergens in mei' begrijp ik niet als dag" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal on Windows")
def test_wie_erbij_zit_kan_verder_in_wat_er_al_staat_en_stopt_met_ctrl_c(kyra: Path) -> None:
    import pexpect

    woorden = ["-m", "sonestra_cli", "actieteam", "2026-11-12", *NU]
    scherm = pexpect.spawn(sys.executable, woorden, cwd=str(kyra), dimensions=(40, 80), encoding="utf-8", timeout=30)
    scherm.expect("Zal ik erin verder gaan")
    scherm.sendline("ja")
    scherm.expect("Wie waren er")
    scherm.sendline("")
    scherm.expect("Wat ging goed")
    scherm.sendcontrol("c")
    scherm.expect("Er is niets half opgeslagen")
    scherm.expect(pexpect.EOF)
    scherm.close()
    assert scherm.exitstatus == 130


def test_hoe_een_afspraak_wordt_zonder_te_zeggen_welke_werd_een_afspraak_zonder_sleutel(
    kyra: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("vanaf mei, elke week twee weekenden\na1\n\n\n\n"))
    assert uitvoeren(["erbij", "bijstellen", "-C", str(kyra)]) == 0
    tekst = keer(kyra, "2026-11-12").read_text(encoding="utf-8")
    assert "vanaf mei, elke week twee weekenden" in tekst
    assert "''" not in tekst


def test_nee_op_de_eerste_vraag_is_niets(kyra: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("nee\n"))
    voor = (kyra / "verhaal.yaml").read_bytes()
    assert uitvoeren(["erbij", "lukt", "-C", str(kyra)]) == 0
    assert (kyra / "verhaal.yaml").read_bytes() == voor


def test_een_teken_van_woorden_achter_een_gewone_vraag_liet_alles_stoppen(
    kyra: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``a1 > …`` to which agreements are done: no sentence is known for that, and the program broke off."""
    antwoorden = ["", "", "", "", "a1 > Elk tweede weekend.", "a1", "", *[""] * 8]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(antwoorden)))
    assert uitvoeren(["actieteam", "-C", str(kyra), "--op", "2027-01-15"]) == 0
    assert "begrijp ik hier niet" in " ".join(capsys.readouterr().err.split())
    assert "klaar: [a1]" in keer(kyra, "2027-01-14").read_text("utf-8")


def test_terug_aan_het_begin_van_een_deel_gaat_naar_het_deel_ervoor(
    kyra: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoorden = ["terug", "Kyra, Bo leidde", "", "terug", "Kyra en Bo waren er", "", "niet nodig", "", *[""] * 12]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(antwoorden)))
    assert uitvoeren(["actieteam", "-C", str(kyra), "--op", "2027-01-15"]) == 0
    assert "Verder terug kan hier niet." in capsys.readouterr().err
    assert "waren_er: [kyra, bo]" in keer(kyra, "2027-01-14").read_text("utf-8")
