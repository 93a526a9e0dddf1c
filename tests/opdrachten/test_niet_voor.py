"""A line that is not for one of them, and the plan that is made for everybody: told, and to be seen on the paper."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

REGEL = "Als Mark belt, gaan we naar Gerda."


def schrijf(map_: Path, **bestanden: str) -> Path:
    gewoon = {
        "traject": "formaat: 1\nnaam: Ons plan\nhoofdpersonen: [an]\n",
        "netwerk": "personen:\n  an: {wie: ikzelf}\n  mark: {wie: vader}\n",
        "beraad": "datum: 2026-03-01\n",
    }
    for naam, tekst in (gewoon | bestanden).items():
        (map_ / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    return map_


def maak(map_: Path, *woorden: str) -> str:
    """The paper in Markdown."""
    pad = map_ / "uit.md"
    pad.unlink(missing_ok=True)
    assert uitvoeren([*woorden, "-C", str(map_), "--formaat", "md", "--uit", str(pad)]) == 0
    return pad.read_text("utf-8")


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    plan = (
        "afspraken:\n  eten:\n    woorden: An kookt.\n    wie: [an, mark]\n"
        f"als_het_anders_loopt:\n  - woorden: {REGEL}\n    wie: [an]\n    niet_voor: [mark]\n"
    )
    return schrijf(tmp_path, plan=plan)


def test_een_plan_voor_iedereen_zegt_voor_wie_een_regel_niet_is(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only ``gemaakt`` was said, and nothing on the paper warned who passed it on."""
    papier = maak(map_, "plan")
    assert "1 regel in dit plan is niet voor Mark. Zonder die regel: sonestra plan --voor mark" in (
        " ".join(capsys.readouterr().err.split())
    )
    regel, _, erna = papier.partition(REGEL)
    assert "**Niet voor:** Mark" in erna.split("\n>")[0]
    assert "Niet voor" not in regel


@pytest.mark.parametrize(
    "opdracht", [["plan", "--voor", "mark"], ["plan", "--stukje", "mark"], ["agenda", "beraad"], ["blad", "draaiboek"]]
)
def test_op_ander_papier_laat_de_regel_geen_spoor_na(
    opdracht: list[str], map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    met = maak(map_, *opdracht)
    assert "niet voor Mark" not in capsys.readouterr().err
    plan = map_ / "plan.yaml"
    plan.write_text(plan.read_text("utf-8").partition("als_het_anders_loopt")[0], "utf-8")
    assert met == maak(map_, *opdracht)


def test_ook_bij_een_vraag_en_een_afspraak_staat_voor_wie_ze_niet_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    papier = maak(
        schrijf(
            tmp_path,
            vragen="vragen:\n  v: {van: an, vraag: Wie past op?, niet_voor: [mark]}\n",
            plan="afspraken:\n  a: {woorden: An kookt., wie: [an], niet_voor: [mark]}\n",
        ),
        "plan",
    )
    assert papier.count("**Niet voor:** Mark") == 2
    assert "2 regels in dit plan zijn niet voor Mark" in " ".join(capsys.readouterr().err.split())


def test_een_plan_waarvan_iemand_geen_regel_mag_lezen_heet_voor_hem_niet_leeg(tmp_path: Path) -> None:
    """'Dit plan is nog leeg' was not true, and for who knew better it told that something was kept from them."""
    plan = "afspraken:\n  a: {woorden: An kookt., wie: [an], niet_voor: [mark]}\n"
    met = maak(schrijf(tmp_path, plan=plan), "plan", "--voor", "mark")
    assert "leeg" not in met
    assert met == maak(schrijf(tmp_path, plan="afspraken: {}\n"), "plan", "--voor", "mark")
    assert "Dit plan is nog leeg" in maak(tmp_path, "plan")


def test_niet_bespreken_in_een_gewoon_bestand_telt_mee_in_wat_er_niet_op_staat(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vragen = "vragen:\n  v: {van: an, vraag: Wie past op?}\nniet_bespreken:\n  - {van: an, woorden: Zwaluw}\n"
    assert "Zwaluw" not in maak(schrijf(tmp_path, vragen=vragen), "plan")
    gezegd = " ".join(capsys.readouterr().err.split())
    assert "1 keer niet_bespreken hoort in apart/ en staat er niet op." in gezegd
    assert "Zwaluw" not in gezegd


def test_een_verschreven_sleutel_krijgt_geen_opdracht_die_niet_bestaat(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """'niet voor Mark, Mrak en mark en an ... sonestra plan --voor Mrak' sent people to a command that fails."""
    plan = (
        f"als_het_anders_loopt:\n  - {{woorden: {REGEL}, wie: [an], niet_voor: [mark]}}\n"
        "  - {woorden: Dan belt An., wie: [an], niet_voor: [Mrak]}\n"
        "  - {woorden: Dan gaat An., wie: [an], niet_voor: mark en an}\n"
    )
    map_ = schrijf(tmp_path, plan=plan)
    assert uitvoeren(["plan", "-C", str(map_), "--formaat", "md"]) == 1
    gezegd = " ".join(capsys.readouterr().err.split())
    assert "1 regel in dit plan is niet voor Mark. Zonder die regel: sonestra plan --voor mark gemaakt" in gezegd
    assert "2 regels van 'als het anders loopt'" in gezegd
    assert "Mrak" not in gezegd


@pytest.mark.parametrize("formaat", ["md", "html"])
@pytest.mark.parametrize("veld", ["nietvoor: [mark]", "Niet_Voor: mark", "niet_voor: ", "niet_voor: [mrak]"])
def test_een_verschreven_bescherming_stond_kaal_in_het_hele_plan(tmp_path: Path, veld: str, formaat: str) -> None:
    """Rightly spelled it said beside the line for whom it is not; misspelt it said nothing, under 'van An'."""
    plan = f"afspraken:\n  a: {{woorden: An kookt., wie: [an], {veld}}}\nkosten:\n  - {{wat: taxi, nietvoor: [mark]}}\n"
    map_ = schrijf(tmp_path, plan=plan, vragen=f"vragen:\n  v: {{van: an, vraag: Wie past op?, {veld}}}\n")
    uit = map_ / f"uit.{formaat}"
    assert uitvoeren(["plan", "-C", str(map_), "--formaat", formaat, "--uit", str(uit)]) == 1
    papier = uit.read_text("utf-8")
    assert papier.count("dat begreep ik niet") == 3
    assert "Dit blad is van wie alles mag lezen." in papier
    uit.unlink()
    for wie in ("an", "mark"):
        assert uitvoeren(["plan", "-C", str(map_), "--voor", wie, "--formaat", formaat, "--uit", str(uit)]) == 1
        papier = uit.read_text("utf-8")
        uit.unlink()
        assert not [stuk for stuk in ("An kookt.", "Wie past op", "begreep", "alles mag") if stuk in papier]


def test_het_hele_plan_was_van_wie_een_regel_niet_mag_lezen(tmp_path: Path) -> None:
    plan = "afspraken:\n  a: {woorden: Mark kookt., wie: [mark], niet_voor: [an]}\n"
    assert "Dit blad is van wie alles mag lezen." in maak(schrijf(tmp_path, plan=plan), "plan")
    kop = "formaat: 1\nnaam: Ons plan\nhoofdpersonen: [an, mark]\n"
    assert "Dit blad is van Mark." in maak(schrijf(tmp_path, traject=kop, plan=plan), "plan")
    assert "Dit blad is van An en Mark." in maak(
        schrijf(tmp_path, traject=kop, plan=plan.replace(", niet_voor: [an]", "")), "plan"
    )


def test_een_kaart_zegt_op_het_scherm_wat_er_door_zichtbaar_niet_op_staat_en_zelf_niet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An event that is not for all was left out of the map, and the facilitator was told nothing."""
    wat = (
        "gebeurtenissen:\n  - {wanneer: 2021, wat: schulden, wie: [an]%s}\n  - {wanneer: 2022, wat: feest, wie: [an]}\n"
    )
    map_ = schrijf(tmp_path, gebeurtenissen=wat % ", zichtbaar: [an]")
    uit = tmp_path / "kaart.svg"
    opdracht = ["kaart", "gebeurtenissen", "-C", str(map_), "--formaat", "svg", "--uit", str(uit)]
    assert uitvoeren(opdracht) == 0
    gezegd = " ".join(capsys.readouterr().err.split())
    assert "1 gebeurtenis staat er niet op, want niet iedereen mag dat zien (zichtbaar)." in gezegd
    assert "schulden" not in gezegd
    op_de_kaart = uit.read_text("utf-8")
    assert "zichtbaar" not in op_de_kaart
    assert "schulden" not in op_de_kaart
    assert uitvoeren([*opdracht, "--voor", "an"]) == 0
    assert "staat er niet op" not in " ".join(capsys.readouterr().err.split())
