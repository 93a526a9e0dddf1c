"""A list typed as words."""

from pathlib import Path

import pytest

from sonestra_cli.domein.bevinding import Bevinding
from sonestra_cli.lezen.indeling import VAST
from sonestra_cli.lezen.traject import lees_tekst
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


def test_pools_en_nederlands_was_een_taal() -> None:
    (bevinding,) = _gevonden("talen: Pools en Nederlands")
    assert [een.zin for een in bevinding.voorstellen] == ["schrijf: [Pools, Nederlands]"]


@pytest.mark.parametrize(
    ("getypt", "een"), [("koken en bakken", "koken en bakken"), ("koken, bakken", "'koken, bakken'")]
)
@pytest.mark.parametrize("veld", ["sterk_in", "kan_meebrengen"])
def test_koken_en_bakken_was_een_ding_en_wordt_gevraagd(veld: str, getypt: str, een: str) -> None:
    (bevinding,) = _gevonden(f"{veld}: {getypt}")
    assert [voorstel.zin for voorstel in bevinding.voorstellen] == [
        "zijn het er meer? Schrijf: [koken, bakken]",
        f"is het er één? Schrijf: [{een}]",
    ]


@pytest.mark.parametrize(
    "getypt", ["sterk_in: [koken en bakken]", "sterk_in: weet hoe het werkt en legt het rustig uit", "talen: Pools"]
)
def test_wat_een_ding_is_wordt_niet_gevraagd(getypt: str) -> None:
    assert _gevonden(getypt) == []


def _gevonden(veld: str) -> list[Bevinding]:
    return [v.bevinding for v in lees_tekst(VAST["netwerk"], f"personen:\n  an:\n    kring: hart\n    {veld}\n")[1]]
