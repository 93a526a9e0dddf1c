import re
import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.opdrachten.delen.papier import samen, tas
from sonestra_cli.opdrachten.delen.papier import stukken as papieren_opdracht
from sonestra_cli.zetten.drukken import DrukFout

VOORBEELDEN = Path(__file__).parents[4] / "voorbeelden"


@pytest.fixture
def samira(tmp_path: Path) -> Path:
    return Path(shutil.copytree(VOORBEELDEN / "samira", tmp_path / "samira"))


def papieren(traject: Path) -> list[str]:
    return sorted(pad.name for pad in (traject / "uitvoer" / "papieren").iterdir())


def test_plan_komt_in_vier_soorten_in_uitvoer(samira: Path) -> None:
    assert uitvoeren(["plan", "-q", "-C", str(samira)]) == 0
    soorten = ("docx", "html", "md", "pdf")
    assert papieren(samira) == [f"{naam}.{soort}" for naam in ("blad-eerder", "plan") for soort in soorten]


def test_naast_het_plan_ligt_hoe_het_eerst_was_en_dat_wordt_gezegd(
    samira: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["plan", "-C", str(samira), "--formaat", "md"]) == 0
    assert "op een eigen blad, naast het plan: blad-eerder" in capsys.readouterr().err
    assert papieren(samira) == ["blad-eerder.md", "plan.md"]
    assert uitvoeren(["plan", "-C", str(samira), "--formaat", "md", "--uit", str(tmp_path / "ons.md")]) == 0
    assert "sonestra blad eerder" in capsys.readouterr().err
    assert (tmp_path / "ons.md").read_text("utf-8").startswith("# Het plan van Samira")


def test_is_er_niets_veranderd_dan_is_er_geen_blad_naast_het_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren(["nieuw", "bo", "-q", "-C", str(tmp_path)]) == 0
    assert uitvoeren(["plan", "-C", str(tmp_path / "bo"), "--formaat", "md"]) == 0
    assert papieren(tmp_path / "bo") == ["plan.md"]
    assert "eigen blad" not in capsys.readouterr().err
    assert uitvoeren(["blad", "eerder", "-C", str(tmp_path / "bo")]) == 2
    assert "zou nu niets staan" in capsys.readouterr().err


def test_een_blad_dat_leeg_bleef_om_een_verschreven_niet_voor_zei_dat_er_niets_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What a slip hides is hidden, and whoever asks for the sheet hears that, with 1."""
    map_ = _met_een_verschreven_niet_voor(tmp_path)
    for keer in (map_ / "actieteam").iterdir():
        keer.write_text(re.sub(r"^zorgen:\n(?:  .*\n)+", "", keer.read_text("utf-8"), flags=re.M), encoding="utf-8")
    assert uitvoeren(["blad", "eerder", "-C", str(map_), "--voor", "tim", "--formaat", "md"]) == 1
    assert "Voor wie 1 afspraak verborgen moet blijven, begrijp ik niet." in capsys.readouterr().err
    assert not (map_ / "uitvoer").exists()


def test_een_zorg_over_wat_verborgen_is_staat_ook_niet_bij_hoe_het_was(tmp_path: Path) -> None:
    map_ = _met_een_verschreven_niet_voor(tmp_path)
    assert uitvoeren(["blad", "eerder", "-C", str(map_), "--voor", "tim", "--formaat", "md"]) == 1
    blad = (map_ / "uitvoer" / "papieren" / "blad-eerder-voor-tim.md").read_text("utf-8")
    assert "Finn vraagt elke keer" in blad
    for verborgen in ("nachten per week", "Tentamenweek", "bord voor haar neus"):
        assert verborgen not in blad


def _met_een_verschreven_niet_voor(tmp_path: Path) -> Path:
    """Kyra's traject in which the first agreement is kept from Tim, with a slip in the word that says so."""
    map_ = tmp_path / "kyra"
    shutil.copytree(VOORBEELDEN / "kyra", map_, ignore=shutil.ignore_patterns("uitvoer"))
    plan = map_ / "plan.yaml"
    tekst = plan.read_text("utf-8").replace("    vraag: wonen\n", "    vraag: wonen\n    niet_vor: [tim]\n", 1)
    plan.write_text(tekst, encoding="utf-8")
    return map_


def test_wat_voor_een_is_krijgt_een_eigen_naam(samira: Path) -> None:
    for woorden in (["--voor", "wim"], ["--met-apart", "noor"], ["--stukje", "wim,gerda"], []):
        assert uitvoeren(["plan", "-q", "-C", str(samira), "--formaat", "md", *woorden]) == 0
    plannen = [f"{een}{achter}.md" for een in ("blad-eerder", "plan") for achter in ("-apart-noor", "-voor-wim", "")]
    assert papieren(samira) == [*plannen, "stukje-gerda.md", "stukje-wim.md"]
    assert "Als Dennis onverwacht komt" in (samira / "uitvoer/papieren/plan.md").read_text("utf-8")


def test_een_stukje_laat_weg_wat_niet_voor_een_andere_lezer_is(samira: Path) -> None:
    plan = samira / "plan.yaml"
    plan.write_text(
        plan.read_text("utf-8").replace("wie: [gerda, wim]", "wie: [gerda, wim]\n    niet_voor: [karim]"), "utf-8"
    )
    assert uitvoeren(["plan", "-q", "-C", str(samira), "--formaat", "md", "--stukje", "wim", "--voor", "karim"]) == 0
    assert papieren(samira) == ["stukje-wim-voor-karim.md"]
    assert "Gerda lopen" not in (samira / "uitvoer/papieren/stukje-wim-voor-karim.md").read_text("utf-8")


def test_agenda_en_draaiboek(samira: Path) -> None:
    assert uitvoeren(["agenda", "beraad", "-q", "-C", str(samira), "--formaat", "md"]) == 0
    assert uitvoeren(["blad", "draaiboek", "-q", "-C", str(samira), "--formaat", "md"]) == 0
    assert papieren(samira) == ["agenda-beraad.md", "blad-draaiboek.md"]


def test_naar_het_scherm(samira: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert uitvoeren(["plan", "-q", "-C", str(samira), "--formaat", "md", "--uit", "-"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"# Het plan van Samira en de kinderen\n")
    assert not (samira / "uitvoer").exists()


def test_vooraf_schrijft_niets(samira: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["plan", "--vooraf", "-C", str(samira), "--formaat", "pdf"]) == 0
    assert "zou komen" in capsys.readouterr().out
    assert not (samira / "uitvoer").exists()


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (["plan", "--stukje", "wmi"], "Bij --stukje: 'wmi' staat niet in netwerk.yaml. Bedoel je wim of"),
        (["plan", "--stukje", ","], "Bij --stukje staat nog niemand."),
        (["plan", "--formaat", "docxx"], "Bij --formaat ken ik 'docxx' niet. Bedoel je docx?"),
        (["agenda", "beraat"], "Bij agenda ken ik 'beraat' niet. Bedoel je beraad?"),
        (["blad", "draaiboekje"], "Bij blad ken ik 'draaiboekje' niet. Bedoel je draaiboek?"),
        (["plan", "--uit", "-"], "Bij --uit -: op het scherm past er maar één."),
    ],
)
def test_verkeerd_gebruik_is_een_zin_en_twee(
    samira: Path, woorden: list[str], zin: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert uitvoeren([*woorden, "-C", str(samira)]) == 2
    assert zin in capsys.readouterr().err
    assert not (samira / "uitvoer").exists()


def test_een_eigen_sjabloon_met_een_fout_is_een_zin_en_twee(samira: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (samira / "sjablonen").mkdir()
    (samira / "sjablonen" / "plan.md").write_text("# {{ titel }}\n{{ hulpvraag }}", "utf-8")
    assert uitvoeren(["plan", "-C", str(samira)]) == 2
    assert "sjablonen/plan.md, regel 2: 'hulpvraag' ken ik niet." in capsys.readouterr().err


def test_een_leeg_traject_zegt_wat_er_nog_niet_is_en_maakt_toch_een_blad(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "traject.yaml").write_text("", "utf-8")
    for woorden in (["plan"], ["agenda", "beraad"], ["blad", "draaiboek"]):
        assert uitvoeren([*woorden, "-C", str(tmp_path), "--formaat", "md"]) == 0
    fouten = capsys.readouterr().err
    assert "Er staan nog geen afspraken in plan.yaml." in fouten
    assert "Er staat nog geen datum in beraad.yaml." in fouten
    assert papieren(tmp_path) == ["agenda-beraad.md", "blad-draaiboek.md", "plan.md"]


def test_tekens_die_niet_te_zetten_zijn_worden_genoemd(samira: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kop = samira / "traject.yaml"
    kop.write_text(kop.read_text("utf-8").replace("naam: Het plan", "naam: 日 Het plan"), "utf-8")
    assert uitvoeren(["plan", "-C", str(samira), "--formaat", "pdf"]) == 0
    assert "in de pdf zijn het vakjes: 日." in _gezegd(capsys)


@pytest.mark.parametrize(
    "woorden",
    [
        ["plan", "--stukje", "iedereen"],
        ["blad", "tas"],
        ["blad", "kind"],
        ["uitnodiging", "wim"],
        ["agenda", "actieteam"],
    ],
)
def test_tekens_die_niet_te_zetten_zijn_worden_een_keer_genoemd_hoe_het_papier_ook_gemaakt_wordt(
    samira: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, woorden: list[str]
) -> None:
    monkeypatch.setattr(papieren_opdracht, "in_formaat", lambda *_: b"")
    for module in (samen, tas):
        monkeypatch.setattr(module, "samen_in_pdf", lambda *_: b"")
    netwerk = samira / "netwerk.yaml"
    tekst = re.sub(r"\n  (samira|noor|wim): *{", r"\g<0>naam: 日本, ", netwerk.read_text("utf-8"))
    netwerk.write_text(tekst, "utf-8")
    assert uitvoeren([*woorden, "-C", str(samira)]) == 0
    gezegd = _gezegd(capsys)
    assert gezegd.count("in de pdf zijn het vakjes: ") == 1
    assert "vakjes: 日 本." in gezegd


def test_zonder_pdf_zijn_er_geen_vakjes(samira: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kop = samira / "traject.yaml"
    kop.write_text(kop.read_text("utf-8").replace("naam: Het plan", "naam: 日 Het plan"), "utf-8")
    assert uitvoeren(["plan", "-C", str(samira), "--formaat", "html,docx"]) == 0
    assert "vakjes" not in _gezegd(capsys)


def _gezegd(capsys: pytest.CaptureFixture[str]) -> str:
    return " ".join(capsys.readouterr().err.split())


def test_met_apart_wijst_nooit_naar_een_ander_bestand(samira: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (samira / "apart").mkdir(exist_ok=True)
    (samira / "apart/samira.yaml").write_text("", encoding="utf-8")
    for sleutel in ("../netwerk", "SAMIRA"):
        assert uitvoeren(["plan", "-C", str(samira), "--met-apart", sleutel, "--formaat", "md"]) == 2
        assert f"er is geen apart/{sleutel}.yaml" in capsys.readouterr().err
    assert not (samira / "uitvoer").exists()


def test_een_sjabloon_met_een_andere_naam_wordt_ook_bij_het_maken_gezegd(
    samira: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (samira / "sjablonen").mkdir()
    (samira / "sjablonen" / "plaan.md").write_text("# Ons plan\n", "utf-8")
    assert uitvoeren(["plan", "-C", str(samira), "--formaat", "md"]) == 0
    gezegd = " ".join(capsys.readouterr().err.split())
    assert (
        "sjablonen/plaan.md, regel 1: voor geen enkel papier wordt dit sjabloon gebruikt. Bedoel je 'plan.md'?"
        in gezegd
    )


def test_een_papier_waarvan_het_sjabloon_niet_deugt_houdt_de_andere_niet_tegen(
    samira: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (samira / "sjablonen").mkdir()
    (samira / "sjablonen" / "stukje.md").write_text("{% if naam == 'Wim' %}{{ nam }}{% endif %}\n# Kaart\n", "utf-8")
    wat = ["plan", "--stukje", "wim,gerda", "--formaat", "md,html", "-C", str(samira)]
    assert uitvoeren([*wat, "--vooraf"]) == 2
    uit, fout = capsys.readouterr()
    assert "stukje-wim" not in uit
    assert fout.count("sjablonen/stukje.md, regel 1: 'nam' ken ik niet. Bedoel je 'naam'?") == 1
    assert uitvoeren(wat) == 2
    assert papieren(samira) == ["stukje-gerda.html", "stukje-gerda.md"]


@pytest.mark.parametrize(
    "sjabloon", ["## Hallo\n\ndag\n", "# Plan\n\n#### Klein\n", "***\n", "#\n", "***\n\n***\n\n- ***\n", ""]
)
def test_een_eigen_sjabloon_met_rare_koppen_wordt_gewoon_gemaakt(samira: Path, sjabloon: str) -> None:
    (samira / "sjablonen").mkdir()
    (samira / "sjablonen" / "plan.md").write_text(sjabloon, "utf-8")
    assert uitvoeren(["plan", "-q", "-C", str(samira)]) == 0
    soorten = ("docx", "html", "md", "pdf")
    assert papieren(samira) == [f"{naam}.{soort}" for naam in ("blad-eerder", "plan") for soort in soorten]


def test_een_eigen_sjabloon_dat_niet_te_drukken_is_krijgt_een_zin(
    samira: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def kan_niet(*_: object) -> bytes:
        raise DrukFout("assertion failed: geheim")

    monkeypatch.setattr(papieren_opdracht, "in_formaat", kan_niet)
    assert uitvoeren(["plan", "-C", str(samira), "--formaat", "pdf"]) == 1
    capsys.readouterr()
    (samira / "sjablonen").mkdir()
    (samira / "sjablonen" / "plan.md").write_text("# Eigen\n", "utf-8")
    assert uitvoeren(["plan", "-C", str(samira), "--formaat", "pdf"]) == 2
    fout = capsys.readouterr().err
    assert "Met jullie eigen sjabloon voor plan lukt de pdf niet." in fout
    assert "geheim" not in fout
