"""A list typed as words."""

from pathlib import Path

from tests.bewerken.wegwijs.proeven import eerste, gevolgd

PLAN = "afspraken:\n  a1:\n    woorden: |\n      Eten\n    wie: {}\n"


def test_streepjes_zonder_spatie_krijgen_er_een(tmp_path: Path) -> None:
    getypt = PLAN.format("\n      -bo\n      -riet")
    assert gevolgd(tmp_path, plan=getypt)["plan"] == getypt.replace("-", "- ")


def test_een_streepje_op_de_regel_van_het_veld_wordt_een_lijst_met_haken(tmp_path: Path) -> None:
    assert gevolgd(tmp_path, plan=PLAN.format("-bo"))["plan"] == PLAN.format("[bo]")


def test_niemand_is_een_lege_lijst_maar_verbergt_nooit_minder(tmp_path: Path) -> None:
    plan = PLAN.format("[bo]") + "    nog_vragen: niemand\n"
    assert gevolgd(tmp_path, plan=plan)["plan"] == plan
    assert eerste(tmp_path, plan=plan.replace("nog_vragen", "niet_voor")).code == "V001"
