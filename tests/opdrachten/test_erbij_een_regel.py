"""``erbij`` in one line, for scripts: all is understood and written, or nothing is."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.gesprekken.alle import GEWOON
from sonestra_cli.lezen.traject import lees_traject
from tests.opdrachten.leen import alles, maak_leen


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    return maak_leen(tmp_path)


def test_in_een_regel(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["erbij", "persoon", "Corrie, pleegoma, hart", "-C", str(traject)]) == 0
    assert capsys.readouterr().out == "erbij: Corrie\n"
    corrie = lees_traject(traject).traject.netwerk.personen["corrie"]  # type: ignore[index]
    assert (corrie.wie, corrie.kring) == ("pleegoma", "hart")


def test_in_een_regel_mogen_velden_bij_hun_naam(traject: Path) -> None:
    woorden = ["Corrie", "wie=pleegoma van vroeger", "kring=hart", "contact.hoe_vaak=elke week", "geboren=1952"]
    assert uitvoeren(["erbij", "persoon", *woorden, "-C", str(traject)]) == 0
    corrie = lees_traject(traject).traject.netwerk.personen["corrie"]  # type: ignore[index]
    assert (corrie.wie, corrie.kring, str(corrie.geboren)) == ("pleegoma van vroeger", "hart", "1952")
    assert corrie.contact is not None
    assert corrie.contact.hoe_vaak == "elke_week"


@pytest.mark.parametrize("woord", ["krnig=zeer", "kring=soms", "gevoel=fijn"])
def test_een_veld_dat_ik_niet_begrijp_houdt_alles_tegen_en_met_toch_alleen_zichzelf(
    traject: Path, capsys: pytest.CaptureFixture[str], woord: str
) -> None:
    voor = alles(traject)
    assert uitvoeren(["erbij", "persoon", "Corrie", woord, "-C", str(traject)]) == 1
    assert "Er is niets geschreven." in capsys.readouterr().err
    assert alles(traject) == voor
    assert uitvoeren(["erbij", "persoon", "Corrie", woord, "--toch", "-C", str(traject)]) == 0
    assert "Weggelaten." in capsys.readouterr().err
    assert "corrie" in lees_traject(traject).traject.netwerk.personen


def test_in_een_regel_wat_er_al_staat_zegt_dat(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = alles(traject)
    assert uitvoeren(["erbij", "persoon", "Leen, hart", "-C", str(traject)]) == 0
    assert capsys.readouterr().err == "Hier komt niets nieuws uit. Er is niets veranderd.\n"
    assert alles(traject) == voor


def test_in_een_regel_met_vooraf_verandert_er_niets(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = alles(traject)
    assert uitvoeren(["erbij", "persoon", "Corrie, pleegoma, hart", "--vooraf", "-C", str(traject)]) == 0
    assert "+   corrie: {wie: pleegoma, " in capsys.readouterr().out
    assert alles(traject) == voor


def test_een_paaltje_zonder_mandaat_werd_pas_bij_het_nakijken_een_fout(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (traject / "netwerk.yaml").open("a", encoding="utf-8") as netwerk:
        netwerk.write("  anja: {professional: {functie: jeugdbeschermer}}\n")
    regel = "Anja, ots, vastgesteld 19 februari 2026 > Leen slaapt elke nacht bij iemand die zij kent."
    assert uitvoeren(["erbij", "paaltje", regel, "-C", str(traject)]) == 0
    gezegd = capsys.readouterr().err
    assert "ik zie nog geen mandaat" in gezegd
    wat = gezegd.split("typ: sonestra ")[1].split()
    assert uitvoeren([*wat, "-C", str(traject)]) == 0
    assert uitvoeren(["erbij", "paaltje", regel.replace("slaapt", "eet"), "-C", str(traject)]) == 0
    assert "mandaat" not in capsys.readouterr().err


def _met_een_jongerenwerker(traject: Path) -> None:
    with (traject / "netwerk.yaml").open("a", encoding="utf-8") as netwerk:
        netwerk.write("  sjoerd: {professional: {functie: jongerenwerker}}\n  wout: {overleden: 2021}\n")
    (traject / "beraad.yaml").write_text("datum: 2026-03-14\n", encoding="utf-8")


@pytest.mark.parametrize("woorden", [["rol", "Sjoerd vertelt het plan"], ["gast", "Wout komt"]])
@pytest.mark.parametrize("toch", [[], ["--toch"]])
def test_erbij_schreef_op_wat_wijzig_niet_wil(
    traject: Path, capsys: pytest.CaptureFixture[str], woorden: list[str], toch: list[str]
) -> None:
    _met_een_jongerenwerker(traject)
    voor = alles(traject)
    assert uitvoeren(["erbij", *woorden, *toch, "-C", str(traject)]) == 1
    gezegd = capsys.readouterr().err
    assert "het plan vertelt de familie zelf" in gezegd or "is overleden (2021)" in gezegd
    assert "Er is niets geschreven." in gezegd
    assert "--toch" not in gezegd  # it was understood: leaving out does not help
    assert alles(traject) == voor


def test_wat_al_niet_klopte_houdt_niet_tegen_wat_erbij_komt(traject: Path) -> None:
    _met_een_jongerenwerker(traject)
    (traject / "beraad.yaml").write_text("datum: 2026-03-14\ngasten:\n  wout: {komt: ja}\n", encoding="utf-8")
    assert uitvoeren(["erbij", "gast", "buurman Kees komt", "-C", str(traject)]) == 0
    assert "buurman-kees" in (traject / "beraad.yaml").read_text(encoding="utf-8")


def test_een_lijst_schreef_op_wat_wijzig_niet_wil(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _met_een_jongerenwerker(traject)
    voor = alles(traject)
    lijst = traject / "lijst.txt"
    lijst.write_text("persoon: Hans, oom\nrol: Sjoerd vertelt het plan\ngast: Wout komt\n", encoding="utf-8")
    assert uitvoeren(["erbij", "--lijst", str(lijst), "-C", str(traject)]) == 1
    zo_niet = capsys.readouterr().err.split("Regel 2: Sjoerd vertelt het plan\nLet op: ", 1)[1]
    assert "het plan vertelt de familie zelf" in zo_niet
    assert "Regel 3: Wout komt\nLet op: " in zo_niet
    assert alles(traject) == voor


def test_in_een_regel_wordt_niets_geraden(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = alles(traject)
    assert uitvoeren(["erbij", "horen", "Kees", "-C", str(traject)]) == 1
    gezegd = capsys.readouterr().err
    assert "Wie bedoel je met Kees?" in gezegd
    assert "Er is niets geschreven." in gezegd
    assert alles(traject) == voor


@pytest.mark.parametrize(
    "regel", ["Leen, zondag, niet vor buurman Kees > Samen eten", "Leen, niet voor niemandbekend > Samen eten"]
)
def test_een_scheef_getypt_niet_voor_werd_gewone_tekst_die_iedereen_las(
    traject: Path, capsys: pytest.CaptureFixture[str], regel: str
) -> None:
    voor = alles(traject)
    assert uitvoeren(["erbij", "afspraak", regel, "-C", str(traject)]) == 1
    assert "die iedereen leest" in capsys.readouterr().err
    assert alles(traject) == voor


def test_in_een_regel_stond_er_niet_wat_er_gelezen_was(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for vooraf in (["--vooraf"], []):
        assert (
            uitvoeren(["erbij", "gast", "buurman Kees komt, gesproken op 7 maart 2026", *vooraf, "-C", str(traject)])
            == 0
        )
        gezegd = capsys.readouterr().err
        assert "    komt: ja\n    gesproken op: 7 maart 2026\n" in gezegd


@pytest.mark.parametrize(
    ("woorden", "hoe"),
    [
        (["gast", "Karel komt"], 'sonestra erbij persoon "Karel"'),
        (["horen", "Kees"], "neef (kees-van-marja) of"),
        (["bijstellen", "a4: Kees komt."], "Zet de dag vooraan in de regel, met het jaar"),
        (["paaltje", "Leen, bewind > De huur."], "vastgesteld_op=…"),
        (["afspraak", "Leen, zondag"], "achter >"),
        (["beraad", "begint om 10 uur"], "10:00 of 22:00"),
        (["gast", "buurman Kees komt, gesproken 7 maart"], "Bij 7 maart hoort een jaar"),
        (["persoon", "Leen, verder"], "sonestra wijzig"),
    ],
)
def test_in_een_regel_bleef_een_vraag_over_die_niemand_kon_beantwoorden(
    traject: Path, capsys: pytest.CaptureFixture[str], woorden: list[str], hoe: str
) -> None:
    voor = alles(traject)
    assert uitvoeren(["erbij", *woorden, "-C", str(traject)]) == 1
    gezegd = capsys.readouterr().err
    assert hoe in gezegd
    assert "Enter" not in gezegd
    assert "(ja/nee)" not in gezegd
    assert f"Liever een gesprek? Typ: sonestra erbij {woorden[0]}" in gezegd
    assert alles(traject) == voor


def test_een_veld_achter_iemands_woorden_hoort_daar_niet_bij(traject: Path) -> None:
    """``erbij kosten "..." hoeveel=...`` was fine, but behind own words a field became part of them."""
    woorden = ["afspraak", "Leen > Wij bellen op zondag.", "wanneer=om de week zondag, 11 uur"]
    assert uitvoeren(["erbij", *woorden, "-C", str(traject)]) == 0
    plan = lees_traject(traject).traject.plan
    assert plan is not None
    (afspraak,) = plan.afspraken.values()
    assert (afspraak.woorden.strip(), afspraak.wanneer) == ("Wij bellen op zondag.", "om de week zondag, 11 uur")


def test_de_hulp_noemde_niet_wat_erbij_kan(capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["erbij", "--help"]) == 0
    hulp = " ".join(capsys.readouterr().out.split())
    assert [soort for groep in GEWOON.values() for soort in groep if f" {soort}" not in hulp] == []


def test_met_toch_viel_weg_wie_het_niet_mag_zien(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = alles(traject)
    assert uitvoeren(["erbij", "gebeurtenis", "2021 brand niet_vor=leen", "--toch", "-C", str(traject)]) == 1
    assert "Hier staat bij wie het mag zien: daarom laat ik niets weg." in capsys.readouterr().err
    assert alles(traject) == voor


@pytest.mark.parametrize(
    ("regel", "gezegd"),
    [
        (
            "2021 iemand sloeg Leen",
            "'sloeg leen' is misschien niet voor iedereen om te lezen. Schrijf dit het liefst niet op.",
        ),
        ("2022 verhuisd, bel 06-12345678", "hier staat een telefoonnummer."),
    ],
)
def test_wat_niet_voor_iedereen_is_werd_pas_bij_het_nakijken_gezegd(
    regel: str, gezegd: str, traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["erbij", "gebeurtenis", regel, "-C", str(traject)]) == 0
    assert f"Let op: {gezegd}" in " ".join(capsys.readouterr().err.split())
    assert uitvoeren(["erbij", "gebeurtenis", "2023 verhuisd naar Zwolle", "-C", str(traject)]) == 0
    assert "Let op" not in capsys.readouterr().err


def test_van_een_lijst_werd_niet_gezegd_wat_misschien_niet_voor_iedereen_is(
    traject: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lijst = tmp_path / "lijst.txt"
    lijst.write_text("gebeurtenis: 2021 iemand sloeg Leen\n", encoding="utf-8")
    assert uitvoeren(["erbij", "--lijst", str(lijst), "-C", str(traject)]) == 0
    assert "Let op: 'sloeg leen' is misschien niet voor iedereen" in " ".join(capsys.readouterr().err.split())


def test_wat_er_ontbrak_hoorde_je_een_voor_een(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Three runs for one boundary: each told one missing field."""
    assert uitvoeren(["erbij", "paaltje", "De huur is elke maand betaald.", "-C", str(traject)]) == 1
    gezegd = capsys.readouterr().err
    assert "Er ontbreken nog drie dingen." in gezegd
    assert [veld for veld in ("gesteld_door=…", "grondslag=…", "vastgesteld_op=…") if veld not in gezegd] == []


def test_waar_een_vraag_over_gaat_zonder_de_vraag_gaf_niets_nieuws(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["erbij", "vraag", "over de huur", "-C", str(traject)]) == 1
    assert "van=…" in (gezegd := capsys.readouterr().err)
    assert "achter >" in gezegd


@pytest.mark.parametrize(
    "regel",
    [
        "Leen, v1 > Wij bellen.",
        "Leen > Wij bellen. v1",
        "Leen > Wij bellen. (vraag v1)",
        "Wij bellen elke zondag. v1",
    ],
)
def test_het_nummer_van_een_vraag_achter_een_afspraak_werd_gewone_tekst(traject: Path, regel: str) -> None:
    (traject / "vragen.yaml").write_text("vragen:\n  v1: {van: leen, vraag: Wie belt?}\n", encoding="utf-8")
    assert uitvoeren(["erbij", "afspraak", regel, "-C", str(traject)]) == 0
    plan = lees_traject(traject).traject.plan
    assert plan is not None
    (afspraak,) = plan.afspraken.values()
    assert (afspraak.vraag, "v1" in afspraak.woorden) == (("v1",), False)


def test_een_vraag_die_er_niet_is_werd_gewone_tekst(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["erbij", "afspraak", "Leen, v9 > Wij bellen.", "-C", str(traject)]) == 1
    assert "Een vraag v9 staat er nog niet in vragen.yaml" in capsys.readouterr().err


def test_tot_wanneer_een_beraad_duurt_wordt_gezegd_en_niet_geschreven(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    regel = "zaterdag 24 januari 2026 van 10 tot 4 uur, in het clubhuis"
    assert uitvoeren(["erbij", "beraad", regel, "-C", str(traject)]) == 0
    assert "Tot 16:00 schrijf ik niet op" in capsys.readouterr().err
    beraad = lees_traject(traject).traject.beraad
    assert beraad is not None
    assert (beraad.begint, beraad.plek) == ("10:00", "het clubhuis")
