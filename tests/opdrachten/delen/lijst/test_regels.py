"""``erbij --lijst``: a whole file of lines, or nothing of it."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.lezen.traject import lees_traject
from tests.opdrachten.leen import alles, maak_leen


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    (tmp_path / "leen").mkdir()
    return maak_leen(tmp_path / "leen")


def _lijst(traject: Path, tekst: str, *erbij: str) -> int:
    lijst = traject.parent / "lijst.txt"
    lijst.write_text(tekst, encoding="utf-8")
    return uitvoeren(["erbij", *erbij, "--lijst", str(lijst), "-C", str(traject)])


def test_elke_regel_kent_wie_er_in_de_vorige_bij_kwam(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tekst = "# de avond\npersoon: Corrie, pleegoma, hart\ngezin: Corrie, dochter Leen\ndroom: Leen > Varen.\n"
    assert _lijst(traject, tekst) == 0
    gezegd = capsys.readouterr()
    assert gezegd.out == "erbij: Corrie\nerbij: gezin\nerbij: droom\n"
    assert "Drie regels van een lijst erbij. Toch niet? Typ: sonestra terug" in gezegd.err
    gelezen = lees_traject(traject).traject
    assert [gezin.partners for gezin in gelezen.netwerk.gezinnen] == [("corrie",)]
    assert [droom.woorden.strip() for droom in gelezen.verhaal.dromen] == ["Varen."]


def test_een_keer_terug_haalt_de_hele_lijst_weg(traject: Path) -> None:
    voor = alles(traject)
    assert _lijst(traject, "Corrie, pleegoma\nJo, moeder\n", "persoon") == 0
    assert uitvoeren(["terug", "-C", str(traject)]) == 0
    assert alles(traject) == voor


def test_een_regel_die_ik_niet_begrijp_houdt_de_hele_lijst_tegen(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    voor = alles(traject)
    tekst = "persoon: Corrie, pleegoma\n\nbeleving: Corrie vindt het blauw met Leen\nCorrie vindt het paars met Leen\n"
    assert _lijst(traject, tekst) == 1
    gezegd = capsys.readouterr().err
    assert "Regel 3: Corrie vindt het blauw met Leen" in gezegd
    assert "Regel 4: Corrie vindt het paars met Leen" in gezegd
    assert "Er is niets geschreven." in gezegd
    assert alles(traject) == voor


def test_na_tien_regels_stond_er_alleen_hoeveel_ik_er_niet_begreep(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    regels = "\n".join(f"Corrie vindt het paars{nummer} met Leen" for nummer in range(16))
    assert _lijst(traject, f"beleving: {regels}\n") == 1
    gezegd = capsys.readouterr().err
    assert all(f"paars{nummer} " in gezegd for nummer in range(16))


def test_elke_regel_zonder_soort_wordt_genoemd_en_een_kop_niet(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _lijst(traject, "Onze avond, maart:\nJo, oma\nPim, neef\npersoon: Corrie\n") == 2
    gezegd = capsys.readouterr().err
    assert "Regel 2: wat is dit? ‘Jo, oma’" in gezegd
    assert "Regel 3: wat is dit? ‘Pim, neef’" in gezegd
    assert "Onze avond" not in gezegd


@pytest.mark.parametrize("kop", ["niet voor Leen:", "NIET_VOOR: LEEN:"])
def test_als_kop_viel_weg_voor_wie_iets_niet_is(traject: Path, kop: str) -> None:
    assert _lijst(traject, f"persoon: Jo\n{kop}\ndroom: Leen > Varen.\n") == 2


def test_met_vooraf_staat_er_wat_er_zou_komen(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = alles(traject)
    assert _lijst(traject, "Corrie, pleegoma\n", "persoon", "--vooraf") == 0
    assert "+   corrie: {wie: pleegoma" in capsys.readouterr().out
    assert alles(traject) == voor


def test_twee_keer_dezelfde_lijst_zet_niets_dubbel(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _lijst(traject, "Corrie, pleegoma\n", "persoon") == 0
    erna = alles(traject)
    capsys.readouterr()
    assert _lijst(traject, "Corrie, pleegoma\n", "persoon") == 0
    assert "Hier komt niets nieuws uit. Er is niets veranderd." in capsys.readouterr().err
    assert alles(traject) == erna


def test_de_dag_van_de_bijeenkomst_hoeft_maar_een_keer(traject: Path) -> None:
    tekst = "bijeenkomst: 7 mei 2026, Leen leidde\nsucces: Leen > Het lukt.\nvolgende: 18 juni 2026\n"
    assert _lijst(traject, tekst) == 0
    keer = lees_traject(traject).traject.actieteam["2026-05-07"]
    assert [succes.woorden for succes in keer.successen] == ["Het lukt."]


def test_wat_iemand_apart_bewaart_komt_achter_wat_daar_al_stond(traject: Path) -> None:
    (traject / "apart").mkdir()
    (traject / "apart" / "leen.yaml").write_text("# van mij\nniet_bespreken:\n  - {van: leen, woorden: Nee.}\n")
    assert _lijst(traject, "niet: De nacht.\nDe dag.\n", "apart", "leen") == 0
    tekst = (traject / "apart" / "leen.yaml").read_text(encoding="utf-8")
    assert tekst.startswith("# van mij\n")
    assert [regel for woord in ("Nee.", "De nacht.", "De dag.") for regel in [woord in tekst]] == [True] * 3


@pytest.mark.parametrize(
    ("tekst", "zin"), [("\n# niets\n", "Er staat nog niets in"), ("Corrie, pleegoma\n", "Regel 1: wat is dit?")]
)
def test_een_lijst_waar_ik_niets_mee_kan(
    traject: Path, capsys: pytest.CaptureFixture[str], tekst: str, zin: str
) -> None:
    assert _lijst(traject, tekst) == 2
    assert zin in capsys.readouterr().err


def test_een_lijst_die_er_niet_is(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["erbij", "--lijst", "nergens.txt", "-C", str(traject)]) == 2
    assert "nergens.txt kan ik niet lezen. Klopt de naam?" in capsys.readouterr().err


@pytest.mark.parametrize("slot", ["niet_vor: [leen]", "niet voor Leen", "  zichtbaar: leen"])
@pytest.mark.parametrize("toch", [(), ("--toch",)])
def test_wie_het_niet_mag_zien_op_een_eigen_regel_werd_iemand_of_viel_weg(
    traject: Path, capsys: pytest.CaptureFixture[str], slot: str, toch: tuple[str, ...]
) -> None:
    voor = alles(traject)
    assert _lijst(traject, f"gebeurtenis: 2021 brand\n{slot}\n", *toch) == 2
    assert f"Regel 2: ‘{slot.strip()}’ zegt voor wie iets is, maar niet wat." in capsys.readouterr().err
    assert alles(traject) == voor


@pytest.mark.parametrize("slot", ["niet_vor=leen", "zichtbaar=niemand-hier", "zichtbaar="])
def test_met_toch_kwam_iets_erin_zonder_wie_het_mag_zien(
    traject: Path, capsys: pytest.CaptureFixture[str], slot: str
) -> None:
    voor = alles(traject)
    assert _lijst(traject, f"gebeurtenis: 2021 brand {slot}\n", "--toch") == 1
    assert "Staat er in een regel wie iets mag zien" in capsys.readouterr().err
    assert alles(traject) == voor


def test_niet_voor_iemand_onder_de_woorden_werd_een_regel_van_de_woorden(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    voor = alles(traject)
    assert _lijst(traject, "droom: Leen >\nVaren.\nniet voor Leen\n") == 1
    assert "‘niet voor Leen’ zou gewone tekst worden, die iedereen leest, ook Leen." in capsys.readouterr().err
    assert alles(traject) == voor
    assert _lijst(traject, "droom: Leen >\nVaren.\nNiet voor mij.\n") == 0
