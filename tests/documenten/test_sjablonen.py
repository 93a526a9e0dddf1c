from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.documenten.maken import FORMATEN, Papier, PapierFormaat, in_formaat, papier
from sonestra_cli.documenten.sjablonen import lees_sjablonen, vul
from sonestra_cli.documenten.sjabloonfout import SjabloonFout
from sonestra_cli.domein.zien.zicht import bekijk

from .bladen import voorbeeld


def test_een_eigen_sjabloon_komt_in_de_plaats(tmp_path: Path) -> None:
    (tmp_path / "sjablonen").mkdir()
    (tmp_path / "sjablonen" / "stukje.md").write_text('# {{ naam }}\n{% include "_voet" %}', "utf-8")
    sjablonen = lees_sjablonen(tmp_path)
    beeld = bekijk(voorbeeld("samira"), ("wim",))  # type: ignore[arg-type]
    assert papier("stukje", beeld, sjablonen).markdown.startswith("# Wim\n\n---\n\nDit blad is van Samira")
    assert sjablonen["plan"] == lees_sjablonen(None)["plan"]


def test_een_eigen_sjabloon_is_een_gewoon_bestand_met_gewone_tekst(tmp_path: Path) -> None:
    (tmp_path / "sjablonen").mkdir()
    (tmp_path / "sjablonen" / "plan.md").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "sjablonen" / "stukje.md").write_text("x" * 100_001)
    sjablonen = lees_sjablonen(tmp_path)
    with pytest.raises(SjabloonFout, match=r"sjablonen/plan\.md: dit sjabloon kan ik niet lezen"):
        vul(sjablonen, "plan", {})
    with pytest.raises(SjabloonFout, match=r"sjablonen/stukje\.md: dit sjabloon is te lang"):
        vul(sjablonen, "stukje", {})


def test_een_sjabloon_dat_niet_te_lezen_is_houdt_geen_ander_papier_tegen(tmp_path: Path) -> None:
    (tmp_path / "sjablonen").mkdir()
    (tmp_path / "sjablonen" / "plan.md").write_bytes(b"\xff\xfe\x00")
    gemaakt = papier("agenda-beraad", bekijk(voorbeeld("samira")), lees_sjablonen(tmp_path))
    assert gemaakt.markdown.startswith("# ")


def test_een_sjabloon_van_buiten_de_map_wordt_niet_gelezen(tmp_path: Path) -> None:
    (tmp_path / "buiten").mkdir()
    (tmp_path / "buiten" / "plan.md").write_text("geheim", "utf-8")
    traject = tmp_path / "traject"
    traject.mkdir()
    try:
        (traject / "sjablonen").symlink_to(tmp_path / "buiten", target_is_directory=True)
    except OSError:
        pytest.skip("koppelingen maken mag hier niet")
    with pytest.raises(SjabloonFout, match="buiten deze map"):
        vul(lees_sjablonen(traject), "plan", {})


@pytest.mark.parametrize("formaat", FORMATEN)
def test_een_stuurteken_in_een_eigen_sjabloon_komt_nergens_in(formaat: PapierFormaat) -> None:
    sjablonen = {**lees_sjablonen(None), "plan": "# Kop\a b\f c\ufffe\n\nhallo \x1b[31m\n"}
    gemaakt = papier("plan", bekijk(voorbeeld("samira")), sjablonen)
    assert gemaakt.markdown == "# Kop b c\n\nhallo [31m\n"
    assert in_formaat(gemaakt, formaat)


BLOKKEN = st.sampled_from(
    ["# A", "## B", "#### D", "#", "> citaat", "> # kop", "> - y", "- punt", "- # kop", "1. een", "***", "___", "---",
     "| a | b |\n|---|---|\n| 1 | 2 |", "| a |\n|---|", "*schuin*", "- ***", "- ___", "☐", "- > x\n  - y", "==="]
)  # fmt: skip


@settings(max_examples=25)
@given(st.lists(BLOKKEN, max_size=6), st.sampled_from(["\n\n", "\n"]))
def test_welke_markdown_er_ook_in_een_eigen_sjabloon_staat_het_wordt_een_papier(blokken: list[str], wit: str) -> None:
    gemaakt = Papier("plan", "Plan", wit.join(blokken) + "\n")
    for formaat in FORMATEN:
        assert in_formaat(gemaakt, formaat)
