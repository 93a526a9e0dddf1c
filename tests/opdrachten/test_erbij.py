"""Talking with ``erbij``: through a real terminal of 80 columns, from a pipe, and in one line."""

import re
import sys
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.gesprekken.alle import GEWOON
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen
from tests.opdrachten.leen import alles, maak_leen

pytest.importorskip("pexpect", reason="there is no pexpect here")
from tests.opdrachten.aan_tafel import Aan_tafel, uit_een_pijp

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="this terminal is not there on Windows")


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    return maak_leen(tmp_path)


def test_een_mens_erbij_aan_tafel(traject: Path) -> None:
    tafel = Aan_tafel(traject, "persoon")
    tafel.zegt("Wie komt erbij?", "Corrie")
    tafel.zegt("Wie is dit", "pleegoma")
    tafel.zegt("Hoe dichtbij", "heel erg")
    tafel.zegt("'heel erg' begrijp ik hier niet. Kies uit: hart, dichtbij, bekend, verder.", "hart")
    tafel.zegt("Man, vrouw of anders?", "terug")
    tafel.zegt("Hoe dichtbij", "dichtbij")
    tafel.zegt("Man, vrouw of anders?", "klaar")
    tafel.zegt("Zo goed? (ja/nee/terug)", "")
    tafel.zegt("Nog een?", "")
    code, scherm = tafel.einde()
    assert code == 0
    assert "In netwerk.yaml:\n  Corrie:\n    wie: pleegoma\n    kring: dichtbij\n" in scherm
    assert "\x1b" not in scherm
    assert max(map(len, scherm.split("\n"))) <= 80
    tekst = (traject / "netwerk.yaml").read_text(encoding="utf-8")
    assert tekst.endswith("  corrie: {wie: pleegoma, kring: dichtbij}\n")
    assert "  leen: {kring: hart}   # zegt: niet te veel vragen\n" in tekst


def test_in_een_gesprek_kwam_een_fout_in_het_bestand_terwijl_terug_hem_nog_kon_herstellen(traject: Path) -> None:
    with (traject / "netwerk.yaml").open("a", encoding="utf-8") as netwerk:
        netwerk.write("  wout: {overleden: 2021}\n")
    (traject / "beraad.yaml").write_text("datum: 2026-03-14\n", encoding="utf-8")
    tafel = Aan_tafel(traject, "gast")
    tafel.zegt("Wie komt er", "Wout komt")
    tafel.zegt("Zo schrijf ik het niet op. Met terug zeg je het anders.", "ja")
    tafel.zegt("Typ terug, of druk op Enter.", "terug")
    tafel.zegt("Wie komt er", "buurman Kees komt")
    tafel.zegt("Zo goed? (ja/nee/terug)", "")
    tafel.zegt("Nog een?", "")
    assert tafel.einde()[0] == 0
    assert (traject / "beraad.yaml").read_text(encoding="utf-8") == (
        "datum: 2026-03-14\ngasten:\n  buurman-kees: {komt: ja}\n"
    )


def test_elk_gesprek_begint_met_zijn_vraag_en_legt_zich_uit(traject: Path) -> None:
    voor = alles(traject)
    tafel = Aan_tafel(traject)
    tafel.zegt("Typ een woord uit de lijst.", "?")
    for naam, soort in (paar for groep in GEWOON.values() for paar in groep.items()):
        tafel.zegt("Wat komt erbij?", naam)
        tafel.zegt(soort.eerste.split("?")[0][:60], "?")
        tafel.kind.expect_exact(soort.voorbeelden[0][:60])
        tafel.kind.expect_exact("\n> ")
        tafel.kind.sendline("")
    tafel.zegt("Wat komt erbij?", "")
    code, scherm = tafel.einde()
    assert code == 0
    assert scherm.rstrip().endswith("Er is niets veranderd.")
    assert "\x1b" not in scherm
    assert max(map(len, scherm.split("\n"))) <= 80
    assert alles(traject) == voor


def test_ctrl_c_laat_alles_zoals_het_was(traject: Path) -> None:
    voor = alles(traject)
    tafel = Aan_tafel(traject, "persoon")
    tafel.zegt("Wie komt erbij?", "Corrie")
    tafel.kind.expect_exact("Wie is dit")
    tafel.kind.sendintr()
    code, scherm = tafel.einde()
    assert code == 130
    assert scherm.rstrip().endswith("Gestopt. Er is niets half opgeslagen.")
    assert alles(traject) == voor


def test_twee_kezen_worden_gevraagd(traject: Path) -> None:
    tafel = Aan_tafel(traject, "horen")
    tafel.zegt("Wie wil je nog horen?", "Kees")
    tafel.zegt("2. Buurman Kees, buurman van de hoek (buurman-kees)\r\nTyp het nummer.", "2")
    tafel.zegt("Zo goed?", "ja")
    tafel.zegt("Nog iets? Enter is klaar.", "")
    assert tafel.einde()[0] == 0
    assert lees_traject(traject).traject.verhaal.nog_horen == ("buurman-kees",)


def test_een_gezin_van_acht_in_hooguit_twaalf_antwoorden(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoorden = [
        "Sandra en Tim",
        "getrouwd in 1999",
        "uit elkaar in 2006, gescheiden in 2007",
        "dochter Iris 2001, zoon Bo 2003, Kyra 2009 (pleeg)",
        "Sandra: Dennis 1995 en Roy 1997, met Rob",
        "Sandra, Iris, Bo en Kyra; Tim alleen",
        "ja",
        "",
    ]
    assert len(antwoorden) <= 12
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, "\n".join(antwoorden) + "\n", "gezin")
    assert code == 0
    assert "nieuw: Sandra, Tim, Rob" in scherm
    netwerk = lees_traject(traject).traject.netwerk
    samen, eerder = netwerk.gezinnen
    assert (samen.partners, samen.verbinding, str(samen.sinds)) == (("sandra", "tim"), "gehuwd", "1999")
    assert (str(samen.uit_elkaar), str(samen.gescheiden)) == ("2006", "2007")
    assert [(kind.wie, kind.band) for kind in samen.kinderen] == [("iris", None), ("bo", None), ("kyra", "pleeg")]
    assert (eerder.partners, [kind.wie for kind in eerder.kinderen]) == (("sandra", "rob"), ["dennis", "roy"])
    assert [huis.wie for huis in netwerk.huishoudens] == [("sandra", "iris", "bo", "kyra"), ("tim",)]
    assert str(netwerk.personen["iris"].geboren) == "2001"  # type: ignore[index]


def test_wat_iemand_zegt_blijft_woord_voor_woord_ook_over_meer_regels(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    woorden = '\'s Ochtends heb ik alle woorden nog: kastje #14.\nDan zegt iedereen "rustig maar". Maar ik bén rustig.'
    code, _ = uit_een_pijp(traject, monkeypatch, capsys, f"Leen\n{woorden}\n\nja\n\n", "droom")
    assert code == 0
    (droom,) = lees_traject(traject).traject.verhaal.dromen
    assert droom.woorden.rstrip("\n") == woorden


def test_houden_de_antwoorden_op_voor_het_af_is_dan_blijft_alles_zoals_het_was(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    voor = alles(traject)
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, "Corrie\npleegoma\n", "persoon")
    assert code == 1
    assert "Wat nog niet af was, schrijf ik niet op." in scherm
    assert alles(traject) == voor


def test_met_klaar_en_dan_niets_meer_wordt_het_bewaard(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _ = uit_een_pijp(traject, monkeypatch, capsys, "Corrie\npleegoma\nklaar\n", "persoon")
    assert code == 0
    assert lees_traject(traject).traject.netwerk.personen["corrie"].wie == "pleegoma"  # type: ignore[index]


def test_een_avond_in_een_gesprek_de_volgende_regel_is_ook_een_ja(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoorden = "persoon Corrie, pleegoma, hart\nEsmee, vriendin, hart\ndroom: Leen\nVaren.\n\nja\n\n\n"
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, antwoorden)
    assert code == 0
    assert scherm.rstrip().endswith("Drie dingen erbij. Het laatste toch niet? Typ: sonestra terug")
    gelezen = lees_traject(traject).traject
    assert [*gelezen.netwerk.personen][-2:] == ["corrie", "esmee"]
    assert [droom.woorden.strip() for droom in gelezen.verhaal.dromen] == ["Varen."]


def test_rien_verdwijnt_niet_naast_iemand_die_er_wel_is(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, "Rien en Leen\nja\nja\n\n", "horen")
    assert code == 0
    assert "Rien ken ik nog niet. Zet ik Rien erbij? (ja/nee)" in scherm
    assert lees_traject(traject).traject.verhaal.nog_horen == ("rien", "leen")


def test_een_hele_avond_in_een_gesprek_een_antwoord_per_entry(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    mensen = ["personen:", "  leen: {}", "  jo: {naam: ma Jo}", "  halina: {naam: babcia Halina}"]
    mensen += [f"  {naam}: {{kring: bekend}}" for naam in ("jaap", "marja", "rien", "petra", "iris", "ewa", "kuba")]
    mensen += [f"  {naam}: {{kring: verder}}" for naam in ("nel", "cor", "hatice", "stuur", "mitchell", "ronald")]
    mensen += ["  schipper: {soort: dier}", "  suze: {professional: {functie: logopedist, sinds: 2025}}"]
    mandaat = "{functie: bewindvoerder, sinds: 2025, mandaat: bewind}"
    mensen.append(f"  mevrouw-de-nooijer: {{naam: mevrouw De Nooijer, professional: {mandaat}}}")
    (traject / "netwerk.yaml").write_text("\n".join(mensen) + "\n", encoding="utf-8")
    regels = [f"{naam}: {soort.voorbeelden[0]}" for groep in GEWOON.values() for naam, soort in groep.items()]
    regels = [regel.replace("Sandra en Tim", "Leen en Petra, getrouwd in 1999, dochter Iris") for regel in regels]
    regels = [re.sub(r"(afspraak) [45]", r"\1 1", regel) for regel in regels]
    bij_de_dag = next(nr for nr, regel in enumerate(regels) if regel.startswith("bijeenkomst"))
    regels.insert(bij_de_dag + 1, "16 april 2026")
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, "\n".join((*regels, "ja", "", "", "")))
    assert code == 0
    assert "begrijp ik" not in scherm
    gelezen = lees_traject(traject)
    meldingen = [m.bevinding for m in met_bevindingen(gelezen, kijk_na(gelezen))]
    assert [m.zin for m in meldingen if m.niveau == "fout"] == []
    assert gelezen.traject.plan is not None
    assert gelezen.traject.beraad is not None
    geteld = gelezen.traject
    assert len(geteld.netwerk.gezinnen) == len(geteld.verhaal.perspectieven) == len(geteld.vragen.vragen) == 1
    assert len(geteld.beraad.gasten) == 3
    assert len(geteld.actieteam["2026-04-16"].successen) == 1


def test_roy_is_niet_vanzelf_rob(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, "Rob\nja\nja\nRoy\n2\nja\nja\n\n", "horen")
    assert code == 0
    assert "Wie bedoel je met Roy?\n  1. Rob (rob)\n  2. iemand die er nog niet bij staat" in scherm
    assert lees_traject(traject).traject.verhaal.nog_horen == ("rob", "roy")


@pytest.mark.parametrize(("antwoord", "kring"), [("ja", "dichtbij"), ("nee", "hart"), ("", "hart")])
def test_wat_er_al_anders_staat_wordt_gevraagd(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], antwoord: str, kring: str
) -> None:
    antwoorden = f"Leen, dichtbij, geboren 1977\n{antwoord}\nja\n\n"
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, antwoorden, "persoon")
    assert code == 0
    assert "Bij Leen staat bij kring: hart. Wordt dat: dichtbij? (ja/nee)" in scherm
    leen = lees_traject(traject).traject.netwerk.personen["leen"]  # type: ignore[index]
    assert (leen.kring, str(leen.geboren)) == (kring, "1977")
    assert "# zegt: niet te veel vragen" in (traject / "netwerk.yaml").read_text(encoding="utf-8")


def test_een_naam_die_er_al_is_vraagt_alleen_wat_er_nog_niet_staat(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, "buurman Kees\nbekend\nklaar\nja\n\n", "persoon")
    assert code == 0
    assert "Wie is dit" not in scherm
    kees = lees_traject(traject).traject.netwerk.personen["buurman-kees"]  # type: ignore[index]
    assert (kees.wie, kees.kring) == ("buurman van de hoek", "bekend")


@pytest.mark.parametrize("nog", ["ja\nEsmee\nklaar\n\n\n", "Esmee\nklaar\n\nnee\n"])
def test_op_nog_een_mag_je_ook_ja_of_nee_zeggen(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], nog: str
) -> None:
    assert uit_een_pijp(traject, monkeypatch, capsys, f"Corrie\nklaar\nja\n{nog}", "persoon")[0] == 0
    assert [*lees_traject(traject).traject.netwerk.personen][-2:] == ["corrie", "esmee"]


def test_nee_laat_het_weg_en_vraagt_verder(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, "Corrie, hart\nnee\nEsmee, hart\nja\n\n", "persoon")
    assert code == 0
    assert "corrie" not in lees_traject(traject).traject.netwerk.personen
    assert "esmee" in lees_traject(traject).traject.netwerk.personen
    assert scherm.rstrip().endswith("Eén ding erbij. Toch niet? Typ: sonestra terug")


def test_een_keer_van_het_actieteam_krijgt_een_eigen_bestand(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    antwoorden = "geleerd\nLeen >\nAls wij stil zijn,\nis hij het niet.\n\n16 april 2026\nja\n\n\n"
    assert uit_een_pijp(traject, monkeypatch, capsys, antwoorden)[0] == 0
    keer = lees_traject(traject).traject.actieteam["2026-04-16"]
    assert [stem.woorden.strip() for stem in keer.geleerd] == ["Als wij stil zijn,\nis hij het niet."]


def test_wie_niet_bedoeld_was_sla_je_over_met_enter(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, scherm = uit_een_pijp(traject, monkeypatch, capsys, "Leen en Joop wonen samen\nnee\n\nja\n\n", "huis")
    assert code == 0
    assert "Wie bedoel je dan met Joop? Met Enter laat ik Joop hier weg." in scherm
    gelezen = lees_traject(traject).traject.netwerk
    assert "joop" not in gelezen.personen
    assert [huis.wie for huis in gelezen.huishoudens] == [("leen",)]


def test_een_woord_dat_er_niet_is(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["erbij", "persoo", "-C", str(traject)]) == 2
    assert "'persoo' ken ik hier niet. Bedoel je persoon?" in capsys.readouterr().err


def test_geweld_komt_niet_ongevraagd_bij_de_gebeurtenissen_ook_niet_met_toch(traject: Path) -> None:
    voor = alles(traject)
    regel = ["erbij", "gebeurtenis", "2019 Kees sloeg Leen, geweld", "-C", str(traject)]
    assert uitvoeren(regel) == 1
    uitvoeren([*regel, "--toch"])
    assert alles(traject) == voor


def test_een_tikfout_in_een_naam_maakte_met_enter_een_nieuw_mens(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, gezegd = uit_een_pijp(traject, monkeypatch, capsys, "Xaverien komt\n\n\n\n\n", "gast")
    assert code == 0, gezegd
    assert "Zet ik Xaverien erbij? (ja/nee) Enter is nee." in gezegd
    assert "Xaverien" not in (traject / "netwerk.yaml").read_text(encoding="utf-8")
