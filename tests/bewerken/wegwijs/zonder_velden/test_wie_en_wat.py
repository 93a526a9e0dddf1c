"""A pair where an entry belongs: each in its own field."""

from pathlib import Path

import pytest

from tests.bewerken.wegwijs.proeven import NETWERK, eerste, gevolgd


@pytest.mark.parametrize(
    ("getypt", "wordt"),
    [
        ("kinderen: [noor: pleeg]", "kinderen: [{wie: noor, band: pleeg}]"),
        ("kinderen: [riet, Noor: adoptie]", "kinderen: [riet, {wie: noor, band: adoptie}]"),
        ("kinderen:\n      - noor: pleeg", "kinderen:\n      - {wie: noor, band: pleeg}"),
        ("kinderen: {noor: pleeg, riet: adoptie}",
         "kinderen: [{wie: noor, band: pleeg}, {wie: riet, band: adoptie}]"),
    ],
)  # fmt: skip
def test_een_kind_met_zijn_band_moest_tussen_aanhalingstekens(tmp_path: Path, getypt: str, wordt: str) -> None:
    gezin = f"{NETWERK}gezinnen:\n  - partners: [bo]\n    {{}}\n"
    assert gevolgd(tmp_path, netwerk=gezin.replace("{}", getypt))["netwerk"] == gezin.replace("{}", wordt)


def test_steun_met_een_richting_erachter(tmp_path: Path) -> None:
    mens = NETWERK.replace("wie: oma,", "wie: oma, steun: [%s],")
    nieuw = gevolgd(tmp_path, netwerk=mens % "praktisch: ik geef")
    assert nieuw["netwerk"] == mens % "{soort: praktisch, richting: ik geef}"


def test_wie_niemand_kent_wordt_geen_kind(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, netwerk=f"{NETWERK}gezinnen:\n  - partners: [bo]\n    kinderen: [school: pleeg]\n")
    assert bevinding.voorstellen == ()
